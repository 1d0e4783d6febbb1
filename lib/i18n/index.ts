import { common } from "./messages/common";

export const LOCALES = ["en", "zh_CN"] as const;
export type Locale = (typeof LOCALES)[number];

/** A catalogue: each key with its text in every locale. `{name}` marks a parameter. */
export type Catalogue = Record<string, Record<Locale, string>>;

export type Translate<C extends Catalogue> = (
  key: keyof C & string,
  params?: Record<string, string | number>,
) => string;

/**
 * Makes the lookup for one locale. Parameters are put in as plain text; a parameter that is not given stays visible as
 * `{name}`, so that a mistake is seen.
 */
export function createTranslate<C extends Catalogue>(catalogue: C, locale: Locale): Translate<C> {
  const texts = pickTexts(catalogue, locale);
  return (key, params) => lookUp(texts, key, params);
}

/** The texts of one locale, by key. */
export function pickTexts(catalogue: Catalogue, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, texts]) => [key, texts[locale]]));
}

/** One text with its parameters put in; a key that nobody knows stays visible as itself. */
export function lookUp(
  texts: Readonly<Record<string, string>>,
  key: string,
  params?: Record<string, string | number>,
): string {
  const text = Object.hasOwn(texts, key) ? (texts[key] as string) : key;
  return params ? text.replace(/\{(\w+)\}/g, (all, name) => String(params[name] ?? all)) : text;
}

/** The locale to start with, from the browser's UI language. */
export function guessLocale(uiLanguage: string): Locale {
  return /^zh\b/i.test(uiLanguage) ? "zh_CN" : "en";
}

export { common };
