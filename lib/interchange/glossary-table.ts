import Papa from "papaparse";
import * as v from "valibot";
import { type GlossaryEntry, glossaryEntrySchema, MAX_GLOSSARY, type Meaning } from "../domain/glossary";
import { isLanguage } from "../domain/language";
import { foldName, readLanguage } from "./columns";
import type { TableRow } from "./table";
import { readIntent } from "./values";
import { guardCell, unguardCell } from "./write-table";

/** Columns of a glossary's table, in the order in which ours has them. */
export const GLOSSARY_COLUMNS = ["term", "language", "meaning", "category", "region", "note", "use"] as const;
type Column = (typeof GLOSSARY_COLUMNS)[number] | "intent" | "concept";

/** Other headers that people write; compared in lower case without spaces and signs. */
const HEADERS: Record<Column, readonly string[]> = {
  term: ["term", "word", "phrase", "术语", "词", "词语", "術語"],
  language: ["language", "lang", "语言", "语种", "語言"],
  meaning: ["meaning", "means", "intentorconcept", "conceptorintent", "含义", "意思", "意图或概念", "含義"],
  intent: ["intent", "意图", "意圖"],
  concept: ["concept", "subject", "概念", "话题", "話題"],
  category: ["category", "product", "productcategory", "类别", "类目", "商品", "商品类目", "類別"],
  region: ["region", "market", "country", "地区", "国家", "站点", "地區"],
  note: ["note", "notes", "remark", "备注", "备注说明", "備註"],
  use: ["use", "enabled", "active", "使用", "启用"],
};

/** Why a row was not taken. */
export const GLOSSARY_REFUSALS = [
  "broken_quotes",
  "no_term",
  "term_too_long",
  "no_meaning",
  "unknown_meaning",
  "two_meanings",
  "unknown_language",
  "category_too_long",
  "region_too_long",
  "note_too_long",
  "repeated",
  "full",
] as const;
export type GlossaryRefusal = (typeof GLOSSARY_REFUSALS)[number];

/** Names of what a term can mean, as people see them, folded by `foldName`; identifiers are known without. */
export interface MeaningNames {
  /** Also names of intents, e.g. "退款". */
  meanings: ReadonlyMap<string, Meaning>;
  /** Identifiers of concepts that the lexicon has. */
  concepts: ReadonlySet<string>;
}

export interface GlossaryTable {
  entries: GlossaryEntry[];
  /** Rows that were left out; `line` as a spreadsheet shows it, `cell` what was wrong. */
  refused: { line: number; reason: GlossaryRefusal; cell: string }[];
  replaced: number;
}

export interface ReadContext {
  names: MeaningNames;
  /** Entries that are there: one with the same term, language, category and region is replaced. */
  known: readonly GlossaryEntry[];
  /** ms */
  now: number;
  makeId(): string;
}

/**
 * Entries of a table, row by row: a row that cannot be used is named with its reason and the others are taken. Null when
 * the first row names no column for the term or none for what it means.
 */
export function readGlossaryTable(rows: readonly TableRow[], context: ReadContext): GlossaryTable | null {
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map(columnOf);
  const has = (...names: Column[]) => names.some((name) => columns.includes(name));
  if (!has("term") || !has("meaning", "intent", "concept")) return null;
  const known = new Map(context.known.map((entry) => [keyOf(entry), entry]));
  const seen = new Set<string>();
  const table: GlossaryTable = { entries: [], refused: [], replaced: 0 };
  for (const { line, cells, problem } of body) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const cellOf = (column: Column) => unguardCell((cells[columns.indexOf(column)] ?? "").trim());
    const refuse = (reason: GlossaryRefusal, cell: string) => table.refused.push({ line, reason, cell });
    if (problem) {
      refuse(problem, cells[0] ?? "");
      continue;
    }
    const read = readRow(cellOf, context.names);
    if ("reason" in read) {
      refuse(read.reason, read.cell);
      continue;
    }
    const key = keyOf(read);
    const old = known.get(key);
    if (seen.has(key)) refuse("repeated", read.term);
    else if (!old && context.known.length + table.entries.length - table.replaced >= MAX_GLOSSARY)
      refuse("full", read.term);
    else {
      seen.add(key);
      if (old) table.replaced++;
      table.entries.push({ ...read, id: old?.id ?? context.makeId(), at: old?.at ?? context.now });
    }
  }
  return table;
}

