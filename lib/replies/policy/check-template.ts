import type { TemplateFinding } from "../../domain/guard-report";
import { isLanguage } from "../../domain/language";
import { MARKETPLACES, type MarketplaceId } from "../../domain/marketplace";
import { type Finding, SEVERITIES } from "../../domain/policy";
import type { Template } from "../../domain/template";
import type { Guard } from ".";

/** What of a template is looked at. */
export type CheckedTemplate = Pick<Template, "variants" | "marketplaces" | "regions">;

/** Markets that stand for a template without regions: unknown, and Europe, where most is forbidden. */
const EVERYWHERE = [null, "EU"] as const;

/**
 * Every text of a template against every marketplace that it is offered on: a finding that holds in several places is
 * named once with all of them, in its hardest severity. Slots are no findings here. Never throws.
 *
 * @param checked the marketplaces that are looked at where the template names none
 */
export function checkTemplate(
  template: CheckedTemplate,
  guard: Guard,
  checked: readonly MarketplaceId[] = MARKETPLACES.filter((one) => one !== "other"),
): TemplateFinding[] {
  const places = template.marketplaces.length > 0 ? template.marketplaces : checked;
  return template.variants.flatMap(({ text, language, region }, variant) => {
    const markets = region ? [region] : template.regions.length > 0 ? template.regions : EVERYWHERE;
    const found = new Map<string, TemplateFinding>();
    for (const marketplace of places) {
      for (const market of markets) {
        const findings = guard(text, {
          marketplace,
          market,
          kind: "template",
          buyer: isLanguage(language) ? { language, name: null, orderIds: [] } : null,
          others: { names: [], orderIds: [] },
          askedForOffer: false,
          askedToCancel: false,
          permission: Number.POSITIVE_INFINITY,
          limit: null,
        });
        for (const finding of findings) add(found, variant, marketplace, finding);
      }
    }
    return [...found.values()].sort(
      (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
    );
  });
}

function add(
  found: Map<string, TemplateFinding>,
  variant: number,
  marketplace: MarketplaceId,
  finding: Finding,
): void {
  const key = `${finding.rule} ${finding.spans.map(({ start, end }) => `${start}-${end}`).join()}`;
  const known = found.get(key);
  if (!known) {
    found.set(key, { variant, marketplaces: [marketplace], finding });
    return;
  }
  if (!known.marketplaces.includes(marketplace)) known.marketplaces.push(marketplace);
  if (SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known.finding.severity))
    known.finding = finding;
}
