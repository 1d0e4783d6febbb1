import type { Span } from "./assessment";
import type { DetectedLanguage } from "./language";
import type { MarketplaceId } from "./marketplace";

/** Classes of findings in an outgoing reply; the identifiers are a contract. */
export const POLICY_CLASSES = [
  "contact_detail",
  "external_link",
  "other_platform",
  "off_platform_payment",
  "ask_to_cancel",
  "review_steering",
  "marketing",
  "false_urgency",
  "superlative",
  "guarantee",
  "health_claim",
  "rights_denial",
  "green_claim",
  "abusive_tone",
  "religion_politics",
  "unresolved_slot",
  "wrong_language",
  "wrong_recipient",
  "empty_courtesy",
  "too_long",
  "format",
  "commitment",
] as const;
export type PolicyClass = (typeof POLICY_CLASSES)[number];

/** `stop`: must not leave; `warn`: look again; `note`: good to know. */
export const SEVERITIES = ["stop", "warn", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How far the source of a rule is trusted. */
export type SourceConfidence = "official" | "second_hand" | "unsure" | "own";

/** One thing in a reply that the agent should know before she sends it. */
export interface Finding {
  class: PolicyClass;
  /** Rule id. */
  rule: string;
  severity: Severity;
  /** The words that hit, as UTF-16 offsets into the text; empty where it is the whole text. */
  spans: Span[];
  /** A compliant text for the first span, or null when only a person can mend it; "" takes the words out. */
  rewrite: string | null;
}

/** What a check needs to know besides the text; every part may be unknown. */
export interface ReplyContext {
  marketplace: MarketplaceId;
  /** Where the buyer is, ISO 3166 alpha-2 upper case; null when unknown. */
  market: string | null;
  /** What is checked: `reply` is about to leave, `template` still has its slots, `draft` came from a machine. */
  kind: "reply" | "template" | "draft";
  buyer: { language: DetectedLanguage | null; name: string | null; orderIds: readonly string[] } | null;
  /** Names and order numbers of other open chats: none of them may stand in this reply. */
  others: { names: readonly string[]; orderIds: readonly string[] };
  /** The buyer asked about a coupon or promotion: an answer is no marketing. */
  askedForOffer: boolean;
  /** The buyer asked to cancel: how to do it may be explained. */
  askedToCancel: boolean;
  /** Largest amount that the agent may promise, in the currency of the order; with 0 every promise is a finding. */
  permission: number;
  /** The composer's own limit in characters, where the page shows one. */
  limit: number | null;
}
