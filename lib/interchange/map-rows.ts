import * as v from "valibot";
import type { Intent } from "../domain/intent";
import { EMPTY_TEMPLATE, type Template, type TemplateVariant, templateSchema } from "../domain/template";
import { type ColumnRole, type Field, PLAIN_FIELDS, readLanguage } from "./columns";
import { breathe, type Progress } from "./pace";
import { convertPlaceholders, type PlaceholderChange } from "./placeholders";
import { hasActiveMarkup, stripMarkup } from "./plain-text";
import type { TableRow } from "./table";
import {
  readIntent,
  readMarket,
  readMarketplace,
  readReview,
  readStage,
  readTone,
  splitList,
} from "./values";
import { unguardCell } from "./write-table";

/** Why a row was refused. */
export const ROW_FAILURES = [
  "broken_quotes",
  "too_many_cells",
  "control_characters",
  "active_markup",
  "no_text",
  "too_long",
  "bad_id",
  "duplicate_id",
  "duplicate_row",
  "invalid",
] as const;
export type RowFailure = (typeof ROW_FAILURES)[number];

export interface RefusedRow {
  line: number;
  reason: RowFailure;
  /** The beginning of what stands in the row, for a person to find it. */
  sample: string;
}

/** A template as the table describes it; its library and folder are not yet known. */
export interface Candidate {
  /** First row that it came from. */
  line: number;
  /** The file named its id. */
  hasId: boolean;
  /** Path of the folder, outermost first, by names. */
  folder: string[];
  template: Template;
  /** Fields that the table speaks of: only these may change a stored template. */
  fields: (keyof Template)[];
  /** Placeholders that were rewritten. */
  changes: PlaceholderChange[];
}

export interface MapOptions {
  roles: readonly ColumnRole[];
  /** Index of the header row or -1; rows above it are left out. */
  headerRow: number;
  /** Written by us: texts are taken to the letter. */
  own?: boolean;
  /** Written by us as CSV: guarded cells get their signs back. */
  guarded?: boolean;
  /** Language of texts whose row names none. */
  language: string | ((text: string) => string);
  /** Rewrite other tools' placeholders. */
  convert?: boolean;
  /** Names of intents besides their ids, folded with foldName. */
  intentNames?: ReadonlyMap<string, Intent>;
  newId?: () => string;
  signal?: AbortSignal;
  /** In rows. */
  onProgress?: Progress;
}

export interface Mapped {
  candidates: Candidate[];
  refused: RefusedRow[];
  /** Rows without anything in them. */
  blank: number;
}

const CHUNK_ROWS = 500;
const MAX_TEXT = 8_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Makes templates of the rows of a table. A row that cannot become one is refused with its reason and the others go on.
 * Rows with one id, or with one title in one folder, that differ in language become the variants of one template.
 *
 * @throws the signal's reason when aborted
 */
export async function mapRows(rows: readonly TableRow[], options: MapOptions): Promise<Mapped> {
  const work = rows.slice(options.headerRow + 1);
  const mapped: Mapped = { candidates: [], refused: [], blank: 0 };
  const known = new Map<string, Candidate>();
  for (let at = 0; at < work.length; at++) {
    if (at % CHUNK_ROWS === 0) {
      options.onProgress?.(at, work.length);
      await breathe(options.signal);
    }
    const row = work[at] as TableRow;
    if (!row.problem && row.cells.every((cell) => cell.trim() === "")) {
      mapped.blank++;
      continue;
    }
    const made = mapRow(row, options);
    const reason = "reason" in made ? made.reason : join(made, known, mapped.candidates);
    if (reason) {
      const sample = row.cells.find((cell) => cell.trim() !== "")?.trim() ?? "";

      mapped.refused.push({
        line: row.line,
        reason,
        sample: sample.slice(0, 80).replace(/\p{Cc}/gu, " "),
      });
    }
  }
  options.onProgress?.(work.length, work.length);
  return mapped;
}

/** Adds a candidate, or its texts to the one that it belongs to; gives the reason where it is neither. */
function join(made: Candidate, known: Map<string, Candidate>, all: Candidate[]): RowFailure | null {
  const { template } = made;
  const key = made.hasId
    ? `id ${template.id}`
    : `title ${JSON.stringify([made.folder, template.title, template.shortcut])}`;
  const first = known.get(key);
  if (!first) {
    known.set(key, made);
    all.push(made);
    return null;
  }
  const have = first.template.variants;
  const fresh = template.variants.filter(
    (one) => !have.some(({ language, region }) => language === one.language && region === one.region),
  );
  if (fresh.length > 0 && fresh.length === template.variants.length) {
    have.push(...fresh);
    first.changes.push(...made.changes);
    return null;
  }
  if (made.hasId) return "duplicate_id";
  if (template.variants.every(({ text }) => have.some((one) => one.text === text))) return "duplicate_row";
  // Two answers under one name in one language are two templates.
  all.push(made);
  return null;
}

