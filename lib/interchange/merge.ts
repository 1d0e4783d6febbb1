import type { Template } from "../domain/template";
import type { Candidate } from "./map-rows";

export const MERGE_STATES = ["new", "changed", "same", "conflict"] as const;
export type MergeState = (typeof MERGE_STATES)[number];

/** What becomes of a row: the file's, the stored one, or both side by side. */
export type MergeChoice = "take" | "keep" | "both";

export interface FieldDiff {
  field: keyof Template;
  before: string;
  after: string;
}

export interface MergeRow {
  candidate: Candidate;
  state: MergeState;
  /** The stored template that it stands for, and by what it was found. */
  existing: Template | null;
  by: "id" | "shortcut" | "title" | null;
  /** Why it is a conflict. */
  conflict: "edited_since" | "several" | null;
  diffs: FieldDiff[];
}

/** What stands in the stored template where the table says nothing. */
const KEPT: readonly (keyof Template)[] = [
  "title",
  "titles",
  "shortcut",
  "tags",
  "intents",
  "marketplaces",
  "regions",
  "stages",
  "conditions",
  "tone",
  "source",
  "slots",
  "notes",
  "review",
];

/**
 * Compares what a table brings with what is stored in the library: by id, else by shortcut, else by title and folder.
 * Only fields that the table speaks of are compared; counts of use never are.
 *
 * @param folderPath names of a stored template's folders, outermost first
 */
export function compareWithStored(
  candidates: readonly Candidate[],
  stored: readonly Template[],
  folderPath: (template: Template) => readonly string[],
): MergeRow[] {
  const byId = new Map(stored.map((template) => [template.id, template]));
  const byShortcut = group(stored, ({ shortcut }) => shortcut.toLowerCase());
  const byTitle = group(stored, (template) => titleKey(template.title, folderPath(template)));
  const claimed = new Set<string>();
  return candidates.map((candidate): MergeRow => {
    const { template } = candidate;
    const sameId = candidate.hasId ? byId.get(template.id) : undefined;
    const sameShortcut = byShortcut.get(template.shortcut.toLowerCase()) ?? [];
    const sameTitle = byTitle.get(titleKey(template.title, candidate.folder)) ?? [];
    const matches = sameId ? [sameId] : sameShortcut.length > 0 ? sameShortcut : sameTitle;
    const by = sameId ? "id" : sameShortcut.length > 0 ? "shortcut" : sameTitle.length > 0 ? "title" : null;
    const existing = matches.find(({ id }) => !claimed.has(id)) ?? matches[0] ?? null;
    if (!existing) return { candidate, state: "new", existing: null, by: null, conflict: null, diffs: [] };
    const diffs = listDiffs(existing, candidate, folderPath(existing));
    const several = claimed.has(existing.id) || matches.length > 1;
    claimed.add(existing.id);
    if (diffs.length === 0) return { candidate, state: "same", existing, by, conflict: null, diffs };
    // The file knows when its text was last changed, and somebody changed the stored one after that.
    const edited = template.updatedAt > 0 && existing.updatedAt > template.updatedAt;
    const conflict = several ? "several" : edited ? "edited_since" : null;
    return { candidate, state: conflict ? "conflict" : "changed", existing, by, conflict, diffs };
  });
}

/** What is done with a row when nobody chose. */
export function defaultChoice({ state }: MergeRow): MergeChoice {
  return state === "new" || state === "changed" ? "take" : "keep";
}

/** The stored template with what the table says put in; languages that the table does not have stay. */
export function mergeInto(existing: Template, { template, fields }: Candidate, now: number): Template {
  const merged: Template = { ...existing, updatedAt: now };
  for (const field of fields) if (KEPT.includes(field)) Object.assign(merged, { [field]: template[field] });
  if (fields.includes("variants")) {
    const variants = [...existing.variants];
    for (const variant of template.variants) {
      const at = variants.findIndex(
        ({ language, region }) => language === variant.language && region === variant.region,
      );
      if (at < 0) variants.push({ ...variant, updatedAt: now });
      else if (variants[at]?.text !== variant.text) variants[at] = { ...variant, updatedAt: now };
    }
    merged.variants = variants;
  }
  return merged;
}

function listDiffs(existing: Template, candidate: Candidate, path: readonly string[]): FieldDiff[] {
  const merged = mergeInto(existing, candidate, existing.updatedAt);
  const diffs: FieldDiff[] = [];
  for (const field of [...KEPT, "variants"] as const) {
    const before = show(existing[field]);
    const after = show(merged[field]);
    if (before !== after) diffs.push({ field, before, after });
  }
  const [from, to] = [path.join(" / "), candidate.folder.join(" / ")];
  if (candidate.fields.includes("folderId") && from !== to)
    diffs.push({ field: "folderId", before: from, after: to });
  return diffs;
}

/** A value in words that a person can compare. */
function show(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value
    .map((one: unknown) => {
      if (typeof one === "string") return one;
      if (isVariant(one)) return `${one.language}${one.region ? `-${one.region}` : ""}: ${one.text}`;
      return JSON.stringify(one);
    })
    .join(value.some(isVariant) ? "\n" : ", ");
}

function isVariant(value: unknown): value is { language: string; region: string; text: string } {
  return typeof value === "object" && value !== null && "text" in value && "language" in value;
}

function titleKey(title: string, folder: readonly string[]): string {
  return JSON.stringify([title.trim().toLowerCase(), ...folder]);
}

function group(stored: readonly Template[], keyOf: (template: Template) => string): Map<string, Template[]> {
  const found = new Map<string, Template[]>();
  for (const template of stored) {
    const key = keyOf(template);
    if (key === "") continue;
    const list = found.get(key);
    if (list) list.push(template);
    else found.set(key, [template]);
  }
  return found;
}
