import { Copy, UserRoundCheck } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { HandOver } from "../../lib/domain/conversation";
import { Button } from "../controls/button";
import { TextArea } from "../controls/field";
import { formatMoment } from "../format/time";
import { useLocale, useWords } from "../surface/locale";

export interface HandOverBoxProps {
  /** What the note starts with. */
  draft: string;
  history: readonly HandOver[];
  now: number;
  /** A text that the note is to take over, at its end; opens it. */
  add?: string | null;
  onAdded?: () => void;
  onSave: (note: string) => void;
  onCopy: (note: string) => void;
}

/** Hands a chat to a person above: a note with the facts, kept with the chat. Nothing is sent. */
export function HandOverBox(props: HandOverBoxProps) {
  const { draft, history, now, add = null, onAdded, onSave, onCopy } = props;
  const t = useWords();
  const [note, setNote] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const open = note !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each text is taken over once
  useEffect(() => {
    if (add === null) return;
    setNote((old) => `${(old ?? draft).trimEnd()}\n\n${add}`);
    onAdded?.();
  }, [add]);
  useEffect(() => {
    if (open) box.current?.querySelector("textarea")?.focus();
  }, [open]);
  return (
    <div ref={box} className="flex flex-col gap-2" data-testid="hand-over">
      <HandOverHistory history={history} now={now} />
      {note === null ? (
        <Button className="self-start" data-testid="hand-over-open" onClick={() => setNote(draft)}>
          <UserRoundCheck aria-hidden="true" className="size-4" />
          {t("handOver")}
        </Button>
      ) : (
        <div className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3">
          <TextArea
            label={t("handOverNote")}
            hint={t("handOverLead")}
            rows={Math.min(14, Math.max(5, note.split("\n").length + 1))}
            maxLength={4000}
            dir="auto"
            value={note}
            data-testid="hand-over-note"
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              data-testid="hand-over-save"
              onClick={() => {
                onSave(note.trim());
                setNote(null);
              }}
            >
              {t("handOverSave")}
            </Button>
            <Button onClick={() => onCopy(note.trim())}>
              <Copy aria-hidden="true" className="size-3.5" />
              {t("handOverCopy")}
            </Button>
            <Button look="plain" onClick={() => setNote(null)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** When the chat was handed over, newest first, each with its note. */
export function HandOverHistory({ history, now }: Pick<HandOverBoxProps, "history" | "now">) {
  const t = useWords();
  const locale = useLocale();
  if (history.length === 0) return null;
  return (
    <ul aria-label={t("handedOverHistory")} data-testid="hand-over-history" className="flex flex-col gap-1">
      {history.toReversed().map(({ at, note }) => (
        <li key={at} className="rounded-lg bg-accent-soft px-3 py-2 text-xs">
          <span className="font-semibold text-accent-deep">
            {t("handedOver", { time: formatMoment(at, now, locale) })}
          </span>
          {note ? (
            <p dir="auto" className="page-text mt-0.5 max-h-32 overflow-y-auto text-ink">
              {note}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
