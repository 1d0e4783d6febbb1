import * as v from "valibot";

const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A folder of a library. */
export const folderSchema = v.object({
  id: idSchema,
  libraryId: idSchema,
  /** Empty: at the top of its library. */
  parentId: v.optional(v.pipe(v.string(), v.maxLength(100)), ""),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** Place among its neighbours, smallest first. */
  order: v.optional(v.number(), 0),
});
export type TemplateFolder = v.InferOutput<typeof folderSchema>;

/** Deeper trees are nobody's order; a folder that would lie deeper is refused. */
export const MAX_FOLDER_DEPTH = 8;

/** Folders in the order in which they are shown beside each other. */
export function compareFolders(a: TemplateFolder, b: TemplateFolder): number {
  return a.order - b.order || a.name.localeCompare(b.name) || a.id.localeCompare(b.id);
}

/**
 * A folder and what it lies in, outermost first; empty for an unknown id. A folder whose parent is gone counts as lying at
 * the top, and a circle of folders (a damaged file) ends where it would begin again.
 */
export function folderPath(folders: readonly TemplateFolder[], id: string): TemplateFolder[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const path: TemplateFolder[] = [];
  for (let at = byId.get(id); at && !path.includes(at); at = byId.get(at.parentId)) path.unshift(at);
  return path;
}

/** Ids of a folder and of all that lies in it. */
export function folderTree(folders: readonly TemplateFolder[], id: string): Set<string> {
  const inside = new Set([id]);
  for (let before = 0; before !== inside.size; ) {
    before = inside.size;
    for (const folder of folders) if (inside.has(folder.parentId)) inside.add(folder.id);
  }
  return inside;
}

export type FolderMove = { ok: true } | { ok: false; reason: "gone" | "inside_itself" | "too_deep" };

/** Whether a folder may be put into another (empty: at the top of the library). */
export function checkFolderMove(
  folders: readonly TemplateFolder[],
  id: string,
  parentId: string,
): FolderMove {
  if (parentId === "") return { ok: true };
  if (!folders.some((folder) => folder.id === parentId)) return { ok: false, reason: "gone" };
  const moved = folderTree(folders, id);
  if (moved.has(parentId)) return { ok: false, reason: "inside_itself" };
  const above = folderPath(folders, parentId).length;
  const below = Math.max(
    1,
    ...[...moved].map((one) => {
      const path = folderPath(folders, one);
      return path.length - path.findIndex((folder) => folder.id === id);
    }),
  );
  return above + below > MAX_FOLDER_DEPTH ? { ok: false, reason: "too_deep" } : { ok: true };
}
