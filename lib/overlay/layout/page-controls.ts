const SOLID =
  "img,svg,video,canvas,button,a,input,textarea,select,summary,label:has(input),[onclick]," +
  ":is([role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=option])";

/** Custom elements and what takes the focus count up to a card's height, px: panes and whole apps are such elements too. */
const CONTROL_HEIGHT = 80;

/** The host of the shadow root that the element is in; null in the page itself. */
export function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}

/** The element's parent, out of its shadow root where need be. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? shadowHost(element);
}

/**
 * True when the console's own element at a point is a picture or a control, or a part of one: by its markup, by its
 * pointer, or because it is a custom element of a control's size. Elements over half of the viewport are containers.
 */
export function isControl(element: Element): boolean {
  if (isSmall(element) && getComputedStyle(element).cursor === "pointer") return true;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (node.matches(SOLID)) return true;
    const custom = node.localName.includes("-");
    // A custom element that shows nothing of its inside may keep it in a closed shadow root.
    const blind = custom && !node.shadowRoot && !node.firstElementChild;
    const low = node.getBoundingClientRect().height <= CONTROL_HEIGHT;
    if ((blind || (low && (custom || node.hasAttribute("tabindex")))) && isSmall(node)) return true;
  }
  return false;
}

/** True when nobody can tell what is there (an element without any content), or a window of the console floats there. */
export function isUnsure(element: Element): boolean {
  if (!element.firstChild) return true;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (getComputedStyle(node).position === "fixed") return isSmall(node);
  }
  return false;
}

/** Smaller than half of the viewport. */
function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width * height <= (innerWidth * innerHeight) / 2;
}
