import type { Competing } from "../../lib/domain/template-report";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "./language-name";
import { ReportRow } from "./report-block";
import { useReportWords } from "./report-words";

export interface ReportPairProps {
  pair: Competing;
  /** Titles in the interface language. */
  better: string;
  other: string;
  onOpen: (id: string) => void;
}

/** Two templates for the same job, and why one of them is too many. */
export function ReportPair({ pair, better, other, onOpen }: ReportPairProps) {
  const t = useWords();
  const r = useReportWords();
  const locale = useLocale();
  const intent = t(`intent_${pair.intent}`);
  const language = languageName(pair.language, t, locale);
  return (
    <div>
      <p className="px-3 pt-2.5 pb-1 text-xs text-ink-2">
        {r(`reason_${pair.reason}`, { intent, language })}
      </p>
      <ReportRow
        title={better}
        label={r("openTemplate", { title: better })}
        mark={
          pair.reason === "less_accepted" ? (
            <span className="shrink-0 rounded bg-accent-soft px-1.5 text-2xs leading-5 text-accent-deep">
              {r("keep")}
            </span>
          ) : null
        }
        testId="report-competing-row"
        onPress={() => onOpen(pair.better)}
      />
      <ReportRow
        title={other}
        label={r("openTemplate", { title: other })}
        testId="report-competing-row"
        onPress={() => onOpen(pair.other)}
      />
    </div>
  );
}
