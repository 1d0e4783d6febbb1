/** Languages classified to full quality, ISO 639-1 codes. */
export const LANGUAGES = [
  "en",
  "zh",
  "es",
  "pt",
  "fr",
  "de",
  "it",
  "ja",
  "ko",
  "id",
  "ms",
  "th",
  "vi",
  "tl",
] as const;
export type Language = (typeof LANGUAGES)[number];

/** A detected language: one of ours, or `other` (never forced into one of ours). */
export type DetectedLanguage = Language | "other";

/** True for a code that is one of the 14. */
export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}
