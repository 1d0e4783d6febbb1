import { useId } from "react";
import { STANCES, type Stance } from "../../lib/domain/generation";
import { useAssistantWords } from "./words";

/** Grant it or hold politely, each with what it means. Native radio buttons underneath: arrow keys work. */
export function StanceChoice({ value, onChange }: { value: Stance; onChange: (stance: Stance) => void }) {
  const a = useAssistantWords();
  const name = useId();
  return (
    <fieldset data-testid="stance">
      <legend className="mb-1 text-xs font-medium text-ink-2">{a("stanceHeading")}</legend>
      <div className="grid gap-1.5 min-[360px]:grid-cols-2">
        {STANCES.map((stance) => (
          <label
            key={stance}
            data-testid={`stance-${stance}`}
            className="flex cursor-pointer items-start gap-2 rounded-lg border border-line px-2.5 py-1.5 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={stance}
              checked={stance === value}
              onChange={() => onChange(stance)}
              className="mt-1 size-3.5 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-xs font-semibold">{a(`stance_${stance}`)}</span>
              <span className="block text-2xs text-ink-2">{a(`stanceWhy_${stance}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
