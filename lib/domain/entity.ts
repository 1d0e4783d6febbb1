import * as v from "valibot";
import { marketplaceSchema } from "./marketplace";

/** Things in a message that can be taken out of it as they stand. */
export const ENTITY_KINDS = [
  "order_id",
  "tracking_number",
  "money",
  "date",
  "phone",
  "email",
  "url",
  "messenger",
  "size",
  "colour",
  "quantity",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const MESSENGER_APPS = [
  "whatsapp",
  "wechat",
  "line",
  "telegram",
  "viber",
  "zalo",
  "kakaotalk",
  "instagram",
] as const;
export type MessengerApp = (typeof MESSENGER_APPS)[number];

export const COLOURS = [
  "black",
  "white",
  "grey",
  "red",
  "blue",
  "navy",
  "green",
  "yellow",
  "orange",
  "pink",
  "purple",
  "brown",
  "beige",
  "gold",
  "silver",
] as const;
export type Colour = (typeof COLOURS)[number];

export const SIZE_SYSTEMS = ["letter", "number", "eu", "us", "uk", "length", "weight"] as const;
export type SizeSystem = (typeof SIZE_SYSTEMS)[number];

const place = { start: v.number(), end: v.number(), value: v.string() };

/**
 * One entity: `start` and `end` are half-open UTF-16 offsets into the message, `value` is the message between them, and
 * `detail` says what it means in a form that does not depend on how it was written.
 */
export const entitySchema = /* @__PURE__ */ (() =>
  v.variant("kind", [
    v.object({
      kind: v.literal("order_id"),
      ...place,
      /** Null where the form fits no one marketplace; `id` in capitals, without spaces. */
      detail: v.object({ id: v.string(), marketplace: v.nullable(marketplaceSchema) }),
    }),
    v.object({
      kind: v.literal("tracking_number"),
      ...place,
      /** The carrier's name, or null when only the words around say that it is a tracking number. */
      detail: v.object({ number: v.string(), carrier: v.nullable(v.string()) }),
    }),
    v.object({
      kind: v.literal("money"),
      ...place,
      /** ISO 4217; null where the sign is shared and nothing tells whose it is. */
      detail: v.object({ amount: v.number(), currency: v.nullable(v.string()) }),
    }),
    v.object({
      kind: v.literal("date"),
      ...place,
      detail: v.object({
        /** First day, YYYY-MM-DD; null where it cannot be known without the time of sending. */
        day: v.nullable(v.string()),
        /** Last day of a range or a week; null for one day. */
        lastDay: v.nullable(v.string()),
        /** HH:MM where an hour is named. */
        time: v.nullable(v.string()),
        /** Said from the day of writing ("tomorrow"), not as a date. */
        relative: v.boolean(),
      }),
    }),
    v.object({
      kind: v.literal("phone"),
      ...place,
      detail: v.object({ e164: v.string(), country: v.nullable(v.string()) }),
    }),
    v.object({ kind: v.literal("email"), ...place, detail: v.object({ address: v.string() }) }),
    v.object({
      kind: v.literal("url"),
      ...place,
      detail: v.object({ url: v.string(), host: v.string() }),
    }),
    v.object({
      kind: v.literal("messenger"),
      ...place,
      detail: v.object({ app: v.picklist(MESSENGER_APPS), handle: v.string() }),
    }),
    v.object({
      kind: v.literal("size"),
      ...place,
      /** `size` as on a label ("XL", "42", "10 × 20 × 30"); `unit` for measures only. */
      detail: v.object({
        system: v.picklist(SIZE_SYSTEMS),
        size: v.string(),
        unit: v.nullable(v.string()),
      }),
    }),
    v.object({ kind: v.literal("colour"), ...place, detail: v.object({ colour: v.picklist(COLOURS) }) }),
    v.object({
      kind: v.literal("quantity"),
      ...place,
      detail: v.object({ count: v.number(), unit: v.nullable(v.string()) }),
    }),
  ]))();
export type Entity = v.InferOutput<typeof entitySchema>;
