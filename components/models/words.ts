import { useMemo } from "react";
import type { LlmFailureReason } from "../../lib/domain/llm-failure";
import { createTranslate, type Translate } from "../../lib/i18n";
import { labels } from "../../lib/i18n/messages/labels";
import { llmFailures } from "../../lib/i18n/messages/llm-failures";
import { models } from "../../lib/i18n/messages/models";
import { panelLabels } from "../../lib/i18n/messages/panel-labels";
import { useLocale } from "../surface/locale";

const words = { ...labels, ...panelLabels, ...models, ...llmFailures };

/** Looks up words of the model manager, of the language model's failures and of languages. */
export function useModelWords(): Translate<typeof words> {
  const locale = useLocale();
  return useMemo(() => createTranslate(words, locale), [locale]);
}
export type ModelWords = Translate<typeof words>;

/** What happened and what to do about it, in two sentences. */
export function tellFailure(m: ModelWords, reason: LlmFailureReason): { what: string; next: string } {
  return { what: m(`failure_${reason}`), next: m(`failure_${reason}_next`) };
}
