import {
  type ColumnRole,
  FIELDS,
  type Field,
  foldName,
  HEADER_NAMES,
  languageOfHeader,
  OWN_HEADERS,
  readLanguage,
} from "./columns";
import type { TableRow } from "./table";
import { readMarketplace } from "./values";

export interface ColumnGuess {
  /** Index of the row with the names of the columns, or -1. */
  headerRow: number;
  /** For each column. */
  roles: ColumnRole[];
  /** The table was written by us: its cells are unguarded, its ids are ours. */
  own: boolean;
}

/** Sheets often begin with a title, a logo or advice. */
const HEADER_SEARCH = 12;
/** Rows that a guess by content looks at. */
const SAMPLE_ROWS = 60;
/** A column that fewer rows fill is made of rows that were cut wrongly. */
const STRAY_SHARE = 0.1;

const fieldByName = new Map<string, Field>(
  FIELDS.flatMap((field) =>
    [OWN_HEADERS[field], ...HEADER_NAMES[field]].map((name) => [foldName(name), field] as const),
  ),
);

/** What the columns of a table hold, by their headers (English and Chinese) and else by what stands in them. */
export function guessColumns(rows: readonly TableRow[]): ColumnGuess {
  const headerRow = findHeader(rows);
  const header = headerRow < 0 ? [] : (rows[headerRow]?.cells ?? []);
  const sample = rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS).map(({ cells }) => cells);
  const width = findWidth(header, sample);
  const roles: ColumnRole[] = Array.from({ length: width }, () => "skip");
  const taken = new Set<ColumnRole>();
  header.slice(0, width).forEach((name, at) => {
    const role = roleOfHeader(name);
    if (role === "skip" || taken.has(role)) return;
    taken.add(role);
    roles[at] = role;
  });
  guessByContent(sample, roles, taken, headerRow >= 0);
  const own = header.some((name) => name.trim() === OWN_HEADERS.id);
  return { headerRow, roles, own };
}

/** The role that a header names. */
export function roleOfHeader(name: string): ColumnRole {
  const folded = foldName(name);
  if (folded === "" || folded.length > 40) return "skip";
  const field = fieldByName.get(folded);
  if (field) return field;
  const language = languageOfHeader(name);
  if (language) return `text:${language}`;
  // "话术内容（必填）", "Title *": the name with something behind it.
  for (const [known, role] of fieldByName)
    if (
      known.length >= 2 &&
      /\p{Script=Han}/u.test(known) &&
      folded.startsWith(known) &&
      folded.length <= known.length + 6
    )
      return role;
  return "skip";
}

/** Columns with a name, and those without one that more than a stray row fills. */
function findWidth(header: readonly string[], sample: readonly string[][]): number {
  const longest = sample.reduce((most, cells) => Math.max(most, cells.length), header.length);
  for (let width = longest; width > 0; width--) {
    if ((header[width - 1] ?? "").trim() !== "") return width;
    const filled = sample.filter((cells) => (cells[width - 1] ?? "").trim() !== "").length;
    if (filled > sample.length * STRAY_SHARE) return width;
  }
  return 0;
}

function findHeader(rows: readonly TableRow[]): number {
  let best = -1;
  let most = 0;
  rows.slice(0, HEADER_SEARCH).forEach(({ cells, problem }, at) => {
    if (problem || cells.some((cell) => cell.length > 60)) return;
    const known = new Set(cells.map(roleOfHeader).filter((role) => role !== "skip")).size;
    if (known > most) {
      best = at;
      most = known;
    }
  });
  if (most >= 2) return best;
  // One known word may be a value: a name stands in the first row and does not come again below.
  const first = rows[0]?.cells ?? [];
  const named = first.findIndex((cell) => roleOfHeader(cell) !== "skip");
  const again = rows.slice(1, SAMPLE_ROWS).some(({ cells }) => cells[named]?.trim() === first[named]?.trim());
  return most === 1 && best === 0 && !again ? 0 : -1;
}

function guessByContent(
  sample: readonly string[][],
  roles: ColumnRole[],
  taken: Set<ColumnRole>,
  named: boolean,
): void {
  const columns = roles.map((_, at) => describeColumn(sample.map((cells) => cells[at]?.trim() ?? "")));
  const give = (field: Field, pick: (column: Column) => number, least: number) => {
    if (taken.has(field)) return;
    let best = -1;
    let most = least;
    columns.forEach((column, at) => {
      if (roles[at] !== "skip" || column.filled === 0) return;
      const score = pick(column);
      if (score > most) {
        best = at;
        most = score;
      }
    });
    if (best < 0) return;
    roles[best] = field;
    taken.add(field);
  };
  if (![...taken].some((role) => role.startsWith("text"))) give("text", ({ length }) => length, 8);
  // Columns that have names of their own are left to the person; only what cannot be anything else is taken.
  give("language", ({ language }) => language, 0.8);
  give("marketplaces", ({ marketplace }) => marketplace, 0.8);
  give("shortcut", ({ shortcut }) => shortcut, 0.8);
  if (named) return;
  give("title", ({ length, distinct }) => (length <= 60 ? distinct : 0), 0.5);
  give("folder", ({ length, distinct, filled }) => (length <= 30 && filled > 3 ? 1 - distinct : 0), 0.4);
}

interface Column {
  filled: number;
  /** Characters, on average. */
  length: number;
  /** Shares of the filled cells. */
  distinct: number;
  language: number;
  marketplace: number;
  shortcut: number;
}

function describeColumn(cells: readonly string[]): Column {
  const filled = cells.filter((cell) => cell !== "");
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  return {
    filled: filled.length,
    length: filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length),
    distinct: new Set(filled).size / Math.max(1, filled.length),
    language: share((cell) => cell.length <= 20 && readLanguage(cell) !== null),
    marketplace: share((cell) => readMarketplace(cell) !== null),
    shortcut: share((cell) => /^[/;:#!][\p{L}\p{N}_-]{1,30}$/u.test(cell)),
  };
}
