import type { MarketplaceId } from "../../domain/marketplace";
import type { PolicyClass, Severity } from "../../domain/policy";
import { CHECKED, type PolicySource, SOURCES } from "./packs/sources";

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
