import type { OverlayHost } from "./host";
import { placePopup } from "./layout/place-popup";
import { type Rect, readRect } from "./layout/rect";

/** Pointer rest before a popup opens, and grace to reach it, ms. */
const OPEN_DELAY = 160;
const CLOSE_DELAY = 180;

export interface PopupContent {
  build(): Node;
  prefer: "above" | "below";
}

/** The one card that floats above everything of ours: a chip's details, a reply's full text, the form for open slots. */
export interface Popup {
  element: HTMLElement;
  /** Opens on hover and focus of `trigger`, as long as the trigger lives. */
  attach(trigger: HTMLElement, content: PopupContent): void;
  /** Opens at once and stays until `close`. */
  pin(anchor: () => Rect, content: PopupContent, onClose?: () => void): void;
  close(): void;
  /** Builds an open, unpinned card anew. */
  refresh(): void;
  /** Follows its anchor inside `area`; call it in the frame loop. */
  follow(area: Rect): void;
  isPinned(): boolean;
}

interface Open {
  anchor: () => Rect | null;
  content: PopupContent;
  trigger: HTMLElement | null;
  onClose?: () => void;
}

/** Makes the popup inside the overlay's layer. */
export function createPopup(host: OverlayHost, document: Document, signal: AbortSignal): Popup {
  const view = document.defaultView ?? window;
  const element = document.createElement("div");
  element.className = "popup";
  element.id = "popup";
  element.hidden = true;
  host.layer.append(element);
  let open: Open | null = null;
  let timer = 0;
  let lastArea: Rect | null = null;
  const later = (run: () => void, ms: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(run, ms);
  };
  signal.addEventListener("abort", () => view.clearTimeout(timer), { once: true });

  const close = () => {
    view.clearTimeout(timer);
    const was = open;
    open = null;
    element.hidden = true;
    element.replaceChildren();
    was?.trigger?.removeAttribute("aria-describedby");
    was?.onClose?.();
  };
  const show = (next: Open) => {
    if (open) close();
    open = next;
    element.setAttribute("role", next.trigger ? "tooltip" : "dialog");
    element.replaceChildren(next.content.build());
    element.hidden = false;
    next.trigger?.setAttribute("aria-describedby", element.id);
    follow(lastArea ?? viewportOf(document));
  };
  const follow = (area: Rect) => {
    lastArea = area;
    if (!open) return;
    const anchor = open.anchor();
    if (!anchor) return close();
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top } = placePopup(anchor, size, area, open.content.prefer);
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  };
  const pinned = () => open !== null && open.trigger === null;
  const leave = () => later(() => !pinned() && close(), CLOSE_DELAY);
  element.addEventListener("pointerenter", () => view.clearTimeout(timer), { signal });
  element.addEventListener("pointerleave", leave, { signal });
  host.root.addEventListener(
    "keydown",
    (event) => {
      if ((event as KeyboardEvent).key !== "Escape" || !open || (event as KeyboardEvent).isComposing) return;
      event.preventDefault();
      close();
    },
    { signal },
  );

  return {
    element,
    attach(trigger, content) {
      const anchor = () => {
        if (!trigger.isConnected || trigger.offsetWidth === 0) return null;
        // Beside the whole bar, so that its other parts stay visible.
        const bar = trigger.closest(".bar");
        return bar ? { ...readRect(bar), left: readRect(trigger).left } : readRect(trigger);
      };
      const openIt = () => {
        if (!pinned() && open?.trigger !== trigger) show({ anchor, content, trigger });
      };
      // Not on entering: what appears under a resting pointer is entered too.
      trigger.addEventListener("pointermove", () => later(openIt, OPEN_DELAY));
      trigger.addEventListener("pointerleave", leave);
      trigger.addEventListener("focus", () => trigger.matches(":focus-visible") && openIt());
      trigger.addEventListener("blur", leave);
    },
    pin(anchor, content, onClose) {
      show({ anchor, content, trigger: null, onClose });
    },
    close,
    refresh() {
      if (open?.trigger) element.replaceChildren(open.content.build());
    },
    follow,
    isPinned: pinned,
  };
}

/** The visible part of the page. */
export function viewportOf(document: Document): Rect {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}
