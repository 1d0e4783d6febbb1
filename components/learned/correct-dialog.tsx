import { useMemo, useState } from "react";
import type { Assessment } from "../../lib/domain/assessment";
import type { RightLabel } from "../../lib/domain/correction";
import type { Intent } from "../../lib/domain/intent";
import type { RiskFlag } from "../../lib/domain/risk";
import type { Sentiment } from "../../lib/domain/sentiment";
import { Button } from "../controls/button";
import { Modal } from "../controls/dialog";
import { useWords } from "../surface/locale";
import { IntentSearch } from "./intent-search";
import { RiskToggles } from "./risk-toggles";
import { useLearnedWords } from "./words";

export interface CorrectDialogProps {
  text: string;
  assessment: Assessment;
  onSave: (right: RightLabel) => void;
  onClose: () => void;
}

/** Other guesses that are offered at one click. */
const OFFERED = 4;
/** Units of the message that are shown. */
const QUOTE = 220;

/** Asks what a message really means: one click on an intent stores the answer. */
export function CorrectDialog({ text, assessment, onSave, onClose }: CorrectDialogProps) {
  const t = useWords();
  const l = useLearnedWords();
  const [flags, setFlags] = useState<RiskFlag[]>(() => [
    ...new Set(assessment.risks.map(({ flag }) => flag)),
  ]);
  const [sentiment, setSentiment] = useState<Sentiment>(assessment.sentiment);
  const byRule = useMemo(
    () => new Set(assessment.risks.filter(({ source }) => source === "rule").map(({ flag }) => flag)),
    [assessment.risks],
  );
  const before = assessment.risks.map(({ flag }) => flag);
  const added = flags.filter((flag) => !before.includes(flag));
  const removed = [...new Set(before)].filter((flag) => !flags.includes(flag) && !byRule.has(flag));
  const touched = added.length + removed.length > 0 || sentiment !== assessment.sentiment;
  const save = (intent: Intent) =>
    onSave({
      intent,
      sentiment: sentiment === assessment.sentiment ? null : sentiment,
      risksAdded: added,
      risksRemoved: removed,
    });
  const others = assessment.alternatives
    .map(({ intent }) => intent)
    .filter((intent) => assessment.unclear || intent !== assessment.intent)
    .slice(0, OFFERED);
  return (
    <Modal
      open
      onClose={onClose}
      title={l("correctTitle")}
      lead={l("correctLead")}
      testId="correct-dialog"
      footer={
        touched ? (
          <Button look="primary" data-testid="correct-save-risks" onClick={() => save(assessment.intent)}>
            {l("saveRisks")}
          </Button>
        ) : null
      }
    >
      <div className="flex flex-col gap-4">
        <p dir="auto" className="page-text border-l-2 border-line pl-2 text-xs text-ink-2">
          {text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text}
        </p>
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-xs font-medium text-ink-2">{l("bestGuesses")}</legend>
          <div className="flex flex-wrap gap-1.5">
            {others.map((intent) => (
              <Button key={intent} size="sm" data-testid={`correct-${intent}`} onClick={() => save(intent)}>
                {t(`intent_${intent}`)}
              </Button>
            ))}
          </div>
        </fieldset>
        <IntentSearch hidden={others} current={assessment.unclear ? null : assessment.intent} onPick={save} />
        <RiskToggles
          flags={flags}
          byRule={byRule}
          sentiment={sentiment}
          onFlags={setFlags}
          onSentiment={setSentiment}
        />
      </div>
    </Modal>
  );
}
