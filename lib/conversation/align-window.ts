/** Says whether message `i` of the window can be known entry `j`. */
export type IsSame = (i: number, j: number) => boolean;

/**
 * A page shows an unbroken part of the thread, so normally one shift `j = i + shift` explains the whole window. Returns
 * the shift with the longest overlap in which every pair is the same, or null when none is perfect (a message was
 * withdrawn, or something in between was never seen). Among equals the newest when the page shows the thread's end.
 */
export function bestShift(
  windowLength: number,
  knownLength: number,
  candidates: readonly number[],
  same: IsSame,
  atEnd: boolean,
): number | null {
  const shifts = new Set<number>();
  // Any overlap contains the window's first or last message, or all of the known thread.
  for (const j of candidates) {
    if (same(0, j)) shifts.add(j);
    if (same(windowLength - 1, j)) shifts.add(j - windowLength + 1);
  }
  for (let i = 0; i < windowLength; i++) if (same(i, 0)) shifts.add(-i);
  let best: number | null = null;
  let bestOverlap = 0;
  for (const shift of shifts) {
    const from = Math.max(0, -shift);
    const to = Math.min(windowLength, knownLength - shift);
    let i = from;
    while (i < to && same(i, i + shift)) i++;
    const overlap = to - from;
    if (i < to || overlap <= 0) continue;
    const isNewer = best === null || shift > best;
    if (overlap > bestOverlap || (overlap === bestOverlap && isNewer === atEnd)) {
      best = shift;
      bestOverlap = overlap;
    }
  }
  return best;
}

/**
 * Longest common subsequence of the window and known entries `from`…`to`, as the entry index of each window message or
 * -1. Traced from the front and skipping old entries first, so that of two equal messages the last one is the new one.
 */
export function alignByCommonSubsequence(rows: number, from: number, to: number, same: IsSame): number[] {
  const columns = to - from;
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      length[i * width + j] = same(i, from + j)
        ? (length[(i + 1) * width + j + 1] as number) + 1
        : Math.max(length[(i + 1) * width + j] as number, length[i * width + j + 1] as number);
  const result = new Array<number>(rows).fill(-1);
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const here = length[i * width + j] as number;
    if (length[i * width + j + 1] === here) j++;
    else if (same(i, from + j)) {
      result[i] = from + j;
      i++;
      j++;
    } else i++;
  }
  return result;
}
