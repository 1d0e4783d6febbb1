import { useMemo } from "react";
import type { Meaning } from "../../lib/domain/glossary";
import { INTENTS } from "../../lib/domain/intent";
import { createTranslate, type Translate } from "../../lib/i18n";
import { labels } from "../../lib/i18n/messages/labels";
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

/** What the cells of a glossary's table can say, in both languages of the interface. */
export function meaningNames(fold: (text: string) => string): {
  meanings: Map<string, Meaning>;
  concepts: Set<string>;
} {
  const meanings = new Map<string, Meaning>();
  const put = (texts: Record<string, string>, means: Meaning) => {
    for (const text of Object.values(texts)) meanings.set(fold(text), means);
  };
  for (const concept of NAMED_CONCEPTS) put(learned[`concept_${concept}` as LearnedKey], { concept });
  for (const intent of INTENTS) put(labels[`intent_${intent}`], { intent });
  put(learned.means_product, { product: true });
  return { meanings, concepts: new Set(NAMED_CONCEPTS) };
}

/** The word for a concept; an unnamed one is shown by its identifier. */
export function conceptKey(concept: string): LearnedKey | null {
  const key = `concept_${concept}`;
  return Object.hasOwn(learned, key) ? (key as LearnedKey) : null;
}
