import { ChevronRight, Folder, FolderOpen, Layers, Library } from "lucide-react";
import { type DragEventHandler, type KeyboardEvent, useRef, useState } from "react";
import { INPUT } from "../controls/field";
import { Menu, type MenuItem } from "../controls/menu";
import { useOptionWords } from "../surface/option-words";
import { useLibraryWords } from "./library-words";
import type { TreeRow } from "./tree-rows";

export interface TreeItemProps {
  row: TreeRow;
  on: boolean;
  /** Something that may be dropped here is held above it. */
  over: boolean;
  renaming: boolean;
  menuOf: (row: TreeRow) => MenuItem[];
  onShow: () => void;
  onOpen: (open: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** null: left as it was. */
  onNamed: (name: string | null) => void;
  onDragFolder: (row: TreeRow | null) => void;
  drop: Record<"onDragOver" | "onDragLeave" | "onDrop", DragEventHandler>;
}

/** One line of the tree: opens, is chosen, renamed in place, dragged, and takes what is dropped. */
export function TreeItem(props: TreeItemProps) {
  const { row, on, over, renaming, menuOf, onShow, onOpen, onKeyDown, onNamed, onDragFolder, drop } = props;
  const o = useOptionWords();
  const l = useLibraryWords();
  const { key, level, name, count, hasInside, open, library, folder } = row;
  const off = library && !library.enabled;
  const Icon = folder ? (open ? FolderOpen : Folder) : library ? Library : Layers;
  return (
    <div
      className={`group relative flex items-center rounded-lg transition-colors ${
        over
          ? "bg-accent-soft outline-2 outline-accent outline-dashed -outline-offset-2"
          : on
            ? "bg-accent-soft"
            : "hover:bg-sunken"
      }`}
      {...drop}
    >
      {hasInside ? (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => onOpen(!open)}
          style={{ marginInlineStart: (level - 1) * 12 }}
          className="grid h-8 w-5 shrink-0 place-items-center text-ink-2"
        >
          <ChevronRight className={`size-3.5 transition-transform ${open ? "rotate-90" : ""}`} />
        </button>
      ) : (
        <span className="w-5 shrink-0" style={{ marginInlineStart: (level - 1) * 12 }} />
      )}
      {renaming ? (
        <NameField name={name} onNamed={onNamed} />
      ) : (
        <div
          role="treeitem"
          tabIndex={on ? 0 : -1}
          aria-level={level}
          aria-selected={on}
          aria-setsize={row.size}
          aria-posinset={row.position}
          {...(hasInside ? { "aria-expanded": open } : {})}
          data-key={key}
          data-testid={folder ? "folder-row" : library ? "options-library" : "options-all-templates"}
          draggable={folder !== null}
          onDragStart={(event) => {
            event.dataTransfer.setData("text/plain", name);
            event.dataTransfer.effectAllowed = "move";
            onDragFolder(row);
          }}
          onDragEnd={() => onDragFolder(null)}
          onClick={onShow}
          onKeyDown={onKeyDown}
          className={`flex h-8 min-w-0 flex-1 cursor-pointer items-center gap-1.5 rounded-md pr-1 -outline-offset-2 ${on ? "font-semibold text-accent-deep" : ""}`}
        >
          <Icon aria-hidden="true" className={`size-4 shrink-0 ${off ? "opacity-40" : "opacity-75"}`} />
          <span className={`min-w-0 flex-1 truncate ${off ? "text-ink-2" : ""}`} title={name}>
            {name}
            {off ? <span className="font-normal text-ink-2"> · {o("librarySwitchedOff")}</span> : null}
          </span>
          <span className="text-2xs font-normal text-ink-2 tabular-nums">{count}</span>
        </div>
      )}
      {library || folder ? (
        <span
          className={`shrink-0 ${on ? "" : "opacity-0 focus-within:opacity-100 group-hover:opacity-100"}`}
        >
          <Menu
            label={l("rowMenu", { name })}
            testId={folder ? "folder-menu" : "options-library-menu"}
            items={menuOf(row)}
          />
        </span>
      ) : (
        <span className="w-8 shrink-0" />
      )}
    </div>
  );
}

/** A name typed in the place of the old one: Enter and leaving the field keep it, Escape does not. */
function NameField({ name, onNamed }: { name: string; onNamed: TreeItemProps["onNamed"] }) {
  const l = useLibraryWords();
  const [typed, setTyped] = useState(name);
  // A field that goes away while it has the focus loses the focus once more.
  const done = useRef(false);
  const end = (next: string | null) => {
    if (done.current) return;
    done.current = true;
    onNamed(next);
  };
  return (
    <input
      aria-label={l("nameOf", { name })}
      data-testid="tree-name"
      // biome-ignore lint/a11y/noAutofocus: the field stands where the focus was
      autoFocus
      value={typed}
      maxLength={120}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => end(typed.trim() || null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") event.currentTarget.blur();
        else if (event.key === "Escape") end(null);
      }}
      className={`${INPUT} h-7`}
    />
  );
}
