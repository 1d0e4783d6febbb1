import * as v from "valibot";
import { type LibraryFile, libraryFileSchema } from "../domain/template";
import type { SellersideDatabase } from "./database";

export type ImportResult =
  | { ok: true; addedLibraries: number; addedTemplates: number; replacedTemplates: number }
  | { ok: false; reason: "not_json" | "wrong_format" | "wrong_version" | "invalid"; issues: string[] };

/** As many issues as a person would read. */
const MAX_ISSUES = 20;

const headSchema = v.object({ format: v.literal("sellerside-templates"), version: v.number() });

/**
 * Reads a library file into the database. A template with a known id is replaced but keeps its counts of use; a library
 * with a known id keeps its name and switch. Nothing at all is written when the file is refused or the disk is full.
 *
 * @param json the file's text, or its value already parsed
 * @param now ms, for rows that carry no time
 */
export async function importLibraryFile(
  db: SellersideDatabase,
  json: unknown,
  now: number,
): Promise<ImportResult> {
  const checked = checkLibraryFile(json);
  if (!checked.ok) return checked;
  const { libraries, templates } = checked.file;
  return db.transaction("rw", db.libraries, db.templates, async () => {
    const knownLibraries = await db.libraries.bulkGet(libraries.map((library) => library.id));
    const knownTemplates = await db.templates.bulkGet(templates.map((template) => template.id));
    const added = libraries.filter((_, i) => !knownLibraries[i]);
    await db.libraries.bulkPut(added.map((library) => ({ ...library, createdAt: library.createdAt || now })));
    await db.templates.bulkPut(
      templates.map((template, i) => ({
        ...template,
        createdAt: template.createdAt || now,
        updatedAt: template.updatedAt || now,
        usedCount: Math.max(template.usedCount, knownTemplates[i]?.usedCount ?? 0),
        lastUsedAt: knownTemplates[i]?.lastUsedAt ?? template.lastUsedAt,
      })),
    );
    const replacedTemplates = knownTemplates.filter(Boolean).length;
    return {
      ok: true,
      addedLibraries: added.length,
      addedTemplates: templates.length - replacedTemplates,
      replacedTemplates,
    };
  });
}

/** The file of the given libraries with their templates; null means all. Unknown ids are left out. */
export async function exportLibraryFile(
  db: SellersideDatabase,
  libraryIds: readonly string[] | null,
): Promise<LibraryFile> {
  return db.transaction("r", db.libraries, db.templates, async () => {
    const libraries = libraryIds
      ? await db.libraries.where("id").anyOf(libraryIds).toArray()
      : await db.libraries.toArray();
    const templates = await db.templates
      .where("libraryId")
      .anyOf(libraries.map((library) => library.id))
      .toArray();
    return { format: "sellerside-templates", version: 1, libraries, templates };
  });
}

const STARTER_MARK = "starter-library";

/**
 * Adds the shipped library the first time, and never again: an agent who deleted it does not get it back with an update.
 * Returns true when it was added now.
 */
export async function ensureStarterLibrary(
  db: SellersideDatabase,
  file: LibraryFile,
  now: number,
): Promise<boolean> {
  return db.transaction("rw", db.marks, db.libraries, db.templates, async () => {
    if (await db.marks.get(STARTER_MARK)) return false;
    const result = await importLibraryFile(db, file, now);
    if (!result.ok) throw new TypeError(`starter library: ${result.reason}: ${result.issues.join("; ")}`);
    await db.marks.put({ key: STARTER_MARK, at: now });
    return true;
  });
}

type Checked = { ok: true; file: LibraryFile } | Extract<ImportResult, { ok: false }>;

function checkLibraryFile(json: unknown): Checked {
  let value = json;
  if (typeof json === "string") {
    try {
      // A file that was saved by a spreadsheet or an editor may begin with a byte order mark.
      value = JSON.parse(json.replace(/^\ufeff/, ""));
    } catch (error) {
      return {
        ok: false,
        reason: "not_json",
        issues: [error instanceof Error ? error.message : String(error)],
      };
    }
  }
  const head = v.safeParse(headSchema, value);
  if (!head.success) return { ok: false, reason: "wrong_format", issues: listIssues(head.issues) };
  if (head.output.version !== 1)
    return { ok: false, reason: "wrong_version", issues: [`version ${head.output.version}`] };
  const parsed = v.safeParse(libraryFileSchema, value);
  if (!parsed.success) return { ok: false, reason: "invalid", issues: listIssues(parsed.issues) };
  const homeless = findHomeless(parsed.output);
  if (homeless.length > 0) return { ok: false, reason: "invalid", issues: homeless };
  return { ok: true, file: parsed.output };
}

/** Templates whose library is not in the file would be stored but never seen; ids given twice would lose one. */
function findHomeless({ libraries, templates }: LibraryFile): string[] {
  const known = new Set(libraries.map((library) => library.id));
  const seen = new Set<string>();
  const issues: string[] = [];
  for (const { id, libraryId } of templates) {
    if (!known.has(libraryId)) issues.push(`templates: ${id}: library "${libraryId}" is not in the file`);
    if (seen.has(id)) issues.push(`templates: ${id}: the id occurs twice`);
    seen.add(id);
  }
  return issues.slice(0, MAX_ISSUES);
}

function listIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.slice(0, MAX_ISSUES).map((issue) => `${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}
