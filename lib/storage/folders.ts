import * as v from "valibot";
import {
  checkFolderMove,
  compareFolders,
  type FolderMove,
  folderSchema,
  folderTree,
  type TemplateFolder,
} from "../domain/folder";
import type { SellersideDatabase } from "./database";
import type { Removed } from "./templates";

/** The folders of one library, or of all, in the order in which they are shown beside each other. */
export async function listFolders(db: SellersideDatabase, libraryId?: string): Promise<TemplateFolder[]> {
  const rows =
    libraryId === undefined
      ? await db.folders.toArray()
      : await db.folders.where("libraryId").equals(libraryId).toArray();
  return rows.sort(compareFolders);
}

export type FolderResult =
  | { ok: true; folder: TemplateFolder }
  | { ok: false; reason: "invalid" | "no_library" | Extract<FolderMove, { ok: false }>["reason"] };

/** Adds a folder, or gives it another name or parent. A parent must lie in the same library and not in the folder. */
export async function saveFolder(db: SellersideDatabase, folder: unknown): Promise<FolderResult> {
  const parsed = v.safeParse(folderSchema, folder);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  const row = parsed.output;
  return db.transaction("rw", db.libraries, db.folders, async () => {
    if (!(await db.libraries.get(row.libraryId))) return { ok: false, reason: "no_library" };
    const known = await db.folders.get(row.id);
    // Its templates and inner folders would stay behind: a folder does not change its library.
    if (known && known.libraryId !== row.libraryId) return { ok: false, reason: "invalid" };
    const beside = await listFolders(db, row.libraryId);
    const move = checkFolderMove([...beside.filter(({ id }) => id !== row.id), row], row.id, row.parentId);
    if (!move.ok) return move;
    await db.folders.put(row);
    return { ok: true, folder: row };
  });
}

/** Gives folders the places in which they are named; give all that lie beside each other. */
export async function reorderFolders(db: SellersideDatabase, ids: readonly string[]): Promise<void> {
  const places = new Map(ids.map((id, place) => [id, place]));
  await db.folders
    .where("id")
    .anyOf(ids)
    .modify((row) => {
      row.order = places.get(row.id) ?? row.order;
    });
}

/** Deletes a folder with all folders and templates in it and returns them for restoreRemoved. */
export async function deleteFolder(db: SellersideDatabase, id: string): Promise<Removed> {
  return db.transaction("rw", db.folders, db.templates, async () => {
    const inside = [...folderTree(await db.folders.toArray(), id)];
    const folders = await db.folders.where("id").anyOf(inside).toArray();
    const templates = await db.templates.where("folderId").anyOf(inside).toArray();
    await db.folders.bulkDelete(inside);
    await db.templates.bulkDelete(templates.map((row) => row.id));
    return { libraries: [], templates, folders, fragments: [] };
  });
}
