import { useState } from "react";
import { InstalledModel } from "../../components/models/installed-model";
import { useModelWords } from "../../components/models/words";
import { remainingSeconds } from "../../lib/understanding/llm/weights/speed";
import { useNow } from "../sidepanel/surface/use-now";
import {
  cancelInstall,
  deleteModel,
  pauseDownload,
  resumeDownload,
  saveLlm,
  verifyModel,
} from "./llm-actions";
import type { LlmDesk } from "./llm-desk";
import type { Called } from "./llm-host";
import { LlmTrouble, type Trouble } from "./llm-trouble";

/** The models of this computer, the one in use first. */
export function LlmInstalled({
  desk: { settings, installs },
  bytesOf,
}: {
  desk: LlmDesk;
  bytesOf: ReadonlyMap<string, number>;
}) {
  const m = useModelWords();
  const now = useNow();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run = async (work: Promise<Called<unknown>>) => {
    const called = await work;
    setTrouble(called.ok ? null : called);
  };
  const use = async (modelId: string) => {
    const saved = await saveLlm({ modelId, provider: "model" });
    setTrouble(saved.ok ? null : { ok: false, reason: "storage", detail: saved.reason });
  };
  if (installs.length === 0)
    return <p className="rounded-xl border border-line bg-surface p-3 text-ink-2">{m("noneInstalled")}</p>;
  const rank = (id: string) => (id === settings.modelId ? 0 : 1);
  const sorted = [...installs].sort((a, b) => rank(a.id) - rank(b.id) || a.startedAt - b.startedAt);
  return (
    <div className="flex flex-col gap-2">
      {trouble ? <LlmTrouble trouble={trouble} /> : null}
      {sorted.map((install) => {
        const { id } = install;
        return (
          <InstalledModel
            key={id}
            install={install}
            used={id === settings.modelId}
            bytes={Math.max(bytesOf.get(id) ?? 0, install.bytesDone)}
            now={now}
            remaining={remainingSeconds(install)}
            onUse={() => use(id)}
            onVerify={() => run(verifyModel(id))}
            onDelete={() => run(deleteModel(id))}
            onPause={() => run(pauseDownload(id))}
            onResume={() => run(resumeDownload(id))}
            onCancel={() => run(cancelInstall(install))}
          />
        );
      })}
    </div>
  );
}
