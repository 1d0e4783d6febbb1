import { LayoutList, SearchX } from "lucide-react";
import { type DragEvent, useMemo, useRef } from "react";
import { Button } from "../../components/controls/button";
import { SearchField, SelectField } from "../../components/controls/field";
import { EmptyState } from "../../components/controls/notice";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { FilterButton, FilterChips } from "../../components/templates/filter-bar";
import { useLibraryWords } from "../../components/templates/library-words";
import { type SelectWay, selectAll, selectRow, selectWay } from "../../components/templates/select-rows";
import { TemplateGrid } from "../../components/templates/template-grid";
import { type LineHandlers, TemplateLine } from "../../components/templates/template-line";
import type { Template } from "../../lib/domain/template";
import { countFilters, TEMPLATE_ORDERS } from "../../lib/domain/template-filter";
import { useDesk } from "./library-desk";
import { setLibrary, useLibrary } from "./library-store";
import { useLibraryWork } from "./library-work";
import { TemplateObjectionMark } from "./template-objections";

export interface LibraryListPaneProps {
  found: readonly Template[];
  ids: readonly string[];
  inPlace: number;
  onMove: () => void;
  /** A press selects; where there is no room for the editor beside the list, it only opens. */
  pressSelects: boolean;
  /** One was pressed, by itself. */
  onPressed: (id: string) => void;
  /** Into the editor; `title`: to its title. */
  onEdit: (id: string, title: boolean) => void;
}

/** The templates that were found, and what narrows them. */
export function LibraryListPane(props: LibraryListPaneProps) {
  const { found, ids, inPlace, onMove, pressSelects, onPressed, onEdit } = props;
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const { shelf } = useDesk();
  const work = useLibraryWork();
  const { query, filter, order, selection, drafts, openId } = useLibrary();
  const box = useRef<HTMLElement>(null);
  const languages = useMemo(
    () => [
      ...new Set(
        shelf.templates.flatMap(({ variants }) =>
          variants.map(({ language }) => language.split(/[-_]/)[0] ?? language),
        ),
      ),
    ],
    [shelf.templates],
  );
  const tags = useMemo(
    () => [...new Set(shelf.templates.flatMap((one) => one.tags))].sort((a, b) => a.localeCompare(b)),
    [shelf.templates],
  );
  const isOwnOrder = order === "own" && query.trim() === "" && countFilters(filter) === 0;
  const chosen = ids.filter((id) => selection.selected.has(id));
  const select = (next: typeof selection) => {
    const [only] = next.selected;
    setLibrary({ selection: next, ...(next.selected.size === 1 && only ? { openId: only } : {}) });
  };
  const press = (id: string, way: SelectWay) => {
    if (way === "only" && !pressSelects)
      setLibrary({ openId: id, selection: { ...selection, active: id, anchor: id } });
    else select(selectRow(ids, selection, id, way));
    if (way === "only") onPressed(id);
  };
  const drag = (template: Template, event: DragEvent) => {
    const mine = selection.selected.has(template.id) ? chosen : [template.id];
    event.dataTransfer.setData("text/plain", mine.length === 1 ? template.title : String(mine.length));
    event.dataTransfer.effectAllowed = "move";
    setLibrary({ dragged: { kind: "templates", ids: mine } });
  };
  const latest = useRef<LineHandlers>(null);
  latest.current = {
    onPress: (id, event) => press(id, selectWay(event)),
    onOpen: (id) => onEdit(id, true),
    onTick: (id) => select(selectRow(ids, selection, id, "toggle")),
    onCopy: (id) => work.copy([id]),
    onDelete: (id) => work.remove([id]),
    onDragStart: drag,
    onDragEnd: () => setLibrary({ dragged: null }),
  };
  const on = useMemo(
    (): LineHandlers => ({
      onPress: (id, event) => latest.current?.onPress(id, event),
      onOpen: (id) => latest.current?.onOpen(id),
      onTick: (id) => latest.current?.onTick(id),
      onCopy: (id) => latest.current?.onCopy(id),
      onDelete: (id) => latest.current?.onDelete(id),
      onDragStart: (template, event) => latest.current?.onDragStart(template, event),
      onDragEnd: () => latest.current?.onDragEnd(),
    }),
    [],
  );
  return (
    <section
      ref={box}
      aria-label={t("templatesHeading")}
      className="flex min-h-0 min-w-0 flex-1 flex-col gap-2"
    >
      <div className="flex items-center gap-1.5">
        <SearchField
          label={o("templateSearch")}
          clearLabel={t("clearSearch")}
          value={query}
          onChange={(next) => setLibrary({ query: next })}
          data-testid="options-template-search"
        />
        <FilterButton
          filter={filter}
          onChange={(next) => setLibrary({ filter: next })}
          languages={languages}
          tags={tags}
        />
      </div>
      <FilterChips filter={filter} onChange={(next) => setLibrary({ filter: next })} />
      <div className="flex items-center gap-2 px-1 text-xs text-ink-2">
        <p role="status" className="whitespace-nowrap tabular-nums" data-testid="library-found">
          {l("found", { count: found.length, total: inPlace })}
        </p>
        {found.length > 0 ? (
          <Button
            size="sm"
            look="plain"
            data-testid="library-select-all"
            onClick={() => select(selectAll(ids, selection))}
          >
            {l("selectAllFound")}
          </Button>
        ) : null}
        <span className="ml-auto w-32 min-w-20 max-sm:w-24">
          <SelectField
            bare
            label={l("order")}
            testId="library-order"
            className="h-7! text-xs"
            value={query.trim() ? "best" : order}
            onChange={(next) => {
              if (next !== "best") setLibrary({ order: next });
            }}
            options={
              query.trim()
                ? [{ value: "best", label: l("order_best") }]
                : TEMPLATE_ORDERS.map((value) => ({ value, label: l(`order_${value}`) }))
            }
          />
        </span>
      </div>
      {found.length === 0 ? (
        inPlace === 0 ? (
          <EmptyState
            icon={<LayoutList aria-hidden="true" className="size-6" />}
            title={o("noTemplatesTitle")}
            text={o("noTemplatesText")}
          />
        ) : (
          <EmptyState
            testId="library-nothing"
            icon={<SearchX aria-hidden="true" className="size-6" />}
            title={t("notFoundTitle")}
            text={l("nothingFiltered")}
          />
        )
      ) : (
        <TemplateGrid
          templates={found}
          ids={ids}
          selection={selection}
          onSelection={select}
          onOpen={onEdit}
          onDelete={() => work.remove(chosen)}
          onCopy={() => work.copy(chosen)}
          onMove={onMove}
          onShift={isOwnOrder ? (id, by) => work.shift(ids, id, by) : null}
          onSearch={() => box.current?.querySelector<HTMLElement>('input[type="search"]')?.focus()}
          row={(template, { selected, active }) => (
            <TemplateLine
              template={template}
              selected={selected}
              open={selection.selected.size === 0 && template.id === openId}
              active={active}
              unsaved={drafts.has(template.id)}
              on={on}
              Mark={TemplateObjectionMark}
            />
          )}
        />
      )}
    </section>
  );
}
