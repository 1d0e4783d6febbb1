import { TriangleAlert } from "lucide-react";
import type { TextPart } from "../../lib/domain/suggestion";
import { slotName } from "../replies/slot-name";
import { useWords } from "../surface/locale";
import { useLibraryWords } from "./library-words";

/** A text as it would read with sample facts and its shared texts in place. */
export interface Sample {
  /** A filled part without text is a blank that is left out. */
  parts: readonly TextPart[];
  /** Shared texts that could not be put in. */
  problems: readonly { name: string; reason: "unknown" | "no_language" | "circle" | "too_long" }[];
}

/** Shows a sample: filled blanks underlined, open ones dashed, left-out ones named, so that nothing vanishes unseen. */
export function SampleReply({ sample: { parts, problems } }: { sample: Sample }) {
  const t = useWords();
  const l = useLibraryWords();
  const missing = new Set(problems.map(({ name }) => name));
  let at = 0;
  return (
    <>
      <p dir="auto" className="page-text">
        {parts.map((part) => {
          const key = at++;
          if (part.type === "text") return <span key={key}>{part.text}</span>;
          const name = slotName(part.slot, t);
          if (part.type === "open")
            return (
              <span
                key={key}
                data-testid="open-slot"
                className={`rounded border border-dashed px-1 text-xs font-medium ${
                  missing.has(part.slot)
                    ? "border-critical bg-critical-soft text-critical"
                    : "border-watch bg-watch-soft text-watch"
                }`}
              >
                {name}
                <span className="sr-only"> ({t("slotOpen")})</span>
              </span>
            );
          return part.text === "" ? (
            <span
              key={key}
              data-testid="left-out"
              title={l("leftOutHint")}
              className="rounded border border-dotted border-line-strong px-1 text-2xs text-ink-2"
            >
              {l("leftOut", { name })}
            </span>
          ) : (
            <span
              key={key}
              title={name}
              className="underline decoration-accent decoration-dotted decoration-2 underline-offset-3"
            >
              {part.text}
            </span>
          );
        })}
      </p>
      {problems.map(({ name, reason }) => (
        <p
          key={name}
          data-testid="fragment-problem"
          className="mt-1.5 flex items-start gap-1.5 text-xs text-critical"
        >
          <TriangleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          {l(`fragment_${reason}`, { name })}
        </p>
      ))}
    </>
  );
}
