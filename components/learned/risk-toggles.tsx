import { Lock } from "lucide-react";
import { useState } from "react";
import { RISK_FLAGS, type RiskFlag } from "../../lib/domain/risk";
import { SENTIMENTS, type Sentiment } from "../../lib/domain/sentiment";
import { ToggleChip } from "../controls/choice";
import { SelectField } from "../controls/field";
import { useWords } from "../surface/locale";
import { useLearnedWords } from "./words";

export interface RiskTogglesProps {
  flags: readonly RiskFlag[];
  /** These stay on: a rule raised them. */
  byRule: ReadonlySet<RiskFlag>;
  sentiment: Sentiment;
  onFlags: (flags: RiskFlag[]) => void;
  onSentiment: (sentiment: Sentiment) => void;
}

/** Mood and risk flags of a message; folded away, because the intent is what is corrected most. */
export function RiskToggles({ flags, byRule, sentiment, onFlags, onSentiment }: RiskTogglesProps) {
  const t = useWords();
  const l = useLearnedWords();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-testid="correct-risks" className="cursor-pointer text-xs font-medium text-ink-2">
        {l("risksAndMood")}
      </summary>
      <div className="mt-2 flex flex-col gap-3">
        <SelectField
          label={l("moodLabel")}
          value={sentiment}
          onChange={onSentiment}
          options={SENTIMENTS.map((value) => ({ value, label: t(`sentiment_${value}`) }))}
        />
        <fieldset>
          <legend className="mb-1 text-xs font-medium text-ink-2">{l("riskToggle")}</legend>
          <div className="flex flex-wrap gap-1.5">
            {RISK_FLAGS.map((flag) =>
              byRule.has(flag) ? (
                <span
                  key={flag}
                  data-testid="risk-locked"
                  title={l("riskLocked")}
                  className="inline-flex h-7 items-center gap-1 rounded-full border border-line bg-sunken px-2.5 text-xs font-medium text-ink"
                >
                  <Lock aria-hidden="true" className="size-3" />
                  {t(`risk_${flag}`)}
                </span>
              ) : (
                <ToggleChip
                  key={flag}
                  testId={`correct-risk-${flag}`}
                  on={flags.includes(flag)}
                  onToggle={(on) => onFlags(on ? [...flags, flag] : flags.filter((one) => one !== flag))}
                >
                  {t(`risk_${flag}`)}
                </ToggleChip>
              ),
            )}
          </div>
          {byRule.size > 0 ? <p className="mt-1.5 text-2xs text-ink-2">{l("riskLocked")}</p> : null}
        </fieldset>
      </div>
    </details>
  );
}
