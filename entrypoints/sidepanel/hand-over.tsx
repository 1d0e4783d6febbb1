import { useState } from "react";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { HandOverBox } from "../../components/replies/hand-over-box";
import { useLocale, useWords } from "../../components/surface/locale";
import type { Conversation } from "../../lib/domain/conversation";
import type { SopNote } from "../../lib/domain/sop";
import { addHandOver } from "../../lib/storage/conversations";
import { describeStorageFailure } from "../../lib/storage/failures";
import { composeHandOver } from "./compose-hand-over";
import { copyReply } from "./insert-reply";
import { setPanel, usePanel } from "./panel-store";
import { database } from "./surface/use-stored";

/** The way out of a chat that is not the agent's to settle. */
export function HandOver(props: { conversation: Conversation; sop: SopNote | null; now: number }) {
  const { conversation, sop, now } = props;
  const t = useWords();
  const locale = useLocale();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const { threadKey, handOvers = [] } = conversation;
  const add = usePanel(({ handOverAdd }) => (handOverAdd?.threadKey === threadKey ? handOverAdd.text : null));
  if (trouble) return <StorageFailure reason={trouble} onRetry={() => setTrouble(null)} />;
  return (
    <HandOverBox
      key={threadKey}
      draft={composeHandOver(conversation, sop, t, locale)}
      history={handOvers}
      add={add}
      onAdded={() => setPanel({ handOverAdd: null })}
      now={now}
      onSave={(note) =>
        addHandOver(database, threadKey, { at: Date.now(), note }).catch((error: unknown) =>
          setTrouble(describeStorageFailure(error)),
        )
      }
      onCopy={(note) => copyReply(note, threadKey)}
    />
  );
}
