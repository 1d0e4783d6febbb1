import { MemoryStick } from "lucide-react";
import type { HostStatus } from "../../lib/domain/language-model";
import { models } from "../../lib/i18n/messages/models";
import { Button } from "../controls/button";
import { Notice } from "../controls/notice";
import { formatShare } from "../format/time";
import { type ModelWords, useModelWords } from "./words";

export interface MemoryBoxProps {
  /** Null: the host is not there, so nothing is loaded. */
  status: HostStatus | null;
  /** A model's name by its id. */
  nameOf: (id: string) => string;
  /** What to call a chat: its buyer's name, or its key where it is not stored. */
  chatOf: (threadKey: string) => string;
  /** Null: nothing can be loaded now. */
  onLoad: (() => void) | null;
  onUnload: () => void;
}

/** Which model is in memory and what it works on. */
export function MemoryBox({ status, nameOf, chatOf, onLoad, onUnload }: MemoryBoxProps) {
  const m = useModelWords();
  const model = status?.model && status.model.state !== "unloaded" ? status.model : null;
  const jobs = status?.queue ?? [];
  return (
    <div
      className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3"
      data-testid="llm-memory"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <MemoryStick aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
        <p className="min-w-0 flex-1 basis-40" data-testid="llm-memory-state">
          {tellMemory(m, model, nameOf)}
        </p>
        {model ? (
          <Button size="sm" onClick={onUnload} data-testid="model-unload">
            {m("unload")}
          </Button>
        ) : onLoad ? (
          <Button size="sm" onClick={onLoad} data-testid="model-load">
            {m("loadNow")}
          </Button>
        ) : null}
      </div>
      {model && jobs.length === 0 ? <p className="text-xs text-ink-2">{m("memoryIdle")}</p> : null}
      {jobs.length > 0 ? (
        <ul className="flex flex-col gap-0.5 text-xs text-ink-2">
          {jobs.slice(0, 5).map(({ id, threadKey, kind, state }) => (
            <li key={id} data-testid="llm-job" className="page-name">
              {m(state === "queued" ? "memoryWaiting" : "memoryJob", {
                what: tellKind(m, kind),
                chat: chatOf(threadKey),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {status?.speed ? (
        <p className="text-xs text-ink-2 tabular-nums">
          {m("memorySpeed", { count: Number(status.speed.toFixed(1)) })}
        </p>
      ) : null}
      {status?.slow ? (
        <Notice look="info">
          {status.slow.lighter ? m("memorySlowTo", { name: nameOf(status.slow.lighter) }) : m("memorySlow")}
        </Notice>
      ) : null}
    </div>
  );
}

function tellMemory(m: ModelWords, model: HostStatus["model"], nameOf: (id: string) => string): string {
  if (!model || model.state === "unloaded") return m("memory_none");
  const name = nameOf(model.id);
  if (model.state === "loading" && model.progress !== null)
    return m("memory_loading_share", { name, share: formatShare(model.progress) });
  return m(`memory_${model.state}`, { name });
}

function tellKind(m: ModelWords, kind: string): string {
  const key = `kind_${kind}`;
  return Object.hasOwn(models, key) ? m(key as keyof typeof models) : kind;
}
