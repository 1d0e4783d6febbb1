import { findFirst } from "./find-parts";
import { ROW_NAME, SELECTED_ROW } from "./selectors";

/**
 * The open conversation's row. How the console marks it is not known: the usual marks are tried first; else the one row
 * that carries a class that no other row has, which a hashed mark also gives. Null when that is not clear.
 */
export function findSelectedRow(rows: readonly Element[]): Element | null {
  for (const selector of SELECTED_ROW) {
    const marked = rows.filter((row) => row.matches(selector) || row.firstElementChild?.matches(selector));
    if (marked.length === 1 && (rows.length > 1 || selector.startsWith("[aria"))) return marked[0] ?? null;
  }
  return findOddRow(rows);
}

function findOddRow(rows: readonly Element[]): Element | null {
  if (rows.length < 2) return null;
  const owners = new Map<string, Element | null>();
  for (const row of rows) for (const name of classesOf(row)) owners.set(name, owners.has(name) ? null : row);
  const odd = new Set([...owners.values()].filter((row) => row !== null));
  return odd.size === 1 ? ([...odd][0] ?? null) : null;
}

function classesOf(row: Element): Set<string> {
  return new Set([...row.classList, ...(row.firstElementChild?.classList ?? [])]);
}

/** What a row says of its buyer. */
export interface RowFacts {
  name: string | null;
  /** Path of the avatar without its signature, or null. */
  avatar: string | null;
  /** Everything else that the row says: preview, tags, time. */
  words: string;
}

/** Reads one row. The visible name can be cut; a `title` holds it whole. */
export function readRow(row: Element): RowFacts {
  const name = findFirst(row, ROW_NAME);
  return {
    name: (name?.getAttribute("title") ?? name?.textContent)?.trim() || null,
    avatar: readAvatar(row),
    words: row.textContent ?? "",
  };
}

function readAvatar(row: Element): string | null {
  const source = row.querySelector("img")?.getAttribute("src");
  if (!source) return null;
  return source.startsWith("data:") ? source : (source.split(/[?#]/)[0] ?? null);
}
