import { Copy, History, Image, Trash2 } from "lucide-react";
import { type ComponentType, type DragEvent, type MouseEvent, memo } from "react";
import { type Template, titleFor } from "../../lib/domain/template";
import { listStale, sourceVariant } from "../../lib/domain/variant";
import { IconButton } from "../controls/button";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { languageName } from "./language-name";
import { useLibraryWords } from "./library-words";

/** What can be done with a line; the same object as long as the list stands, so that lines are not drawn in vain. */
export interface LineHandlers {
  onPress: (id: string, event: MouseEvent) => void;
  onOpen: (id: string) => void;
  onTick: (id: string) => void;
  onCopy: (id: string) => void;
  onDelete: (id: string) => void;
  onDragStart: (template: Template, event: DragEvent) => void;
  onDragEnd: () => void;
}

export interface TemplateLineProps {
  template: Template;
  selected: boolean;
  /** It is the one in the editor. */
  open: boolean;
  /** The keyboard is on it. */
  active: boolean;
  /** It is changed in the editor and not saved. */
  unsaved: boolean;
  on: LineHandlers;
  /** What stands beside the title. */
  Mark: ComponentType<{ template: Template }>;
}

/** Languages named on a line; more are counted. */
const LANGUAGES_SHOWN = 2;

/** One template in the list: cells of a row of a grid. */
export const TemplateLine = memo(function TemplateLine(props: TemplateLineProps) {
  const { template, selected, open, active, unsaved, on, Mark } = props;
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const title = titleFor(template, locale) || l("untitled");
  const { id, variants, usedCount, review, shortcut, attachments } = template;
  const languages = [...new Set(variants.map(({ language }) => languageName(language, t, locale)))];
  const more = languages.length - LANGUAGES_SHOWN;
  const stale = listStale(template).length;
  const tab = active ? 0 : -1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid around it takes the keys; the row takes the pointer
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      draggable
      onDragStart={(event) => on.onDragStart(template, event)}
      onDragEnd={on.onDragEnd}
      onClick={(event) => on.onPress(id, event)}
      onDoubleClick={() => on.onOpen(id)}
      className={`group relative flex h-[68px] cursor-default items-start gap-1 rounded-lg border py-1.5 pr-1 pl-0.5 select-none ${
        selected
          ? "border-accent/50 bg-accent-soft"
          : open
            ? "border-line bg-sunken"
            : "border-transparent hover:bg-sunken"
      } ${active ? "group-focus-visible/grid:outline-2 group-focus-visible/grid:outline-accent group-focus-visible/grid:-outline-offset-2" : ""}`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be virtualised */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row */}
      <div role="gridcell" className="grid h-6 w-7 shrink-0 place-items-center">
        <input
          type="checkbox"
          tabIndex={tab}
          aria-label={o("templateSelect", { title })}
          checked={selected}
          onChange={() => on.onTick(id)}
          onClick={(event) => event.stopPropagation()}
          className="size-4 accent-accent"
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="flex min-w-0 items-center gap-1.5">
          <span
            className={`min-w-0 truncate font-semibold ${review === "draft" ? "text-ink-2" : ""}`}
            title={title}
          >
            {title}
          </span>
          <Mark template={template} />
          {unsaved ? (
            <span className="flex shrink-0 items-center gap-1 text-2xs font-semibold text-watch">
              <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />
              {l("unsaved")}
            </span>
          ) : null}
          {review === "draft" ? (
            <span className="shrink-0 rounded border border-line-strong px-1 text-2xs text-ink-2">
              {l("review_draft")}
            </span>
          ) : null}
        </span>
        <span dir="auto" className="page-text line-clamp-1 text-xs text-ink-2">
          {(variants.find(({ language }) => locale.startsWith(language)) ?? sourceVariant(template))?.text}
        </span>
        <span className="flex min-w-0 items-center gap-2 overflow-hidden text-2xs whitespace-nowrap text-ink-2">
          {shortcut ? <span className="font-mono text-accent-deep">/{shortcut}</span> : null}
          <span className="truncate">
            {languages.slice(0, LANGUAGES_SHOWN).join(" · ")}
            {more > 0 ? ` +${more}` : ""}
          </span>
          {stale > 0 ? (
            <span className="flex items-center gap-0.5 text-watch" title={l("staleCount", { count: stale })}>
              <History aria-hidden="true" className="size-3" />
              <span className="sr-only">{l("staleCount", { count: stale })}</span>
              <span aria-hidden="true">{stale}</span>
            </span>
          ) : null}
          {attachments.length > 0 ? (
            <span className="flex items-center gap-0.5" title={l("pictures", { count: attachments.length })}>
              <Image aria-hidden="true" className="size-3" />
              <span className="sr-only">{l("pictures", { count: attachments.length })}</span>
              <span aria-hidden="true">{attachments.length}</span>
            </span>
          ) : null}
          {usedCount > 0 ? <span>{o("usedCount", { count: usedCount })}</span> : null}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div
        role="gridcell"
        className="absolute right-1 bottom-1 flex rounded-md bg-surface opacity-0 shadow-sm group-hover:opacity-100 focus-within:opacity-100"
      >
        <IconButton
          label={o("templateCopy", { title })}
          tabIndex={tab}
          icon={<Copy aria-hidden="true" className="size-3.5" />}
          className="size-7"
          onClick={(event) => {
            event.stopPropagation();
            on.onCopy(id);
          }}
        />
        <IconButton
          label={o("templateDelete", { title })}
          tabIndex={tab}
          data-testid="options-template-delete"
          icon={<Trash2 aria-hidden="true" className="size-3.5" />}
          className="size-7"
          onClick={(event) => {
            event.stopPropagation();
            on.onDelete(id);
          }}
        />
      </div>
    </div>
  );
});
