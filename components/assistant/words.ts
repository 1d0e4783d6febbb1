import { useMemo } from "react";
import { createTranslate, type Translate } from "../../lib/i18n";
import { assistant } from "../../lib/i18n/messages/assistant";
import { llmFailures } from "../../lib/i18n/messages/llm-failures";
import { useLocale } from "../surface/locale";

const words = { ...assistant, ...llmFailures };

/** Looks up words of the language model's part of the panel, apart from `useWords`: they are loaded with it. */
export function useAssistantWords(): Translate<typeof words> {
  const locale = useLocale();
  return useMemo(() => createTranslate(words, locale), [locale]);
}

export type AssistantWords = Translate<typeof words>;
