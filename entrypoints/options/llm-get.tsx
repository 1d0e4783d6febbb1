import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { formatBytes, tellSource } from "../../components/models/amounts";
import { InstallProgress } from "../../components/models/install-progress";
import { useModelWords } from "../../components/models/words";
import type { ModelCard, ModelInstall, ModelSource } from "../../lib/domain/language-model";
import { remainingSeconds } from "../../lib/understanding/llm/weights/speed";
import { cancelInstall, pauseDownload, resumeDownload, startDownload } from "./llm-actions";
import type { Called } from "./llm-host";
import { LlmTrouble, type Trouble } from "./llm-trouble";
import { useDiskRoom } from "./use-disk-room";

export interface LlmGetProps {
  card: ModelCard;
  /** Null: nothing of it is here yet. */
  install: ModelInstall | null;
  /** Null: not chosen to its end. */
  source: ModelSource | null;
}

/** Gets one model: what it takes, then how far it is. */
export function LlmGet({ card, install, source }: LlmGetProps) {
  const m = useModelWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const { room } = useDiskRoom(0);
  const run = async (work: Promise<Called<unknown>>) => {
    setBusy(true);
    const called = await work;
    setBusy(false);
    setTrouble(called.ok ? null : called);
  };
  if (install?.state === "ready")
    return (
      <Notice look="good" testId="download-ready">
        {m("readyTitle", { name: card.name })}
      </Notice>
    );
  if (install) {
    const stopped = install.state === "failed" || install.state === "paused";
    const other =
      stopped && source && source.kind !== "local" && !isSame(source, install.source) ? source : null;
    return (
      <>
        {trouble ? <LlmTrouble trouble={trouble} /> : null}
        <InstallProgress
          install={install}
          remaining={remainingSeconds(install)}
          onPause={() => run(pauseDownload(card.id))}
          onResume={() => run(resumeDownload(card.id))}
          onCancel={() => run(cancelInstall(card))}
        />
        {other ? (
          <>
            <p className="text-ink-2">{m("downloadInstead", { from: tellSource(m, other) })}</p>
            <StartButton busy={busy} onStart={() => run(startDownload(card, other))} />
          </>
        ) : stopped ? null : (
          <p className="text-xs text-ink-2">
            {m(install.source.kind === "local" ? "importStays" : "downloadGoesOn")}
          </p>
        )}
      </>
    );
  }
  const free = room && room.quota !== null && room.used !== null ? room.quota - room.used : null;
  return (
    <>
      {trouble ? <LlmTrouble trouble={trouble} /> : null}
      {source && source.kind !== "local" ? (
        <>
          <p className="text-base">
            {m(card.bytes > 0 ? "downloadLead" : "downloadLeadUnsized", {
              name: card.name,
              size: formatBytes(card.bytes),
              from: tellSource(m, source),
            })}
          </p>
          {free !== null && free < card.bytes ? (
            <Notice look="info" testId="disk-too-small">
              {m("diskTooSmall", { name: card.name, size: formatBytes(card.bytes), free: formatBytes(free) })}
            </Notice>
          ) : null}
          <p className="text-ink-2">{m("downloadGoesOn")}</p>
          <StartButton busy={busy} onStart={() => run(startDownload(card, source))} />
        </>
      ) : (
        <p className="text-ink-2">{m("pickFirst")}</p>
      )}
    </>
  );
}

function StartButton({ busy, onStart }: { busy: boolean; onStart: () => void }) {
  const m = useModelWords();
  return (
    <Button
      look="primary"
      size="lg"
      className="self-start"
      data-testid="download-start"
      disabled={busy}
      onClick={onStart}
    >
      <Download aria-hidden="true" className="size-4" />
      {m("downloadStart")}
    </Button>
  );
}

function isSame(a: ModelSource, b: ModelSource): boolean {
  return a.kind === b.kind && (a.kind !== "mirror" || b.kind !== "mirror" || a.base === b.base);
}