function mapRow(row: TableRow, options: MapOptions): Candidate | { reason: RowFailure } {
  if (row.problem) return { reason: row.problem };
  const { roles, guarded = false, intentNames } = options;
  if (row.cells.slice(roles.length).some((cell) => cell.trim() !== "")) return { reason: "too_many_cells" };
  const used = row.cells.filter((_, at) => roles[at] !== undefined && roles[at] !== "skip");
  if (used.some((cell) => CONTROL.test(cell))) return { reason: "control_characters" };
  const read = (field: Field) => {
    const at = roles.indexOf(field);
    const cell = at < 0 ? "" : (row.cells[at] ?? "");
    return (guarded ? unguardCell(cell) : cell).trim();
  };
  const changes: PlaceholderChange[] = [];
  const variants = readVariants(row, options, read, changes);
  if (typeof variants === "string") return { reason: variants };
  const [first] = variants;
  if (!first) return { reason: "no_text" };

  const id = read("id");
  // Names of prototypes and endless ids are nobody's ids.
  if (id.length > 100 || RESERVED.has(id)) return { reason: "bad_id" };
  const title = read("title").replace(/\s+/g, " ") || titleOf(first.text);
  const more = readData(read("data"));
  if (more === null) return { reason: "invalid" };
  const known = <T>(field: Field, one: (text: string) => T | null) =>
    splitList(read(field)).flatMap((text) => one(text) ?? []);
  const parsed = v.safeParse(templateSchema, {
    ...EMPTY_TEMPLATE,
    ...more,
    // An id of another tool is no id of ours; it is only kept where it is one.
    id: id || (options.newId ?? (() => crypto.randomUUID()))(),
    libraryId: "-",
    title: title.slice(0, 200),
    variants,
    shortcut: read("shortcut")
      .replace(/^[/;:#]+/, "")
      .slice(0, 40),
    tags: splitList(read("tags")).map((tag) => tag.slice(0, 60)),
    intents: known("intents", (text) => readIntent(text, intentNames)),
    marketplaces: known("marketplaces", readMarketplace),
    regions: known("regions", readMarket),
    stages: known("stages", readStage),
    tone: readTone(read("tone")),
    review: readReview(read("review")),
    notes: read("notes").slice(0, 4000),
  });
  if (!parsed.success) return { reason: "invalid" };
  const folder = read("folder")
    .split(/\s*(?:[/\\>＞]|::)\s*/)
    .map((name) => name.trim().slice(0, 120))
    .filter(Boolean)
    .slice(0, 8);
  const fields = [...new Set(roles.flatMap(fieldsOf)), ...(Object.keys(more) as (keyof Template)[])];
  return { line: row.line, hasId: id !== "", folder, template: parsed.output, fields, changes };
}

function readVariants(
  row: TableRow,
  { roles, own = false, guarded = false, convert = true, language }: MapOptions,
  read: (field: Field) => string,
  changes: PlaceholderChange[],
): TemplateVariant[] | RowFailure {
  const variants: TemplateVariant[] = [];
  for (const [at, role] of roles.entries()) {
    if (role !== "text" && !role.startsWith("text:")) continue;
    const cell = row.cells[at] ?? "";
    if (cell.trim() === "") continue;
    const plain = (guarded ? unguardCell(cell) : cell).replace(/\r\n?/g, "\n");
    if (plain.length > MAX_TEXT) return "too_long";
    if (!own && hasActiveMarkup(plain)) return "active_markup";
    // Our own file is taken to the letter.
    const converted = convert && !own ? convertPlaceholders(plain) : { text: plain, changes: [] };
    const text = own ? plain : stripMarkup(converted.text).trim();
    if (text.trim() === "") continue;
    if (text.length > MAX_TEXT) return "too_long";
    changes.push(...converted.changes);
    const named = role === "text" ? readLanguage(read("language")) : role.slice("text:".length);
    const code = named ?? (typeof language === "string" ? language : language(text));
    const region = role === "text" ? read("region").slice(0, 10) : "";
    if (!variants.some((one) => one.language === code && one.region === region))
      variants.push({ language: code, region, text });
  }
  return variants;
}

/** What only our own files carry: everything else of a template, as one JSON object. */
function readData(cell: string): Record<string, unknown> | null {
  if (cell === "") return {};
  try {
    const parsed = v.safeParse(dataSchema, JSON.parse(cell));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

const { titles, order, conditions, source, slots, createdAt, updatedAt, usedCount, lastUsedAt } =
  templateSchema.entries;
const dataSchema = v.partial(
  v.object({ titles, order, conditions, source, slots, createdAt, updatedAt, usedCount, lastUsedAt }),
);

function fieldsOf(role: ColumnRole): (keyof Template)[] {
  if (role === "text" || role.startsWith("text:")) return ["variants"];
  if (role === "folder") return ["folderId"];
  const plain = PLAIN_FIELDS.find((field) => field === role);
  return plain ? [plain] : [];
}

/** A name for a text without one: its first words. */
function titleOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 40 ? line : `${line.slice(0, 39).trimEnd()}…`;
}
