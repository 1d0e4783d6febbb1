import type { OverlayNotice } from "./view";
import type { Words } from "./words";

/** A notice in words. */
export function sayNotice({ say, name }: Words, notice: OverlayNotice): string {
  switch (notice.kind) {
    case "inserted":
      return say("noticeInserted");
    case "undone":
      return say("noticeUndone");
    case "reverted":
      return say("noticeReverted");
    case "copied":
      return say("noticeCopied");
    case "not_stored":
      return say("noticeNotStored");
    case "updated":
      return say("noticeUpdated");
    case "failed":
      return name("insertFailure", notice.reason);
  }
}

/** `good` passes by itself; `bad` stays as long as the view says so. */
export function toneOf(notice: OverlayNotice): "good" | "bad" {
  return notice.kind === "inserted" || notice.kind === "undone" || notice.kind === "copied" ? "good" : "bad";
}
