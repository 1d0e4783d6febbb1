import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { useModelWords } from "../../components/models/words";
import type { ModelCard } from "../../lib/domain/language-model";
import { warmUp } from "./llm-actions";
import { useHostStatus } from "./llm-host";
import { LlmTrouble, type Trouble } from "./llm-trouble";

/** The end of the guide: what to do now, and a way to load the model at once. */
export function LlmReady({ card, ready }: { card: ModelCard; ready: boolean }) {
  const m = useModelWords();
  const [asked, setAsked] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const model = useHostStatus(asked)?.model;
  const loaded = model?.id === card.id && model.state === "ready";
  const loading = busy || (model?.id === card.id && model.state === "loading");
  const load = async () => {
    setBusy(true);
    setTrouble(null);
    const called = await warmUp();
    setBusy(false);
    setAsked((count) => count + 1);
    if (!called.ok) setTrouble(called);
  };
  if (!ready) return <p className="text-ink-2">{m("readyNotYet")}</p>;
  return (
    <>
      <p className="text-base font-semibold">{m("readyTitle", { name: card.name })}</p>
      <p className="text-ink-2">{m("readyText")}</p>
      {trouble ? <LlmTrouble trouble={trouble} /> : null}
      {loaded ? (
        <Notice look="good" testId="llm-loaded">
          {m("loadedNow")}
        </Notice>
      ) : (
        <Button className="self-start" data-testid="model-load" disabled={loading} onClick={load}>
          {m(loading ? "loadingNow" : "loadNow")}
        </Button>
      )}
    </>
  );
}
