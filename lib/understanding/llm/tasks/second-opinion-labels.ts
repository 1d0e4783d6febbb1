import type { Intent } from "../../../domain/intent";
import type { RiskFlag } from "../../../domain/risk";
import type { Sentiment } from "../../../domain/sentiment";

/** What each label means, for a small model: one short line, said by what sets it apart from its neighbours. */
export const INTENT_LINES: Readonly<Record<Intent, string>> = {
  product_info: "asks about material, features, compatibility, expiry",
  size_fit: "asks which size fits a body or a space",
  availability: "asks if it is in stock or when it is back",
  authenticity: "asks if it is genuine, before any accusation",
  usage_help: "asks how to use, install, wash or set it up",
  price_inquiry: "asks what it costs",
  price_negotiation: "wants a lower price or the price difference",
  discount_coupon: "asks about a voucher, promotion, gift or bundle price",
  bulk_custom: "wholesale, large quantity, custom print",
  how_to_buy: "asks for the link or how to order",
  purchase_intent: "says that they want to buy it",
  payment_issue: "payment failed, charged twice, asks which ways to pay",
  invoice_tax: "asks for an invoice or receipt",
  change_address: "wants another address, recipient or phone on the order",
  change_order: "wants another colour, size or amount before delivery",
  cancel_order: "wants to cancel an order not yet delivered",
  shipping_info: "asks about delivery time or cost before ordering",
  dispatch_urge: "has ordered and asks when it is sent out",
  track_order: "asks where the parcel is or for tracking",
  delivery_delay: "says that the parcel is late or stuck",
  not_received: "marked as delivered or lost, and the buyer has nothing",
  customs_duties: "held at customs or import tax",
  return_request: "wants to send it back",
  return_policy: "asks whether and how it could be returned",
  exchange_request: "wants another size or unit for one received",
  refund_request: "wants money back, with no more specific cause",
  refund_status: "a refund was promised, asks when it comes",
  damaged_defective: "arrived broken, stopped working, has a fault",
  wrong_item: "got another item, colour or size than ordered",
  missing_item: "parts, pieces or gifts are missing from the parcel",
  warranty_repair: "repair, spare part, warranty",
  complaint: "is displeased, without a request that fits above",
  praise_review: "praises or will leave a good review",
  human_agent: "wants a person, a manager or a call",
  collaboration: "influencer, affiliate, agency, supplier offer",
  greeting: "only a greeting",
  thanks: "only thanks, ok or goodbye",
  other: "none of these: spam, unreadable, off topic",
};

export const SENTIMENT_LINES: Readonly<Record<Sentiment, string>> = {
  very_negative: "furious, insulting, threatening",
  negative: "disappointed, annoyed, worried",
  neutral: "plain",
  positive: "friendly, pleased",
  very_positive: "delighted",
};

export const RISK_LINES: Readonly<Record<RiskFlag, string>> = {
  review_threat: "threatens a bad review or to expose the shop online",
  dispute: "names a chargeback, A-to-z claim, bank dispute or report to the platform",
  legal: "names lawyers, court, police, consumer authority",
  safety: "injury, fire, shock, allergy, poisoning, danger to a child",
  counterfeit_claim: "says that the item is fake",
  fraud_accusation: "calls the shop a scam, liar or thief",
  refund_abuse: "demands money by threat, without return, or for a good review",
  off_platform: "wants to talk, pay or deliver outside the platform",
  phishing: "suspicious link, poses as platform or courier, asks for codes",
  abuse: "insults, hate, harassment, threats against a person",
  privacy: "asks to delete or disclose personal data, or says it was misused",
};
