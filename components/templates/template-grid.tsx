import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { Template } from "../../lib/domain/template";
import { useWords } from "../surface/locale";
import { useLibraryWords } from "./library-words";
import { NO_ROWS, type RowSelection, selectAll, selectRow, stepRow } from "./select-rows";

/** Height of a row with its gap, px; the row itself is fixed, so that nothing jumps. */
const ROW = 70;

export interface TemplateGridProps {
  templates: readonly Template[];
  ids: readonly string[];
  selection: RowSelection;
  onSelection: (selection: RowSelection) => void;
  row: (template: Template, state: { selected: boolean; active: boolean }) => ReactNode;
  /** Enter: into the editor; F2: to its title. */
  onOpen: (id: string, title: boolean) => void;
  onDelete: () => void;
  onMove: () => void;
  onCopy: () => void;
  onSearch: () => void;
  /** Alt with an arrow; null: the order is not the agent's own. */
  onShift: ((id: string, by: -1 | 1) => void) | null;
}

/** A long list of templates that pointer and keyboard select in; only the rows near the view exist. */
export function TemplateGrid(props: TemplateGridProps) {
  const { templates, ids, selection, onSelection, row, onOpen, onDelete, onMove, onCopy, onSearch } = props;
  const { onShift } = props;
  const t = useWords();
  const l = useLibraryWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: templates.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 6,
  });
  const { active, selected } = selection;
  const activeAt = active === null ? -1 : ids.indexOf(active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the keyboard goes to another row
  useEffect(() => {
    if (activeAt >= 0) rows.scrollToIndex(activeAt, { align: "auto" });
  }, [active, activeAt]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget && event.key !== "Escape") return;
    const acted = actOn(event);
    if (!acted) return;
    event.preventDefault();
    acted();
  };
  const actOn = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    if (altKey) {
      const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : null;
      return by && onShift && active !== null ? () => onShift(active, by) : null;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW) / ROW) - 1);
    const next = stepRow(ids, active, key, page);
    if (next !== undefined)
      return () =>
        onSelection(selectRow(ids, selection, next, shiftKey ? "range" : control ? "move" : "only"));
    if (control && key.toLowerCase() === "a") return () => onSelection(selectAll(ids, selection));
    if (control && key.toLowerCase() === "d") return selected.size > 0 ? onCopy : null;
    if (control) return null;
    if (key === "Escape") return () => onSelection({ ...NO_ROWS, active });
    if (key === "/") return onSearch;
    if (active === null || activeAt < 0) return null;
    if (key === " ") return () => onSelection(selectRow(ids, selection, active, "toggle"));
    if (key === "Enter") return () => onOpen(active, false);
    if (key === "F2") return () => onOpen(active, true);
    if (key === "Delete") return selected.size > 0 ? onDelete : null;
    if (key === "m" || key === "M") return selected.size > 0 ? onMove : null;
    return null;
  };
  return (
    <>
      <p id={`${id}-keys`} className="sr-only">
        {l("listKeys")}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be virtualised */}
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={t("templatesHeading")}
        aria-describedby={`${id}-keys`}
        aria-multiselectable
        aria-rowcount={templates.length}
        aria-activedescendant={activeAt >= 0 ? `${id}-${activeAt}` : undefined}
        data-testid="template-grid"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget && activeAt < 0 && ids[0])
            onSelection({ ...selection, active: ids[0] });
        }}
        className="group/grid relative min-h-0 flex-1 overflow-y-auto overscroll-contain rounded-lg outline-none"
      >
        <div className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const template = templates[item.index];
            if (!template) return null;
            const state = { selected: selected.has(template.id), active: template.id === active };
            return (
              // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtualised
              // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row
              <div
                key={item.key}
                role="row"
                id={`${id}-${item.index}`}
                aria-rowindex={item.index + 1}
                aria-selected={state.selected}
                data-testid="options-template-row"
                className="absolute inset-x-0 top-0 px-0.5"
                style={{ height: ROW, transform: `translateY(${item.start}px)` }}
              >
                {row(template, state)}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
