import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { ComputerFacts } from "../../components/models/computer-facts";
import { FailureNote } from "../../components/models/failure-note";
import { GUIDE_STEPS, GuideFrame, type GuideStep } from "../../components/models/guide-frame";
import { ModelList } from "../../components/models/model-list";
import { WhatItIs } from "../../components/models/what-it-is";
import { useModelWords } from "../../components/models/words";
import { saveLlm } from "./llm-actions";
import type { LlmDesk } from "./llm-desk";
import { LlmGet } from "./llm-get";
import { type GuidePlace, readGuidePlace, writeGuidePlace } from "./llm-guide-place";
import { LlmReady } from "./llm-ready";
import { useSourceDraft } from "./llm-source";
import { LlmSourceStep } from "./llm-source-step";

/** The guide: from what it is to a model that is ready. It can be left at any step and is taken up where it was left. */
export function LlmGuide({ desk, onClose }: { desk: LlmDesk; onClose: () => void }) {
  const m = useModelWords();
  const { settings, installs, offers, look } = desk;
  const [place, setPlace] = useState(readGuidePlace);
  const [trouble, setTrouble] = useState(false);
  const card =
    offers.find((offer) => offer.card.id === place.modelId)?.card ??
    installs.find(({ id }) => id === place.modelId)?.card ??
    null;
  const install = installs.find(({ id }) => id === place.modelId) ?? null;
  const draft = useSourceDraft(place.mirror || settings.mirror, place.source, card?.repository !== null);
  // A step that needs a model is not shown without one: the catalogue may have changed since.
  const needsCard = ["source", "download", "ready"].includes(place.step);
  const step: GuideStep = needsCard && !card && look.state === "seen" ? "model" : place.step;
  const at = GUIDE_STEPS.indexOf(step);

  const go = (change: Partial<GuidePlace>) => {
    const next = { ...place, step, ...change };
    setPlace(next);
    writeGuidePlace(next);
  };
  const goTo = (index: number, change: Partial<GuidePlace> = {}) =>
    go({ ...change, step: GUIDE_STEPS[index] ?? "what" });
  const close = async () => {
    const saved = await saveLlm({ wizardDone: true });
    if (!saved.ok) return setTrouble(true);
    onClose();
  };
  const finish = () => {
    writeGuidePlace(null);
    void close();
  };
  const next = ((): (() => void) | null => {
    switch (step) {
      case "model":
        return card ? () => goTo(at + 1) : null;
      case "source":
        if (draft.kind === "local") return install ? () => goTo(at + 1, { source: "local" }) : null;
        return () => {
          const source = draft.settle();
          if (source) goTo(at + 1, { source: source.kind, mirror: draft.mirror });
        };
      case "download":
        return install?.state === "ready" ? () => goTo(at + 1) : null;
      case "ready":
        return finish;
      default:
        return () => goTo(at + 1);
    }
  })();
  return (
    <GuideFrame step={step} onNext={next} onBack={at > 0 ? () => goTo(at - 1) : null} onLater={close}>
      {trouble ? <Notice look="bad">{m("saveFailed")}</Notice> : null}
      {step === "what" ? <WhatItIs /> : null}
      {step === "computer" ? <LookStep desk={desk} /> : null}
      {step === "model" && look.state === "seen" ? (
        <ModelList
          offers={offers}
          recommendedId={desk.recommendedId}
          act="choose"
          chosenId={card?.id ?? null}
          here={new Set()}
          onChoose={(offer) => go({ modelId: offer.card.id })}
        />
      ) : null}
      {step === "model" && look.state !== "seen" ? <LookStep desk={desk} /> : null}
      {step === "source" && card ? (
        <LlmSourceStep
          card={card}
          draft={draft}
          onTaken={(taken) => go({ step: "download", modelId: taken.id, source: "local" })}
        />
      ) : null}
      {step === "download" && card ? <LlmGet card={card} install={install} source={draft.settled} /> : null}
      {step === "ready" && card ? <LlmReady card={card} ready={install?.state === "ready"} /> : null}
    </GuideFrame>
  );
}

/** Looks at this computer, or says that it could not be looked at. */
function LookStep({ desk: { look, lookAgain, offers } }: { desk: LlmDesk }) {
  const m = useModelWords();
  if (look.state === "looking") return <p role="status">{m("probing")}</p>;
  if (look.state === "failed")
    return (
      <FailureNote
        reason="engine_failed"
        detail={look.detail}
        action={
          <Button size="sm" onClick={lookAgain} data-testid="probe-again">
            {m("tryAgain")}
          </Button>
        }
      />
    );
  return <ComputerFacts probe={look.probe} offers={offers} onAgain={lookAgain} />;
}
