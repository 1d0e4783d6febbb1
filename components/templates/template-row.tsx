import { ChevronDown, CornerDownLeft } from "lucide-react";
import type { ReactNode } from "react";
import type { TextPart } from "../../lib/domain/suggestion";
import { Button } from "../controls/button";
import { ReplyPreview } from "../replies/reply-preview";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "./language-name";

export interface TemplateRowProps {
  title: string;
  languages: readonly string[];
  /** The language whose text is shown. */
  shown: string;
  parts: readonly TextPart[];
  open: boolean;
  onToggle: () => void;
  /** Inserts at once, or opens the row when it has questions. */
  onInsert: () => void;
  blocked: string | null;
  busy: boolean;
  /** What an open row shows: the whole reply with its questions and buttons. */
  children: ReactNode;
}

/** One template in the panel: title, languages, the first lines; opens to the whole reply. */
export function TemplateRow(props: TemplateRowProps) {
  const { title, languages, shown, parts, open, onToggle, onInsert, blocked, busy, children } = props;
  const t = useWords();
  const locale = useLocale();
  return (
    <article
      aria-label={title}
      data-testid="template-row"
      className={`rounded-xl border bg-surface transition-colors ${open ? "border-accent" : "border-line hover:border-line-strong"}`}
    >
      <div className="flex items-start gap-1 p-1">
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="flex min-w-0 flex-1 flex-col gap-1 rounded-lg p-2 text-start"
        >
          <span className="flex w-full items-center gap-1.5">
            <ChevronDown
              aria-hidden="true"
              className={`size-3.5 shrink-0 text-ink-2 transition-transform ${open ? "" : "-rotate-90"}`}
            />
            <span className="min-w-0 flex-1 truncate text-sm font-semibold" title={title}>
              {title}
            </span>
          </span>
          <span className="flex flex-wrap gap-x-2 pl-5 text-2xs text-ink-2">
            {languages.map((code) => (
              <span key={code} className={code === shown ? "font-semibold text-accent" : ""}>
                {languageName(code, t, locale)}
              </span>
            ))}
          </span>
        </button>
        {open ? null : (
          <Button
            size="sm"
            data-testid="template-insert"
            aria-label={t("insertNamed", { title })}
            title={blocked ?? undefined}
            disabled={busy || blocked !== null}
            onClick={onInsert}
            className="mt-1.5 mr-1"
          >
            <CornerDownLeft aria-hidden="true" className="size-3.5" />
            {t("insert")}
          </Button>
        )}
      </div>
      {open ? (
        <div className="px-2 pb-2">{children}</div>
      ) : (
        <div className="px-3 pb-2.5 pl-8 text-ink-2">
          <ReplyPreview parts={parts} values={{}} short />
        </div>
      )}
    </article>
  );
}
