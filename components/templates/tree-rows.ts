import { compareFolders, type TemplateFolder } from "../../lib/domain/folder";
import type { Template, TemplateLibrary } from "../../lib/domain/template";

/** What is shown: everything, one library, or one folder of it with all in it. */
export interface LibraryPlace {
  /** null: all libraries. */
  libraryId: string | null;
  /** Empty: the whole library. */
  folderId: string;
}
export const EVERYWHERE: LibraryPlace = { libraryId: null, folderId: "" };

/** One line of the tree of libraries and folders. */
export interface TreeRow {
  key: string;
  /** 1: top. */
  level: number;
  place: LibraryPlace;
  name: string;
  /** Templates in it and in all below. */
  count: number;
  hasInside: boolean;
  open: boolean;
  library: TemplateLibrary | null;
  folder: TemplateFolder | null;
  /** Place among its neighbours, from 1, and how many there are. */
  position: number;
  size: number;
}

export const keyOf = ({ libraryId, folderId }: LibraryPlace) => folderId || libraryId || "all";

/** Templates by the folder, and by the library, in which they lie; `total` in all. A folder that is gone counts as the top. */
export function countPlaces(templates: readonly Template[], folders: readonly TemplateFolder[]) {
  const byKey = new Map<string, number>();
  const add = (key: string) => byKey.set(key, (byKey.get(key) ?? 0) + 1);
  const parents = new Map(folders.map((folder) => [folder.id, folder.parentId]));
  for (const { libraryId, folderId } of templates) {
    add(libraryId);
    const seen = new Set<string>();
    for (let at = folderId; parents.has(at) && !seen.has(at); at = parents.get(at) ?? "") {
      seen.add(at);
      add(at);
    }
  }
  return byKey;
}

/** The lines that are in sight: those of open libraries and folders. */
export function listTreeRows(
  libraries: readonly TemplateLibrary[],
  folders: readonly TemplateFolder[],
  counts: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
): TreeRow[] {
  const known = new Set(folders.map(({ id }) => id));
  const inside = new Map<string, TemplateFolder[]>();
  for (const folder of folders) {
    const parent = known.has(folder.parentId) ? folder.parentId : folder.libraryId;
    inside.set(parent, [...(inside.get(parent) ?? []), folder]);
  }
  const rows: TreeRow[] = [];
  const seen = new Set<string>();
  const push = (key: string, level: number): void => {
    const own = [...(inside.get(key) ?? [])].sort(compareFolders);
    for (const [at, folder] of own.entries()) {
      // Folders in a circle (a damaged file) are shown once.
      if (seen.has(folder.id)) continue;
      seen.add(folder.id);
      const hasInside = (inside.get(folder.id) ?? []).length > 0;
      const open = hasInside && !closed.has(folder.id);
      rows.push({
        key: folder.id,
        level,
        place: { libraryId: folder.libraryId, folderId: folder.id },
        name: folder.name,
        count: counts.get(folder.id) ?? 0,
        hasInside,
        open,
        library: null,
        folder,
        position: at + 1,
        size: own.length,
      });
      if (open) push(folder.id, level + 1);
    }
  };
  for (const [at, library] of libraries.entries()) {
    const hasInside = (inside.get(library.id) ?? []).length > 0;
    const open = hasInside && !closed.has(library.id);
    rows.push({
      key: library.id,
      level: 1,
      place: { libraryId: library.id, folderId: "" },
      name: library.name,
      count: counts.get(library.id) ?? 0,
      hasInside,
      open,
      library,
      folder: null,
      position: at + 2,
      size: libraries.length + 1,
    });
    if (open) push(library.id, 2);
  }
  return rows;
}
