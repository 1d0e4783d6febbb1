import type { TemplateVariant } from "./template";

/** What has texts in several languages, one of them the source. */
export interface Translated {
  variants: readonly TemplateVariant[];
  source: string;
}

/** "language" or "language-REGION": how `source` names a variant. */
export function variantKey({ language, region }: Pick<TemplateVariant, "language" | "region">): string {
  return region === "" ? language : `${language}-${region}`;
}

/** The variant that the others were translated from; the first where `source` names none that exists. */
export function sourceVariant({ variants, source }: Translated): TemplateVariant | undefined {
  return variants.find((variant) => variantKey(variant) === source) ?? variants[0];
}

/**
 * True when a translation is older than its source. A text of unknown age is not called stale: nothing says that it is.
 */
export function isStale(translated: Translated, variant: TemplateVariant): boolean {
  const source = sourceVariant(translated);
  if (!source || source === variant || variantKey(source) === variantKey(variant)) return false;
  if (source.updatedAt === undefined || variant.updatedAt === undefined) return false;
  return variant.updatedAt < source.updatedAt;
}

/** The translations that are older than their source. */
export function listStale(translated: Translated): TemplateVariant[] {
  return translated.variants.filter((variant) => isStale(translated, variant));
}

/**
 * The variants with the times of their last change: `now` (ms) where the text is new or another than before. A text that
 * stayed keeps its time or takes `since`, when it was last known to stand; a later time given with it (the agent said that
 * it is up to date) is kept.
 */
export function stampVariants(
  variants: readonly TemplateVariant[],
  before: readonly TemplateVariant[],
  now: number,
  since: number,
): TemplateVariant[] {
  const known = new Map(before.map((variant) => [variantKey(variant), variant]));
  return variants.map((variant) => {
    const old = known.get(variantKey(variant));
    if (old?.text !== variant.text) return { ...variant, updatedAt: now };
    return { ...variant, updatedAt: Math.max(variant.updatedAt ?? 0, old.updatedAt ?? since) };
  });
}
