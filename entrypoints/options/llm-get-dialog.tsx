import { Button } from "../../components/controls/button";
import { Modal } from "../../components/controls/dialog";
import { FailureNote } from "../../components/models/failure-note";
import { refuseOffer } from "../../components/models/offer";
import { useModelWords } from "../../components/models/words";
import type { ModelCard } from "../../lib/domain/language-model";
import type { LlmDesk } from "./llm-desk";
import { LlmGet } from "./llm-get";
import { useSourceDraft } from "./llm-source";
import { LlmSourceStep } from "./llm-source-step";

/** Asks where a model's files come from, starts and shows the download. Closing it does not stop anything. */
export function LlmGetDialog({
  desk: { settings, installs, judge },
  card,
  onClose,
}: {
  desk: LlmDesk;
  card: ModelCard;
  onClose: () => void;
}) {
  const m = useModelWords();
  const draft = useSourceDraft(settings.mirror, null, card.repository !== null);
  const install = installs.find(({ id }) => id === card.id) ?? null;
  // One that stopped may be tried from another place.
  const settled = install !== null && install.state !== "failed";
  const offer = judge(card);
  const refusal = offer ? refuseOffer(offer) : null;
  // What rests on an estimate is said and may be tried; what is certain would be gigabytes for nothing.
  const certain = refusal !== null && refusal !== "gpu_too_small" && refusal !== "out_of_memory";
  return (
    <Modal
      open
      onClose={onClose}
      title={m("getTitle", { name: card.name })}
      testId="model-get"
      footer={
        install ? (
          <Button onClick={onClose} data-testid="model-get-close">
            {m("close")}
          </Button>
        ) : null
      }
    >
      <div className="flex flex-col gap-3">
        {refusal ? <FailureNote reason={refusal} /> : null}
        {settled || certain ? null : <LlmSourceStep card={card} draft={draft} onTaken={onClose} />}
        {settled || (!certain && draft.settled && draft.kind !== "local") ? (
          <LlmGet card={card} install={install} source={draft.settled} />
        ) : null}
      </div>
    </Modal>
  );
}
