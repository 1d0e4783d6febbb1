import type { DetectedLanguage } from "../domain/language";
import type { Template, TemplateVariant } from "../domain/template";

/** A variant and how near it is to what the buyer reads. */
export interface ChosenVariant {
  variant: TemplateVariant;
  fit: "exact" | "fallback";
}

/** Regions that write Chinese in traditional characters. */
const TRADITIONAL = ["TW", "HK", "MO"];

/**
 * The text of a template for a buyer: their language in their region, their language without a region, their language
 * in another region; else English, else the agent's own language. Null when it has none of these: a text that neither
 * side can read is no offer.
 *
 * @param region the page's upper-case region code, or null
 * @param locale the agent's locale, "en" or "zh_CN"
 */
export function chooseVariant(
  template: Template,
  language: DetectedLanguage,
  region: string | null,
  locale: string,
): ChosenVariant | null {
  const own = language === "other" ? null : pickIn(template.variants, language, region);
  if (own) return { variant: own, fit: "exact" };
  const agentTag = parseTag(locale);
  const variant =
    pickIn(template.variants, "en", region) ?? pickIn(template.variants, agentTag.language, agentTag.region);
  return variant ? { variant, fit: "fallback" } : null;
}

function pickIn(
  variants: readonly TemplateVariant[],
  language: string,
  region: string | null,
): TemplateVariant | null {
  let best: TemplateVariant | null = null;
  let bestFit = -1;
  for (const variant of variants) {
    const tag = parseTag(variant.language);
    if (tag.language !== language) continue;
    const fit = regionFit(language, variant.region.toUpperCase() || tag.region, region);
    if (fit > bestFit) {
      best = variant;
      bestFit = fit;
    }
  }
  return best;
}

/** 3 same region, 2 the same writing, 1 for all regions, 0 another region. */
function regionFit(language: string, variantRegion: string | null, region: string | null): number {
  if (variantRegion === null || variantRegion === "") return 1;
  if (variantRegion === region) return 3;
  if (language !== "zh") return 0;
  const traditional = (code: string | null) => code !== null && TRADITIONAL.includes(code);
  return traditional(variantRegion) === traditional(region) ? 2 : 0;
}

/** "pt-BR", "zh_TW" and "zh-Hant" in their parts. */
function parseTag(tag: string): { language: string; region: string | null } {
  const [language = "", ...rest] = tag.split(/[-_]/);
  const subtags = rest.map((part) => part.toUpperCase());
  if (subtags.includes("HANT")) return { language: language.toLowerCase(), region: "TW" };
  if (subtags.includes("HANS")) return { language: language.toLowerCase(), region: "CN" };
  return { language: language.toLowerCase(), region: subtags.find((part) => part.length === 2) ?? null };
}
