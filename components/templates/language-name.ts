import { isLanguage } from "../../lib/domain/language";
import type { Locale } from "../../lib/i18n";
import type { Words } from "../surface/locale";

/** What to call a language code: ours from the catalogue, any other from the browser, else the code itself. */
export function languageName(code: string, t: Words, locale: Locale): string {
  if (isLanguage(code)) return t(`language_${code}`);
  if (code === "other") return t("language_other");
  try {
    return new Intl.DisplayNames([locale.replace("_", "-")], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
