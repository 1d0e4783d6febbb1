import { useMemo } from "react";
import { createTranslate, type Translate } from "../../lib/i18n";
import { learned } from "../../lib/i18n/messages/learned";
import { useLocale } from "../surface/locale";

/** Looks up words of corrections and glossary in the interface language. */
export function useLearnedWords(): Translate<typeof learned> {
  const locale = useLocale();
  return useMemo(() => createTranslate(learned, locale), [locale]);
}

export type LearnedKey = keyof typeof learned;

/** Concepts of the classifier's lexicon that have a name for people. */
export const NAMED_CONCEPTS: readonly string[] = Object.keys(learned)
  .filter((key) => key.startsWith("concept_"))
  .map((key) => key.slice("concept_".length));

/** The word for a concept; an unnamed one is shown by its identifier. */
export function conceptKey(concept: string): LearnedKey | null {
  const key = `concept_${concept}`;
  return Object.hasOwn(learned, key) ? (key as LearnedKey) : null;
}
