import { Plus, Quote } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { TemplateFragment } from "../../lib/domain/fragment";
import { sourceVariant } from "../../lib/domain/variant";
import { Button } from "../controls/button";
import { EmptyState } from "../controls/notice";
import { useLibraryWords } from "./library-words";

export interface FragmentListProps {
  fragments: readonly TemplateFragment[];
  /** Names of libraries by id. */
  libraries: ReadonlyMap<string, string>;
  /** Templates that call it, by fragment id. */
  uses: ReadonlyMap<string, number>;
  /** Those that are changed and not saved. */
  unsaved: ReadonlyMap<string, unknown>;
  shown: string | null;
  onShow: (id: string) => void;
  onNew: () => void;
  onDelete: (fragment: TemplateFragment) => void;
}

/** The shared texts of all libraries. */
export function FragmentList(props: FragmentListProps) {
  const { fragments, libraries, uses, unsaved, shown, onShow, onNew, onDelete } = props;
  const l = useLibraryWords();
  const on = fragments.some(({ id }) => id === shown) ? shown : (fragments[0]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const fragment = fragments[at];
    if (event.key === "Delete" && fragment) onDelete(fragment);
    else if (step !== undefined) {
      const next = fragments[at + step];
      if (!next) return;
      onShow(next.id);
      const list = event.currentTarget.closest('[role="listbox"]');
      list?.querySelectorAll<HTMLElement>('[role="option"]')[at + step]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <Button data-testid="fragment-new" className="self-start" onClick={onNew}>
        <Plus aria-hidden="true" className="size-4" />
        {l("fragmentNew")}
      </Button>
      {fragments.length === 0 ? (
        <EmptyState
          icon={<Quote aria-hidden="true" className="size-6" />}
          title={l("fragmentNone")}
          text={l("fragmentNoneText", { call: "{{> returns}}" })}
        />
      ) : (
        <div role="listbox" aria-label={l("viewFragments")} className="min-h-0 flex-1 overflow-y-auto p-0.5">
          {fragments.map((fragment, at) => (
            <div
              key={fragment.id}
              role="option"
              aria-selected={fragment.id === shown}
              tabIndex={fragment.id === on ? 0 : -1}
              data-testid="fragment-row"
              onClick={() => onShow(fragment.id)}
              onFocus={() => fragment.id !== shown && shown === null && onShow(fragment.id)}
              onKeyDown={(event) => onKeyDown(event, at)}
              className={`cursor-pointer rounded-lg px-2.5 py-2 -outline-offset-2 ${fragment.id === shown ? "bg-accent-soft" : "hover:bg-sunken"}`}
            >
              <p className="flex items-baseline gap-2">
                <span className="min-w-0 truncate font-semibold">{fragment.name || l("untitled")}</span>
                {unsaved.has(fragment.id) ? (
                  <span className="shrink-0 text-2xs font-semibold text-watch">{l("unsaved")}</span>
                ) : null}
                <span className="ml-auto shrink-0 text-2xs text-ink-2">
                  {libraries.get(fragment.libraryId)}
                </span>
              </p>
              <p dir="auto" className="page-text line-clamp-1 text-xs text-ink-2">
                {sourceVariant(fragment)?.text}
              </p>
              <p className="text-2xs text-ink-2">
                {uses.get(fragment.id)
                  ? l("fragmentUsedBy", { count: uses.get(fragment.id) ?? 0 })
                  : l("fragmentUnused")}
              </p>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
