import type { BarPlace, BarSize } from "./place-bar";
import { boxAt, type Rect } from "./rect";

const EDGE = 12;

/** A corner of the page where the lone status covers nothing of the console; null when there is none. */
export function placeStatusAlone(
  sizes: readonly BarSize[],
  viewport: Rect,
  isTaken: (rect: Rect) => boolean,
): BarPlace | null {
  const size = sizes.find(({ form }) => form !== "full");
  if (!size) return null;
  const right = viewport.right - EDGE - size.width;
  const bottom = viewport.bottom - EDGE - size.height;
  const middle = (viewport.right - size.width) / 2;
  const corners = [
    [right, bottom],
    [middle, bottom],
    [EDGE, bottom],
    [right, bottom - 64],
    [right, (viewport.bottom - size.height) / 2],
  ] as const;
  const free = corners.map(([left, top]) => boxAt(left, top, size)).find((rect) => !isTaken(rect));
  return free ? { form: size.form, rect: free } : null;
}
