import { ChevronRight, ClipboardList } from "lucide-react";
import { useId } from "react";
import { RISK_FLAGS, type RiskFlag } from "../../lib/domain/risk";
import { type SopId, type SopNote, sopText } from "../../lib/domain/sop";
import { useLocale, useWords } from "../surface/locale";

/**
 * The working instruction for the chat: who decides and by when in one line, the rest when it is opened. `open` is how
 * it starts. For the agent's eyes: nothing in it can be inserted.
 */
export function SopCard({ note, open }: { note: SopNote; open: boolean }) {
  const t = useWords();
  const { facts, steps, handOver } = sopText(note, useLocale());
  const subject = isRisk(note.id) ? t(`risk_${note.id}`) : t(`intent_${note.id}`);
  return (
    <details
      open={open}
      data-testid="sop-card"
      className="group min-w-0 rounded-xl border border-line bg-surface text-xs"
    >
      <summary className="flex cursor-pointer list-none items-start gap-2 rounded-xl px-3 py-2 hover:bg-hover [&::-webkit-details-marker]:hidden">
        <ClipboardList aria-hidden="true" className="mt-px size-4 shrink-0 text-accent" />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold text-ink">{t("sopTitle", { subject })}</span>
          <span className="block text-ink-2">
            {t(`sopMay_${note.permission}`)}
            {note.limitHours === null ? null : ` · ${t("sopLimit", { hours: note.limitHours })}`}
          </span>
        </span>
        <ChevronRight
          aria-hidden="true"
          className="mt-px size-4 shrink-0 text-ink-2 transition-transform group-open:rotate-90"
        />
      </summary>
      <div className="flex flex-col gap-2 border-t border-line px-3 py-2.5 break-words text-ink">
        <Lines heading={t("sopFacts")} lines={facts} />
        <Lines heading={t("sopSteps")} lines={steps} numbered />
        <div>
          <h3 className="font-semibold text-ink-2">{t("sopHandOver")}</h3>
          <p>{handOver}</p>
        </div>
      </div>
    </details>
  );
}

function Lines({
  heading,
  lines,
  numbered = false,
}: {
  heading: string;
  lines: readonly string[];
  numbered?: boolean;
}) {
  const id = useId();
  const List = numbered ? "ol" : "ul";
  return (
    <div>
      <h3 id={id} className="font-semibold text-ink-2">
        {heading}
      </h3>
      <List
        aria-labelledby={id}
        className={`mt-0.5 flex flex-col gap-0.5 ps-4 marker:text-ink-2 ${numbered ? "list-decimal" : "list-disc"}`}
      >
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </div>
  );
}

function isRisk(id: SopId): id is RiskFlag {
  return (RISK_FLAGS as readonly string[]).includes(id);
}
