import type { Understanding } from "../../lib/domain/assessment";
import type { Intent } from "../../lib/domain/intent";
import type { ConversationFlag, RiskFlag } from "../../lib/domain/risk";

/** Wishes that cost the shop something, so that it matters whether the reply grants them. */
const COSTLY: ReadonlySet<Intent> = new Set<Intent>([
  "refund_request",
  "refund_status",
  "return_request",
  "exchange_request",
  "cancel_order",
  "change_address",
  "change_order",
  "price_negotiation",
  "discount_coupon",
  "damaged_defective",
  "wrong_item",
  "missing_item",
  "not_received",
  "complaint",
]);

/** True where a draft should either grant what is asked or hold politely: by what waits for an answer, or any flag. */
export function needsStance(
  waiting: readonly Pick<Understanding, "intent" | "secondary" | "unclear" | "alternatives">[],
  flags: readonly (RiskFlag | ConversationFlag)[],
): boolean {
  if (flags.length > 0) return true;
  return waiting.some(({ intent, secondary, unclear, alternatives }) =>
    // Of an unclear message each of the guesses that are shown may be what is meant.
    [intent, ...secondary, ...(unclear ? alternatives.map((guess) => guess.intent).slice(0, 3) : [])].some(
      (one) => COSTLY.has(one),
    ),
  );
}
