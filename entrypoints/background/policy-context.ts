import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation } from "../../lib/domain/conversation";
import type { Intent } from "../../lib/domain/intent";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { ReplyContext } from "../../lib/domain/policy";
import type { Permission } from "../../lib/domain/user-rule";
import { foldText } from "../../lib/text/entities/folded-text";
import { findMoney } from "../../lib/text/entities/money";

/** Intents to which naming an offer is an answer. */
const ASKS_FOR_OFFER: readonly Intent[] = [
  "discount_coupon",
  "price_negotiation",
  "price_inquiry",
  "bulk_custom",
];
/** So many of the newest buyer messages say what she is being answered. */
const ANSWERED = 5;

export interface ReplySituation {
  marketplace: MarketplaceId;
  conversation: Conversation | undefined;
  /** Of the newest buyer messages, oldest first. */
  assessments: readonly Assessment[];
  /** Chats that are open beside this one. */
  others: readonly Conversation[];
  permissions: readonly Permission[];
  kind: ReplyContext["kind"];
  /** Characters that the composer takes; null: not known. */
  limit: number | null;
}

/** What the guard needs to know of a chat. */
export function composeReplyContext(situation: ReplySituation): ReplyContext {
  const { marketplace, conversation, assessments, others, kind, limit } = situation;
  const latest = assessments.slice(-ANSWERED);
  const asked = (wanted: readonly Intent[]) =>
    latest.some(({ intent, secondary }) => [intent, ...secondary].some((one) => wanted.includes(one)));
  const language = assessments.findLast((one) => one.languageConfidence > 0)?.language ?? null;
  const name = conversation?.buyerName ?? null;
  const foreign = others.filter((other) => other.threadKey !== conversation?.threadKey);
  return {
    marketplace,
    market: conversation?.region ?? null,
    kind,
    buyer: { language, name, orderIds: conversation?.order?.orderId ? [conversation.order.orderId] : [] },
    others: {
      names: distinct(foreign.map((other) => other.buyerName)).filter((other) => other !== name),
      orderIds: distinct(foreign.map((other) => other.order?.orderId ?? null)),
    },
    askedForOffer: asked(ASKS_FOR_OFFER),
    askedToCancel: asked(["cancel_order"]),
    permission: findPermission(situation),
    limit,
  };
}

/**
 * The largest amount that may be promised here. What is set for this marketplace goes before what is set for all; where
 * the order's currency is not known the smallest of them counts. Nothing set: nothing may be promised.
 */
function findPermission({ permissions, marketplace, conversation }: ReplySituation): number {
  const here = permissions.filter((one) => one.marketplace === marketplace);
  const candidates = here.length > 0 ? here : permissions.filter((one) => one.marketplace === "any");
  const total = conversation?.order?.total ?? "";
  // Only sums are looked for: the finders of dates and telephone numbers bring libraries that no worker should wake with.
  const [money] = findMoney(foldText(total), { marketplace, country: conversation?.region ?? null });
  const currency = money?.kind === "money" ? money.detail.currency : null;
  const fitting = currency ? candidates.filter((one) => one.currency === currency) : candidates;
  return fitting.length === 0 ? 0 : Math.min(...fitting.map(({ amount }) => amount));
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null && value !== ""))] as string[];
}
