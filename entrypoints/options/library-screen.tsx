import { FolderTree, MousePointerClick, SquarePen, X } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { Button, IconButton } from "../../components/controls/button";
import { EmptyState } from "../../components/controls/notice";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { useLibraryWords } from "../../components/templates/library-words";
import { MoveDialog } from "../../components/templates/move-dialog";
import { listUnused } from "../../lib/domain/template-report";
import { readUsage } from "../../lib/storage/usage";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { useDesk } from "./library-desk";
import { listDestinations } from "./library-destinations";
import { LibraryListPane } from "./library-list-pane";
import { useFound } from "./library-search";
import { LibrarySheet } from "./library-sheet";
import { setLibrary, useLibrary } from "./library-store";
import { LibraryTreePane } from "./library-tree-pane";
import { useLibraryWork } from "./library-work";
import { TemplateBulk } from "./template-bulk";
import { TemplateEditor } from "./template-editor";
import { useWidth } from "./use-width";

const NO_USE = new Map();

/** Libraries and folders, the list, the editor: beside each other where there is room, else one above the other. */
export function LibraryScreen() {
  const o = useOptionWords();
  const l = useLibraryWords();
  const { shelf } = useDesk();
  const work = useLibraryWork();
  const width = useWidth();
  const { place, query, filter, order, selection, openId, drafts } = useLibrary();
  const [sheet, setSheet] = useState<"tree" | "editor" | "bulk" | null>(null);
  const [moving, setMoving] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const read = useStored(() => readUsage(database), []);
  const usage = read.state === "ready" ? read.value : NO_USE;
  const unused = useMemo(
    () => new Set(listUnused(shelf.templates, usage, Date.now())),
    [shelf.templates, usage],
  );
  const { found, ids, inPlace } = useFound(
    shelf.templates,
    shelf.folders,
    { place, query, filter, order },
    unused,
  );
  const chosen = useMemo(
    () => found.filter(({ id }) => selection.selected.has(id)),
    [found, selection.selected],
  );
  const isNew = openId !== null && drafts.get(openId)?.base === null;
  const exists = openId !== null && (isNew || shelf.templates.some(({ id }) => id === openId));

  const focusGrid = () =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus());
  const edit = (id: string, title: boolean) => {
    setLibrary({ openId: id });
    setSheet("editor");
    requestAnimationFrame(() => {
      const field = title ? "options-template-title" : "options-template-text";
      const box =
        editor.current?.querySelector<HTMLInputElement>(`[data-testid="${field}"]`) ??
        editor.current?.querySelector<HTMLInputElement>('[data-testid="options-template-title"]');
      box?.focus();
      if (title) box?.select();
    });
  };
  const closeEditor = () => {
    setSheet(null);
    if (isNew || width !== "wide") setLibrary({ openId: isNew && drafts.size > 0 ? null : openId });
    focusGrid();
  };
  const many = chosen.length > 1;
  const startMove = () => setMoving(true);
  const pane = (
    <div ref={editor} className="flex min-h-0 flex-1 flex-col">
      {many ? (
        <div className="min-h-0 flex-1 overflow-y-auto p-4">
          <TemplateBulk templates={chosen} onMove={startMove} />
        </div>
      ) : exists && openId ? (
        <TemplateEditor
          id={openId}
          onClose={closeEditor}
          onSaved={width === "wide" ? undefined : closeEditor}
        />
      ) : (
        <div className="grid flex-1 place-items-center">
          <EmptyState
            icon={<MousePointerClick aria-hidden="true" className="size-6" />}
            title={l("editorNone")}
            text={l("editorNoneText")}
          />
        </div>
      )}
    </div>
  );
  // A template that was just begun is shown even though no row of the list was pressed.
  const sheetOpen = width !== "wide" && (sheet === "editor" || isNew) && exists && !many;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      {width === "narrow" ? <PlaceButton onOpen={() => setSheet("tree")} /> : null}
      <div className="flex min-h-0 flex-1 overflow-hidden rounded-xl border border-line bg-surface">
        {width === "narrow" ? null : (
          <div
            className={`flex shrink-0 flex-col border-r border-line p-2 *:flex-1 ${width === "wide" ? "w-56" : "w-52"}`}
          >
            <LibraryTreePane />
          </div>
        )}
        <div
          ref={list}
          className={`flex min-w-0 flex-col p-2 ${width === "wide" ? "w-[clamp(320px,32%,460px)] shrink-0 border-r border-line" : "flex-1"}`}
        >
          <LibraryListPane
            found={found}
            ids={ids}
            inPlace={inPlace}
            onMove={startMove}
            pressSelects={width === "wide"}
            onPressed={() => setSheet("editor")}
            onEdit={edit}
          />
          {width !== "wide" && chosen.length > 0 ? (
            <SelectionLine count={chosen.length} onEdit={() => setSheet("bulk")} onMove={startMove} />
          ) : null}
        </div>
        {width === "wide" ? pane : null}
      </div>
      {width === "narrow" && sheet === "tree" ? (
        <LibrarySheet title={l("tree")} side="left" onClose={() => setSheet(null)}>
          <LibraryTreePane onChosen={() => setSheet(null)} />
        </LibrarySheet>
      ) : null}
      {sheetOpen ? (
        <LibrarySheet title={o(isNew ? "editorNew" : "editorEdit")} onClose={closeEditor}>
          {pane}
        </LibrarySheet>
      ) : null}
      {width !== "wide" && sheet === "bulk" && chosen.length > 0 ? (
        <LibrarySheet title={l("bulkTitle", { count: chosen.length })} onClose={() => setSheet(null)}>
          <div className="min-h-0 flex-1 overflow-y-auto p-4">
            <TemplateBulk templates={chosen} onMove={startMove} />
          </div>
        </LibrarySheet>
      ) : null}
      {moving && chosen.length > 0 ? (
        <MoveDialog
          title={l("moveTitle", { count: chosen.length })}
          destinations={listDestinations(shelf.libraries, shelf.folders)}
          onClose={() => {
            setMoving(false);
            focusGrid();
          }}
          onMove={({ place: { libraryId, folderId } }) => {
            setMoving(false);
            if (libraryId)
              work.move(
                chosen.map(({ id }) => id),
                { libraryId, folderId },
              );
            focusGrid();
          }}
        />
      ) : null}
    </div>
  );
}

