import { CircleCheck, CircleHelp, EqualNot, GitCompareArrows } from "lucide-react";
import type { ReactNode } from "react";
import type { Understanding } from "../../lib/domain/assessment";
import type { TaskResult } from "../../lib/domain/generation";
import type { RiskFlag } from "../../lib/domain/risk";
import { Button } from "../controls/button";
import { formatShare } from "../format/time";
import { useWords } from "../surface/locale";
import { useAssistantWords } from "./words";

type Opinion = Extract<TaskResult, { kind: "second_opinion" }>;

/** Where an opinion and the instant reading part. */
export interface OpinionDifference {
  /** `secondary`: the message carries the model's intent, too; `unsure`: the instant reading named none. */
  intent: "same" | "secondary" | "unsure" | "differs";
  sentiment: "same" | "worse" | "better";
  /** Flags that the model alone sees. */
  added: readonly RiskFlag[];
  /** Flags that the instant reading alone raised: they stay. */
  unseen: readonly RiskFlag[];
}

export interface OpinionBoxProps {
  opinion: Opinion;
  /** The message that it is of. */
  text: string;
  reading: Understanding;
  difference: OpinionDifference;
  /** Who answered. */
  author: string;
  /** Opens the correction with the model's intent on top; null where nothing is learnt. */
  onUse: (() => void) | null;
}

const LOOKS = {
  Differs: { icon: GitCompareArrows, look: "text-high" },
  Helps: { icon: CircleHelp, look: "text-accent" },
  Agrees: { icon: CircleCheck, look: "text-good" },
} as const;

/** The model's reading of a message beside the instant one. A warning is never lowered by it. */
export function OpinionBox({ opinion, text, reading, difference, author, onUse }: OpinionBoxProps) {
  const t = useWords();
  const a = useAssistantWords();
  const { intent, sentiment, added, unseen } = difference;
  const differs = intent === "differs" || sentiment !== "same" || added.length + unseen.length > 0;
  const outcome = differs ? "Differs" : intent === "unsure" ? "Helps" : "Agrees";
  const nameAll = (flags: readonly RiskFlag[]) =>
    flags.length === 0 ? a("opinionNone") : flags.map((flag) => t(`risk_${flag}`)).join(", ");
  const raised = [...new Set(reading.risks.map(({ flag }) => flag))];
  const seen = [...new Set(opinion.risks.map(({ flag }) => flag))];
  const quotes = [
    ...new Set(
      [opinion.evidence, ...opinion.risks.map(({ quote }) => quote)].map((span) =>
        text.slice(span.start, span.end),
      ),
    ),
  ].filter((quote) => quote.trim() !== "");
  const { icon: Icon, look } = LOOKS[outcome];
  return (
    <div
      data-testid="opinion"
      data-message={opinion.messageKey}
      className="flex w-full flex-col gap-1.5 rounded-lg border border-line bg-surface p-2.5 text-xs"
    >
      <p className="flex items-start gap-1.5 font-medium" data-testid={`opinion-${outcome.toLowerCase()}`}>
        <Icon aria-hidden="true" className={`mt-px size-3.5 shrink-0 ${look}`} />
        {a(`opinion${outcome}`)}
      </p>
      <table className="w-full table-fixed border-collapse text-start">
        <thead>
          <tr className="text-2xs text-ink-2">
            <td className="w-[22%]" />
            <th scope="col" className="pe-2 text-start font-medium">
              {a("opinionInstant")}
            </th>
            <th scope="col" className="text-start font-medium">
              {a("opinionModel")}
            </th>
          </tr>
        </thead>
        <tbody className="align-top">
          <Line
            name={a("opinionIntent")}
            differs={intent === "differs"}
            instant={
              reading.unclear
                ? `${t("unclear")} (${t(`intent_${reading.intent}`)}?)`
                : `${t(`intent_${reading.intent}`)} ${formatShare(reading.confidence)}`
            }
            model={
              <span data-testid="opinion-intent" data-intent={opinion.intent}>
                {t(`intent_${opinion.intent}`)}
                {opinion.confidence === null ? null : ` ${formatShare(opinion.confidence)}`}
              </span>
            }
          />
          <Line
            name={a("opinionSentiment")}
            differs={sentiment !== "same"}
            instant={t(`sentiment_${reading.sentiment}`)}
            model={t(`sentiment_${opinion.sentiment}`)}
          />
          <Line
            name={a("opinionRisks")}
            differs={added.length + unseen.length > 0}
            instant={nameAll(raised)}
            model={nameAll(seen)}
          />
        </tbody>
      </table>
      {unseen.length > 0 ? (
        <p className="font-medium text-high">{a("opinionFlagStays", { risks: nameAll(unseen) })}</p>
      ) : null}
      {quotes.map((quote) => (
        <blockquote key={quote} dir="auto" className="page-text border-l-2 border-line pl-2 text-ink-2">
          “{quote}”
        </blockquote>
      ))}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-2xs text-ink-2">
        <span className="min-w-0 flex-1">{a("by", { model: author })}</span>
        {onUse && (intent === "differs" || intent === "unsure") ? (
          <Button size="sm" data-testid="opinion-use" onClick={onUse}>
            {a("opinionUse")}
          </Button>
        ) : null}
      </p>
    </div>
  );
}

function Line(props: { name: string; differs: boolean; instant: ReactNode; model: ReactNode }) {
  const { name, differs, instant, model } = props;
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1 pe-2 text-start text-2xs font-medium text-ink-2">
        {name}
      </th>
      <td className="py-1 pe-2">{instant}</td>
      <td className={`py-1 ${differs ? "font-semibold" : ""}`}>
        {differs ? (
          <EqualNot aria-hidden="true" className="me-1 inline size-3 align-[-1px] text-high" />
        ) : null}
        {model}
      </td>
    </tr>
  );
}
