/** Messages as the network reads them: each a few rows of the table with their weights. */
export interface SparseBatch {
  /** n + 1 places: message m has the entries [offsets[m], offsets[m + 1]). */
  offsets: Uint32Array;
  rows: Uint32Array;
  weights: Float32Array;
}

/**
 * Cuts a batch into [from, to) ranges of messages, none with more than `mostMessages` or `mostEntries` entries. A
 * single message has at most a few thousand entries, so every message fits.
 */
export function cutBatch(
  { offsets }: SparseBatch,
  mostMessages: number,
  mostEntries: number,
): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let m = 0; m < offsets.length - 1; m++) {
    const entries = (offsets[m + 1] as number) - (offsets[from] as number);
    if (m > from && (m - from >= mostMessages || entries > mostEntries)) {
      parts.push({ from, to: m });
      from = m;
    }
  }
  if (from < offsets.length - 1) parts.push({ from, to: offsets.length - 1 });
  return parts;
}
