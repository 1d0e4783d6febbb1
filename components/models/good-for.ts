import { models } from "../../lib/i18n/messages/models";
import type { ModelOffer } from "./offer";
import type { ModelWords } from "./words";

/** What a model is good for: its own sentence where it has one, else that of its weight. */
export function goodFor(m: ModelWords, { family, card }: Pick<ModelOffer, "family" | "card">): string {
  const key = `good_${family}`;
  return m(Object.hasOwn(models, key) ? (key as keyof typeof models) : `tier_${card.tier}_text`);
}
