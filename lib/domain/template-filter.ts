import type { Intent } from "./intent";
import type { MarketplaceId } from "./marketplace";
import type { Template } from "./template";
import { listStale } from "./variant";

/** Which templates are shown; an empty field asks for nothing. */
export interface TemplateFilter {
  /** `none`: those that answer no intent and are found by search only. */
  intent: Intent | "none" | "";
  /** A language in which there is a text. */
  language: string;
  /** Where it is offered; a template without marketplaces is offered on each. */
  marketplace: MarketplaceId | "";
  review: Template["review"] | "";
  tag: string;
  /** Only those with a translation that is older than its source. */
  stale: boolean;
  /** Only those that were not used for 60 days. */
  unused: boolean;
}

export const NO_TEMPLATE_FILTER: TemplateFilter = {
  intent: "",
  language: "",
  marketplace: "",
  review: "",
  tag: "",
  stale: false,
  unused: false,
};

/** How many of the filter's fields ask for something. */
export function countFilters(filter: TemplateFilter): number {
  return Object.values(filter).filter(Boolean).length;
}

/** @param unused ids of the templates that were not used for 60 days */
export function passesFilter(
  template: Template,
  filter: TemplateFilter,
  unused: ReadonlySet<string>,
): boolean {
  const { intent, language, marketplace, review, tag, stale } = filter;
  const { intents, variants, marketplaces, tags } = template;
  if (intent === "none" ? intents.length > 0 : intent !== "" && !intents.includes(intent)) return false;
  if (language !== "" && !variants.some((one) => one.language.split(/[-_]/)[0] === language)) return false;
  if (marketplace !== "" && marketplaces.length > 0 && !marketplaces.includes(marketplace)) return false;
  if (review !== "" && template.review !== review) return false;
  if (tag !== "" && !tags.includes(tag)) return false;
  if (stale && listStale(template).length === 0) return false;
  return !filter.unused || unused.has(template.id);
}

export const TEMPLATE_ORDERS = ["title", "changed", "uses", "own"] as const;
export type TemplateOrder = (typeof TEMPLATE_ORDERS)[number];

const collator = new Intl.Collator();

/** Templates compared for a list: by title, last change first, most used first, or by their own places in the folder. */
export function compareBy(order: TemplateOrder): (a: Template, b: Template) => number {
  const byTitle = (a: Template, b: Template) =>
    collator.compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  switch (order) {
    case "title":
      return byTitle;
    case "changed":
      return (a, b) => b.updatedAt - a.updatedAt || byTitle(a, b);
    case "uses":
      return (a, b) =>
        b.usedCount - a.usedCount || (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0) || byTitle(a, b);
    case "own":
      return (a, b) => place(a) - place(b) || byTitle(a, b);
  }
}

/** Infinity minus infinity is no number: those without a place come behind any that has one. */
function place({ order }: Template): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}
