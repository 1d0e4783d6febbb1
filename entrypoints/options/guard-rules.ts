import type { ShippedRule } from "../../components/guard/shipped-rules";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Finding } from "../../lib/domain/policy";
import type { GuardSettings } from "../../lib/domain/user-rule";
import { createGuard, type Guard, POLICY_PACKS, severityOf } from "../../lib/replies/policy";
import { STRUCTURAL_RULES } from "../../lib/replies/policy/structural-rules";

/** Every built-in rule, class by class as the packs have them, checks without a pattern first. */
export function listShippedRules(): ShippedRule[] {
  const seen = new Set<string>();
  const rules = [
    ...STRUCTURAL_RULES.map((rule) => ({ ...rule, language: "any" as const, severity: undefined })),
    ...POLICY_PACKS.flatMap(({ language, rules }) => rules.map((rule) => ({ ...rule, language }))),
  ];
  return rules.flatMap((rule) => {
    if (seen.has(rule.id)) return [];
    seen.add(rule.id);
    const { id, language, class: name } = rule;
    return [
      {
        id,
        language,
        class: name,
        severity: rule.severity ?? severityOf(name, "other", null),
        // The last part of an id says what it is.
        name: id.split("/").slice(2).join("/"),
      },
    ];
  });
}

let made: { settings: GuardSettings; guard: Guard } | null = null;

/** The guard with these rules, kept as long as they are the same. */
export function guardWith(settings: GuardSettings): Guard {
  if (made?.settings !== settings) made = { settings, guard: createGuard(POLICY_PACKS, settings) };
  return made.guard;
}

/** Checks a text as if it were about to leave from there. */
export function tryText(
  guard: Guard,
  text: string,
  marketplace: MarketplaceId,
  market: string | null,
): Finding[] {
  return guard(text, {
    marketplace,
    market,
    kind: "reply",
    buyer: null,
    others: { names: [], orderIds: [] },
    askedForOffer: false,
    askedToCancel: false,
    permission: 0,
    limit: null,
  });
}
