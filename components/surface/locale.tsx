import { createContext, type ReactNode, useContext, useMemo } from "react";
import { common, createTranslate, type Locale, type Translate } from "../../lib/i18n";
import { labels } from "../../lib/i18n/messages/labels";
import { panel } from "../../lib/i18n/messages/panel";
import { panelLabels } from "../../lib/i18n/messages/panel-labels";
import { replies } from "../../lib/i18n/messages/replies";
import { slots } from "../../lib/i18n/messages/slots";

const words = { ...common, ...labels, ...panelLabels, ...replies, ...slots, ...panel };

const LocaleContext = createContext<Locale>("en");

/** Gives the interface language to everything below. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The interface language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Looks up words of the panel, the shared pieces and the labels in the interface language. */
export function useWords(): Translate<typeof words> {
  const locale = useLocale();
  return useMemo(() => createTranslate(words, locale), [locale]);
}

export type Words = Translate<typeof words>;
