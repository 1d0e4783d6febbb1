import type { StorageTrouble } from "../../components/failure/storage-failure";
import type { TemplateFolder } from "../../lib/domain/folder";
import type { TemplateFragment } from "../../lib/domain/fragment";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { formatJsonText, type JsonFailure, readJsonFile } from "../../lib/interchange/json-file";
import { surfaceToBackground } from "../../lib/messaging/send";
import type { BulkEdit } from "../../lib/storage/bulk-edit";
import { describeStorageFailure } from "../../lib/storage/failures";
import { deleteFolder, reorderFolders, saveFolder as storeFolder } from "../../lib/storage/folders";
import {
  type BeforeRename,
  deleteFragments,
  putFragmentsBack,
  saveRenamedFragment,
} from "../../lib/storage/fragments";
import { type DamagedRow, deleteDamaged, putDamagedBack } from "../../lib/storage/library-shelf";
import {
  bulkEditTemplates,
  copyTemplate,
  deleteLibrary,
  deleteTemplates,
  exportLibraryFile,
  importLibraryFile,
  moveToFolder,
  putBackTemplates,
  putLibrary,
  putPlaces,
  type Removed,
  reorderTemplates,
  restoreRemoved,
  restoreRevision,
  saveTemplate as storeTemplate,
  type TemplatePlace,
} from "../../lib/storage/templates";
import { database } from "../sidepanel/surface/use-stored";

/** An action's result, or why the database refused it; nothing was changed then. */
export type Acted<T> = { ok: true; value: T } | { ok: false; reason: StorageTrouble };

/** What became of an import. */
export type ImportReport =
  | { ok: true; libraries: number; templates: number; replaced: number }
  | { ok: false; reason: JsonFailure | "wrong_format" | "wrong_version" | "invalid"; issues: string[] };

/** Does one change and has the open threads ranked again. */
async function act<T>(work: () => Promise<T>): Promise<Acted<T>> {
  try {
    const value = await work();
    // The change is stored whether or not a console hears of it now.
    surfaceToBackground.templatesChanged().catch(() => undefined);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: describeStorageFailure(error) };
  }
}

/** Saves what the agent wrote and keeps what it was in its history. `now` in ms. */
export const saveTemplate = (template: Template, now = Date.now()) =>
  act(() => storeTemplate(database, template, now));
export const saveLibrary = (library: TemplateLibrary) => act(() => putLibrary(database, library));
export const saveFolder = (folder: TemplateFolder) => act(() => storeFolder(database, folder));
export const saveFragment = (fragment: TemplateFragment) =>
  act(() => saveRenamedFragment(database, fragment, Date.now()));

export const removeTemplates = (ids: string[]) => act(() => deleteTemplates(database, ids));
export const removeLibrary = (id: string) => act(() => deleteLibrary(database, id));
export const removeFolder = (id: string) => act(() => deleteFolder(database, id));
export const removeFragment = (id: string) => act(() => deleteFragments(database, [id]));
export const removeDamaged = (rows: DamagedRow[]) => act(() => deleteDamaged(database, rows));

export const editTemplates = (ids: string[], edit: BulkEdit) =>
  act(() => bulkEditTemplates(database, ids, edit, Date.now()));
export const moveTemplates = (ids: string[], place: Pick<Template, "libraryId" | "folderId">) =>
  act(() => moveToFolder(database, ids, place));
export const orderTemplates = (ids: string[]) => act(() => reorderTemplates(database, ids));
export const orderFolders = (ids: string[]) => act(() => reorderFolders(database, ids));
export const restoreTemplate = (revisionId: string) =>
  act(() => restoreRevision(database, revisionId, Date.now()));

export const putBack = (removed: Removed) => act(() => restoreRemoved(database, removed));
export const putTemplatesBack = (before: readonly Template[]) =>
  act(() => putBackTemplates(database, before, Date.now()));
export const putTemplatesInPlace = (places: readonly TemplatePlace[]) =>
  act(() => putPlaces(database, places));
export const putFragmentBack = ({ fragments, templates }: BeforeRename) =>
  act(async () => {
    await putFragmentsBack(database, fragments);
    await putBackTemplates(database, templates, Date.now());
  });
export const putDamaged = (rows: DamagedRow[]) => act(() => putDamagedBack(database, rows));

/** Copies templates within their libraries; answers the ids of the copies. */
export const copyAll = (ids: string[]) =>
  act(async () => {
    const copies = await Promise.all(ids.map((id) => copyTemplate(database, id)));
    return copies.flatMap((copy) => copy?.id ?? []);
  });

/** Reads a chosen file into the database; all of it or nothing. */
export const importFile = (file: File) =>
  act(async (): Promise<ImportReport> => {
    const parsed = await readJsonFile(file);
    if (!parsed.ok) return { ok: false, reason: parsed.reason, issues: [] };
    const result = await importLibraryFile(database, parsed.value, Date.now());
    if (!result.ok) return result;
    const { addedLibraries: libraries, addedTemplates: templates, replacedTemplates: replaced } = result;
    return { ok: true, libraries, templates, replaced };
  });

/** Saves libraries (null: all) as a JSON file of the browser's downloads. */
export const exportFile = (libraryIds: string[] | null, name: string) =>
  act(async () => {
    saveText(formatJsonText(await exportLibraryFile(database, libraryIds)), name);
  });

/** Saves rows that cannot be read, as they are, for somebody who can mend them. */
export const exportDamaged = (rows: readonly DamagedRow[]) =>
  saveText(JSON.stringify(rows, null, 2), "unreadable-templates");

function saveText(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "templates"}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
