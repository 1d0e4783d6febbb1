import * as v from "valibot";
import { intentSchema } from "./intent";
import { marketplaceSchema } from "./marketplace";
import { ORDER_MOMENTS } from "./order-dates";
import { STAGES } from "./reading";

/** One text of a template in one language. `region` narrows it ("MX", "TW"); empty means all. */
export const variantSchema = v.object({
  language: v.pipe(v.string(), v.minLength(2), v.maxLength(12)),
  region: v.optional(v.string(), ""),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
  /** When the text was last changed, ms; absent when unknown. A variant older than its source's is out of date. */
  updatedAt: v.optional(v.number()),
});
export type TemplateVariant = v.InferOutput<typeof variantSchema>;

export const TONES = ["warm", "concise", "neutral", "firm"] as const;

/** What kind of value a slot takes. Facts come from the page; the rest is asked from the agent. */
export const SLOT_TYPES = ["text", "number", "money", "date", "choice", "order_fact", "buyer_fact"] as const;
export type SlotType = (typeof SLOT_TYPES)[number];

export const slotSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u)),
  type: v.optional(v.picklist(SLOT_TYPES), "text"),
  required: v.optional(v.boolean(), true),
  default: v.optional(v.pipe(v.string(), v.maxLength(500)), ""),
  /** Shown to the agent when she is asked; empty: the name. */
  prompt: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
  choices: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)), []),
});
export type TemplateSlot = v.InferOutput<typeof slotSchema>;

const wholeDays = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.optional(v.picklist(ORDER_MOMENTS));

/** When a template may be offered, by the order in the chat; several must all hold. */
export const conditionSchema = v.variant("kind", [
  v.object({ kind: v.literal("delivered") }),
  v.object({ kind: v.literal("not_delivered") }),
  /** At most, or more than, so many whole days since a moment of the order; missing: since it was placed. */
  v.object({ kind: v.literal("within_days"), days: wholeDays, since: moment }),
  v.object({ kind: v.literal("after_days"), days: wholeDays, since: moment }),
]);
export type TemplateCondition = v.InferOutput<typeof conditionSchema>;

/** A picture that goes with a reply; its bytes lie in their own table. */
export const attachmentSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.maxLength(200)),
  type: v.picklist(["image/png", "image/jpeg", "image/webp", "image/gif"]),
  /** Bytes. */
  size: v.pipe(v.number(), v.minValue(0)),
});
export type TemplateAttachment = v.InferOutput<typeof attachmentSchema>;

const shortText = v.pipe(v.string(), v.maxLength(60));

export const templateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  libraryId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Empty: at the top of its library. */
  folderId: v.optional(v.pipe(v.string(), v.maxLength(100)), ""),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The title for agents of other locales ("en", "zh_CN"); absent where nobody translated it. Read with titleFor. */
  titles: v.optional(v.record(v.pipe(v.string(), v.maxLength(12)), v.pipe(v.string(), v.maxLength(200)))),
  /** Place among its neighbours in a folder, smallest first; absent: after those that have one, by title. */
  order: v.optional(v.number()),
  /** What the agent types after a slash; empty: none. */
  shortcut: v.optional(v.pipe(v.string(), v.maxLength(40)), ""),
  tags: v.optional(v.array(shortText), []),
  intents: v.optional(v.array(intentSchema), []),
  /** Empty: offered on every marketplace. */
  marketplaces: v.optional(v.array(marketplaceSchema), []),
  /** Destination markets, ISO 3166 alpha-2; empty: everywhere. */
  regions: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), []),
  /** Stages of the order; empty: all, and chats without an order. */
  stages: v.optional(v.array(v.picklist(STAGES)), []),
  conditions: v.optional(v.array(conditionSchema), []),
  tone: v.optional(v.picklist(TONES), "neutral"),
  variants: v.pipe(v.array(variantSchema), v.minLength(1)),
  /** Which variant the others were translated from, as "language" or "language-REGION"; empty: the first. */
  source: v.optional(v.pipe(v.string(), v.maxLength(20)), ""),
  slots: v.optional(v.array(slotSchema), []),
  attachments: v.optional(v.array(attachmentSchema), []),
  /** For colleagues; never part of a reply. */
  notes: v.optional(v.pipe(v.string(), v.maxLength(4000)), ""),
  /** Only approved templates are offered. */
  review: v.optional(v.picklist(["draft", "approved"]), "approved"),
  createdAt: v.optional(v.number(), 0),
  updatedAt: v.optional(v.number(), 0),
  usedCount: v.optional(v.number(), 0),
  lastUsedAt: v.optional(v.nullable(v.number()), null),
});
export type Template = v.InferOutput<typeof templateSchema>;

/** What a template has that nobody has filled in. */
export const EMPTY_TEMPLATE: Omit<Template, "id" | "libraryId" | "title" | "variants"> = {
  folderId: "",
  shortcut: "",
  tags: [],
  intents: [],
  marketplaces: [],
  regions: [],
  stages: [],
  conditions: [],
  tone: "neutral",
  source: "",
  slots: [],
  attachments: [],
  notes: "",
  review: "approved",
  createdAt: 0,
  updatedAt: 0,
  usedCount: 0,
  lastUsedAt: null,
};

export const librarySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  createdAt: v.optional(v.number(), 0),
  updatedAt: v.optional(v.number(), 0),
  /** Libraries that are switched off are kept but never suggested. */
  enabled: v.optional(v.boolean(), true),
});
export type TemplateLibrary = v.InferOutput<typeof librarySchema>;

/** The title in the agent's locale where there is one. */
export function titleFor({ title, titles = {} }: Pick<Template, "title" | "titles">, locale: string): string {
  const [language = locale] = locale.split(/[-_]/);
  const own = (key: string) => (Object.hasOwn(titles, key) ? titles[key] : undefined);
  return own(locale) || own(language) || title;
}

/** The template under a new title, in every locale: a translation of the old one would be wrong. */
export function retitle(template: Template, title: string): Template {
  const { titles: _, ...rest } = template;
  return { ...rest, title };
}

/** Templates in the order in which a folder shows them. */
export function compareTemplates(a: Template, b: Template): number {
  const places = (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY);
  return places || a.title.localeCompare(b.title) || a.id.localeCompare(b.id);
}
