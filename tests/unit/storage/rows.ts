import type { Assessment } from "../../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../../lib/domain/conversation";
import type { SuggestionSet } from "../../../lib/domain/suggestion";
import { EMPTY_TEMPLATE, type Template, type TemplateLibrary } from "../../../lib/domain/template";

/** Rows with made-up contents; every field that a test does not name is harmless. */

export function messageRow(fields: Partial<StoredMessage> & { key: string }): StoredMessage {
  return {
    author: "buyer",
    kind: "text",
    text: "hello",
    translation: null,
    at: 1000,
    atSource: "shown",
    delivery: "shown",
    nativeId: null,
    seq: 0,
    threadKey: "t1",
    firstSeenAt: 1000,
    ...fields,
  };
}

export function assessmentRow(fields: Partial<Assessment> & { messageKey: string }): Assessment {
  return {
    intent: "track_order",
    confidence: 0.9,
    unclear: false,
    alternatives: [],
    secondary: [],
    sentiment: "neutral",
    language: "en",
    languageConfidence: 0.99,
    risks: [],
    reasons: [],
    model: "m1",
    backend: "cpu",
    threadKey: "t1",
    level: "none",
    assessedAt: 1000,
    ...fields,
  };
}

export function conversationRow(fields: Partial<Conversation> = {}): Conversation {
  return {
    threadKey: "t1",
    marketplace: "shopee",
    region: "SG",
    shopName: "Lamp House",
    buyerName: "mei_88",
    order: null,
    firstSeenAt: 1000,
    updatedAt: 1000,
    lastBuyerAt: 1000,
    flags: [],
    level: "none",
    levelRank: 0,
    sentiments: [],
    lastIntent: null,
    handledAt: null,
    note: "",
    ...fields,
  };
}

export function suggestionsRow(threadKey = "t1"): SuggestionSet {
  return { threadKey, messageKey: null, suggestions: [], mode: "silent", updatedAt: 1000 };
}

export function templateRow(fields: Partial<Template> & { id: string }): Template {
  return {
    ...EMPTY_TEMPLATE,
    libraryId: "lib",
    title: fields.id,
    intents: ["track_order"],
    variants: [{ language: "en", region: "", text: `Text of ${fields.id}` }],
    createdAt: 1,
    updatedAt: 1,
    ...fields,
  };
}

export function libraryRow(fields: Partial<TemplateLibrary> = {}): TemplateLibrary {
  return { id: "lib", name: "Library", createdAt: 1, updatedAt: 1, enabled: true, ...fields };
}