type Row = Omit<GlossaryEntry, "id" | "at">;

function readRow(
  cellOf: (column: Column) => string,
  names: MeaningNames,
): Row | { reason: GlossaryRefusal; cell: string } {
  const [term, category, note] = [cellOf("term"), cellOf("category"), cellOf("note")];
  const region = cellOf("region").toUpperCase();
  const spoken = cellOf("language");
  const language = /^(?:|all|any|\*|全部|所有)$/i.test(spoken) ? "" : readLanguage(spoken);
  const wanted = [cellOf("meaning"), cellOf("intent"), cellOf("concept")].filter(Boolean);
  const [meaning = ""] = wanted;
  if (term === "") return { reason: "no_term", cell: "" };
  const entry = {
    term,
    category,
    note,
    region,
    enabled: !/^(?:no|off|0|false|否|停用)$/i.test(cellOf("use")),
  };
  const tooLong = findTooLong(entry);
  if (tooLong) return tooLong;
  if (language !== "" && !(language && isLanguage(language)))
    return { reason: "unknown_language", cell: spoken };
  if (wanted.length > 1) return { reason: "two_meanings", cell: wanted.join(" / ") };
  if (meaning === "") return { reason: "no_meaning", cell: "" };
  const means = readMeaning(meaning, names);
  return means ? { ...entry, language, means } : { reason: "unknown_meaning", cell: meaning };
}

const LENGTHS = {
  term: "term_too_long",
  category: "category_too_long",
  region: "region_too_long",
  note: "note_too_long",
} as const;

function findTooLong(entry: Record<keyof typeof LENGTHS, string>) {
  for (const [field, reason] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, GlossaryRefusal][]) {
    const cell = entry[field];
    if (!v.safeParse(glossaryEntrySchema.entries[field], cell).success)
      return { reason, cell: cell.slice(0, 60) };
  }
  return null;
}

/** An identifier or a name; `intent:` or `concept:` before it says which of two is meant. */
function readMeaning(text: string, { meanings, concepts }: MeaningNames): Meaning | null {
  const [, kind, rest = ""] = /^(?:(intent|concept)\s*:\s*)?(.*)$/i.exec(text) ?? [];
  const intent = kind?.toLowerCase() === "concept" ? null : readIntent(rest);
  if (intent) return { intent };
  if (kind?.toLowerCase() !== "intent" && concepts.has(rest.toLowerCase()))
    return { concept: rest.toLowerCase() };
  if (!kind && rest.toLowerCase() === "product") return { product: true };
  const named = meanings.get(foldName(rest));
  return named && (!kind || kind.toLowerCase() in named) ? named : null;
}

/** A glossary as CSV, in UTF-8 with the mark that Excel needs to see that it is; no cell is run as a formula. */
export function writeGlossaryCsv(entries: readonly GlossaryEntry[]): Blob {
  const rows = entries.map(({ term, language, means, category, region, note, enabled }) => [
    term,
    language,
    spellMeaning(means),
    category,
    region,
    note,
    enabled ? "yes" : "no",
  ]);
  const text = Papa.unparse(
    [[...GLOSSARY_COLUMNS], ...rows].map((row) => row.map(guardCell)),
    { newline: "\r\n" },
  );
  return new Blob(["\ufeff", text, "\r\n"], { type: "text/csv" });
}

function spellMeaning(means: Meaning): string {
  if ("product" in means) return "product";
  return "intent" in means ? `intent: ${means.intent}` : `concept: ${means.concept}`;
}

function columnOf(header: string): Column | null {
  const name = foldName(header);
  const found = (Object.entries(HEADERS) as [Column, readonly string[]][]).find(([, names]) =>
    names.includes(name),
  );
  return found?.[0] ?? null;
}

function keyOf({ term, language, category, region }: Row): string {
  return JSON.stringify(
    [term, language, category, region].map((text) => text.normalize("NFKC").toLowerCase()),
  );
}
