import { useOptionWords } from "../../components/surface/option-words";
import { useLibraryWords } from "../../components/templates/library-words";
import { shiftRow } from "../../components/templates/select-rows";
import { compareFolders, type TemplateFolder } from "../../lib/domain/folder";
import type { Template } from "../../lib/domain/template";
import type { BulkEdit } from "../../lib/storage/bulk-edit";
import {
  type Acted,
  copyAll,
  editTemplates,
  moveTemplates,
  orderFolders,
  orderTemplates,
  putBack,
  putTemplatesBack,
  putTemplatesInPlace,
  removeFolder,
  removeTemplates,
  saveFolder,
} from "./library-actions";
import { useDesk } from "./library-desk";
import { setDraft, setLibrary } from "./library-store";

/** What can be done to templates and folders, each with its words and its way back. */
export function useLibraryWork() {
  const o = useOptionWords();
  const l = useLibraryWords();
  const { shelf, tell, offerUndo, refuse } = useDesk();

  /** As tell, for what answers nothing. */
  const wasDone = (acted: Acted<unknown>): boolean => {
    tell(acted);
    return acted.ok;
  };
  const deselect = () => setLibrary({ selection: { selected: new Set(), active: null, anchor: null } });
  const placeName = (libraryId: string, folderId: string) =>
    shelf.folders.find(({ id }) => id === folderId)?.name ??
    shelf.libraries.find(({ id }) => id === libraryId)?.name ??
    "";

  const move = async (ids: string[], { libraryId, folderId }: Pick<Template, "libraryId" | "folderId">) => {
    const moved = new Set(ids);
    const before = shelf.templates.flatMap(({ id, libraryId: from, folderId: inside, order }) =>
      moved.has(id) ? [{ id, libraryId: from, folderId: inside, order }] : [],
    );
    const done = tell(await moveTemplates(ids, { libraryId, folderId }));
    if (done === undefined) return;
    if (!done) return refuse(l("moveRefused"));
    offerUndo(l("moved", { count: before.length, name: placeName(libraryId, folderId) }), () =>
      putTemplatesInPlace(before),
    );
  };
  const remove = async (ids: string[]) => {
    const removed = tell(await removeTemplates(ids));
    if (!removed) return;
    for (const id of ids) setDraft(id, undefined);
    deselect();
    offerUndo(o("templatesDeleted", { count: removed.templates.length }), () => putBack(removed));
  };
  const copy = async (ids: string[]) => {
    const copies = tell(await copyAll(ids));
    if (copies) offerUndo(o("templatesCopied", { count: copies.length }), () => removeTemplates(copies));
  };
  /** Answers whether it was done. */
  const edit = async (ids: string[], change: BulkEdit): Promise<boolean> => {
    const result = tell(await editTemplates(ids, change));
    if (!result) return false;
    if (!result.ok) {
      refuse(l("bulkRefused", { count: result.ids.length }));
      return false;
    }
    const { before } = result;
    if (before.length === 0) offerUndo(l("bulkSame"), null);
    else offerUndo(l("bulkDone", { count: before.length }), () => putTemplatesBack(before));
    return true;
  };
  const writeFolder = async (folder: TemplateFolder, before: TemplateFolder | null, text: string) => {
    const saved = tell(await saveFolder(folder));
    if (!saved) return false;
    if (!saved.ok) {
      refuse(l(`folder_${saved.reason}`));
      return false;
    }
    offerUndo(text, () => (before ? saveFolder(before) : removeFolder(folder.id)));
    return true;
  };
  const dropFolder = async (folder: TemplateFolder) => {
    const removed = tell(await removeFolder(folder.id));
    if (!removed) return;
    const count = removed.templates.length;
    offerUndo(l("folderDeleted", { name: folder.name, count }), () => putBack(removed));
  };
  const shift = async (ids: readonly string[], id: string, by: -1 | 1) => {
    const next = shiftRow(ids, id, by);
    if (!next || !wasDone(await orderTemplates(next))) return;
    const name = shelf.templates.find((one) => one.id === id)?.title ?? "";
    offerUndo(l("shifted", { name }), () => orderTemplates([...ids]));
  };
  const shiftFolder = async ({ id, name, libraryId, parentId }: TemplateFolder, by: -1 | 1) => {
    const beside = shelf.folders
      .filter((one) => one.libraryId === libraryId && one.parentId === parentId)
      .sort(compareFolders)
      .map((one) => one.id);
    const next = shiftRow(beside, id, by);
    if (!next || !wasDone(await orderFolders(next))) return;
    offerUndo(l("shifted", { name }), () => orderFolders(beside));
  };
  return { move, remove, copy, edit, writeFolder, dropFolder, shift, shiftFolder, placeName };
}
