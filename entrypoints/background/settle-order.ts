import type { Conversation } from "../../lib/domain/conversation";
import type { OrderFacts, Reading } from "../../lib/domain/reading";
import { mergeDates, readOrderDates } from "../../lib/text/order-dates";

/**
 * The order of a thread and its times, from what the page shows now (null: nothing) and the row as stored. The texts that
 * the times were read from are not kept. Another order than before takes nothing over.
 *
 * @param now ms, when the page was read
 */
export function settleOrder(
  reading: Pick<Reading, "order" | "marketplace">,
  region: string | null,
  before: Pick<Conversation, "order" | "orderDates"> | undefined,
  now: number,
): Pick<Conversation, "order" | "orderDates"> {
  const known = before?.orderDates;
  if (!reading.order) return { order: before?.order ?? null, ...(known ? { orderDates: known } : {}) };
  const { dates: texts = [], ...order } = reading.order;
  const { marketplace } = reading;
  const read = readOrderDates(texts, { marketplace, region, orderId: order.orderId, readAt: now });
  const dates = known && isSameOrder(order, before?.order) ? mergeDates(read, known) : read;
  const isKnown = Object.values(dates).some((at) => at !== null);
  return { order, ...(isKnown ? { orderDates: dates } : {}) };
}

function isSameOrder(order: OrderFacts, before: OrderFacts | null | undefined): boolean {
  return order.orderId !== null && order.orderId === before?.orderId;
}
