import { SourceChoice } from "../../components/models/source-choice";
import { useModelWords } from "../../components/models/words";
import type { ModelCard } from "../../lib/domain/language-model";
import { LlmLocalPick } from "./llm-local-pick";
import type { SourceDraft } from "./llm-source";

export interface LlmSourceStepProps {
  card: ModelCard;
  draft: SourceDraft;
  /** Files of this computer were taken; they may be another model's. */
  onTaken: (card: ModelCard) => void;
}

/** Where the files come from: hub, mirror or this computer. */
export function LlmSourceStep({ card, draft, onTaken }: LlmSourceStepProps) {
  const m = useModelWords();
  return (
    <>
      <p className="text-ink-2">{m("sourceLead")}</p>
      <SourceChoice
        card={card}
        kind={draft.kind}
        onKind={draft.setKind}
        mirror={draft.mirror}
        onMirror={draft.setMirror}
        trouble={draft.trouble}
        pick={<LlmLocalPick lead={m(`pickLead_${card.engine}`)} wanted={card} onTaken={onTaken} />}
      />
    </>
  );
}
