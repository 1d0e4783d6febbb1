import Papa from "papaparse";
import { decodeText, guessEncoding, type TableEncoding } from "./encoding";
import { breathe, type Progress } from "./pace";
import { MAX_ROWS, type TableRow, trimCells } from "./table";

export { TABLE_ENCODINGS, type TableEncoding } from "./encoding";
export type { TableRow } from "./table";

export const DELIMITERS = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface TableOptions {
  /** Guessed where absent. */
  encoding?: TableEncoding;
  /** Guessed where absent. */
  delimiter?: Delimiter;
  signal?: AbortSignal;
  /** In characters of the file. */
  onProgress?: Progress;
}

export type TableOutcome =
  | { ok: true; rows: TableRow[]; encoding: TableEncoding; delimiter: Delimiter; truncated: boolean }
  | { ok: false; reason: "too_large" | "empty" | "unreadable" };

/** Largest text file that is taken, bytes: 10,000 long Chinese templates in UTF-16 are half of it. */
export const MAX_TABLE_BYTES = 40 * 1024 * 1024;
/** Rows between two breaths. */
const CHUNK_ROWS = 1_000;
/** Broken quotes after which the rest of the file is one broken row: each costs a new start. */
const MAX_RESTARTS = 200;

/**
 * Reads a CSV or TSV file. A row whose quotes are broken is marked and reading goes on with the line after it, so that one
 * stray quote does not swallow the rest.
 *
 * @throws the signal's reason when aborted
 */
export async function readTable(file: Blob, options: TableOptions = {}): Promise<TableOutcome> {
  if (file.size > MAX_TABLE_BYTES) return { ok: false, reason: "too_large" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, reason: "unreadable" };
  }
  options.signal?.throwIfAborted();
  const encoding = options.encoding ?? guessEncoding(bytes);
  const text = decodeText(bytes, encoding).replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const delimiter = options.delimiter ?? guessDelimiter(text);
  const { rows, truncated } = await readRows(text, delimiter, options);
  return { ok: true, rows, encoding, delimiter, truncated };
}

/** The delimiter that cuts the first rows most evenly. */
export function guessDelimiter(text: string): Delimiter {
  const head = text.slice(0, 64 * 1024);
  const score = (delimiter: Delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: "\n", preview: 50 });
    const counts = data.map((row) => row.length).filter((count) => count > 1);
    if (counts.length === 0) return 0;
    const often = new Map<number, number>();
    for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
    return Math.max(...often.values()) / data.length;
  };
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) + 0.05 ? next : best));
}

async function readRows(text: string, delimiter: Delimiter, { signal, onProgress }: TableOptions) {
  const rows: TableRow[] = [];
  let at = 0;
  let restarts = 0;
  while (at < text.length && rows.length < MAX_ROWS) {
    const piece = readPiece(text.slice(at), delimiter, Math.min(CHUNK_ROWS, MAX_ROWS - rows.length));
    for (const cells of piece.rows) rows.push({ line: rows.length + 1, cells: trimCells(cells) });
    at += piece.end;
    if (piece.broken) {
      const lineEnd = text.indexOf("\n", at);
      const end = lineEnd < 0 || ++restarts > MAX_RESTARTS ? text.length : lineEnd + 1;
      const cells = trimCells([text.slice(at, Math.min(end, at + 200)).trimEnd()]);
      rows.push({ line: rows.length + 1, cells, problem: "broken_quotes" });
      at = end;
    }
    onProgress?.(at, text.length);
    if (at < text.length) await breathe(signal);
  }
  return { rows, truncated: at < text.length };
}

/** Rows up to `most` or the first broken one; `end` is where the next piece begins. */
function readPiece(text: string, delimiter: Delimiter, most: number) {
  const rows: string[][] = [];
  let end = 0;
  let broken = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    // Its other way of reading cuts the whole rest into lines at once, for every piece anew.
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === "Quotes")) {
        broken = true;
        parser.abort();
        return;
      }
      rows.push(data);
      end = meta.cursor;
      if (rows.length >= most) parser.abort();
    },
  });
  return { rows, end: broken || rows.length >= most ? end : text.length, broken };
}
