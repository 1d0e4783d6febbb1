import type { Progress } from "../../lib/interchange/pace";
import {
  type Delimiter,
  readTable,
  type TableEncoding,
  type TableOutcome,
  type TableRow,
} from "../../lib/interchange/read-table";
import { readWorkbook, type WorkbookFailure } from "../../lib/interchange/read-workbook";

/** A file that was opened, one of its tables in view. */
export interface Source {
  file: File;
  sheets: { name: string; rows: TableRow[]; truncated: boolean }[];
  sheet: number;
  /** How a text file was read; null for a workbook. */
  text: { encoding: TableEncoding; delimiter: Delimiter } | null;
}

export type SourceFailure = WorkbookFailure | Extract<TableOutcome, { ok: false }>["reason"];
export type SourceOutcome = { ok: true; source: Source } | { ok: false; reason: SourceFailure };

export interface SourceOptions {
  encoding?: TableEncoding;
  delimiter?: Delimiter;
  signal: AbortSignal;
  onProgress: Progress;
}

/** Opens a table file: a workbook by what it begins with, whatever its name says, else text. */
export async function openSource(file: File, options: SourceOptions): Promise<SourceOutcome> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const packed = head[0] === 0x50 && head[1] === 0x4b;
  const old = head[0] === 0xd0 && head[1] === 0xcf;
  if (packed || old || /\.xlsx?$/i.test(file.name)) {
    const book = await readWorkbook(file);
    options.signal.throwIfAborted();
    if (!book.ok) return book;
    // The first sheet is often a cover: the longest holds the templates.
    const longest = Math.max(...book.sheets.map(({ rows }) => rows.length));
    const sheet = book.sheets.findIndex(({ rows }) => rows.length === longest);
    return { ok: true, source: { file, sheets: book.sheets, sheet, text: null } };
  }
  const table = await readTable(file, options);
  if (!table.ok) return table;
  const { rows, truncated, encoding, delimiter } = table;
  const sheets = [{ name: file.name, rows, truncated }];
  return { ok: true, source: { file, sheets, sheet: 0, text: { encoding, delimiter } } };
}
