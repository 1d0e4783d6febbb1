/** What an order goes through and when, as far as consoles show it. */
export const ORDER_MOMENTS = ["placed", "paid", "shipped", "delivered"] as const;
export type OrderMoment = (typeof ORDER_MOMENTS)[number];

/**
 * When it was, ms; null: not shown. A day without a clock stands for its midnight. The zone is that of the chat's region,
 * UTC where none is known, so that a time can be off by up to a day where the console writes in another one.
 */
export type OrderDates = Record<OrderMoment, number | null>;

/** Of an order of which no time is known. */
export const NO_DATES: OrderDates = { placed: null, paid: null, shipped: null, delivered: null };
