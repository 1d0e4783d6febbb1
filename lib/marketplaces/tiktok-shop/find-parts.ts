type Selectors = readonly string[];

/** First match of the first selector that answers, or null. */
export function findFirst(root: ParentNode, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All matches of the first selector that answers. */
export function findAll(root: ParentNode, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** First match that a person can see, over all selectors: hidden twins and leftovers are passed by. */
export function findShown(root: ParentNode, selectors: Selectors): Element | null {
  for (const selector of selectors)
    for (const found of root.querySelectorAll(selector)) if (isShown(found)) return found;
  return null;
}

/** True when the element itself, or one inside it, answers to one of the selectors. */
export function holds(element: Element, selectors: Selectors): boolean {
  return selectors.some((selector) => element.matches(selector) || element.querySelector(selector) !== null);
}

/**
 * True when an element has a size and is not hidden by style. Where nothing has a size (a document that is not laid out,
 * such as a hidden frame) only style counts.
 */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute("hidden") || node.getAttribute("aria-hidden") === "true") return false;
    const style = view?.getComputedStyle(node);
    if (style?.display === "none") return false;
    if (node === element && style?.visibility === "hidden") return false;
  }
  const box = element.getBoundingClientRect();
  if (box.width > 0 && box.height > 0) return true;
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  return page.width === 0 && page.height === 0;
}

/** Trimmed texts of the text nodes below an element, in order, at most `limit` of them. */
export function leafTexts(element: Element, limit: number): string[] {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node && texts.length < limit; node = walker.nextNode()) {
    const tag = node.parentElement?.tagName;
    if (tag === "STYLE" || tag === "SCRIPT" || tag === "TEXTAREA") continue;
    const text = node.nodeValue?.replace(/\s+/g, " ").trim();
    if (text) texts.push(text);
  }
  return texts;
}
