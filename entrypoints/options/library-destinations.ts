import type { Destination } from "../../components/templates/move-dialog";
import { listTreeRows } from "../../components/templates/tree-rows";
import { folderPath, type TemplateFolder } from "../../lib/domain/folder";
import type { TemplateLibrary } from "../../lib/domain/template";

/** Every library and folder that something can be moved to, in the order of the tree. */
export function listDestinations(
  libraries: readonly TemplateLibrary[],
  folders: readonly TemplateFolder[],
): Destination[] {
  const names = new Map(libraries.map(({ id, name }) => [id, name]));
  return listTreeRows(libraries, folders, new Map(), new Set()).map(({ key, place }) => ({
    key,
    place,
    path: [
      names.get(place.libraryId ?? "") ?? "",
      ...folderPath(folders, place.folderId).map(({ name }) => name),
    ],
  }));
}
