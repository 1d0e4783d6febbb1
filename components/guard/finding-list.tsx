import type { ReactNode } from "react";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import { Button } from "../controls/button";
import { SeverityMark } from "./severity-mark";
import { useGuardWords } from "./words";

export interface FindingListProps {
  text: string;
  findings: readonly ReportedFinding[];
  /** Said behind a finding's name, such as where it holds. */
  place?: (index: number) => ReactNode;
  onFix?: (finding: ReportedFinding) => void;
  /** What the test ids of the findings and their fixes begin with. */
  testPrefix?: string;
}

/** Findings in full: what, which words, why, what to do, the source of the rule, and the fix where there is one. */
export function FindingList({ text, findings, place, onFix, testPrefix = "guard" }: FindingListProps) {
  const g = useGuardWords();
  return (
    <ul className="flex flex-col gap-2" data-testid={`${testPrefix}-findings`}>
      {findings.map((finding, index) => {
        const { rule, spans, rewrite, severity, name, why, advice, sources, checked } = finding;
        const [span] = spans;
        const words = span ? text.slice(span.start, span.end) : "";
        return (
          <li
            key={`${rule} ${span?.start ?? ""}`}
            data-testid={`${testPrefix}-finding`}
            data-rule={rule}
            data-severity={severity}
            className="flex flex-col gap-1 rounded-lg border border-line bg-surface p-2.5 text-xs"
          >
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <SeverityMark severity={severity} />
              <strong className="text-sm font-semibold">{name}</strong>
              {place ? <span className="text-2xs text-ink-2">{place(index)}</span> : null}
            </p>
            {words ? (
              <p dir="auto" className="page-text font-medium">
                “{words}”
              </p>
            ) : null}
            <p>
              {why} {advice}
            </p>
            <p className="text-2xs text-ink-2" data-testid="guard-source">
              {g("guard_source")}: {sources.map(nameSource).join(" · ")}
              {checked ? ` · ${checked}` : ""}
            </p>
            {onFix && rewrite !== null && span ? (
              <Button
                size="sm"
                data-testid={`${testPrefix}-fix`}
                onClick={() => onFix(finding)}
                className="mt-1 h-auto min-h-7 max-w-full shrink! self-start py-1 text-start whitespace-normal!"
              >
                {rewrite === "" ? g("guard_takeOutLong", { words }) : g("guard_fixLong", { words, rewrite })}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function nameSource({ name, address, trust }: ReportedFinding["sources"][number]): string {
  const more = [address, trust].filter(Boolean).join(", ");
  return more ? `${name} (${more})` : name;
}

/** The text with a finding's rewrite in the place of its first span. */
export function applyFix(text: string, { rewrite, spans: [span] }: ReportedFinding): string {
  if (rewrite === null || !span) return text;
  const left = text.slice(0, span.start);
  const right = text.slice(span.end);
  const meets = rewrite === "" && /^[ \t]/.test(right) && /(?:^|\s)$/.test(left);
  return left + rewrite + (meets ? right.slice(1) : right);
}
