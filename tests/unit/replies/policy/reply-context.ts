import type { ReplyContext } from "../../../../lib/domain/policy";
import { type ReplyCheck, ReplyView } from "../../../../lib/replies/policy/reply-view";

/** A reply on Shopee to a buyer of whom nothing is known. */
export function makeContext(changes: Partial<ReplyContext> = {}): ReplyContext {
  return {
    marketplace: "shopee",
    market: null,
    kind: "reply",
    buyer: null,
    others: { names: [], orderIds: [] },
    askedForOffer: false,
    askedToCancel: false,
    permission: 0,
    limit: null,
    ...changes,
  };
}

/** What one check finds: class and the words that hit, in the order found. */
export function runCheck(check: ReplyCheck, text: string, changes: Partial<ReplyContext> = {}): string[] {
  const context = makeContext(changes);
  return check(new ReplyView(text, context), context).flatMap((finding) =>
    finding.spans.map(({ start, end }) => `${finding.class}: ${text.slice(start, end)}`),
  );
}
