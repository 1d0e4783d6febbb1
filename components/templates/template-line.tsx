import { Copy, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { type Template, titleFor } from "../../lib/domain/template";
import { IconButton } from "../controls/button";
import { useLocale, useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { languageName } from "./language-name";

export interface TemplateLineProps {
  template: Template;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onEdit: () => void;
  onCopy: () => void;
  onDelete: () => void;
  /** Beside the title. */
  mark?: ReactNode;
}

/** Intents named on a line; more are counted. */
const INTENTS_SHOWN = 3;

/** One template in the manager. */
export function TemplateLine({
  template,
  selected,
  onSelect,
  onEdit,
  onCopy,
  onDelete,
  mark,
}: TemplateLineProps) {
  const t = useWords();
  const o = useOptionWords();
  const locale = useLocale();
  const title = titleFor(template, locale);
  const { variants, intents, tags, usedCount } = template;
  const languages = [...new Set(variants.map(({ language }) => languageName(language, t, locale)))];
  const more = intents.length - INTENTS_SHOWN;
  return (
    <article
      data-testid="options-template-row"
      className={`flex items-start gap-2 rounded-xl border bg-surface p-2 transition-colors ${selected ? "border-accent" : "border-line hover:border-line-strong"}`}
    >
      <label className="grid size-8 shrink-0 place-items-center">
        <input
          type="checkbox"
          aria-label={o("templateSelect", { title })}
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
          className="size-4 accent-accent"
        />
      </label>
      <button
        type="button"
        aria-label={o("templateEdit", { title })}
        data-testid="options-template-edit"
        onClick={onEdit}
        className="flex min-w-0 flex-1 flex-col gap-1 rounded-md py-1 text-start"
      >
        <span className="flex w-full flex-wrap items-baseline gap-x-2">
          <span className="min-w-0 truncate font-semibold" title={title}>
            {title}
          </span>
          {mark}
          <span className="text-2xs text-ink-2">{languages.join(" · ")}</span>
        </span>
        <span dir="auto" className="page-text line-clamp-1 w-full text-xs text-ink-2">
          {variants[0]?.text}
        </span>
        <span className="flex flex-wrap items-center gap-1">
          {intents.slice(0, INTENTS_SHOWN).map((intent) => (
            <span key={intent} className="rounded bg-accent-soft px-1.5 text-2xs leading-5 text-accent-deep">
              {t(`intent_${intent}`)}
            </span>
          ))}
          {more > 0 ? <span className="text-2xs text-ink-2">+{more}</span> : null}
          {tags.map((tag) => (
            <span key={tag} className="rounded bg-sunken px-1.5 text-2xs leading-5 text-ink-2">
              {tag}
            </span>
          ))}
          {usedCount > 0 ? (
            <span className="text-2xs text-ink-2">{o("usedCount", { count: usedCount })}</span>
          ) : null}
        </span>
      </button>
      <div className="flex shrink-0">
        <IconButton
          label={o("templateCopy", { title })}
          icon={<Copy aria-hidden="true" className="size-4" />}
          onClick={onCopy}
        />
        <IconButton
          label={o("templateDelete", { title })}
          data-testid="options-template-delete"
          icon={<Trash2 aria-hidden="true" className="size-4" />}
          onClick={onDelete}
        />
      </div>
    </article>
  );
}
