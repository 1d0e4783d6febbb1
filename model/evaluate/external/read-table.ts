import { readFileSync } from "node:fs";
import { parseCsv } from "../../check/read-public";

/**
 * A comma-separated file with a header as one function a row, which gives the field of a column.
 * @throws when the file or a column is missing.
 */
export function readTable(file: string): ((column: string) => string)[] {
  return nameColumns(parseCsv(stripMark(readFileSync(file, "utf8"))), file);
}

/** As `readTable`, for fields between tabs, without quoting. */
export function readTabs(file: string): ((column: string) => string)[] {
  return nameColumns(
    readLines(file).map((line) => line.split("\t")),
    file,
  );
}

/** Lines of a text file without the last empty one. */
export function readLines(file: string): string[] {
  return stripMark(readFileSync(file, "utf8")).replace(/\n$/, "").split(/\r?\n/);
}

function stripMark(source: string): string {
  return source.replace(/^\uFEFF/, "");
}

function nameColumns(rows: readonly string[][], file: string): ((column: string) => string)[] {
  const [head = [], ...body] = rows;
  return body.map((row) => (column) => {
    const at = head.indexOf(column);
    if (at < 0) throw new Error(`${file}: no column ${column}`);
    return row[at] ?? "";
  });
}
