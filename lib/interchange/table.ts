/** One row of a table as it stands in its file. */
export interface TableRow {
  /** Place in the file, from 1: what a spreadsheet shows beside the row. */
  line: number;
  cells: string[];
  /** What kept the row from being read. */
  problem?: "broken_quotes";
}

/** Most rows that are read; the issue asks for 10,000. */
export const MAX_ROWS = 50_000;
/** Most columns that are read. */
export const MAX_COLUMNS = 200;
/** A cell is kept up to this length, so that it is refused for its length and not mistaken for a short one. */
export const MAX_CELL = 40_000;

/** Cuts what no template could hold before it fills the memory. */
export function trimCells(cells: readonly string[]): string[] {
  return cells.slice(0, MAX_COLUMNS).map((cell) => (cell.length > MAX_CELL ? cell.slice(0, MAX_CELL) : cell));
}
