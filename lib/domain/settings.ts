import * as v from "valibot";
import { BACKEND_CHOICES } from "./crossover";
import { marketplaceSchema } from "./marketplace";

/** Everything an agent can set; every field has a default, so that an old or broken store still parses. */
export const settingsSchema = /* @__PURE__ */ (() =>
  v.object({
    locale: v.fallback(v.picklist(["en", "zh_CN"]), "en"),
    /** False until the welcome was finished or dismissed. */
    welcomed: v.fallback(v.boolean(), false),
    /** Consoles that are read. Amazon is added by its notice only. */
    consoles: v.fallback(v.array(marketplaceSchema), ["shopee", "tiktok_shop"]),
    /** When the agent read and accepted the Amazon notice, ms; null: never. */
    amazonNoticeAt: v.fallback(v.nullable(v.number()), null),
    paused: v.fallback(v.boolean(), false),
    theme: v.fallback(v.picklist(["system", "light", "dark"]), "system"),
    /** `event.code` values, pressed with Alt. */
    insertKeys: v.fallback(v.tuple([v.string(), v.string(), v.string()]), ["Digit1", "Digit2", "Digit3"]),
    undoKey: v.fallback(v.string(), "KeyZ"),
    /** Opens the search for replies in the page. */
    searchKey: v.fallback(v.string(), "Slash"),
    /** True: a slash typed into an empty composer opens it, too. Off, because some consoles have a use of their own for it. */
    slashInComposer: v.fallback(v.boolean(), false),
    /** The language in which she reads what a reply says; empty: that of the surface. */
    ownLanguage: v.fallback(v.string(), ""),
    /** Below this calibrated confidence an intent is shown as unclear, 0 to 1; null: the model's own threshold. */
    minConfidence: v.fallback(v.nullable(v.number()), null),
    /** Where messages are understood. */
    backend: v.fallback(v.picklist(BACKEND_CHOICES), "auto"),
    /** Own name for {{shop_name}} where the page shows none. */
    shopName: v.fallback(v.string(), ""),
  }))();
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});
