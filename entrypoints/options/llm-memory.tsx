import { useState } from "react";
import { MemoryBox } from "../../components/models/memory-box";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { unloadModel, warmUp } from "./llm-actions";
import type { LlmDesk } from "./llm-desk";
import { type Called, useHostStatus } from "./llm-host";
import { LlmTrouble, type Trouble } from "./llm-trouble";

/** Which model is in memory and which chats it works on; asked only while this is in sight. */
export function LlmMemory({ desk: { settings, installs, offers } }: { desk: LlmDesk }) {
  const [round, setRound] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const status = useHostStatus(round);
  const keys = [...new Set(status?.queue.map(({ threadKey }) => threadKey))].sort();
  const chats = useStored(() => database.conversations.bulkGet(keys), [keys.join("\n")]);
  const names = new Map(
    chats.state === "ready"
      ? chats.value.flatMap((chat) => (chat?.buyerName ? [[chat.threadKey, chat.buyerName] as const] : []))
      : [],
  );
  const cards = [...installs, ...offers].map(({ card }) => card);
  const run = async (work: Promise<Called<unknown>>) => {
    const called = await work;
    setTrouble(called.ok ? null : called);
    setRound((count) => count + 1);
  };
  const ready = installs.some(({ id, state }) => id === settings.modelId && state === "ready");
  return (
    <div className="flex flex-col gap-2">
      {trouble ? <LlmTrouble trouble={trouble} /> : null}
      <MemoryBox
        status={status}
        nameOf={(id) => cards.find((card) => card.id === id)?.name ?? id}
        chatOf={(key) => names.get(key) ?? key}
        onLoad={ready ? () => run(warmUp()) : null}
        onUnload={() => run(unloadModel())}
      />
    </div>
  );
}
