import type { Assessment } from "../../../../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../../../../lib/domain/conversation";
import type { Intent } from "../../../../../lib/domain/intent";
import type { EngineAnswer } from "../../../../../lib/understanding/llm/engine";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";

/** All names in these tests are made up. */
export const CONVERSATION: Conversation = {
  threadKey: "shopee:thread-1",
  marketplace: "shopee",
  region: "VN",
  shopName: "Nhà Của Mây",
  buyerName: "lan.pham88",
  order: {
    orderId: "260101ABCD1234",
    status: "Shipped",
    stage: "shipped",
    itemTitle: "Bình Sứ Hoa Sen 500ml",
    trackingNumber: "SPXVN0123456789",
    total: null,
  },
  firstSeenAt: 0,
  updatedAt: 0,
  lastBuyerAt: null,
  flags: [],
  level: "none",
  levelRank: 0,
  sentiments: [],
  lastIntent: null,
  handledAt: null,
  note: "",
};

export function message(key: string, text: string, more: Partial<StoredMessage> = {}): StoredMessage {
  return {
    key,
    seq: Number(key.replace(/\D/g, "")) || 0,
    threadKey: CONVERSATION.threadKey,
    firstSeenAt: 0,
    author: "buyer",
    kind: "text",
    text,
    translation: null,
    at: null,
    atSource: "unknown",
    delivery: "shown",
    nativeId: null,
    ...more,
  };
}

export function assessment(messageKey: string, more: Partial<Assessment> = {}): Assessment {
  const guess = (intent: Intent, confidence: number) => ({ intent, confidence });
  return {
    messageKey,
    threadKey: CONVERSATION.threadKey,
    intent: "track_order",
    confidence: 0.6,
    unclear: false,
    alternatives: [guess("track_order", 0.6), guess("delivery_delay", 0.2), guess("not_received", 0.1)],
    secondary: [],
    sentiment: "neutral",
    language: "vi",
    languageConfidence: 0.95,
    risks: [],
    reasons: [],
    model: "test",
    backend: "cpu",
    level: "none",
    assessedAt: 0,
    ...more,
  };
}

export function facts(
  messages: readonly StoredMessage[],
  assessments: readonly Assessment[] = [],
): TaskFacts {
  return {
    conversation: CONVERSATION,
    messages,
    assessments: new Map(assessments.map((one) => [one.messageKey, one])),
    templates: [],
    sop: null,
    shopFacts: [],
    permissions: [],
    agentLanguage: "zh",
    now: 0,
  };
}

export function answer(text: string, more: Partial<EngineAnswer> = {}): EngineAnswer {
  return { text, finish: "stop", tokens: text.length, promptTokens: null, candidates: null, ...more };
}
