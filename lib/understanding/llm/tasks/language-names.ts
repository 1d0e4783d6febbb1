import type { DetectedLanguage, Language } from "../../../domain/language";

/** What a model calls each language: their English names, for prompts are in English. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  zh: "Chinese (Simplified)",
  es: "Spanish",
  pt: "Portuguese (Brazilian)",
  fr: "French",
  de: "German",
  it: "Italian",
  ja: "Japanese",
  ko: "Korean",
  id: "Indonesian",
  ms: "Malay",
  th: "Thai",
  vi: "Vietnamese",
  tl: "Filipino (Tagalog)",
};

/** Countries that write Chinese in traditional characters. */
const TRADITIONAL = new Set(["TW", "HK", "MO"]);
/** Countries whose Portuguese is not Brazil's. */
const EUROPEAN = new Set(["PT", "AO", "MZ"]);

/** The English name of a language as it is written in a country (ISO 3166, upper case; null: not known). */
export function languageName(language: DetectedLanguage, region: string | null = null): string {
  if (language === "other") return "the buyer's language";
  const country = region?.toUpperCase() ?? "";
  if (language === "zh" && TRADITIONAL.has(country)) return "Chinese (Traditional)";
  if (language === "pt" && EUROPEAN.has(country)) return "Portuguese (European)";
  return LANGUAGE_NAMES[language];
}
