import type { PolicyClass, SourceConfidence } from "../../../domain/policy";

/** Where a class comes from. */
export interface PolicySource {
  /** Readable name of the rule book. */
  name: string;
  /** Where to read it: host and path, without a scheme; null for a rule of our own. */
  address: string | null;
  confidence: SourceConfidence;
}

const TIKTOK: PolicySource = {
  name: "TikTok Shop: rules for chats with customers",
  address: "seller-us.tiktok.com/university",
  confidence: "official",
};
const TIKTOK_TRAFFIC: PolicySource = {
  name: "TikTok Shop: redirecting traffic",
  address: "seller-vn.tiktok.com/university",
  confidence: "official",
};
const AMAZON: PolicySource = {
  name: "Amazon: buyer-seller messaging guidelines",
  address: "sellercentral.amazon.com/help/hub/reference/external/G200389080",
  confidence: "official",
};
const AMAZON_REPORTED: PolicySource = {
  name: "Amazon's messaging rules as tool makers report them",
  address: "edesk.com/blog/amazon-terms-of-service",
  confidence: "second_hand",
};
const SHOPEE: PolicySource = {
  name: "Shopee: chat violations as tool makers report them",
  address: "duoke.com/en/blog/article/264",
  confidence: "second_hand",
};
const UCPD: PolicySource = {
  name: "EU Unfair Commercial Practices Directive 2005/29, annex I",
  address: "eur-lex.europa.eu, CELEX 02005L0029-20220528",
  confidence: "official",
};
const CONSUMER_RIGHTS: PolicySource = {
  name: "EU consumer rights: withdrawal within 14 days, two-year guarantee",
  address: "eccgreece.gr, ecclatvia.lv",
  confidence: "second_hand",
};
const CAP: PolicySource = {
  name: "UK CAP Code 3.7: claims need evidence",
  address: "asa.org.uk/advice-online",
  confidence: "official",
};
const FTC: PolicySource = {
  name: "US Federal Trade Commission, 16 CFR 465: reviews and testimonials",
  address: "govinfo.gov, FR 2024-18519",
  confidence: "official",
};
const TIKTOK_REPLY: PolicySource = {
  name: "TikTok Shop: 24-hour response rate",
  address: "seller-us.tiktok.com/university",
  confidence: "official",
};
const LENGTHS: PolicySource = {
  name: "Message lengths as a tool maker reports them",
  address: "help.zaapi.com/integrations",
  confidence: "second_hand",
};
const OWN: PolicySource = { name: "Sellerside: good practice", address: null, confidence: "own" };

/** Where the rules of each class come from. */
export const SOURCES: Record<PolicyClass, readonly PolicySource[]> = {
  contact_detail: [TIKTOK_TRAFFIC, AMAZON, SHOPEE],
  external_link: [AMAZON_REPORTED, TIKTOK_TRAFFIC, SHOPEE],
  other_platform: [TIKTOK_TRAFFIC, AMAZON, SHOPEE],
  off_platform_payment: [TIKTOK, SHOPEE],
  ask_to_cancel: [SHOPEE, OWN],
  review_steering: [FTC, AMAZON_REPORTED],
  marketing: [AMAZON, OWN],
  false_urgency: [UCPD],
  superlative: [CAP],
  guarantee: [CAP, UCPD],
  health_claim: [UCPD],
  rights_denial: [CONSUMER_RIGHTS, UCPD],
  green_claim: [UCPD],
  abusive_tone: [TIKTOK, SHOPEE],
  religion_politics: [OWN],
  unresolved_slot: [OWN],
  wrong_language: [AMAZON_REPORTED, OWN],
  wrong_recipient: [OWN],
  empty_courtesy: [TIKTOK_REPLY, OWN],
  too_long: [LENGTHS],
  format: [AMAZON_REPORTED, OWN],
  commitment: [OWN],
};

/** ISO date on which all sources were last read. */
export const CHECKED = "2026-11-21";
