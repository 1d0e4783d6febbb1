import type { Make } from "./dom";
import { makeIcon } from "./icons";
import type { Rect, Size } from "./layout/rect";
import type { OverlayNotice } from "./view";
import type { Words } from "./words";

/** A notice in words. */
export function sayNotice({ name, tell }: Words, notice: OverlayNotice): string {
  return notice.kind === "failed"
    ? name("insertFailure", notice.reason)
    : tell(`notice_${notice.kind}`, { ...notice });
}

const GOOD: readonly string[] = ["inserted", "undone", "copied", "kept", "picture"];

/** `good` passes by itself; `bad` stays as long as the view says so. */
export function toneOf(notice: OverlayNotice): "good" | "bad" {
  return GOOD.includes(notice.kind) ? "good" : "bad";
}

/** In the full bar's head, free beside the bar, or as a part of a small bar's row. */
export type NoticeSpot = "head" | "free" | "row";

export interface NoticeBox {
  element: HTMLElement;
  show(notice: OverlayNotice | null, words: Words): void;
  /** True while there is one that stays. */
  lasts(): boolean;
  /** The size that it takes where it stands free; null without one. */
  size(): Size | null;
  /** `bar` and `at` in viewport pixels; `at` counts for the free spot only. */
  move(spot: NoticeSpot, bar: Rect, at: Rect | null): void;
}

/** The box of the bar's short messages; where a message is cut its title tells it all. */
export function createNoticeBox(document: Document, make: Make): NoticeBox {
  const element = make("div", { class: "notice", attrs: { role: "status", "aria-live": "polite" } });
  let shown: OverlayNotice | null = null;
  let text = "";
  let size: Size | null = null;
  return {
    element,
    show(notice, words) {
      const next = notice ? sayNotice(words, notice) : "";
      shown = notice;
      if (next === text) return;
      element.title = text = next;
      const tone = notice ? toneOf(notice) : "";
      element.replaceChildren(
        ...(notice
          ? [make("span", {}, tone === "bad" ? makeIcon(document, "watch") : null, make("b", {}, text))]
          : []),
      );
      Object.assign(element.dataset, { tone, spot: "free" });
      size = notice ? { width: element.offsetWidth, height: element.offsetHeight } : null;
    },
    lasts: () => shown !== null && toneOf(shown) === "bad",
    size: () => size,
    move(spot, bar, at) {
      if (element.dataset.spot !== spot) element.dataset.spot = spot;
      const [x, y] = at ? [at.left - bar.left, at.top - bar.top] : [0, 0];
      element.style.transform = spot === "free" ? `translate(${Math.round(x)}px, ${Math.round(y)}px)` : "";
    },
  };
}
