import type { Intent } from "../domain/intent";
import type { MarketplaceId } from "../domain/marketplace";
import type { OrderFacts } from "../domain/reading";
import type { ConversationFlag } from "../domain/risk";
import { type Sentiment, sentimentRank } from "../domain/sentiment";
import { answerClock, type ClockMessage } from "./answer-clock";

/** One message of a thread with what was understood of it (null for anything that is not an understood buyer message). */
export interface FlagMessage extends ClockMessage {
  understood: { intent: Intent; secondary: readonly Intent[]; sentiment: Sentiment; unclear: boolean } | null;
}

/** Asking the same three times, or writing three times in a row without an answer (docs/labels.md). */
const REPEATS = 3;

/** Asking for the same thing again means nothing for these. */
const NO_REPEAT: readonly Intent[] = ["greeting", "thanks", "other", "praise_review"];

/**
 * The computed flags of a conversation, by the rules of docs/labels.md. `messages` is the whole known thread, oldest first;
 * `now` in ms.
 */
export function conversationFlags(
  messages: readonly FlagMessage[],
  order: OrderFacts | null,
  marketplace: MarketplaceId,
  region: string | null,
  now: number,
): ConversationFlag[] {
  const flags: ConversationFlag[] = [];
  if (isRepeatContact(messages)) flags.push("repeat_contact");
  if (isDeliveredNotReceived(messages, order)) flags.push("delivered_not_received");
  if (isEscalating(messages)) flags.push("escalating");
  const clock = answerClock(messages, marketplace, region, now);
  if (clock?.state === "due") flags.push("sla_due");
  if (clock?.state === "breached") flags.push("sla_breached");
  return flags;
}

function isRepeatContact(messages: readonly FlagMessage[]): boolean {
  const counts = new Map<Intent, number>();
  let inRow = 0;
  for (const { author, understood } of messages) {
    if (author === "seller") inRow = 0;
    if (author !== "buyer") continue;
    if (++inRow >= REPEATS) return true;
    if (!understood || understood.unclear || NO_REPEAT.includes(understood.intent)) continue;
    const count = (counts.get(understood.intent) ?? 0) + 1;
    if (count >= REPEATS) return true;
    counts.set(understood.intent, count);
  }
  return false;
}

function isDeliveredNotReceived(messages: readonly FlagMessage[], order: OrderFacts | null): boolean {
  if (order?.stage !== "delivered" && order?.stage !== "completed") return false;
  return messages.some(
    ({ understood }) =>
      understood && (understood.intent === "not_received" || understood.secondary.includes("not_received")),
  );
}

function isEscalating(messages: readonly FlagMessage[]): boolean {
  const ranks = messages.flatMap(({ understood }) =>
    understood ? [sentimentRank(understood.sentiment)] : [],
  );
  const [before, between, last] = ranks.slice(-3);
  if (before === undefined || between === undefined || last === undefined) return false;
  return between < before && last < between && last <= sentimentRank("negative");
}
