import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";
import { NO_DATES } from "../../lib/domain/order-dates";
import type { OrderFacts } from "../../lib/domain/reading";
import type { Settings } from "../../lib/domain/settings";
import type { Suggestion, SuggestionSet } from "../../lib/domain/suggestion";
import type { Template } from "../../lib/domain/template";
import type { ThreadUnderstood } from "../../lib/domain/thread";
import { offerWhyText } from "../../lib/i18n/offer-why";
import { completeOffers } from "../../lib/replies/complete-offers";
import { whyWithheld } from "../../lib/replies/conditions";
import type { Evidence } from "../../lib/replies/evidence";
import { pageSlotValues } from "../../lib/replies/fill-slots";
import { suggest } from "../../lib/replies/suggest";
import type { ThreadPart, ThreadWrite } from "../../lib/storage/conversations";
import type { Classifier } from "../../lib/understanding/instant/classifier";
import type { Learner } from "../../lib/understanding/instant/learned/learner";
import { assessMessages } from "./assess-messages";
import type { ParsedUpdate } from "./boundary";
import { deriveConversation } from "./derive-conversation";
import { withdrawnFlags } from "./withdrawn-flags";

export interface UnderstandContext {
  classifier: Classifier | null;
  /** What the agent taught; null when nothing. */
  learner?: Learner | null;
  /** True while what was taught cannot be read: only messages that nobody has assessed yet are. */
  onlyNew?: boolean;
  settings: Settings;
  /** Templates that may be offered, their fragments put in; suggestFor leaves out what this chat does not fulfil. */
  templates: readonly Template[];
  /** What the shop did with them so far; missing: nothing is known. */
  evidence?: Evidence;
  /** ms */
  now: number;
}

/** What to write, and what to answer; `stored` is for the caller to say. */
export interface UnderstoodThread extends ThreadWrite {
  answer: Omit<ThreadUnderstood, "stored">;
}

/**
 * Everything that follows from one update of a thread, from what was stored of it: pure but for the model. Stored buyer
 * texts that nobody could assess before, or that were assessed without what was taught since, are assessed now. Doing it
 * twice gives the same. Null: messages outside of this part of the thread are due, the whole of it is needed.
 */
export function understandThread(
  update: ParsedUpdate,
  stored: ThreadPart,
  context: UnderstandContext,
): UnderstoodThread | null {
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
  const classifier = teach(
    context,
    reading.region ?? stored.conversation?.region ?? null,
    reading.order ?? stored.conversation?.order ?? null,
    messages,
  );
  const { onlyNew = false } = context;
  const isDue = classifier && !onlyNew && stored.models.some((model) => model !== classifier.version);
  if (isDue && !stored.whole) return null;
  const { minConfidence } = settings;
  const found = assessMessages(messages, known, { classifier, minConfidence, onlyNew, now });
  const assessments = new Map([...known, ...found.map((one) => [one.messageKey, one] as const)]);
  const gone = stored.whole ? withdrawnFlags(known.values(), assessments.values()) : NO_FLAGS;
  const { conversation, computed } = deriveConversation({
    reading,
    before: stored.conversation && {
      ...stored.conversation,
      flags: stored.conversation.flags.filter((flag) => !gone.has(flag)),
    },
    messages,
    assessments,
    freshRisk: found.some((one) => !known.has(one.messageKey) && one.level !== "none"),
    now,
  });
  const suggestions = suggestFor(
    conversation,
    messages,
    [...assessments.values()],
    context,
    stored.suggestions,
  );
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

const NO_FLAGS: ReadonlySet<string> = new Set();

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
 * shop name serves where the page shows none. `before`: what was offered last, which stays while the same is asked.
 */
export function suggestFor(
  conversation: Conversation,
  messages: readonly StoredMessage[],
  assessments: readonly Assessment[],
  { settings, templates, evidence, now }: Omit<UnderstandContext, "classifier" | "learner">,
  before: SuggestionSet | undefined,
): SuggestionSet {
  const { marketplace, region, order } = conversation;
  const place = { marketplace, region, order, dates: conversation.orderDates ?? NO_DATES, now };
  const facts = {
    buyerName: conversation.buyerName,
    shopName: conversation.shopName ?? settings.shopName,
    order,
  };
  const set = suggest({
    threadKey: conversation.threadKey,
    // A reply that was not delivered answered nothing.
    messages: messages.filter((message) => message.author !== "seller" || message.delivery !== "failed"),
    assessments,
    templates: templates.filter((template) => whyWithheld(template, place) === null),
    marketplace,
    region,
    facts,
    locale: settings.locale,
    now,
    before,
    ...(evidence ? { evidence } : {}),
  });
  const { locale, ownLanguage } = settings;
  const reader = { locale, ownLanguage, region, values: pageSlotValues(facts), now };
  return { ...set, suggestions: completeOffers(set.suggestions, templates, reader).map(explain(locale)) };
}

/** Puts the sentence of why into an offer, in the agent's language. */
function explain(locale: Settings["locale"]): (offer: Suggestion) => Suggestion {
  return (offer) =>
    offer.record && offer.intent
      ? { ...offer, why: offerWhyText(offer.record, offer.intent, locale) }
      : offer;
}
