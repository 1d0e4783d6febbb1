import { DECOY } from "./selectors";

/**
 * False for leftovers: hidden by style or attribute, or of zero size where the document has a layout at all (a parsed
 * document without layout has none, there only styles count).
 */
export function isShown(element: Element): boolean {
  if (element.closest("[hidden]")) return false;
  if (typeof element.checkVisibility === "function") {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
  }
  if (element.ownerDocument.documentElement.clientWidth === 0) return true;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

/** First shown match of the first selector that has one, outside of the support chat; null when there is none. */
export function findShown(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors)
    for (const element of root.querySelectorAll(selector))
      if (!element.closest(DECOY) && isShown(element)) return element;
  return null;
}

/** First match of the first selector that has one, shown or not; null when there is none. */
export function findFirst(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return null;
}

/** Elements that come before `target` inside `ancestor`, at every level between them, in document order. */
export function elementsBefore(target: Element, ancestor: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = target; at && at !== ancestor; at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      found.unshift(before);
  return found;
}

/** Texts that stand directly in an element (not in its children), trimmed, none empty, in document order. */
export function leafTexts(root: Element): { element: Element; text: string }[] {
  const found: { element: Element; text: string }[] = [];
  for (const element of [root, ...root.querySelectorAll("*")]) {
    let text = "";
    for (const node of element.childNodes) if (node.nodeType === 3) text += node.textContent ?? "";
    text = text.trim();
    if (text) found.push({ element, text });
  }
  return found;
}
