import readXlsxFile from "read-excel-file/universal";
import { MAX_ROWS, type TableRow, trimCells } from "./table";
import { readZip, writeZip, type ZipFailure, type ZipLimits } from "./zip-archive";

export interface Sheet {
  name: string;
  rows: TableRow[];
  truncated: boolean;
}

export type WorkbookFailure = ZipFailure | "old_format" | "not_workbook" | "empty" | "unreadable";
export type WorkbookOutcome = { ok: true; sheets: Sheet[] } | { ok: false; reason: WorkbookFailure };

/** Largest workbook that is taken, bytes, as it lies on the disk. */
export const MAX_WORKBOOK_BYTES = 20 * 1024 * 1024;
/** Unpacked: 10,000 rows of long texts are about 30 MB; a bomb is gigabytes. */
export const WORKBOOK_LIMITS: ZipLimits = { parts: 2_000, bytes: 150 * 1024 * 1024 };

/** Parts that carry cells; pictures, macros and everything else stays packed. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Reads every sheet of an XLSX file as texts. A formula is never evaluated: the value that was stored with it counts.
 */
export async function readWorkbook(
  file: Blob,
  limits: ZipLimits = WORKBOOK_LIMITS,
): Promise<WorkbookOutcome> {
  if (file.size > MAX_WORKBOOK_BYTES) return { ok: false, reason: "too_large" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, reason: "unreadable" };
  }
  // Excel 97–2003, and every file with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return { ok: false, reason: "old_format" };
  const unpacked = await readZip(bytes, (name) => WANTED.test(name), limits);
  if (!unpacked.ok) return unpacked;
  if (!unpacked.files.has("xl/workbook.xml")) return { ok: false, reason: "not_workbook" };
  try {
    // The parser unpacks large parts in workers made of text, which an extension page forbids: it gets them unpacked.
    const plain = await writeZip(unpacked.files, false);
    const sheets = await readXlsxFile(await plain.arrayBuffer(), { trim: false });
    const read = sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .slice(0, MAX_ROWS)
        .map((row, at) => ({ line: at + 1, cells: trimCells(row.map((cell) => writeCell(cell))) })),
      truncated: data.length > MAX_ROWS,
    }));
    if (read.every(({ rows }) => rows.length === 0)) return { ok: false, reason: "empty" };
    return { ok: true, sheets: read };
  } catch {
    return { ok: false, reason: "not_workbook" };
  }
}

function writeCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  // A carriage return in a cell stands as an escape in the file.
  return String(cell)
    .replace(/_x000D_/g, "\r")
    .replace(/\r\n?/g, "\n");
}
