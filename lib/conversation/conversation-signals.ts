import type { Intent } from "../domain/intent";
import type { Author } from "../domain/message";
import type { OrderFacts } from "../domain/reading";
import { type Sentiment, sentimentRank } from "../domain/sentiment";
import { POLICY_QUESTIONS, type SignalBasis } from "../domain/signal";

/** One message of a thread with what was understood of it. */
export interface SignalMessage {
  key: string;
  author: Author;
  understood: { intent: Intent; secondary: readonly Intent[]; sentiment: Sentiment; unclear: boolean } | null;
}

const PURCHASED: readonly (OrderFacts["stage"] | undefined)[] = [
  "to_ship",
  "shipped",
  "delivered",
  "completed",
];

/** Nobody writes these without having bought: what comes after them comes after the purchase. */
const ONLY_BUYERS: readonly Intent[] = [
  "dispatch_urge",
  "track_order",
  "delivery_delay",
  "not_received",
  "return_request",
  "exchange_request",
  "refund_request",
  "refund_status",
  "damaged_defective",
  "wrong_item",
  "missing_item",
  "warranty_repair",
];

/** Messages about the item itself, negative or not by their mood. */
const ABOUT_ITEM: readonly Intent[] = [
  "product_info",
  "size_fit",
  "authenticity",
  "usage_help",
  "missing_item",
  "exchange_request",
  "warranty_repair",
  "complaint",
];
/** Negative about the item by their meaning. */
const ITEM_AT_FAULT: readonly Intent[] = ["damaged_defective", "wrong_item"];

/**
 * The basis of a thread's signals, from the stored one and the newest part of the thread (oldest first). Linear in that
 * part: a message in it is judged anew, one outside keeps what was found of it.
 *
 * The order's stage is that of now, so it speaks for the messages that wait for an answer now; an earlier haggle counts
 * only after a message that nobody writes before buying, or when it was noted while it waited.
 */
export function findSignalBasis(
  messages: readonly SignalMessage[],
  order: OrderFacts | null,
  before: SignalBasis,
): SignalBasis {
  const inPart = new Set(messages.map(({ key }) => key));
  const kept = (key: string | null) => (key !== null && !inPart.has(key) ? key : null);
  const purchased = PURCHASED.includes(order?.stage);
  const lastReply = messages.findLastIndex(({ author }) => author === "seller");
  const policy = before.returnPolicy.filter((key) => !inPart.has(key));
  let priceObjection = kept(before.priceObjection);
  let unhappyWithItem = kept(before.unhappyWithItem);
  let bought = false;
  messages.forEach(({ key, author, understood }, index) => {
    if (author !== "buyer" || !understood || understood.unclear) return;
    const intents = [understood.intent, ...understood.secondary];
    const has = (list: readonly Intent[]) => intents.some((intent) => list.includes(intent));
    const noted = before.priceObjection === key;
    if (has(["price_negotiation"]) && (noted || (purchased && (bought || index > lastReply))))
      priceObjection ??= key;
    if (has(["return_policy"]) && policy.length < POLICY_QUESTIONS) policy.push(key);
    const upset = sentimentRank(understood.sentiment) <= sentimentRank("negative");
    if (has(ITEM_AT_FAULT) || (upset && has(ABOUT_ITEM))) unhappyWithItem ??= key;
    bought ||= has(ONLY_BUYERS);
  });
  return { priceObjection, returnPolicy: policy, unhappyWithItem };
}

/** True when there is anything to store. */
export function hasBasis({ priceObjection, returnPolicy, unhappyWithItem }: SignalBasis): boolean {
  return priceObjection !== null || unhappyWithItem !== null || returnPolicy.length > 0;
}
