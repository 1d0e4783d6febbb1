/** A box in viewport pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A width and a height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The element's box now, as a plain object. */
export function readRect(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** The inner box of a scroller: without borders and scrollbars. */
export function readInnerRect(scroller: Element): Rect {
  const { left, top, right } = scroller.getBoundingClientRect();
  const x = left + scroller.clientLeft;
  const y = top + scroller.clientTop;
  return {
    left: x,
    top: y,
    right: scroller.clientWidth ? x + scroller.clientWidth : right,
    bottom: y + scroller.clientHeight,
  };
}

/** True when the boxes share more than an edge; `margin` widens the first. */
export function intersects(a: Rect, b: Rect, margin = 0): boolean {
  return (
    a.left - margin < b.right &&
    b.left < a.right + margin &&
    a.top - margin < b.bottom &&
    b.top < a.bottom + margin
  );
}

/** The common part of two boxes, or null. */
export function clip(a: Rect, b: Rect): Rect | null {
  const rect = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return rect.left < rect.right && rect.top < rect.bottom ? rect : null;
}

/** The area that two boxes share, px². */
export function overlap(a: Rect, b: Rect): number {
  const common = clip(a, b);
  return common ? (common.right - common.left) * (common.bottom - common.top) : 0;
}

/** True when `inner` lies within `outer`. */
export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The box of a size at a corner. */
export function boxAt(left: number, top: number, size: Size): Rect {
  return { left, top, right: left + size.width, bottom: top + size.height };
}
