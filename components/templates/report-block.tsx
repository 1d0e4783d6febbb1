import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../controls/button";
import { Section } from "../controls/section";
import { useReportWords } from "./report-words";

/** Rows of a block before the rest is asked for. */
const SHOWN = 6;

export interface ReportBlockProps<T> {
  title: string;
  lead?: string | null;
  /** Says in words that there is nothing. */
  empty: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  row: (item: T) => ReactNode;
  testId: string;
}

/** One question of the report with its answers; a long answer is cut until it is asked for. */
export function ReportBlock<T>({ title, lead, empty, items, keyOf, row, testId }: ReportBlockProps<T>) {
  const r = useReportWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <div data-testid={testId}>
      <Section title={title}>
        {lead ? <p className="px-1 text-xs text-ink-2">{lead}</p> : null}
        {items.length === 0 ? (
          <p className="rounded-xl bg-sunken px-3 py-2.5 text-xs text-ink-2">{empty}</p>
        ) : (
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
            {shown.map((item) => (
              <li key={keyOf(item)}>{row(item)}</li>
            ))}
          </ul>
        )}
        {items.length > SHOWN ? (
          <Button size="sm" look="plain" className="self-start" onClick={() => setAll(!all)}>
            {all ? r("showFewer") : r("showAll", { count: items.length })}
          </Button>
        ) : null}
      </Section>
    </div>
  );
}

export interface ReportRowProps {
  title: string;
  detail?: string | null;
  /** What pressing the row does, in words. */
  label: string;
  mark?: ReactNode;
  testId: string;
  onPress: () => void;
}

/** One line that opens something. */
export function ReportRow({ title, detail, label, mark, testId, onPress }: ReportRowProps) {
  return (
    <button
      type="button"
      aria-label={detail ? `${label} · ${detail}` : label}
      data-testid={testId}
      onClick={onPress}
      className="flex w-full min-w-0 items-center gap-2 px-3 py-2 text-start transition-colors -outline-offset-2 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium" title={title}>
          {title}
        </span>
        {detail ? <span className="block text-xs text-ink-2 tabular-nums">{detail}</span> : null}
      </span>
      {mark}
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
    </button>
  );
}
