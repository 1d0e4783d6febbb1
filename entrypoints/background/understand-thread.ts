import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";
import type { OrderFacts } from "../../lib/domain/reading";
import type { Settings } from "../../lib/domain/settings";
import type { SuggestionSet } from "../../lib/domain/suggestion";
import type { Template } from "../../lib/domain/template";
import type { ThreadUnderstood } from "../../lib/domain/thread";
import { whyWithheld } from "../../lib/replies/conditions";
import { suggest } from "../../lib/replies/suggest";
import type { StoredThread, ThreadWrite } from "../../lib/storage/conversations";
import type { Classifier } from "../../lib/understanding/instant/classifier";
import type { Learner } from "../../lib/understanding/instant/learned/learner";
import { assessMessages } from "./assess-messages";
import type { ParsedUpdate } from "./boundary";
import { deriveConversation } from "./derive-conversation";

export interface UnderstandContext {
  classifier: Classifier | null;
  /** What the agent taught; null when nothing. */
  learner?: Learner | null;
  /** True while what was taught cannot be read: only messages that nobody has assessed yet are. */
  onlyNew?: boolean;
  settings: Settings;
  /** Templates that may be offered, their fragments put in; suggestFor leaves out what this chat does not fulfil. */
  templates: readonly Template[];
  /** ms */
  now: number;
}

/** What to write, and what to answer; `stored` is for the caller to say. */
export interface UnderstoodThread extends ThreadWrite {
  answer: Omit<ThreadUnderstood, "stored">;
}

/**
 * Everything that follows from one update of a thread, from what was stored of it: pure but for the model. Stored buyer
 * texts that nobody could assess before are assessed now. Doing it twice gives the same.
 */
export function understandThread(
  update: ParsedUpdate,
  stored: StoredThread,
  context: UnderstandContext,
): UnderstoodThread {
  const { reading, newMessages } = update;
  const { threadKey } = reading;
  const { settings, now } = context;
  const before = new Map(stored.messages.map((message) => [message.key, message]));
  const incoming: StoredMessage[] = newMessages.map((message) => ({
    ...message,
    threadKey,
    firstSeenAt: before.get(message.key)?.firstSeenAt ?? now,
  }));
  const thread = new Map([...before, ...incoming.map((message) => [message.key, message] as const)]);
  const messages = [...thread.values()].sort((a, b) => a.seq - b.seq);
  const known = new Map(stored.assessments.map((assessment) => [assessment.messageKey, assessment]));
  const found = assessMessages(messages, known, {
    classifier: teach(
      context,
      reading.region ?? stored.conversation?.region ?? null,
      reading.order ?? stored.conversation?.order ?? null,
      messages,
    ),
    minConfidence: settings.minConfidence,
    onlyNew: context.onlyNew ?? false,
    now,
  });
  const assessments = new Map([...known, ...found.map((one) => [one.messageKey, one] as const)]);
  const { conversation, computed } = deriveConversation({
    reading,
    before: stored.conversation,
    messages,
    assessments,
    freshRisk: found.some((one) => !known.has(one.messageKey) && one.level !== "none"),
    now,
  });
  const suggestions = suggestFor(conversation, messages, [...assessments.values()], context);
  const sent = new Set(newMessages.map((message) => message.key));
  return {
    conversation,
    messages: incoming,
    assessments: found,
    suggestions,
    answer: {
      threadKey,
      assessments: [
        ...newMessages.flatMap((message) => assessments.get(message.key) ?? []),
        ...found.filter(({ messageKey }) => known.has(messageKey) && !sent.has(messageKey)),
      ],
      level: conversation.level,
      conversationFlags: computed,
      suggestions,
    },
  };
}

/** The classifier with what the agent taught, for one chat; the products are those of its order and its cards. */
export function teach(
  { classifier, learner }: Pick<UnderstandContext, "classifier" | "learner">,
  region: string | null,
  order: OrderFacts | null,
  messages: readonly StoredMessage[],
): Classifier | null {
  if (!classifier || !learner) return classifier;
  const cards = messages.filter(({ kind }) => kind === "product_card" || kind === "order_card");
  return learner.over(classifier, {
    region,
    products: [order?.itemTitle ?? "", ...cards.map(({ text }) => text)].filter(Boolean),
  });
}

/**
 * The offers for a thread, of the templates whose demands on marketplace, region and order it fulfils; the agent's own
 * shop name serves where the page shows none.
 */
export function suggestFor(
  conversation: Conversation,
  messages: readonly StoredMessage[],
  assessments: readonly Assessment[],
  { settings, templates, now }: Omit<UnderstandContext, "classifier" | "learner">,
): SuggestionSet {
  const { marketplace, region, order } = conversation;
  // No console shows in the chat when the order was placed.
  const place = { marketplace, region, order, orderedAt: null, now };
  return suggest({
    threadKey: conversation.threadKey,
    // A reply that was not delivered answered nothing.
    messages: messages.filter((message) => message.author !== "seller" || message.delivery !== "failed"),
    assessments,
    templates: templates.filter((template) => whyWithheld(template, place) === null),
    marketplace,
    region,
    facts: {
      buyerName: conversation.buyerName,
      shopName: conversation.shopName ?? settings.shopName,
      order,
    },
    locale: settings.locale,
    now,
  });
}