/** Where one is, and the way to another library or folder, where there is no room for the tree. */
function PlaceButton({ onOpen }: { onOpen: () => void }) {
  const o = useOptionWords();
  const l = useLibraryWords();
  const work = useLibraryWork();
  const place = useLibrary((state) => state.place);
  const name = place.libraryId ? work.placeName(place.libraryId, place.folderId) : o("allLibraries");
  return (
    <Button aria-label={`${l("treeOpen")}: ${name}`} className="self-start" onClick={onOpen}>
      <FolderTree aria-hidden="true" className="size-4" />
      <span className="max-w-56 truncate">{name}</span>
    </Button>
  );
}

/** What can be done with the selected ones, under the list where there is no room beside it. */
function SelectionLine({ count, onEdit, onMove }: { count: number; onEdit: () => void; onMove: () => void }) {
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  return (
    <div
      data-testid="options-selection"
      className="mt-2 flex items-center gap-1 rounded-lg bg-accent-soft py-1 pr-1 pl-3 text-accent-deep"
    >
      <span role="status" className="mr-auto text-xs font-semibold">
        {o("selected", { count })}
      </span>
      <Button size="sm" onClick={onMove}>
        {l("bulkMove")}
      </Button>
      <Button size="sm" onClick={onEdit}>
        <SquarePen aria-hidden="true" className="size-3.5 max-sm:hidden" />
        {l("bulkEdit")}
      </Button>
      <IconButton
        label={`${t("close")}: ${o("selectNone")}`}
        icon={<X aria-hidden="true" className="size-4" />}
        className="size-7"
        onClick={() => setLibrary({ selection: { selected: new Set(), active: null, anchor: null } })}
      />
    </div>
  );
}
