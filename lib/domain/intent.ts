import * as v from "valibot";

/** The seven groups and their 38 intents. Identifiers are a contract: corpus, exports and evaluation files use them. */
export const INTENT_GROUPS = {
  presale: ["product_info", "size_fit", "availability", "authenticity", "usage_help"],
  pricing: ["price_inquiry", "price_negotiation", "discount_coupon", "bulk_custom"],
  purchase: ["how_to_buy", "purchase_intent", "payment_issue", "invoice_tax"],
  order_change: ["change_address", "change_order", "cancel_order"],
  logistics: [
    "shipping_info",
    "dispatch_urge",
    "track_order",
    "delivery_delay",
    "not_received",
    "customs_duties",
  ],
  aftersales: [
    "return_request",
    "return_policy",
    "exchange_request",
    "refund_request",
    "refund_status",
    "damaged_defective",
    "wrong_item",
    "missing_item",
    "warranty_repair",
  ],
  service: ["complaint", "praise_review", "human_agent", "collaboration", "greeting", "thanks", "other"],
} as const;

export type IntentGroup = keyof typeof INTENT_GROUPS;
export type Intent = (typeof INTENT_GROUPS)[IntentGroup][number];

/** Every intent, in the order of the contract; the classifier's output order. */
export const INTENTS: readonly Intent[] = Object.values(INTENT_GROUPS).flat();

export const intentSchema = /* @__PURE__ */ (() => v.picklist(INTENTS as readonly [Intent, ...Intent[]]))();

const groupByIntent = new Map<Intent, IntentGroup>(
  (Object.entries(INTENT_GROUPS) as [IntentGroup, readonly Intent[]][]).flatMap(([group, intents]) =>
    intents.map((intent) => [intent, group] as const),
  ),
);

/** The group that an intent belongs to. */
export function groupOfIntent(intent: Intent): IntentGroup {
  const group = groupByIntent.get(intent);
  if (!group) throw new RangeError(`Unknown intent: ${intent}`);
  return group;
}
