import type { ReportedFinding } from "../../lib/domain/guard-report";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Finding, PolicyClass } from "../../lib/domain/policy";
import { createTranslate, type Locale } from "../../lib/i18n";
import { guard } from "../../lib/i18n/messages/guard";
import { policy } from "../../lib/i18n/messages/policy";
import { describeClass } from "../../lib/replies/policy/classes";

/** How the rule books of a marketplace begin their names. */
const BOOKS: Partial<Record<MarketplaceId, string>> = {
  amazon: "Amazon",
  shopee: "Shopee",
  tiktok_shop: "TikTok",
};

/**
 * A finding with its words in one language: what, why, what to do, and where that stands. Of the rule books, those of the
 * marketplace and those that hold everywhere; without any of them, all. `also`: what else the same words are.
 */
export function reportFinding(
  finding: Finding,
  locale: Locale,
  marketplace: MarketplaceId = "other",
  also: readonly PolicyClass[] = [],
): ReportedFinding {
  const say = createTranslate({ ...policy, ...guard }, locale);
  const { class: name, rule, severity, spans, rewrite } = finding;
  const { nameKey, whyKey, adviceKey, sources, checked } = describeClass(name);
  const own = rule.startsWith("own/");
  const here = sources.filter(
    (source) =>
      source.name.startsWith(BOOKS[marketplace] ?? "-") ||
      !Object.values(BOOKS).some((book) => source.name.startsWith(book)),
  );
  const shown = own
    ? [{ name: say("guard_ownRule"), address: null, confidence: "own" as const, trust: "" }]
    : (here.length > 0 ? here : sources).map((one) => ({
        ...one,
        trust: say(`confidence_${one.confidence}`),
      }));
  return {
    class: name,
    rule,
    severity,
    spans,
    rewrite,
    severityName: say(`severity_${severity}`),
    name: [nameKey, ...also.map((one) => describeClass(one).nameKey)].map((key) => say(key)).join(" · "),
    why: say(whyKey),
    advice: say(adviceKey),
    sources: shown,
    checked: own ? "" : say("lastChecked", { date: checked }),
  };
}

/** "please" before "please write to us": a rewrite does not say the word again that stands before it. */
export function joinRewrite(text: string, finding: Finding): Finding {
  const [span] = finding.spans;
  const [, first, rest] = /^(\p{L}+)\s+(.+)$/su.exec(finding.rewrite ?? "") ?? [];
  if (!span || !first || !rest) return finding;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1];
  return before?.toLowerCase() === first.toLowerCase() ? { ...finding, rewrite: rest } : finding;
}
