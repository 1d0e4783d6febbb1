import * as v from "valibot";
import { marketplaceSchema } from "./marketplace";
import { readMessageSchema } from "./message";

/** What an adapter can say of the page. Everything but `reading` is shown to the agent with a reason. */
export const READING_STATES = [
  "reading",
  "loading",
  "no_open_thread",
  "composer_missing",
  "chat_closed",
  "layout_not_recognised",
  "signed_out",
  "not_a_chat_page",
] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** Stages of an order, in the order in which most go through them. */
export const STAGES = [
  "unpaid",
  "to_ship",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
  "returning",
] as const;

/** Order facts as the page shows them; texts stay texts, nothing is guessed. */
export const orderFactsSchema = /* @__PURE__ */ (() =>
  v.object({
    orderId: v.nullable(v.string()),
    status: v.nullable(v.string()),
    /** Our reading of the status text; null when it is none of these or not understood. */
    stage: v.nullable(v.picklist(STAGES)),
    itemTitle: v.nullable(v.string()),
    trackingNumber: v.nullable(v.string()),
    total: v.nullable(v.string()),
    /** Texts that may hold a day, each behind its label ("Shipped: 12 Nov"); not stored. */
    dates: v.optional(v.array(v.string())),
  }))();
export type OrderFacts = v.InferOutput<typeof orderFactsSchema>;

/** One reading of one page: plain JSON, no element inside. */
export const readingSchema = /* @__PURE__ */ (() =>
  v.object({
    marketplace: marketplaceSchema,
    /** Destination or shop region, upper-case ISO 3166 code where known ("SG", "TH"…). */
    region: v.nullable(v.string()),
    shopName: v.nullable(v.string()),
    state: v.picklist(READING_STATES),
    /** Stable id of the conversation, unique over marketplaces and shops; null without an open thread. */
    threadKey: v.nullable(v.string()),
    buyerName: v.nullable(v.string()),
    order: v.nullable(orderFactsSchema),
    /** The part of the thread that the page shows now, oldest first. */
    messages: v.array(readMessageSchema),
    /** Where the visible part lies in the thread's scroll range. */
    atStart: v.boolean(),
    atEnd: v.boolean(),
    /** Composer limit in characters where the page shows one. */
    composerLimit: v.nullable(v.number()),
  }))();
export type Reading = v.InferOutput<typeof readingSchema>;

/** A reading of nothing in particular, to be filled in by an adapter. */
export function emptyReading(marketplace: Reading["marketplace"], state: ReadingState): Reading {
  return {
    marketplace,
    region: null,
    shopName: null,
    state,
    threadKey: null,
    buyerName: null,
    order: null,
    messages: [],
    atStart: true,
    atEnd: true,
    composerLimit: null,
  };
}
