import { LEAF_CONTROL, MESSAGE_LIST } from "./selectors";

/** Most elements that one walk looks at; a console's page has a few thousand outside of its messages. */
const MAX_ELEMENTS = 20_000;
/** Most roots that are returned. */
const MAX_ROOTS = 60;

/** Subtrees that are not walked: thousands of messages hold no composer, and our own overlay is not the page. */
const SKIPPED = [...MESSAGE_LIST, "sellerside-overlay"].join(",");

/**
 * All open shadow roots of a document worth reading or watching, outer ones first; roots of buttons and icons are left
 * out. Bounded by `MAX_ELEMENTS` and `MAX_ROOTS`. Closed roots are not seen.
 */
export function findOpenRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const queue: (Element | ShadowRoot)[] = document.body ? [document.body] : [];
  let budget = MAX_ELEMENTS;
  for (let tree = queue.shift(); tree; tree = queue.shift()) {
    const top = tree.nodeType === 1 ? (tree as Element) : null;
    let element = top ?? tree.firstElementChild;
    while (element && budget-- > 0) {
      const root = element.shadowRoot;
      if (root && roots.length < MAX_ROOTS && !LEAF_CONTROL.test(element.localName)) {
        roots.push(root);
        queue.push(root);
      }
      element = nextElement(element, top);
    }
  }
  return roots;
}

/** The next element in document order within one tree, without the skipped subtrees. */
function nextElement(element: Element, top: Element | null): Element | null {
  if (element.firstElementChild && !element.matches(SKIPPED)) return element.firstElementChild;
  for (let at: Element | null = element; at && at !== top; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

/** The parent, or the host where the element is at the top of a shadow root. */
export function composedParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}

/** True when `inner` lies in `outer`, seen through shadow roots. */
export function composedContains(outer: Node, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = composedParent(at))
    if (at === outer || at.getRootNode() === outer) return true;
  return false;
}

/** The first hit of the first selector that hits anything, over all trees. */
export function findFirst(trees: readonly ParentNode[], selectors: readonly string[]): Element | null {
  for (const selector of selectors)
    for (const tree of trees) {
      const hit = tree.querySelector(selector);
      if (hit) return hit;
    }
  return null;
}

/** All hits of the first selector that hits anything, over all trees. */
export function findAll(trees: readonly ParentNode[], selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const hits = trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** False for leftovers and hidden twins: not rendered, hidden from assistive technology, or without a size. */
export function isVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = composedParent(at))
    if (at.hasAttribute("hidden") || at.getAttribute("aria-hidden") === "true") return false;
  if (typeof element.checkVisibility === "function" && !element.checkVisibility()) return false;
  // A document without layout gives zero for everything; sizes mean something only where the page itself has one.
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  if (page.width === 0) return true;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

/** The nearest ancestor (or the element itself) that scrolls its content vertically, or null. */
export function findScroller(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = composedParent(at))
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) return at;
  return null;
}
