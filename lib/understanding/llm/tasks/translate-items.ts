import type { TranslatedItem } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import { restore } from "./keep";
import { toItems, type UnitOutcome } from "./translate-answers";
import { refuseTranslation } from "./translate-check";
import type { TranslateSource } from "./translate-sources";
import { FIRST_LIMITS, listUnits, packUnits } from "./translate-units";

export { isTranslated } from "./translate-answers";
export { namesOf, sourcesOf, type TranslateSource } from "./translate-sources";

/**
 * Translates sources with a translator that takes one text at a time (Chrome's own), with the same marks, checks and
 * "not translated" ("") as a model's. `translateOne` gets one line with marks and its language (null: not known); what it
 * rejects with is passed on. A source that is in `to` already comes back as it is.
 */
export async function translateItems(
  sources: readonly TranslateSource[],
  to: Language,
  names: readonly string[],
  translateOne: (text: string, from: Language | null) => Promise<string>,
): Promise<TranslatedItem[]> {
  const units = listUnits(sources, names);
  const wanted = units.flatMap(({ spoken }, index) => (spoken ? [index] : []));
  const outcomes = new Map<number, UnitOutcome>();
  for (const { unit, kept } of packUnits(units, wanted, names, { ...FIRST_LIMITS, lines: 1 }).flat()) {
    const from = units[unit]?.from ?? null;
    if (from === to) {
      outcomes.set(unit, { ok: true, text: units[unit]?.text.trim() ?? "", lost: [] });
      continue;
    }
    const answer = (await translateOne(kept.text, from)).trim();
    const { text, lost, foreign } = restore(answer, kept, to);
    const why = refuseTranslation({ source: kept.text, text: answer, foreign, from, to });
    outcomes.set(unit, why ? { ok: false, why } : { ok: true, text, lost });
  }
  return toItems(sources, units, outcomes, to);
}
