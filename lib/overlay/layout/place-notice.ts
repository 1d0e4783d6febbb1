import { boxAt, intersects, type Rect, type Size, within } from "./rect";

const GAP = 6;
const STEP = 12;
/** How far above the bar a notice may stand and still belong to it, px. */
const REACH = 120;

/** A free place close to the bar: above it, or a little higher; null when it covers something everywhere. */
export function placeNotice(
  bar: Rect,
  size: Size,
  viewport: Rect,
  obstacles: readonly Rect[],
  isTaken: (rect: Rect) => boolean,
): Rect | null {
  for (let up = GAP; up <= REACH; up += STEP) {
    for (const left of [bar.right - size.width, bar.left]) {
      const rect = boxAt(left, bar.top - up - size.height, size);
      if (within(rect, viewport) && !obstacles.some((one) => intersects(rect, one, 2)) && !isTaken(rect))
        return rect;
    }
  }
  return null;
}
