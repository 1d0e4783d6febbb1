import { Check, Copy, CornerDownLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { OwnReading as Reading, SlotTrouble, TextPart } from "../../lib/domain/suggestion";
import type { TemplateSlot } from "../../lib/domain/template";
import { Button, IconButton } from "../controls/button";
import { useWords } from "../surface/locale";
import { OwnReading } from "./own-reading";
import { ReplyPreview } from "./reply-preview";
import { focusSlot, SlotFields } from "./slot-fields";
import type { JoinReply, SlotValues } from "./slot-values";

export interface ReplyCardProps {
  title: string;
  parts: readonly TextPart[];
  /** Names of the open slots, in order of appearance. */
  openSlots: readonly string[];
  /** How the template declares the open slots. */
  asked?: readonly TemplateSlot[] | undefined;
  /** The same reply in the agent's own language. */
  mine?: Reading | undefined;
  /** One sentence of why it is offered. */
  why?: string | undefined;
  join: JoinReply;
  /** Language, reasons and the like, beside the title. */
  meta?: ReactNode;
  /** Why it cannot be inserted now, or null. */
  blocked: string | null;
  busy: boolean;
  /** The first offer gets the strong button. */
  first: boolean;
  /** Without frame and title, inside something that has them. */
  bare?: boolean;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  testId: string;
  insertTestId?: string;
}

/** One reply that can be put into the composer, with questions for what the page does not know. */
export function ReplyCard(props: ReplyCardProps) {
  const {
    title,
    parts,
    openSlots,
    asked,
    mine,
    why,
    join,
    meta,
    blocked,
    busy,
    first,
    bare,
    onInsert,
    onCopy,
    testId,
    insertTestId,
  } = props;
  const t = useWords();
  const [values, setValues] = useState<SlotValues>(() =>
    Object.fromEntries((asked ?? []).map((slot) => [slot.name, slot.default])),
  );
  const [problems, setProblems] = useState<readonly SlotTrouble[]>([]);
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [copied]);

  const withText = (use: (text: string) => void) => {
    const reply = join(parts, values);
    if (reply.ok) {
      use(reply.text);
      return;
    }
    setProblems(reply.problems);
    focusSlot(box.current, reply.problems[0]?.slot);
  };

  return (
    <article
      ref={box}
      aria-label={title}
      data-testid={testId}
      className={`flex flex-col gap-2 ${bare ? "px-1 pb-1 pl-6" : "rounded-xl border border-line bg-surface p-3"}`}
    >
      {bare ? null : (
        <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="min-w-0 flex-1 basis-32 truncate text-xs font-semibold text-ink-2" title={title}>
            {title}
          </h3>
          {meta}
        </header>
      )}
      <ReplyPreview parts={parts} values={values} />
      {mine ? <OwnReading mine={mine} values={values} /> : null}
      {why ? (
        <p data-testid="offer-why" className="text-2xs text-ink-2">
          {why}
        </p>
      ) : null}
      <SlotFields
        slots={openSlots}
        asked={asked}
        values={values}
        problems={problems}
        onChange={(slot, value) => {
          setValues((old) => ({ ...old, [slot]: value }));
          setProblems((old) => old.filter((problem) => problem.slot !== slot));
        }}
        onDone={() => !blocked && !busy && withText(onInsert)}
      />
      <div className="flex items-center gap-1.5">
        <Button
          look={first ? "primary" : "quiet"}
          disabled={busy || blocked !== null}
          title={blocked ?? undefined}
          data-testid={insertTestId}
          onClick={() => withText(onInsert)}
        >
          <CornerDownLeft aria-hidden="true" className="size-3.5" />
          {t("insert")}
        </Button>
        <IconButton
          label={copied ? t("copied") : t("copy")}
          icon={
            copied ? (
              <Check aria-hidden="true" className="size-4 text-good" />
            ) : (
              <Copy aria-hidden="true" className="size-4" />
            )
          }
          onClick={() =>
            withText((text) => {
              onCopy(text);
              setCopied(true);
            })
          }
        />
        {blocked ? <span className="min-w-0 flex-1 text-xs text-ink-2">{blocked}</span> : null}
      </div>
    </article>
  );
}
