import { emptyReading } from "../../lib/domain/reading";
import type { ThreadUnderstood } from "../../lib/domain/thread";
import { changeThread, isStored, type ThreadPart, type ThreadWrite } from "../../lib/storage/conversations";
import type { SellersideDatabase } from "../../lib/storage/database";
import { assessMessages } from "./assess-messages";
import { deriveConversation } from "./derive-conversation";
import { suggestFor, teach, type UnderstandContext } from "./understand-thread";
import { withdrawnFlags } from "./withdrawn-flags";

/**
 * Understands a whole stored thread anew, after corrections or terms changed: stores it and answers with everything that
 * a tab shows of it. Null when the thread is not stored. Rejects when storing fails; nothing is changed then.
 *
 * A flag that was only the model's or a correction's, and that no message carries any more because of the agent's own
 * word, leaves the conversation, too: that is her decision. A rule's flag stays in every case.
 *
 * @param check called inside the transaction before anything is written; what it throws undoes all
 */
export async function reassessThread(
  db: SellersideDatabase,
  threadKey: string,
  context: UnderstandContext,
  check: () => void = () => {},
): Promise<ThreadUnderstood | null> {
  if (!(await isStored(db, threadKey))) return null;
  const { answer } = await changeThread(db, threadKey, [], (stored) => {
    check();
    return stored.whole ? reassess(stored, context) : null;
  });
  return { ...answer, stored: true };
}

function reassess(
  stored: ThreadPart,
  context: UnderstandContext,
): ThreadWrite & { answer: Omit<ThreadUnderstood, "stored"> } {
  const { messages, conversation: before } = stored;
  if (!before) throw new TypeError("A thread without its row");
  const { settings, now } = context;
  const known = new Map(stored.assessments.map((one) => [one.messageKey, one]));
  const classifier = teach(context, before.region, before.order, messages);
  const found = assessMessages(messages, known, { classifier, minConfidence: settings.minConfidence, now });
  const assessments = new Map([...known, ...found.map((one) => [one.messageKey, one] as const)]);
  const gone = withdrawnFlags(known.values(), assessments.values());
  const { messages: _none, ...reading } = emptyReading(before.marketplace, "reading");
  const { conversation, computed } = deriveConversation({
    reading: { ...reading, threadKey: before.threadKey },
    before: { ...before, flags: before.flags.filter((flag) => !gone.has(flag)) },
    messages,
    assessments,
    freshRisk: false,
    now,
  });
  const suggestions = suggestFor(
    conversation,
    messages,
    [...assessments.values()],
    context,
    stored.suggestions,
  );
  return {
    conversation: { ...conversation, updatedAt: before.updatedAt },
    messages: [],
    assessments: found,
    suggestions,
    answer: {
      threadKey: before.threadKey,
      assessments: [...assessments.values()],
      level: conversation.level,
      conversationFlags: computed,
      suggestions,
    },
  };
}
