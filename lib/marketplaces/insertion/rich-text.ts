import type { Caret } from "./text-field";

/** One leaf of a rich editor (a text node or a line break) and where its text begins. */
interface Leaf {
  node: Node;
  block: Element;
  start: number;
}

/** Editors put this mark where a caret needs a place; it is no text. */
const FILLER = /\ufeff/g;
/** Hard spaces are how a rich editor keeps two spaces apart. */
const plain = (data: string) => data.replace(FILLER, "").replace(/\u00a0/g, " ");

/** True for the root of a rich editor, locked or not. */
export function isRichEditor(element: Element): boolean {
  return element.hasAttribute("contenteditable");
}

/**
 * A rich editor's text with one `\n` between its lines, whatever its markup. A line break that only keeps a line open is
 * none; islands that cannot be edited (placeholders, chips) count as nothing.
 */
export function readRichText(root: Element): string {
  return project(root).text;
}

function project(root: Element): { text: string; leaves: Leaf[] } {
  const leaves: Leaf[] = [];
  let text = "";
  const visit = (parent: Element, block: Element) => {
    for (const node of parent.childNodes) {
      const element = node.nodeType === 1 ? (node as HTMLElement) : null;
      if (element && element.localName !== "br") {
        if (element.getAttribute("contenteditable") === "false") continue;
        const inline = /^(inline|contents)/.test(getComputedStyle(element).display);
        visit(element, inline ? block : element);
      } else if (element || node.nodeType === 3) {
        const last = leaves.at(-1);
        if (last && (last.block !== block || last.node.nodeType === 1)) text += "\n";
        leaves.push({ node, block, start: text.length });
        text += plain(node.nodeValue ?? "");
      }
    }
  };
  visit(root, root);
  return { text, leaves };
}

const selectionOf = (root: Element) => {
  // Chromium tells a selection inside a shadow root to that root only.
  const scope = root.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
  return scope.getSelection ? scope.getSelection() : root.ownerDocument.getSelection();
};

/** The caret or selection in offsets of `readRichText`; null while it is not in this editor. */
export function readRichCaret(root: Element): Caret | null {
  const selection = selectionOf(root);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  if (!root.contains(anchorNode) || !root.contains(focusNode)) return null;
  const from = offsetOf(root, anchorNode, selection.anchorOffset);
  const to = offsetOf(root, focusNode, selection.focusOffset);
  return {
    start: Math.min(from, to),
    end: Math.max(from, to),
    direction: from > to ? "backward" : "forward",
  };
}

function offsetOf(root: Element, node: Node, offset: number): number {
  const { text, leaves } = project(root);
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  for (const leaf of leaves) {
    if (leaf.node === node) return leaf.start + plain((node.nodeValue ?? "").slice(0, offset)).length;
    if (point.comparePoint(leaf.node, 0) >= 0) return leaf.start;
  }
  return text.length;
}

/** Puts caret or selection at offsets of `readRichText`. */
export function writeRichCaret(root: Element, { start, end, direction }: Caret): void {
  const { leaves } = project(root);
  const from = spotAt(root, leaves, start);
  const to = spotAt(root, leaves, end);
  const [base, extent] = direction === "backward" ? [to, from] : [from, to];
  selectionOf(root)?.setBaseAndExtent(base.node, base.offset, extent.node, extent.offset);
}

function spotAt(root: Element, leaves: Leaf[], offset: number): { node: Node; offset: number } {
  for (const { node, start } of leaves) {
    const data = node.nodeValue ?? "";
    if (start + plain(data).length < offset) continue;
    if (node.nodeType === 1) {
      const parent = node.parentNode ?? root;
      return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) };
    }
    let raw = 0;
    while (plain(data.slice(0, raw)).length < offset - start) raw++;
    return { node, offset: raw };
  }
  return { node: root, offset: root.childNodes.length };
}
