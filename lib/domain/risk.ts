import * as v from "valibot";
import type { Sentiment } from "./sentiment";

/** Flags that one message can raise. Identifiers are a contract. */
export const RISK_FLAGS = [
  "review_threat",
  "dispute",
  "legal",
  "safety",
  "counterfeit_claim",
  "fraud_accusation",
  "refund_abuse",
  "off_platform",
  "phishing",
  "abuse",
  "privacy",
] as const;
export type RiskFlag = (typeof RISK_FLAGS)[number];
export const riskFlagSchema = /* @__PURE__ */ (() => v.picklist(RISK_FLAGS))();

/** Flags of a whole conversation: computed by rules, never learnt. */
export const CONVERSATION_FLAGS = [
  "repeat_contact",
  "delivered_not_received",
  "escalating",
  "sla_due",
  "sla_breached",
] as const;
export type ConversationFlag = (typeof CONVERSATION_FLAGS)[number];
export const conversationFlagSchema = /* @__PURE__ */ (() => v.picklist(CONVERSATION_FLAGS))();

/** Ordered, mildest first. */
export const RISK_LEVELS = ["none", "watch", "high", "critical"] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];
export const riskLevelSchema = /* @__PURE__ */ (() => v.picklist(RISK_LEVELS))();

/** 0 (none) to 3 (critical), for sorting. */
export function riskRank(level: RiskLevel): number {
  return RISK_LEVELS.indexOf(level);
}

const CRITICAL: readonly RiskFlag[] = ["safety", "legal", "dispute"];
const CRITICAL_IN_PAIRS: readonly RiskFlag[] = [
  "review_threat",
  "refund_abuse",
  "fraud_accusation",
  "counterfeit_claim",
];
const WATCH: readonly (RiskFlag | ConversationFlag)[] = ["privacy", "off_platform", "repeat_contact"];
const CLOCKS: readonly ConversationFlag[] = ["sla_due", "sla_breached"];

/**
 * Level of a message or a conversation from its flags and (worst recent) sentiment; docs/labels.md, "Risk level".
 * Clocks raise no level.
 */
export function riskLevelOf(
  flags: readonly (RiskFlag | ConversationFlag)[],
  sentiment: Sentiment | null,
): RiskLevel {
  const has = (flag: RiskFlag) => flags.includes(flag);
  if (CRITICAL.some(has) || CRITICAL_IN_PAIRS.filter(has).length >= 2) return "critical";
  const raising = flags.filter((f) => !(CLOCKS as readonly string[]).includes(f));
  if (raising.some((f) => !WATCH.includes(f)) || sentiment === "very_negative") return "high";
  return raising.length > 0 ? "watch" : "none";
}
