import type { EntityTable, IDType } from "dexie";
import * as v from "valibot";
import type { TemplateFolder } from "../domain/folder";
import type { TemplateFragment } from "../domain/fragment";
import type { Template, TemplateLibrary } from "../domain/template";
import type { SellersideDatabase } from "./database";

export {
  bulkEditTemplates,
  moveToFolder,
  putBackTemplates,
  putPlaces,
  reorderTemplates,
  type SaveResult,
  saveTemplate,
  saveTemplates,
  type TemplatePlace,
} from "./edit-templates";
export { listRevisions, restoreRevision } from "./history";
export {
  ensureStarterLibrary,
  exportLibraryFile,
  type ImportResult,
  importLibraryFile,
} from "./library-files";

/** What a deletion took away; give it to `restoreRemoved` to undo. */
export interface Removed {
  libraries: TemplateLibrary[];
  templates: Template[];
  folders?: TemplateFolder[];
  fragments?: TemplateFragment[];
}

/** All libraries, by name. */
export async function listLibraries(db: SellersideDatabase): Promise<TemplateLibrary[]> {
  return (await db.libraries.toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** All templates, or those of one library, by title. */
export async function listTemplates(db: SellersideDatabase, libraryId?: string): Promise<Template[]> {
  const rows =
    libraryId === undefined
      ? await db.templates.toArray()
      : await db.templates.where("libraryId").equals(libraryId).toArray();
  return rows.sort((a, b) => a.title.localeCompare(b.title));
}

/**
 * Approved templates of the libraries that are switched on: the ones that may be suggested. Rows that are damaged (the
 * library manager shows them) are passed over, so that one of them does not take the offers away.
 */
export async function listOfferedTemplates(db: SellersideDatabase): Promise<Template[]> {
  const [libraries, templates] = await Promise.all([db.libraries.toArray(), db.templates.toArray()]);
  const enabled = new Set(libraries.filter((library) => library.enabled).map((library) => library.id));
  return templates.filter(
    (row) => enabled.has(row.libraryId) && row.review !== "draft" && v.is(offeredParts, row),
  );
}

/** What ranking reads of a template; its whole schema would cost too much on every message. */
const offeredParts = v.object({
  title: v.string(),
  variants: v.array(v.object({ language: v.string(), text: v.string() })),
  ...Object.fromEntries(
    (["intents", "marketplaces", "regions", "stages", "conditions", "slots", "tags"] as const).map((name) => [
      name,
      v.array(v.unknown()),
    ]),
  ),
});

/** One template, or undefined. */
export async function getTemplate(db: SellersideDatabase, id: string): Promise<Template | undefined> {
  return db.templates.get(id);
}

/** Adds or replaces a template without a trace in its history; what an agent edits goes through saveTemplate. */
export async function putTemplate(db: SellersideDatabase, template: Template): Promise<void> {
  await db.templates.put(template);
}

/** Adds or replaces a library. */
export async function putLibrary(db: SellersideDatabase, library: TemplateLibrary): Promise<void> {
  await db.libraries.put(library);
}

/**
 * Copies a template under a new id, unused, into its own library or another. Returns the copy, or undefined when the
 * original is gone.
 */
export async function copyTemplate(
  db: SellersideDatabase,
  id: string,
  libraryId?: string,
  now = Date.now(),
): Promise<Template | undefined> {
  return db.transaction("rw", db.templates, async () => {
    const original = await db.templates.get(id);
    if (!original) return undefined;
    const copy: Template = {
      ...original,
      id: crypto.randomUUID(),
      libraryId: libraryId ?? original.libraryId,
      folderId: libraryId === undefined || libraryId === original.libraryId ? original.folderId : "",
      createdAt: now,
      updatedAt: now,
      usedCount: 0,
      lastUsedAt: null,
    };
    await db.templates.add(copy);
    return copy;
  });
}

/** Moves templates to the top of another library; in their own they stay where they are. */
export async function moveTemplates(
  db: SellersideDatabase,
  ids: readonly string[],
  libraryId: string,
): Promise<void> {
  await db.templates
    .where("id")
    .anyOf(ids)
    .modify((row) => {
      if (row.libraryId === libraryId) return;
      row.libraryId = libraryId;
      row.folderId = "";
      delete row.order;
    });
}

/** Deletes templates and returns them for an undo. */
export async function deleteTemplates(db: SellersideDatabase, ids: readonly string[]): Promise<Removed> {
  return db.transaction("rw", db.templates, async () => {
    const templates = await db.templates.where("id").anyOf(ids).toArray();
    await db.templates.bulkDelete(templates.map((template) => template.id));
    return { libraries: [], templates };
  });
}

/** Deletes a library with all that lies in it and returns it for an undo. */
export async function deleteLibrary(db: SellersideDatabase, id: string): Promise<Removed> {
  return db.transaction("rw", tablesOf(db), async () => {
    const [libraries, folders, fragments, templates] = await Promise.all([
      db.libraries.where("id").equals(id).toArray(),
      db.folders.where("libraryId").equals(id).toArray(),
      db.fragments.where("libraryId").equals(id).toArray(),
      db.templates.where("libraryId").equals(id).toArray(),
    ]);
    await db.libraries.delete(id);
    await db.folders.bulkDelete(folders.map((row) => row.id));
    await db.fragments.bulkDelete(fragments.map((row) => row.id));
    await db.templates.bulkDelete(templates.map((row) => row.id));
    return { libraries, templates, folders, fragments };
  });
}

/** Undoes a deletion: puts everything back as it was. What took the same id since then is kept. */
export async function restoreRemoved(db: SellersideDatabase, removed: Removed): Promise<void> {
  await db.transaction("rw", tablesOf(db), async () => {
    await putMissing(db.libraries, removed.libraries);
    await putMissing(db.folders, removed.folders ?? []);
    await putMissing(db.fragments, removed.fragments ?? []);
    await putMissing(db.templates, removed.templates);
  });
}

async function putMissing<T extends { id: string }>(table: EntityTable<T, "id">, rows: T[]): Promise<void> {
  const keys = rows.map((row) => row.id) as IDType<T, "id">[];
  const known = await table.bulkGet(keys);
  await table.bulkPut(rows.filter((_, i) => !known[i]));
}

function tablesOf(db: SellersideDatabase) {
  return [db.libraries, db.folders, db.fragments, db.templates];
}

/** Counts one use of a template at `now` (ms); one that was deleted meanwhile is ignored. */
export async function countUse(db: SellersideDatabase, templateId: string, now: number): Promise<void> {
  await db.templates
    .where("id")
    .equals(templateId)
    .modify((template) => {
      template.usedCount += 1;
      template.lastUsedAt = now;
    });
}
