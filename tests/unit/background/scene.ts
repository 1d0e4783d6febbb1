import type { Understanding } from "../../../lib/domain/assessment";
import type { KeyedMessage } from "../../../lib/domain/message";
import { emptyReading } from "../../../lib/domain/reading";
import type { ThreadUpdate } from "../../../lib/domain/thread";
import type { Sender } from "../../../lib/messaging/listen";
import type { BatchClassifier } from "../../../lib/understanding/instant/classifier";
import { messageRow } from "../storage/rows";

/** Where messages come from in these tests: the first console of each marketplace. */
export const SHOPEE: Sender = sender("https://seller.shopee.sg/new-webchat/conversations");
export const AMAZON: Sender = sender("https://sellercentral.amazon.com/messaging/inbox");

function sender(url: string): Sender {
  return { tabId: 7, windowId: 2, url: new URL(url) };
}

/** Understands nothing but the words of a script: a text that holds a key gets its findings. */
export function scriptedClassifier(
  script: Record<string, Partial<Understanding>>,
  version = "scripted",
): BatchClassifier {
  const classify: BatchClassifier["classify"] = (texts) =>
    texts.map((text) => ({
      intent: "track_order",
      confidence: 0.7,
      unclear: false,
      alternatives: [],
      secondary: [],
      sentiment: "neutral",
      language: "en",
      languageConfidence: 0.9,
      risks: [],
      reasons: [],
      model: version,
      backend: "cpu",
      ...Object.entries(script).find(([word]) => text.includes(word))?.[1],
    }));
  return { version, classify, classifyBatch: async (texts) => classify(texts) };
}

let seq = 0;
/** A new message at the end of the thread. */
export function line(text: string, fields: Partial<KeyedMessage> = {}): KeyedMessage {
  const { threadKey: _thread, firstSeenAt: _seen, ...message } = messageRow({ key: `k${seq}`, seq, text });
  seq++;
  return { ...message, at: null, atSource: "unknown", ...fields };
}

export function update(
  newMessages: KeyedMessage[],
  fields: Partial<ThreadUpdate["reading"]> = {},
): ThreadUpdate {
  const { messages: _none, ...reading } = emptyReading("shopee", "reading");
  return {
    reading: { ...reading, threadKey: "t1", region: "SG", buyerName: "mei_88", ...fields },
    newMessages,
  };
}
