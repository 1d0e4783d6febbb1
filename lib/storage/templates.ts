import type { Template, TemplateLibrary } from "../domain/template";
import type { SellersideDatabase } from "./database";

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

/** Templates of the libraries that are switched on: the ones that may be suggested. */
export async function listOfferedTemplates(db: SellersideDatabase): Promise<Template[]> {
  const [libraries, templates] = await Promise.all([db.libraries.toArray(), db.templates.toArray()]);
  const enabled = new Set(libraries.filter((library) => library.enabled).map((library) => library.id));
  return templates.filter((template) => enabled.has(template.libraryId));
}

/** One template, or undefined. */
export async function getTemplate(db: SellersideDatabase, id: string): Promise<Template | undefined> {
  return db.templates.get(id);
}

/** Adds or replaces a template. */
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
      createdAt: now,
      updatedAt: now,
      usedCount: 0,
      lastUsedAt: null,
    };
    await db.templates.add(copy);
    return copy;
  });
}

/** Moves templates into another library. */
export async function moveTemplates(
  db: SellersideDatabase,
  ids: readonly string[],
  libraryId: string,
): Promise<void> {
  await db.templates.where("id").anyOf(ids).modify({ libraryId });
}

/** Deletes templates and returns them for an undo. */
export async function deleteTemplates(db: SellersideDatabase, ids: readonly string[]): Promise<Removed> {
  return db.transaction("rw", db.templates, async () => {
    const templates = await db.templates.where("id").anyOf(ids).toArray();
    await db.templates.bulkDelete(templates.map((template) => template.id));
    return { libraries: [], templates };
  });
}

/** Deletes a library with all its templates and returns them for an undo. */
export async function deleteLibrary(db: SellersideDatabase, id: string): Promise<Removed> {
  return db.transaction("rw", db.libraries, db.templates, async () => {
    const libraries = await db.libraries.where("id").equals(id).toArray();
    const templates = await db.templates.where("libraryId").equals(id).toArray();
    await db.libraries.delete(id);
    await db.templates.bulkDelete(templates.map((template) => template.id));
    return { libraries, templates };
  });
}

/** Undoes a deletion: puts everything back as it was. What took the same id since then is kept. */
export async function restoreRemoved(db: SellersideDatabase, removed: Removed): Promise<void> {
  await db.transaction("rw", db.libraries, db.templates, async () => {
    const libraries = await db.libraries.bulkGet(removed.libraries.map((library) => library.id));
    const templates = await db.templates.bulkGet(removed.templates.map((template) => template.id));
    await db.libraries.bulkPut(removed.libraries.filter((_, i) => !libraries[i]));
    await db.templates.bulkPut(removed.templates.filter((_, i) => !templates[i]));
  });
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
