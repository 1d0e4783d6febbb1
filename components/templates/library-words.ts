import { useMemo } from "react";
import { createTranslate, type Translate } from "../../lib/i18n";
import { library } from "../../lib/i18n/messages/library";
import { useLocale } from "../surface/locale";

/** Looks up words of the library manager in the interface language. */
export function useLibraryWords(): Translate<typeof library> {
  const locale = useLocale();
  return useMemo(() => createTranslate(library, locale), [locale]);
}

export type LibraryWords = Translate<typeof library>;
