import * as v from "valibot";

/** Who wrote it. `automatic` is the seller side's auto-reply or bot; `system` is the platform. */
export const AUTHORS = ["buyer", "seller", "automatic", "system"] as const;
export type Author = (typeof AUTHORS)[number];

/** What it is. `unsupported` is shown as such, never dropped. */
export const MESSAGE_KINDS = [
  "text",
  "image",
  "video",
  "sticker",
  "product_card",
  "order_card",
  "file",
  "notice",
  "unsupported",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const DELIVERY_STATES = ["shown", "sending", "failed"] as const;

/** One message as an adapter reads it from the page: JSON-shaped, without key. */
export const readMessageSchema = /* @__PURE__ */ (() =>
  v.object({
    author: v.picklist(AUTHORS),
    kind: v.picklist(MESSAGE_KINDS),
    /** The message's own words (for cards: title and id), without glued times or translations. May be empty. */
    text: v.string(),
    /** The platform's own translation where the bubble shows one. */
    translation: v.nullable(v.string()),
    /** Unix time in ms, or null when no time is known. */
    at: v.nullable(v.number()),
    /** `shown` next to this message, `inherited` from the message above, or `unknown`. */
    atSource: v.picklist(["shown", "inherited", "unknown"]),
    delivery: v.picklist(DELIVERY_STATES),
    /** The console's own id of the message where the page shows one. */
    nativeId: v.nullable(v.string()),
  }))();
export type ReadMessage = v.InferOutput<typeof readMessageSchema>;

/** A read message with the stable key that conversation/ gave it. */
export const keyedMessageSchema = /* @__PURE__ */ (() =>
  v.object({
    ...readMessageSchema.entries,
    key: v.string(),
    /** Position in the thread as far as known; grows towards the newest, may be negative for loaded history. */
    seq: v.number(),
  }))();
export type KeyedMessage = v.InferOutput<typeof keyedMessageSchema>;
