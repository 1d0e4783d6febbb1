import { TriangleAlert } from "lucide-react";
import type { Trace } from "../../lib/domain/generation";
import { useAssistantWords } from "./words";

export interface FactListProps {
  text: string;
  traces: readonly Trace[];
  /** Shows where it stands in the text. */
  onFind?: (trace: Trace) => void;
}

/** Every number, date, amount and promise of a text with its source; those without one first, with a sign and a word. */
export function FactList({ text, traces, onFind }: FactListProps) {
  const a = useAssistantWords();
  if (traces.length === 0) return null;
  const sorted = [...traces].sort(
    (one, other) => Number(one.source !== null) - Number(other.source !== null) || one.start - other.start,
  );
  return (
    <div className="flex flex-col gap-1" data-testid="draft-facts">
      <p className="text-2xs font-medium text-ink-2">
        {a("factsHeading")}
        {onFind && sorted[0]?.source === null ? (
          <span className="font-normal"> · {a("factsLead")}</span>
        ) : null}
      </p>
      <ul className="flex flex-wrap gap-1">
        {sorted.map((trace) => {
          const { start, end, kind, source } = trace;
          const words = text.slice(start, end);
          const where = a(`source_${source ?? "none"}`);
          return (
            <li key={`${start} ${end} ${kind}`} className="max-w-full">
              <button
                type="button"
                data-testid={source === null ? "trace-unknown" : "trace-known"}
                data-kind={kind}
                data-source={source ?? undefined}
                title={`${a(`kind_${kind}`)}: ${words}. ${where}`}
                onClick={() => onFind?.(trace)}
                className={`flex min-h-6 max-w-full items-center gap-1 rounded px-1.5 py-0.5 text-start text-2xs ${
                  source === null
                    ? "bg-high-soft font-medium text-high"
                    : "bg-sunken text-ink-2 hover:bg-hover"
                }`}
              >
                {source === null ? <TriangleAlert aria-hidden="true" className="size-3 shrink-0" /> : null}
                <span className="sr-only">{a(`kind_${kind}`)}</span>
                <bdi className={`min-w-0 ${source === null ? "" : "text-ink"}`}>{clip(words)}</bdi>
                <span className="shrink-0 max-[359px]:shrink">{where}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A promise can be a whole sentence. */
function clip(words: string): string {
  const characters = [...words];
  return characters.length > 60 ? `${characters.slice(0, 58).join("")}…` : words;
}
