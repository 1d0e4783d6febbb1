import { useMemo } from "react";
import { createTranslate, type Translate } from "../../lib/i18n";
import { interchange } from "../../lib/i18n/messages/interchange";
import { policy } from "../../lib/i18n/messages/policy";
import { useLocale } from "../surface/locale";

const words = { ...policy, ...interchange };

/** Looks up words of the import and the guard's classes, apart from the others so that only the wizard loads them. */
export function useImportWords(): Translate<typeof words> {
  const locale = useLocale();
  return useMemo(() => createTranslate(words, locale), [locale]);
}

export type ImportWords = Translate<typeof words>;
