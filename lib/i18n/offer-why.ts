import { createTranslate, type Locale } from ".";
import { labels } from "./messages/labels";
import { offerWhy } from "./messages/offer-why";

/** How a reply fared (domain/suggestion has the type; this room imports none). */
interface Fared {
  uses: number;
  asIs: number;
  edited: number;
  undone: number;
  passedOver: number;
  any: boolean;
}

/** One sentence of how often a reply was used for an intent and what became of it. */
export function offerWhyText(record: Fared, intent: string, locale: Locale): string {
  const w = createTranslate(offerWhy, locale);
  const name = createTranslate(labels, locale)(`intent_${intent}` as keyof typeof labels);
  const { uses, passedOver: passed } = record;
  if (uses === 0) return passed > 0 ? w("passedOnly", { intent: name, passed }) : w("new");
  const ends = (["asIs", "edited", "undone", "passedOver"] as const)
    .filter((end) => record[end] > 0)
    .map((end) => w(end, { count: record[end] }));
  const key = record.any ? (uses === 1 ? "anyOnce" : "anyMany") : uses === 1 ? "once" : "many";
  const list = ends.length > 0 ? w("ends") + ends.join(w("and")) : "";
  return w(key, { uses, intent: name, ends: list });
}
