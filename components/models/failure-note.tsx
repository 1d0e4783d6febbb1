import { Info } from "lucide-react";
import type { ReactNode } from "react";
import type { LlmFailureReason } from "../../lib/domain/llm-failure";
import { tellFailure, useModelWords } from "./words";

export interface FailureNoteProps {
  reason: LlmFailureReason;
  /** For a report: shown small, folded away. */
  detail?: string;
  action?: ReactNode;
}

/** Why something did not work and what to do next, calmly. */
export function FailureNote({ reason, detail, action }: FailureNoteProps) {
  const m = useModelWords();
  const { what, next } = tellFailure(m, reason);
  return (
    <div
      role="status"
      data-testid="llm-failure"
      data-reason={reason}
      className="rise flex flex-wrap items-start gap-x-2 gap-y-2 rounded-lg bg-watch-soft px-3 py-2 text-xs text-ink"
    >
      <Info aria-hidden="true" className="mt-px size-4 shrink-0 text-watch" />
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium">{what}</p>
        <p className="mt-0.5">{next}</p>
        {detail ? (
          <details className="mt-1 text-ink-2">
            <summary>{m("details")}</summary>
            <p className="page-text mt-1 font-mono text-2xs">{detail}</p>
          </details>
        ) : null}
      </div>
      {action}
    </div>
  );
}
