import type { Rect, Size } from "./rect";

const GAP = 6;
const EDGE = 8;

/** Above or below its anchor, wherever there is more room for it, left edges aligned, kept inside the viewport. */
export function placePopup(
  anchor: Rect,
  size: Size,
  viewport: Rect,
  prefer: "above" | "below",
): { left: number; top: number } {
  const above = anchor.top - GAP - size.height;
  const below = anchor.bottom + GAP;
  const fitsAbove = above >= viewport.top + EDGE;
  const fitsBelow = below + size.height <= viewport.bottom - EDGE;
  const up = prefer === "above" ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove;
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  return {
    left: clamp(anchor.left, viewport.left + EDGE, viewport.right - EDGE - size.width),
    top: clamp(up ? above : below, viewport.top + EDGE, viewport.bottom - EDGE - size.height),
  };
}
