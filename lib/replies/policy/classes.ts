import type { MarketplaceId } from "../../domain/marketplace";
import type { PolicyClass, Severity, SourceConfidence } from "../../domain/policy";

/** Where a class comes from. */
export interface PolicySource {
  /** Readable name of the rule book. */
  name: string;
  /** Where to read it: host and path, without a scheme; null for a rule of our own. */
  address: string | null;
  confidence: SourceConfidence;
}

/** What a class is, in words of the catalogue lib/i18n/messages/policy.ts, and where it comes from. */
export interface PolicyClassInfo {
  nameKey: `class_${PolicyClass}`;
  whyKey: `why_${PolicyClass}`;
  adviceKey: `advice_${PolicyClass}`;
  sources: readonly PolicySource[];
  /** ISO date on which the sources were last read. */
  checked: string;
}

/** Destination markets, ISO 3166 alpha-2, in which the law of the European Union holds. */
const EU = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE EU".split(" "),
);

/** A market as the table below knows it; `unknown` where nobody said where the buyer is. */
type Region = "eu" | "uk" | "us" | "elsewhere" | "unknown";

/** What no law or marketplace makes harder or milder. */
const PLAIN: Record<PolicyClass, Severity> = {
  contact_detail: "stop",
  external_link: "warn",
  other_platform: "stop",
  off_platform_payment: "stop",
  ask_to_cancel: "stop",
  review_steering: "stop",
  marketing: "note",
  false_urgency: "note",
  superlative: "warn",
  guarantee: "warn",
  health_claim: "warn",
  rights_denial: "warn",
  green_claim: "note",
  abusive_tone: "stop",
  religion_politics: "warn",
  unresolved_slot: "stop",
  wrong_language: "warn",
  wrong_recipient: "stop",
  empty_courtesy: "note",
  too_long: "warn",
  format: "note",
  commitment: "warn",
};

/** Consoles whose rules forbid every link out of the marketplace. */
const LINK_FORBIDDEN: readonly MarketplaceId[] = ["amazon", "shopee", "tiktok_shop"];

/**
 * The severity of a class in a place. An unknown market counts as the strictest for claims about health and for denied
 * rights, where a wrong word harms the buyer, and as the mildest for wording that is unlawful in Europe only.
 */
export function severityOf(name: PolicyClass, marketplace: MarketplaceId, market: string | null): Severity {
  const region = regionOf(market);
  switch (name) {
    case "external_link":
      return LINK_FORBIDDEN.includes(marketplace) ? "stop" : "warn";
    case "marketing":
      return marketplace === "amazon" ? "stop" : "note";
    case "false_urgency":
    case "green_claim":
      return region === "eu" || region === "uk" ? "warn" : "note";
    case "health_claim":
      return region === "elsewhere" ? "warn" : "stop";
    case "rights_denial":
      return region === "elsewhere" || region === "us" ? "warn" : "stop";
    default:
      return PLAIN[name];
  }
}

function regionOf(market: string | null): Region {
  if (market === null || market.trim() === "") return "unknown";
  const code = market.trim().toUpperCase();
  if (EU.has(code)) return "eu";
  if (code === "GB" || code === "UK") return "uk";
  return code === "US" ? "us" : "elsewhere";
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

const SOURCES: Record<PolicyClass, readonly PolicySource[]> = {
  contact_detail: [TIKTOK_TRAFFIC, AMAZON, SHOPEE],
  external_link: [AMAZON_REPORTED, TIKTOK_TRAFFIC, SHOPEE],
  other_platform: [TIKTOK_TRAFFIC, AMAZON, SHOPEE],
  off_platform_payment: [TIKTOK, SHOPEE],
  ask_to_cancel: [SHOPEE],
  review_steering: [FTC, AMAZON_REPORTED],
  marketing: [AMAZON],
  false_urgency: [UCPD],
  superlative: [CAP],
  guarantee: [CAP, UCPD],
  health_claim: [UCPD],
  rights_denial: [CONSUMER_RIGHTS, UCPD],
  green_claim: [UCPD],
  abusive_tone: [TIKTOK, SHOPEE],
  religion_politics: [OWN],
  unresolved_slot: [OWN],
  wrong_language: [AMAZON_REPORTED],
  wrong_recipient: [OWN],
  empty_courtesy: [TIKTOK_REPLY],
  too_long: [LENGTHS],
  format: [AMAZON_REPORTED],
  commitment: [OWN],
};

/** ISO date on which all sources above were last read. */
const CHECKED = "2026-11-21";

/** What the agent is told about a class. */
export function describeClass(name: PolicyClass): PolicyClassInfo {
  return {
    nameKey: `class_${name}`,
    whyKey: `why_${name}`,
    adviceKey: `advice_${name}`,
    sources: SOURCES[name],
    checked: CHECKED,
  };
}
