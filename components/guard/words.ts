import { useMemo } from "react";
import { createTranslate, type Translate } from "../../lib/i18n";
import { guard } from "../../lib/i18n/messages/guard";
import { guardRules } from "../../lib/i18n/messages/guard-rules";
import { policy } from "../../lib/i18n/messages/policy";
import { useLocale } from "../surface/locale";

const words = { ...policy, ...guard, ...guardRules };

/** Looks up words of the outgoing guard in the interface language. */
export function useGuardWords(): Translate<typeof words> {
  const locale = useLocale();
  return useMemo(() => createTranslate(words, locale), [locale]);
}
