import { type ReadItem, readItem } from "./read-message";

/** The newest rows are read afresh each time: their state (sending, failed, tags) can change without their words. */
const ALWAYS_READ = 60;

interface Remembered {
  /** What the row held when it was read: its words, how many elements, its class. */
  mark: string;
  item: ReadItem | null;
}

/** Rows that were read before. Only a memo: a row whose content changed is read again, a recycled one too. */
const remembered = new WeakMap<Element, Remembered>();

/**
 * Reads the rows of a thread, oldest first; rows that are neither message nor notice are left out. A long thread stays in
 * the document whole (T1, T3), and every change leads to a read, so old rows are not taken apart again.
 */
export function readItems(rows: readonly Element[]): ReadItem[] {
  const items: ReadItem[] = [];
  const fresh = rows.length - ALWAYS_READ;
  for (const [index, row] of rows.entries()) {
    const item = index < fresh ? recall(row) : readItem(row);
    if (item) items.push(item);
  }
  return items;
}

function recall(row: Element): ReadItem | null {
  const mark = `${row.getElementsByTagName("*").length} ${row.className} ${row.textContent}`;
  const known = remembered.get(row);
  if (known?.mark === mark) return known.item;
  const item = readItem(row);
  remembered.set(row, { mark, item });
  return item;
}
