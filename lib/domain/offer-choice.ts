import type { Intent } from "./intent";
import type { SuggestionSet } from "./suggestion";

/** What was offered when the agent put a reply in: what her choice says of the others. */
export interface OfferChoice {
  /** The buyer message that was answered. */
  messageKey: string;
  /** What the reply was taken for; null when nothing was asked for clearly. */
  intent: Intent | null;
  /** Template ids that stood above it for the same intent, and that she passed over. */
  passedOver: string[];
}

/**
 * What taking a template out of a set of offers says. Offers below the chosen one were perhaps never read and count for
 * nothing; one that was found by searching passed over all that were offered for its intent. Source: "click > skip above",
 * Joachims et al., "Accurately interpreting clickthrough data as implicit feedback", SIGIR 2005. Null when the set answers
 * no message.
 */
export function describeChoice(
  set: SuggestionSet | undefined,
  templateId: string | null,
): OfferChoice | null {
  if (!set || set.messageKey === null) return null;
  const place = set.suggestions.findIndex((offer) => offer.templateId === templateId);
  const intent = (place < 0 ? set.intent : set.suggestions[place]?.intent) ?? null;
  const above = place < 0 ? set.suggestions : set.suggestions.slice(0, place);
  return {
    messageKey: set.messageKey,
    intent,
    passedOver: above.filter((offer) => offer.intent === intent).map((offer) => offer.templateId),
  };
}
