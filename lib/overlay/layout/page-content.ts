import { isControl, isUnsure, parentOf, shadowHost } from "./page-controls";
import { intersects, type Rect } from "./rect";

type Root = Document | ShadowRoot;

/** The console's uppermost element at a point; our own layer does not count. */
function topElement(root: Root, x: number, y: number, own: Element): Element | null {
  return root.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
}

/** The same, down through open shadow roots: a document names only their hosts. */
function deepElement(root: Root, x: number, y: number, own: Element): Element | null {
  let element = topElement(root, x, y, own);
  while (element?.shadowRoot) {
    const inner = topElement(element.shadowRoot, x, y, own);
    if (!inner || inner === element || inner.getRootNode() !== element.shadowRoot) break;
    element = inner;
  }
  return element;
}

/** Probes stand closer than the smallest icon of a toolbar is wide, px. */
const ICON = 14;

/**
 * Looks at a grid of points inside `rect` for words, pictures or controls of the console. `strict` refuses also what
 * cannot be looked into and the console's floating windows. Reads layout only.
 */
export function isTaken(root: Root, rect: Rect, own: Element, strict = false): boolean {
  const columns = Math.max(3, Math.ceil((rect.right - rect.left) / ICON) + 1);
  const seen = new Set<Element>();
  const rows = rect.bottom - rect.top > 40 ? 3 : 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = rect.left + 3 + ((rect.right - rect.left - 6) * column) / (columns - 1);
      const y = rect.top + ((rect.bottom - rect.top) * (row + 0.5)) / rows;
      const element = deepElement(root, x, y, own);
      if (!element || seen.has(element)) continue;
      seen.add(element);
      if (isControl(element) || hasWordsIn(element, rect) || (strict && isUnsure(element))) return true;
    }
  }
  return false;
}

/** True when text of this very element (not of its children) stands inside `rect`. */
function hasWordsIn(element: Element, rect: Rect): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && child.nodeValue?.trim() && readLines(child).some((l) => intersects(l, rect)))
      return true;
  }
  return false;
}

/** Most lines that are looked at; beyond it a text is long enough to fill its bubble anyway. */
const MAX_LINES = 200;

/** The boxes of the text lines in a node. */
export function readLines(node: Node): Rect[] {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  const lines: Rect[] = [];
  for (const { left, top, right, bottom } of Array.from(range.getClientRects()).slice(0, MAX_LINES)) {
    if (right > left && bottom > top) lines.push({ left, top, right, bottom });
  }
  return lines;
}

/** Boxes of the text alone: block elements inside a bubble span its width and would hide the free room. */
export function readTextLines(element: Element): Rect[] {
  const walker = (element.ownerDocument as Document).createTreeWalker(element, 4 /* text nodes */);
  const lines: Rect[] = [];
  for (let node = walker.nextNode(); node && lines.length < MAX_LINES; node = walker.nextNode()) {
    if (node.nodeValue?.trim()) lines.push(...readLines(node));
  }
  return lines;
}

/** True when something of the console lies over all of `rect`: a dialog, its backdrop, a curtain. */
export function isCovered(area: Element, rect: Rect, own: Element): boolean {
  const root = area.getRootNode() as Root;
  const document = area.ownerDocument;
  for (const [across, down] of [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ] as const) {
    const x = rect.left + (rect.right - rect.left) * across;
    const y = rect.top + (rect.bottom - rect.top) * down;
    const top = topElement(document, x, y, own);
    if (!top || isRelated(top, area) || isRelated(topElement(root, x, y, own), area)) return false;
  }
  return true;
}

/** Distance between two probes, px: narrower than any menu. */
const PROBE_STEP = 80;

/** True when a menu or picker of the console is open where the bar would be. */
export function isOverPopup(
  rect: Rect,
  composerBox: Element,
  scroller: Element | null,
  own: Element,
): boolean {
  const y = (rect.top + rect.bottom) / 2;
  const pane = scroller ? commonParent(scroller, composerBox) : null;
  const width = rect.right - rect.left - 8;
  const steps = Math.max(2, Math.ceil(width / PROBE_STEP));
  return Array.from({ length: steps + 1 }, (_, i) => rect.left + 4 + (width * i) / steps).some((x) => {
    const top = topElement(composerBox.ownerDocument, x, y, own);
    if (!top || holds(top, composerBox) || (scroller && isRelated(top, scroller))) return false;
    return holds(composerBox, top) || (pane !== null && !holds(pane, top));
  });
}

function isRelated(a: Element | null, b: Element): boolean {
  return a !== null && (holds(a, b) || holds(b, a));
}

/** `contains` across open shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = shadowHost(node)) {
    if (outer.contains(node)) return true;
  }
  return false;
}

function commonParent(a: Element, b: Element): Element | null {
  for (let node: Element | null = a; node; node = parentOf(node)) {
    if (holds(node, b)) return node;
  }
  return null;
}
