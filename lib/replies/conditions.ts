import type { MarketplaceId } from "../domain/marketplace";
import type { OrderDates, OrderMoment } from "../domain/order-dates";
import type { OrderFacts } from "../domain/reading";
import type { Template, TemplateCondition } from "../domain/template";

/** What is known of the chat when templates are chosen. */
export interface OfferPlace {
  marketplace: MarketplaceId;
  /** Where the buyer is, upper-case ISO code; null when unknown. */
  region: string | null;
  order: OrderFacts | null;
  /** What the page says of the order's times. */
  dates: OrderDates;
  /** ms */
  now: number;
}

/** Why a template is not offered; null: it is. */
export type Withheld = "draft" | "marketplace" | "region" | "stage" | "condition" | null;

const DAY = 86_400_000;

/**
 * Whether a template may be offered here. What is not known never fulfils a demand: a template for delivered orders is not
 * offered to a chat without an order, nor one for certain regions to a buyer of whom none is known. Without demands it is
 * offered everywhere.
 */
export function whyWithheld(
  template: Pick<Template, "review" | "marketplaces" | "regions" | "stages" | "conditions">,
  place: OfferPlace,
): Withheld {
  const { review, marketplaces, regions, stages, conditions } = template;
  if (review === "draft") return "draft";
  if (marketplaces.length > 0 && !marketplaces.includes(place.marketplace)) return "marketplace";
  if (regions.length > 0 && !regions.includes(place.region?.toUpperCase() ?? "")) return "region";
  const stage = place.order?.stage ?? null;
  if (stages.length > 0 && (stage === null || !stages.includes(stage))) return "stage";
  return conditions.every((condition) => holds(condition, place)) ? null : "condition";
}

/**
 * Whether a condition holds. A stage that is not known is neither delivered nor not delivered, and so is a cancelled order:
 * "on its way" would be wrong for it. A returning one was delivered. A time that is unknown, or lies more than a day ahead
 * (misread), is neither within nor after any number of days. Days are whole ones of 24 hours; where the console shows no
 * clock they count from midnight, so that the count can be a day too high, never more.
 */
export function holds(condition: TemplateCondition, place: OfferPlace): boolean {
  const stage = place.order?.stage ?? null;
  switch (condition.kind) {
    case "delivered":
      return stage === "delivered" || stage === "completed" || stage === "returning";
    case "not_delivered":
      return stage === "unpaid" || stage === "to_ship" || stage === "shipped";
    case "within_days": {
      const age = daysSince(condition.since ?? "placed", place);
      return age !== null && age <= condition.days;
    }
    case "after_days": {
      const age = daysSince(condition.since ?? "placed", place);
      return age !== null && age > condition.days;
    }
  }
}

function daysSince(moment: OrderMoment, { dates, now }: OfferPlace): number | null {
  const at = dates[moment];
  // Clocks and time zones differ by up to a day.
  if (at === null || !Number.isFinite(at) || at > now + DAY) return null;
  return Math.max(0, Math.floor((now - at) / DAY));
}
