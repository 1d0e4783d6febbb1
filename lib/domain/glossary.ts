import * as v from "valibot";
import { intentSchema } from "./intent";
import { type DetectedLanguage, LANGUAGES } from "./language";

/** As many entries as are kept. */
export const MAX_GLOSSARY = 2_000;

/**
 * What a term means in this shop: a concept of the classifier's lexicon, an intent, or plainly a product, which keeps
 * the words in it from being read as anything else.
 */
export const meaningSchema = /* @__PURE__ */ (() =>
  v.union([
    v.object({ concept: v.pipe(v.string(), v.minLength(1), v.maxLength(60)) }),
    v.object({ intent: intentSchema }),
    v.object({ product: v.literal(true) }),
  ]))();
export type Meaning = v.InferOutput<typeof meaningSchema>;

const languageSchema = /* @__PURE__ */ (() => v.picklist(LANGUAGES))();

export const glossaryEntrySchema = /* @__PURE__ */ (() =>
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    term: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
    means: meaningSchema,
    /** Upper-case region code; empty: everywhere. */
    region: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(12)), ""),
    /** A word that the title of the chat's product must hold; empty: always. */
    category: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ""),
    /** Code of the language of the messages in which it counts; empty: every language. */
    language: v.optional(v.union([v.literal(""), languageSchema]), ""),
    note: v.optional(v.pipe(v.string(), v.maxLength(500)), ""),
    /** Unix ms. */
    at: v.number(),
    enabled: v.optional(v.boolean(), true),
  }))();
export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;

export const glossaryFileSchema = /* @__PURE__ */ (() =>
  v.object({
    format: v.literal("sellerside-glossary"),
    version: v.literal(1),
    entries: v.pipe(v.array(glossaryEntrySchema), v.maxLength(MAX_GLOSSARY)),
  }))();
export type GlossaryFile = v.InferOutput<typeof glossaryFileSchema>;

/** What is known of a chat beside its words; decides which entries apply. */
export interface ShopContext {
  region: string | null;
  /** Titles of the products in the chat: its order, its product cards. */
  products: readonly string[];
}

/** True when an entry applies in a message of this language. */
export function countsIn(entry: GlossaryEntry, language: DetectedLanguage): boolean {
  return entry.language === "" || entry.language === language;
}

/** True when an entry applies in a chat, whatever the language of a message. A category needs a product that is known and has the word in its title. */
export function appliesIn(entry: GlossaryEntry, { region, products }: ShopContext): boolean {
  if (!entry.enabled) return false;
  if (entry.region !== "" && entry.region.toUpperCase() !== region?.toUpperCase()) return false;
  if (entry.category === "") return true;
  const word = fold(entry.category);
  return products.some((title) => fold(title).includes(word));
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
