import { useMemo } from "react";
import { createTranslate, type Locale, type Translate } from "../../lib/i18n";
import { report } from "../../lib/i18n/messages/report";
import { useLocale } from "../surface/locale";

/** Looks up words of the report on the templates in the interface language. */
export function useReportWords(): Translate<typeof report> {
  const locale = useLocale();
  return useMemo(() => createTranslate(report, locale), [locale]);
}

/** A day as people write it, with its year; `at` in Unix ms. */
export function formatDay(at: number, locale: Locale): string {
  const tag = locale.replace("_", "-");
  return new Date(at).toLocaleDateString(tag, { day: "numeric", month: "short", year: "numeric" });
}

/** Names in a row, parted as the interface language parts them. */
export function joinNames(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale.replace("_", "-"), { style: "short", type: "unit" }).format(names);
}
