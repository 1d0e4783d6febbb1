import * as v from "valibot";
import { intentSchema } from "./intent";
import { marketplaceSchema } from "./marketplace";

/** One text of a template in one language. `region` narrows it ("MX", "TW"); empty means all. */
export const variantSchema = v.object({
  language: v.pipe(v.string(), v.minLength(2), v.maxLength(12)),
  region: v.optional(v.string(), ""),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
});
export type TemplateVariant = v.InferOutput<typeof variantSchema>;

export const TONES = ["warm", "concise", "neutral"] as const;

export const templateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  libraryId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  tags: v.optional(v.array(v.pipe(v.string(), v.maxLength(60))), []),
  intents: v.optional(v.array(intentSchema), []),
  /** Empty: offered on every marketplace. */
  marketplaces: v.optional(v.array(marketplaceSchema), []),
  tone: v.optional(v.picklist(TONES), "neutral"),
  variants: v.pipe(v.array(variantSchema), v.minLength(1)),
  createdAt: v.optional(v.number(), 0),
  updatedAt: v.optional(v.number(), 0),
  usedCount: v.optional(v.number(), 0),
  lastUsedAt: v.optional(v.nullable(v.number()), null),
});
export type Template = v.InferOutput<typeof templateSchema>;

export const librarySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  createdAt: v.optional(v.number(), 0),
  updatedAt: v.optional(v.number(), 0),
  /** Libraries that are switched off are kept but never suggested. */
  enabled: v.optional(v.boolean(), true),
});
export type TemplateLibrary = v.InferOutput<typeof librarySchema>;

/** The file format of a library export; `version` is raised on breaking changes. */
export const libraryFileSchema = v.object({
  format: v.literal("sellerside-templates"),
  version: v.literal(1),
  libraries: v.array(librarySchema),
  templates: v.array(templateSchema),
});
export type LibraryFile = v.InferOutput<typeof libraryFileSchema>;
