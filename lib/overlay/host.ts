const TAG = "sellerside-overlay";
/** A page that throws our element out again and again is given this many tries a second. */
const RETRIES_PER_SECOND = 5;

/** Events that the console has no business to hear while the agent works in our layer. */
const OWN_EVENTS = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "change", "submit", "paste", "copy", "cut"],
  ...["compositionstart", "compositionupdate", "compositionend", "focusin", "focusout", "contextmenu"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick"],
  ...["touchstart", "touchend", "wheel"],
] as const;

export interface OverlayHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Everything that we draw, over the page and out of its flow. */
  layer: HTMLElement;
  /** Puts the element back where the page removed it. */
  keepInPlace(): void;
}

/** Creates our one element with its shadow root at the end of the document; it is gone when `signal` aborts. */
export function createHost(document: Document, css: string, signal: AbortSignal): OverlayHost {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: "open" });
  adoptStyles(document, root, css);
  const layer = document.createElement("div");
  layer.className = "layer";
  root.append(layer);
  for (const name of OWN_EVENTS) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }
  // The shadow root is open: a script of the page could press our buttons. Only a person may.
  for (const name of ["click", "submit"]) {
    const refuse = (event: Event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    root.addEventListener(name, refuse, { capture: true, signal });
  }

  let tries = 0;
  let since = 0;
  const keepInPlace = () => {
    if (element.isConnected || signal.aborted) return;
    const now = Date.now();
    if (now - since > 1000) [since, tries] = [now, 0];
    if (tries++ < RETRIES_PER_SECOND) document.documentElement?.append(element);
  };
  keepInPlace();
  signal.addEventListener("abort", () => element.remove(), { once: true });
  return { element, root, layer, keepInPlace };
}

/** A constructed sheet needs no `style-src`; browsers that refuse it for content scripts get a style element. */
function adoptStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
