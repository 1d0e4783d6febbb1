import { INTENTS, type Intent } from "./intent";
import type { Language } from "./language";
import { findAlike, wordSet } from "./likeness";
import { MARKETPLACES, type MarketplaceId } from "./marketplace";
import type { Template } from "./template";
import { acceptance, NO_USAGE, type TemplateUsage } from "./usage";

/** Days without a use after which a template is named, and the age that it must have itself. */
export const UNUSED_DAYS = 60;
const DAY = 86_400_000;

/** Known outcomes that a template must have before two are compared by them: fewer say nothing. */
const COMPARED_FROM = 10;
/** A lower acceptance by this much is clearly less: with ten outcomes each, about three times of ten. */
const CLEARLY_LESS = 0.3;

/** Intents that no template answers, by language. */
export interface Uncovered {
  intent: Intent;
  /** Languages that the shop meets and in which nothing is offered. */
  languages: Language[];
}

export interface Competing {
  /** Template ids; of a pair where one is less accepted, `better` is the other. */
  better: string;
  other: string;
  intent: Intent;
  language: string;
  reason: "alike" | "less_accepted";
  /** For `alike`: share of common words, 0 to 1. For `less_accepted`: by how much, 0 to 1. */
  by: number;
}

/** Ids of templates that were not used for 60 days, longest first; those younger than that are left out. `now` in ms. */
export function listUnused(
  templates: readonly Template[],
  usage: ReadonlyMap<string, TemplateUsage>,
  now: number,
): string[] {
  const since = (template: Template) =>
    Math.max(template.createdAt, template.lastUsedAt ?? 0, usage.get(template.id)?.lastUsedAt ?? 0);
  return templates
    .filter((template) => now - since(template) >= UNUSED_DAYS * DAY)
    .sort((a, b) => since(a) - since(b) || a.title.localeCompare(b.title))
    .map((template) => template.id);
}

/**
 * Intents that no offered template answers in a language that the shop meets; `other` is answered by nothing. Without a
 * language, intents that are answered in none.
 */
export function listUncovered(offered: readonly Template[], languages: readonly Language[]): Uncovered[] {
  return INTENTS.filter((intent) => intent !== "other").flatMap((intent) => {
    const own = offered.filter((template) => template.intents.includes(intent));
    if (languages.length === 0) return own.length === 0 ? [{ intent, languages: [] }] : [];
    const spoken = new Set(own.flatMap((template) => template.variants.map((one) => baseOf(one.language))));
    const missing = languages.filter((language) => !spoken.has(language));
    return missing.length > 0 ? [{ intent, languages: missing }] : [];
  });
}

/**
 * Pairs of offered templates for the same intent, language and marketplace that say nearly the same, or that are both used
 * and one clearly less accepted than the other. Each pair is named once, for being alike where both hold; what weighs more
 * comes first.
 */
export function listCompeting(
  offered: readonly Template[],
  usage: ReadonlyMap<string, TemplateUsage>,
): Competing[] {
  const found = new Map<string, Competing>();
  const add = (pair: Competing) => {
    const key = [pair.better, pair.other].sort().join("\n");
    const known = found.get(key);
    // `by` means another thing for each reason: only pairs of one reason are compared by it, and the first reason stays.
    if (!known || (known.reason === pair.reason && known.by < pair.by)) found.set(key, pair);
  };
  for (const { language, intent, texts } of groupTexts(offered)) {
    for (const { a, b, likeness } of findAlike(texts.map((one) => one.words))) {
      const [first, second] = [texts[a]?.template, texts[b]?.template];
      if (!first || !second || first === second || !sharedIntent(first, second)) continue;
      const [better, other] = rankByUse(first, second, usage);
      add({ better: better.id, other: other.id, intent, language, reason: "alike", by: likeness });
    }
  }
  for (const pair of listLessAccepted(offered, usage)) add(pair);
  return [...found.values()].sort((a, b) => b.by - a.by || (a.better < b.better ? -1 : 1));
}

function listLessAccepted(
  offered: readonly Template[],
  usage: ReadonlyMap<string, TemplateUsage>,
): Competing[] {
  const used = offered.flatMap((template) => {
    const own = usage.get(template.id) ?? NO_USAGE;
    const rate = acceptance(own);
    return rate !== null && own.sentAsIs + own.sentEdited + own.undone >= COMPARED_FROM
      ? [{ template, rate }]
      : [];
  });
  return used.flatMap((better) =>
    used.flatMap((other) => {
      const by = better.rate - other.rate;
      if (by < CLEARLY_LESS) return [];
      const intent = sharedIntent(better.template, other.template);
      const language = better.template.variants.find((one) =>
        other.template.variants.some((two) => baseOf(two.language) === baseOf(one.language)),
      )?.language;
      if (!intent || !language) return [];
      const ids = { better: better.template.id, other: other.template.id };
      return [{ ...ids, intent, language: baseOf(language), reason: "less_accepted" as const, by }];
    }),
  );
}

interface TextGroup {
  language: string;
  intent: Intent;
  texts: { template: Template; words: Set<string> }[];
}

function groupTexts(offered: readonly Template[]): Iterable<TextGroup> {
  const groups = new Map<string, TextGroup>();
  for (const template of offered) {
    for (const variant of template.variants) {
      const language = baseOf(variant.language);
      const words = wordSet(variant.text);
      for (const intent of template.intents) {
        const group = groups.get(`${language} ${intent}`) ?? { language, intent, texts: [] };
        groups.set(`${language} ${intent}`, group);
        group.texts.push({ template, words });
      }
    }
  }
  return groups.values();
}

/** An intent that both answer on a marketplace and in a market that both are offered on. */
function sharedIntent(a: Template, b: Template): Intent | undefined {
  const places = (one: Template): readonly MarketplaceId[] =>
    one.marketplaces.length > 0 ? one.marketplaces : MARKETPLACES;
  if (!places(a).some((place) => places(b).includes(place))) return undefined;
  const apart = a.regions.length > 0 && b.regions.length > 0;
  if (apart && !a.regions.some((region) => b.regions.includes(region))) return undefined;
  return a.intents.find((intent) => b.intents.includes(intent));
}

function rankByUse(
  a: Template,
  b: Template,
  usage: ReadonlyMap<string, TemplateUsage>,
): [better: Template, other: Template] {
  const worth = (one: Template) => acceptance(usage.get(one.id) ?? NO_USAGE) ?? -1;
  return worth(b) > worth(a) || (worth(b) === worth(a) && b.usedCount > a.usedCount) ? [b, a] : [a, b];
}

/** "pt" of "pt-BR". */
function baseOf(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? language;
}
