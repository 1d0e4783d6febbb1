import { Download, FolderInput, FolderPlus, Pencil, Power, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { MenuItem } from "../../components/controls/menu";
import { useOptionWords } from "../../components/surface/option-words";
import { LibraryTree } from "../../components/templates/library-tree";
import { useLibraryWords } from "../../components/templates/library-words";
import { MoveDialog } from "../../components/templates/move-dialog";
import { countPlaces, listTreeRows, type TreeRow } from "../../components/templates/tree-rows";
import { checkFolderMove, folderTree, type TemplateFolder } from "../../lib/domain/folder";
import { exportFile, putBack, removeLibrary, saveLibrary } from "./library-actions";
import { useDesk } from "./library-desk";
import { listDestinations } from "./library-destinations";
import { setLibrary, useLibrary } from "./library-store";
import { useLibraryWork } from "./library-work";

/** The tree of libraries and folders: what is shown, and where things are put. */
export function LibraryTreePane({ onChosen }: { onChosen?: () => void }) {
  const o = useOptionWords();
  const l = useLibraryWords();
  const { shelf, tell, offerUndo, onNoLibrary } = useDesk();
  const { libraries, folders, templates } = shelf;
  const work = useLibraryWork();
  const place = useLibrary((state) => state.place);
  const closed = useLibrary((state) => state.closed);
  const dragged = useLibrary((state) => state.dragged);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [moving, setMoving] = useState<TemplateFolder | null>(null);
  const home = place.libraryId ?? libraries[0]?.id;
  const counts = useMemo(() => countPlaces(templates, folders), [templates, folders]);
  const rows = useMemo(
    () => listTreeRows(libraries, folders, counts, closed),
    [libraries, folders, counts, closed],
  );

  const addFolder = async (libraryId: string, parentId: string) => {
    const names = new Set(folders.filter((one) => one.parentId === parentId).map(({ name }) => name));
    let name = l("folderNewName");
    for (let i = 2; names.has(name); i++) name = `${l("folderNewName")} ${i}`;
    const order = folders.filter((one) => one.libraryId === libraryId && one.parentId === parentId).length;
    const folder = { id: crypto.randomUUID(), libraryId, parentId, name, order };
    if (!(await work.writeFolder(folder, null, l("folderCreated", { name })))) return;
    open(parentId || libraryId, true);
    setLibrary({ place: { libraryId, folderId: folder.id } });
    setRenaming(folder.id);
  };
  const open = (key: string, on: boolean) =>
    setLibrary((state) => {
      const next = new Set(state.closed);
      if (on) next.delete(key);
      else next.add(key);
      const folder = folders.find(({ id }) => id === key);
      const hidden = folder
        ? folderTree(folders, key).has(state.place.folderId)
        : state.place.libraryId === key && state.place.folderId !== "";
      // What is shown would be folded away: the folder that was closed is shown instead.
      const shown =
        !on && hidden ? { libraryId: folder?.libraryId ?? key, folderId: folder ? key : "" } : state.place;
      return { closed: next, place: shown };
    });
  const rename = async ({ library, folder }: TreeRow, name: string) => {
    if (library) tell(await saveLibrary({ ...library, name, updatedAt: Date.now() }));
    else if (folder) {
      // A folder that was just made is not undone to its first name: one step takes it back.
      await work.writeFolder({ ...folder, name }, folder, l("folderRenamed", { name }));
    }
  };
  const remove = async ({ library, folder }: TreeRow) => {
    if (folder) {
      const shown = folderTree(folders, folder.id).has(place.folderId);
      await work.dropFolder(folder);
      if (shown) setLibrary({ place: { libraryId: folder.libraryId, folderId: folder.parentId } });
    } else if (library) {
      const removed = tell(await removeLibrary(library.id));
      if (!removed) return;
      setLibrary({ place: { libraryId: null, folderId: "" } });
      const count = removed.templates.length;
      offerUndo(o("libraryDeleted", { name: library.name, count }), () => putBack(removed));
    }
  };
  const moveFolder = async (folder: TemplateFolder, libraryId: string, parentId: string) => {
    setMoving(null);
    if (folder.parentId === parentId && folder.libraryId === libraryId) return;
    const order = folders.filter((one) => one.parentId === parentId).length;
    const text = l("folderMoved", { name: folder.name, place: work.placeName(libraryId, parentId) });
    await work.writeFolder({ ...folder, libraryId, parentId, order }, folder, text);
  };
  const canDrop = ({ place: to, key }: TreeRow): boolean => {
    if (!dragged || to.libraryId === null) return false;
    if (dragged.kind === "templates") return true;
    return (
      to.libraryId === dragged.libraryId &&
      key !== dragged.id &&
      checkFolderMove(folders, dragged.id, to.folderId).ok
    );
  };
  const drop = ({ place: { libraryId, folderId } }: TreeRow) => {
    setLibrary({ dragged: null });
    if (!dragged || libraryId === null) return;
    if (dragged.kind === "templates") work.move(dragged.ids, { libraryId, folderId });
    else {
      const folder = folders.find(({ id }) => id === dragged.id);
      if (folder) moveFolder(folder, libraryId, folderId);
    }
  };
  const menuOf = (row: TreeRow): MenuItem[] => {
    const { library, folder } = row;
    const icon = "size-4";
    return [
      {
        label: l("folderNew"),
        testId: "menu-new-folder",
        icon: <FolderPlus aria-hidden="true" className={icon} />,
        run: () => addFolder(row.place.libraryId ?? "", row.place.folderId),
      },
      {
        label: l("folderRename"),
        testId: "menu-rename",
        icon: <Pencil aria-hidden="true" className={icon} />,
        // After the menu has given the focus back.
        run: () => setTimeout(() => setRenaming(row.key)),
      },
      ...(folder
        ? [
            {
              label: l("folderMove"),
              testId: "menu-move",
              icon: <FolderInput aria-hidden="true" className={icon} />,
              run: () => setMoving(folder),
            },
          ]
        : []),
      ...(library
        ? [
            {
              label: o("libraryExport"),
              icon: <Download aria-hidden="true" className={icon} />,
              run: async () => tell(await exportFile([library.id], library.name)),
            },
            {
              label: library.enabled ? l("libraryStop") : l("libraryStart"),
              testId: "menu-enable",
              icon: <Power aria-hidden="true" className={icon} />,
              run: async () =>
                tell(await saveLibrary({ ...library, enabled: !library.enabled, updatedAt: Date.now() })),
            },
          ]
        : []),
      {
        label: library ? o("libraryDelete") : l("folderDelete"),
        testId: "menu-delete",
        icon: <Trash2 aria-hidden="true" className={icon} />,
        run: () => remove(row),
        danger: true,
      },
    ];
  };
  return (
    <>
      <LibraryTree
        rows={rows}
        total={templates.length}
        shown={place}
        onShow={(next) => {
          setLibrary({ place: next });
          onChosen?.();
        }}
        onOpen={open}
        onNewLibrary={onNoLibrary}
        onNewFolder={home ? () => addFolder(home, place.libraryId === home ? place.folderId : "") : null}
        onRename={rename}
        onDelete={remove}
        onShift={({ folder }, by) => folder && work.shiftFolder(folder, by)}
        renaming={renaming}
        onRenaming={setRenaming}
        menuOf={menuOf}
        onDragFolder={(row) =>
          setLibrary({
            dragged: row?.folder
              ? { kind: "folder", id: row.folder.id, libraryId: row.folder.libraryId }
              : null,
          })
        }
        canDrop={canDrop}
        onDrop={drop}
      />
      {moving ? (
        <MoveDialog
          title={l("moveFolderTitle", { name: moving.name })}
          destinations={listDestinations(libraries, folders).filter(
            ({ place: to }) =>
              to.libraryId === moving.libraryId && checkFolderMove(folders, moving.id, to.folderId).ok,
          )}
          onMove={({ place: to }) => moveFolder(moving, to.libraryId ?? "", to.folderId)}
          onClose={() => setMoving(null)}
        />
      ) : null}
    </>
  );
}
