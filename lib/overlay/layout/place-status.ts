import type { BarPlace, BarSize } from "./place-bar";
import { boxAt, type Rect } from "./rect";

const EDGE = 12;

/** A corner of the page where the lone status, as large as possible, covers nothing of the console; null when there is none. */
export function placeStatusAlone(
  sizes: readonly BarSize[],
  viewport: Rect,
  isTaken: (rect: Rect) => boolean,
): BarPlace | null {
  for (const size of sizes) {
    const free = corners(size, viewport).find((rect) => !isTaken(rect));
    if (free) return { form: size.form, rect: free };
  }
  return null;
}

function corners(size: BarSize, viewport: Rect): Rect[] {
  const right = viewport.right - EDGE - size.width;
  const bottom = viewport.bottom - EDGE - size.height;
  const middle = (viewport.right - size.width) / 2;
  const places = [
    [right, bottom],
    [middle, bottom],
    [EDGE, bottom],
    [right, bottom - 64],
    [right, (viewport.bottom - size.height) / 2],
  ] as const;
  return places.map(([left, top]) => boxAt(left, top, size));
}
