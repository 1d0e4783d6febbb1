import { ClipboardPen } from "lucide-react";
import { useId } from "react";
import type { TaskResult } from "../../lib/domain/generation";
import { Button } from "../controls/button";
import type { ShownWork } from "./shown-work";
import { type AssistantWords, useAssistantWords } from "./words";
import { WorkState } from "./work-state";

export type Summary = Extract<TaskResult, { kind: "summary" }>;

export interface SummaryCardProps {
  work: ShownWork;
  summary: Summary | null;
  author: string;
  /** Indices of what is ticked off. */
  ticked: readonly number[];
  onTick: (index: number, on: boolean) => void;
  onHandOver: (text: string) => void;
  onStop: () => void;
  onAgain: () => void;
  onModels?: () => void;
}

const TEST_IDS = { state: "summary-state", stop: "summary-stop", again: "summary-retry" };

/** What a long chat comes down to, what is to be done and what is still open. */
export function SummaryCard(props: SummaryCardProps) {
  const { work, summary, author, ticked, onTick, onHandOver, onStop, onAgain, onModels } = props;
  const a = useAssistantWords();
  const id = useId();
  return (
    <article
      aria-label={a("summaryHeading")}
      data-testid="summary-card"
      data-state={work.state}
      className="flex flex-col gap-2 border-t border-line pt-3 text-xs"
    >
      <h3 className="text-xs font-semibold text-ink-2">{a("summaryHeading")}</h3>
      {summary ? (
        <>
          <p dir="auto" className="page-text text-sm" data-testid="summary-text">
            {summary.summary}
          </p>
          {summary.toDo.length > 0 ? (
            <fieldset>
              <legend className="mb-1 font-medium text-ink-2">{a("toDoHeading")}</legend>
              <ul className="flex flex-col gap-0.5">
                {summary.toDo.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines may be alike
                  <li key={index} className="flex min-h-6 items-start gap-2">
                    <input
                      id={`${id}-${index}`}
                      type="checkbox"
                      data-testid="summary-todo"
                      checked={ticked.includes(index)}
                      onChange={(event) => onTick(index, event.target.checked)}
                      className="mt-1 size-3.5 shrink-0 accent-accent"
                    />
                    <label
                      htmlFor={`${id}-${index}`}
                      dir="auto"
                      className={`min-w-0 flex-1 py-0.5 ${ticked.includes(index) ? "text-ink-2 line-through" : ""}`}
                    >
                      {line}
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          ) : null}
          {summary.open.length > 0 ? (
            <div>
              <h4 className="mb-1 font-medium text-ink-2">{a("openHeading")}</h4>
              <ul className="flex list-disc flex-col gap-0.5 ps-4 marker:text-ink-2">
                {summary.open.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines may be alike
                  <li key={index} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <div className="flex flex-wrap items-center gap-2">
            <Button
              size="sm"
              data-testid="summary-hand-over"
              onClick={() => onHandOver(writeSummary(summary, ticked, a))}
            >
              <ClipboardPen aria-hidden="true" className="size-3.5" />
              {a("toHandOver")}
            </Button>
            <span className="text-2xs text-ink-2">{a("by", { model: author })}</span>
          </div>
        </>
      ) : (
        <WorkState work={work} testIds={TEST_IDS} onStop={onStop} onAgain={onAgain} onModels={onModels} />
      )}
    </article>
  );
}

/** A summary as plain lines; what is ticked off is left out of what is to be done. */
export function writeSummary(summary: Summary, ticked: readonly number[], a: AssistantWords): string {
  const toDo = summary.toDo.filter((_line, index) => !ticked.includes(index));
  const lines = [summary.summary];
  if (toDo.length > 0) lines.push("", `${a("toDoHeading")}:`, ...toDo.map((line) => `- ${line}`));
  if (summary.open.length > 0)
    lines.push("", `${a("openHeading")}:`, ...summary.open.map((line) => `- ${line}`));
  return lines.join("\n");
}
