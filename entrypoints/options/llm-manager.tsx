import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Section } from "../../components/controls/section";
import { Toast } from "../../components/controls/toast";
import { CustomModel } from "../../components/models/custom-model";
import { DiskBox } from "../../components/models/disk-box";
import { FailureNote } from "../../components/models/failure-note";
import { ModelList } from "../../components/models/model-list";
import { SettingsBox } from "../../components/models/settings-box";
import { useModelWords } from "../../components/models/words";
import type { Language } from "../../lib/domain/language";
import type { LlmSettings, ModelCard } from "../../lib/domain/language-model";
import { parseCustomModel } from "../../lib/understanding/llm/weights/custom-card";
import { saveLlm } from "./llm-actions";
import type { LlmDesk } from "./llm-desk";
import { LlmGetDialog } from "./llm-get-dialog";
import { LlmInstalled } from "./llm-installed";
import { LlmLedger } from "./llm-ledger";
import { LlmLocalPick } from "./llm-local-pick";
import { LlmMemory } from "./llm-memory";
import { judgeMirror } from "./llm-source";
import { LlmTranslator } from "./llm-translator";
import { useDiskRoom } from "./use-disk-room";

/** Everything about models that are there or could be: installed ones, memory, catalogue, settings, disk, network. */
export function LlmManager({ desk, own }: { desk: LlmDesk; own: Language }) {
  const m = useModelWords();
  const { settings, installs, offers, look, recommendedId } = desk;
  const [getting, setGetting] = useState<ModelCard | null>(null);
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState<{ id: number; text: string } | null>(null);
  const disk = useDiskRoom(installs.map(({ id, state }) => `${id} ${state}`).join());
  const save = async (change: Partial<LlmSettings>) => {
    const saved = await saveLlm(change);
    setTold((old) => ({ id: (old?.id ?? 0) + 1, text: m(saved.ok ? "saved" : "saveFailed") }));
  };
  const probe = look.state === "seen" ? look.probe : null;
  const ready = installs.some(({ state }) => state === "ready") || settings.provider === "built_in";
  const catalogue = (
    <Section
      key="catalogue"
      title={m("catalogue", { count: offers.length })}
      action={
        <Button size="sm" data-testid="custom-add" onClick={() => setAdding(true)}>
          <Plus aria-hidden="true" className="size-3.5" />
          {m("customAdd")}
        </Button>
      }
    >
      {look.state === "looking" ? (
        <p role="status" className="px-1 text-ink-2">
          {m("probing")}
        </p>
      ) : null}
      {look.state === "failed" ? (
        <FailureNote
          reason="engine_failed"
          detail={look.detail}
          action={
            <Button size="sm" onClick={desk.lookAgain} data-testid="probe-again">
              {m("tryAgain")}
            </Button>
          }
        />
      ) : null}
      {look.state === "seen" ? (
        <ModelList
          offers={offers}
          recommendedId={recommendedId}
          act="get"
          chosenId={null}
          here={new Set(installs.filter(({ state }) => state !== "failed").map(({ id }) => id))}
          onChoose={(offer) => setGetting(offer.card)}
        />
      ) : null}
    </Section>
  );
  const preferences = (
    <Section key="preferences" title={m("settings")}>
      <SettingsBox
        settings={settings}
        promptApi={probe?.promptApi ?? "unavailable"}
        checkMirror={judgeMirror}
        onSave={save}
      />
    </Section>
  );
  return (
    <>
      {settings.enabled || installs.length > 0 ? (
        <Section title={m("installed", { count: installs.length })}>
          <LlmInstalled desk={desk} bytesOf={disk.byModel} />
        </Section>
      ) : null}
      {settings.enabled ? (
        <>
          {ready ? (
            <Section title={m("memory")}>
              <LlmMemory desk={desk} />
            </Section>
          ) : null}
          {/* With a model at hand her own settings matter more than further models. */}
          {ready ? [preferences, catalogue] : [catalogue, preferences]}
          <Section title={m("translator")}>
            <LlmTranslator own={own} />
          </Section>
          <Section title={m("disk")}>
            <DiskBox room={disk.room} refused={disk.refused} onKeep={disk.keep} />
          </Section>
        </>
      ) : null}
      <Section title={m("ledger")}>
        <LlmLedger />
      </Section>
      {adding ? (
        <CustomModel
          onName={(typed) => {
            const parsed = parseCustomModel(typed);
            if (!parsed.ok) return parsed.problem;
            setAdding(false);
            setGetting(parsed.card);
            return null;
          }}
          pick={<LlmLocalPick lead={m("customLocalText")} wanted={null} onTaken={() => setAdding(false)} />}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {getting ? <LlmGetDialog desk={desk} card={getting} onClose={() => setGetting(null)} /> : null}
      {told ? <Toast id={told.id} text={told.text} staysFor={3_000} onClose={() => setTold(null)} /> : null}
    </>
  );
}
