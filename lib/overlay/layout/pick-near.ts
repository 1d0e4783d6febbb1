/** Up to so many are simply all taken. */
const FEW = 80;

/**
 * The part of a list, in reading order from top to bottom, whose elements lie within one scroller height of its visible
 * part: found by halving, so that a list of thousands costs a dozen rectangles. Removed elements and a missing scroller
 * give the whole list.
 */
export function pickNear<T>(
  items: readonly T[],
  elementOf: (item: T) => Element,
  scroller: Element | null,
): readonly T[] {
  if (items.length <= FEW || !scroller?.isConnected) return items;
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const boxOf = (index: number) => elementOf(items[index] as T).getBoundingClientRect();
  const from = firstIndex(items.length, (index) => boxOf(index).bottom >= top - height);
  const to = firstIndex(items.length, (index) => boxOf(index).top > bottom + height);
  return from < to ? items.slice(from, to) : [];
}

/** The first index from 0 to `length` at which `reached` holds; it must hold for all later ones. */
function firstIndex(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
