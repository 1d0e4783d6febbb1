import type { LibraryFileRefusal } from "../domain/library-file";
import { type LibraryFile, readLibraryFile } from "../domain/library-file";
import type { Template } from "../domain/template";
import { readAttachedFile, writeAttachedFile } from "./attachments";
import type { SellersideDatabase, StoredAttachment } from "./database";
import { applyImport } from "./imports";

export type ImportResult =
  | {
      ok: true;
      addedLibraries: number;
      addedTemplates: number;
      replacedTemplates: number;
      /** For undoImport. */
      importId: string;
      /** Names of pictures in the file that are none and were left out. */
      refusedPictures: string[];
    }
  | LibraryFileRefusal;

/**
 * Reads a library file of any version into the database. A template with a known id is replaced but keeps its counts of
 * use; a library with a known id keeps its name and switch. Nothing at all is written when the file is refused or the disk
 * is full.
 *
 * @param json the file's text, or its value already parsed
 * @param now ms, for rows that carry no time
 * @param name of the file, shown with the undo
 */
export async function importLibraryFile(
  db: SellersideDatabase,
  json: unknown,
  now: number,
  name = "",
): Promise<ImportResult> {
  const checked = readLibraryFile(json);
  if (!checked.ok) return checked;
  const { file } = checked;
  // Decoded before the transaction: IndexedDB commits one that waits for anything but itself.
  const pictures = await Promise.all(file.attachments.map((one) => readAttachedFile(one, now)));
  const attachments = pictures.filter((one) => one !== null);
  const refusedPictures = file.attachments.filter((_, i) => !pictures[i]).map((one) => one.name);
  const tables = [db.libraries, db.folders, db.fragments, db.templates];
  return db.transaction("rw", [...tables, db.revisions, db.attachments, db.imports], async () => {
    const [libraries, folders, known] = await Promise.all([
      db.libraries.bulkGet(file.libraries.map((library) => library.id)),
      db.folders.toArray(),
      db.attachments.toCollection().primaryKeys(),
    ]);
    const stored = new Set([...known, ...attachments.map(({ id }) => id)]);
    const homes = new Map([...folders, ...file.folders].map((folder) => [folder.id, folder.libraryId]));
    const applied = await applyImport(
      db,
      {
        name,
        libraries: file.libraries
          .filter((_, i) => !libraries[i])
          .map((library) => ({ ...library, createdAt: library.createdAt || now })),
        folders: file.folders,
        fragments: file.fragments.map((row) => withTimes(row, now)),
        templates: file.templates.map((row) => ({
          ...withTimes(row, now),
          folderId: homes.get(row.folderId) === row.libraryId ? row.folderId : "",
          attachments: row.attachments.filter(({ id }) => stored.has(id)),
        })),
        attachments,
      },
      now,
    );
    await addRevisions(db, file);
    return {
      ok: true,
      addedLibraries: applied.added.libraries,
      addedTemplates: applied.added.templates,
      replacedTemplates: applied.replaced.templates,
      importId: applied.importId,
      refusedPictures,
    };
  });
}

/**
 * The file of the given libraries with all that lies in them; null means all. Unknown ids are left out.
 *
 * @param histories with what templates were before their changes
 */
export async function exportLibraryFile(
  db: SellersideDatabase,
  libraryIds: readonly string[] | null,
  histories = false,
): Promise<LibraryFile> {
  const tables = [db.libraries, db.folders, db.fragments, db.templates, db.revisions, db.attachments];
  const { pictures, ...rows } = await db.transaction("r", tables, async () => {
    const libraries = libraryIds
      ? await db.libraries.where("id").anyOf(libraryIds).toArray()
      : await db.libraries.toArray();
    const ids = libraries.map((library) => library.id);
    const [folders, fragments, templates] = await Promise.all([
      db.folders.where("libraryId").anyOf(ids).toArray(),
      db.fragments.where("libraryId").anyOf(ids).toArray(),
      db.templates.where("libraryId").anyOf(ids).toArray(),
    ]);
    const own = new Set(templates.map((row) => row.id));
    const revisions = histories ? await db.revisions.filter((row) => own.has(row.templateId)).toArray() : [];
    const wanted = listPictures([...templates, ...revisions.map((row) => row.template)]);
    const pictures = (await db.attachments.bulkGet(wanted)).flatMap((row) => row ?? []);
    return { libraries, folders, fragments, templates, revisions, pictures };
  });
  const attachments = await Promise.all(pictures.map((one: StoredAttachment) => writeAttachedFile(one)));
  return { format: "sellerside-templates", version: 2, ...rows, attachments };
}

const STARTER_MARK = "starter-library";
/** Set once the languages that came later were added to a starter library from before them. */
const LANGUAGES_MARK = "starter-library-languages";

/**
 * Adds the shipped library the first time, and never again: an agent who deleted it does not get it back with an update.
 * Texts in languages that a library from before lacks are added once to the templates that are still there; nothing that
 * the agent wrote is changed. Returns true when the library was added now.
 *
 * @param file the packaged file; throws when it is none
 */
export async function ensureStarterLibrary(
  db: SellersideDatabase,
  file: unknown,
  now: number,
): Promise<boolean> {
  const tables = [db.libraries, db.folders, db.fragments, db.templates];
  const checked = readLibraryFile(file);
  if (!checked.ok) throw new TypeError(`starter library: ${checked.reason}: ${checked.issues.join("; ")}`);
  return db.transaction("rw", [...tables, db.revisions, db.attachments, db.imports, db.marks], async () => {
    const added = !(await db.marks.get(STARTER_MARK));
    if (added) {
      const { libraries, folders, fragments, templates } = checked.file;
      await db.libraries.bulkPut(libraries.map((row) => ({ ...row, createdAt: row.createdAt || now })));
      await db.folders.bulkPut(folders);
      await db.fragments.bulkPut(fragments.map((row) => withTimes(row, now)));
      await db.templates.bulkPut(templates.map((row) => withTimes(row, now)));
    } else if (!(await db.marks.get(LANGUAGES_MARK))) await addLanguages(db, checked.file.templates);
    await db.marks.bulkPut([STARTER_MARK, LANGUAGES_MARK].map((key) => ({ key, at: now })));
    return added;
  });
}

async function addLanguages(db: SellersideDatabase, shipped: readonly Template[]): Promise<void> {
  const byId = new Map(shipped.map((row) => [row.id, row]));
  await db.templates
    .where("id")
    .anyOf([...byId.keys()])
    .modify((row) => {
      const source = byId.get(row.id);
      const known = new Set(row.variants.map((variant) => variant.language));
      row.variants.push(...(source?.variants ?? []).filter(({ language }) => !known.has(language)));
      if (source?.titles && row.title === source.title) row.titles ??= source.titles;
    });
}

/** Histories of the file beside those that are there. */
async function addRevisions(db: SellersideDatabase, { revisions, templates }: LibraryFile): Promise<void> {
  const own = new Set(templates.map((row) => row.id));
  await db.revisions.bulkPut(revisions.filter((row) => own.has(row.templateId)));
}

function listPictures(templates: readonly Template[]): string[] {
  return [...new Set(templates.flatMap((row) => row.attachments.map(({ id }) => id)))];
}

function withTimes<T extends { createdAt: number; updatedAt: number }>(row: T, now: number): T {
  return { ...row, createdAt: row.createdAt || now, updatedAt: row.updatedAt || now };
}
