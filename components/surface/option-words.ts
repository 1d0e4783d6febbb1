import { useMemo } from "react";
import { createTranslate, type Translate } from "../../lib/i18n";
import { options } from "../../lib/i18n/messages/options";
import { useLocale } from "./locale";

/** Looks up words of the options page, apart from `useWords` so that the panel does not load them. */
export function useOptionWords(): Translate<typeof options> {
  const locale = useLocale();
  return useMemo(() => createTranslate(options, locale), [locale]);
}
