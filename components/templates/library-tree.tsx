import { FolderPlus, Plus } from "lucide-react";
import { type DragEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { IconButton } from "../controls/button";
import { useOptionWords } from "../surface/option-words";
import { useLibraryWords } from "./library-words";
import { TreeItem, type TreeItemProps } from "./tree-item";
import { EVERYWHERE, keyOf, type LibraryPlace, type TreeRow } from "./tree-rows";

export interface LibraryTreeProps extends Pick<TreeItemProps, "menuOf" | "onDragFolder"> {
  rows: readonly TreeRow[];
  /** Templates in all libraries. */
  total: number;
  shown: LibraryPlace;
  onShow: (place: LibraryPlace) => void;
  onOpen: (key: string, open: boolean) => void;
  onNewLibrary: () => void;
  /** In what is shown; null while there is no library. */
  onNewFolder: (() => void) | null;
  onRename: (row: TreeRow, name: string) => void;
  onDelete: (row: TreeRow) => void;
  /** A folder a place further up or down among its neighbours. */
  onShift: (row: TreeRow, by: -1 | 1) => void;
  /** The row whose name is being typed. */
  renaming: string | null;
  onRenaming: (key: string | null) => void;
  /** Whether what is being dragged may be put there. */
  canDrop: (row: TreeRow) => boolean;
  onDrop: (row: TreeRow) => void;
}

/** Libraries and folders as a tree that the keyboard walks through and that takes what is dropped on it. */
export function LibraryTree(props: LibraryTreeProps) {
  const { rows, total, shown, onShow, onOpen, onRename, onDelete, renaming, onRenaming } = props;
  const { onShift, onNewLibrary, onNewFolder, canDrop, onDrop, menuOf, onDragFolder } = props;
  const o = useOptionWords();
  const l = useLibraryWords();
  const keysId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<string | null>(null);
  const all: TreeRow = {
    key: "all",
    level: 1,
    place: EVERYWHERE,
    name: o("allLibraries"),
    count: total,
    hasInside: false,
    open: false,
    library: null,
    folder: null,
    position: 1,
    size: rows.filter(({ level }) => level === 1).length + 1,
  };
  const lines = [all, ...rows];
  const shownKey = keyOf(shown);
  const current = lines.some(({ key }) => key === shownKey) ? shownKey : "all";

  const go = (row: TreeRow | undefined) => {
    if (!row) return;
    onShow(row.place);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, row: TreeRow, at: number) => {
    const acted = event.altKey ? shiftOn(event.key, row) : actOn(event.key, row, at);
    if (!acted || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    acted();
  };
  const shiftOn = (key: string, row: TreeRow): (() => void) | null => {
    if (!row.folder || (key !== "ArrowUp" && key !== "ArrowDown")) return null;
    return () => onShift(row, key === "ArrowUp" ? -1 : 1);
  };
  const actOn = (key: string, row: TreeRow, at: number): (() => void) | null => {
    const parent = () => go(lines.slice(0, at).findLast(({ level }) => level < row.level));
    switch (key) {
      case "ArrowDown":
        return () => go(lines[at + 1]);
      case "ArrowUp":
        return () => go(lines[at - 1]);
      case "Home":
        return () => go(lines[0]);
      case "End":
        return () => go(lines.at(-1));
      case "ArrowRight":
        return () => (row.hasInside && !row.open ? onOpen(row.key, true) : row.open && go(lines[at + 1]));
      case "ArrowLeft":
        return () => (row.open ? onOpen(row.key, false) : parent());
      case "Enter":
      case " ":
        return () => onShow(row.place);
      case "F2":
        return row.key === "all" ? null : () => onRenaming(row.key);
      case "Delete":
        return row.key === "all" ? null : () => onDelete(row);
      default:
        return null;
    }
  };
  const dropOn = (row: TreeRow) => ({
    onDragOver: (event: DragEvent) => {
      if (!canDrop(row)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      if (over !== row.key) setOver(row.key);
    },
    onDragLeave: () => setOver((old) => (old === row.key ? null : old)),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      if (canDrop(row)) onDrop(row);
    },
  });
  return (
    <nav aria-label={l("tree")} className="flex min-h-0 flex-col">
      <div className="flex items-center justify-between pb-1 pl-2">
        <h2 className="mr-auto text-xs font-semibold text-ink-2">{o("libraries")}</h2>
        {onNewFolder ? (
          <IconButton
            label={l("folderNew")}
            data-testid="folder-new"
            icon={<FolderPlus aria-hidden="true" className="size-4" />}
            onClick={onNewFolder}
          />
        ) : null}
        <IconButton
          label={o("libraryNew")}
          data-testid="options-library-new"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={onNewLibrary}
        />
      </div>
      <p id={keysId} className="sr-only">
        {l("treeKeys")}
      </p>
      <div
        ref={list}
        role="tree"
        aria-label={l("tree")}
        aria-describedby={keysId}
        data-testid="library-tree"
        className="min-h-0 flex-1 overflow-y-auto p-0.5"
      >
        {lines.map((row, at) => (
          <TreeItem
            key={row.key}
            row={row}
            on={row.key === current}
            over={over === row.key}
            renaming={renaming === row.key}
            menuOf={menuOf}
            onDragFolder={onDragFolder}
            onShow={() => onShow(row.place)}
            onOpen={(open) => onOpen(row.key, open)}
            onKeyDown={(event) => onKeyDown(event, row, at)}
            onNamed={(name) => {
              onRenaming(null);
              if (name !== null && name !== row.name) onRename(row, name);
              go(row);
            }}
            drop={dropOn(row)}
          />
        ))}
      </div>
    </nav>
  );
}
