import { CheckCheck, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button } from "../controls/button";
import { TextArea } from "../controls/field";
import { formatMoment } from "../format/time";
import { useLocale, useWords } from "../surface/locale";

export interface HandleBoxProps {
  handledAt: number | null;
  note: string;
  now: number;
  /** True marks as handled, false opens it again or keeps it open with the note. */
  onSave: (handled: boolean, note: string) => void;
}

/** Marks a risky chat as handled, with a note for later. */
export function HandleBox({ handledAt, note, now, onSave }: HandleBoxProps) {
  const t = useWords();
  const locale = useLocale();
  const [draft, setDraft] = useState(note);
  return (
    <section
      className="flex flex-col gap-2 border-t border-line bg-surface p-3"
      aria-label={t("handleHeading")}
    >
      <TextArea
        label={t("note")}
        rows={2}
        maxLength={2000}
        value={draft}
        data-testid="handled-note"
        onChange={(event) => setDraft(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-2">
        {handledAt === null ? (
          <Button look="primary" data-testid="mark-handled" onClick={() => onSave(true, draft.trim())}>
            <CheckCheck aria-hidden="true" className="size-4" />
            {t("markHandled")}
          </Button>
        ) : (
          <Button data-testid="reopen" onClick={() => onSave(false, draft.trim())}>
            <RotateCcw aria-hidden="true" className="size-3.5" />
            {t("reopen")}
          </Button>
        )}
        {draft.trim() !== note ? (
          <Button look="plain" onClick={() => onSave(handledAt !== null, draft.trim())}>
            {t("saveNote")}
          </Button>
        ) : null}
        {handledAt === null ? null : (
          <span className="text-xs text-ink-2">
            {t("handledSince", { time: formatMoment(handledAt, now, locale) })}
          </span>
        )}
      </div>
    </section>
  );
}
