import type { DetectedLanguage } from "../domain/language";
import { isLanguage } from "../domain/language";
import type { OwnReading, Suggestion, TextPart } from "../domain/suggestion";
import { type Template, type TemplateVariant, titleFor } from "../domain/template";
import { chooseVariant } from "./choose-variant";
import { fillSlots, listAskedSlots, listOpenSlots, type SlotValues } from "./fill-slots";
import { takeDefaults } from "./join-reply";

/** Who reads the offers, and what fills them. */
export interface OfferReader {
  /** The agent's locale, "en" or "zh_CN". */
  locale: string;
  /** The language in which she wants to read what a reply says; empty: that of the locale. */
  ownLanguage: string;
  /** Of the buyer, upper-case ISO code; null when unknown. */
  region: string | null;
  values: SlotValues;
  /** ms */
  now: number;
}

/**
 * An offer with what the agent needs to use it: the title in her locale, defaults put in, what she is asked for, the same
 * reply in her own language, its pictures. The offered words are not changed otherwise.
 */
export function completeOffer(offer: Suggestion, template: Template, reader: OfferReader): Suggestion {
  const { locale, region, now } = reader;
  const format = { language: offer.language, region, now };
  const parts = takeDefaults(offer.parts, template.slots, format);
  const asked = listAskedSlots(parts, template.slots).filter((slot) => isDeclared(template, slot.name));
  const mine = readInOwn(template, offer.language, parts, reader);
  const pictures = template.attachments.map(({ id, name }) => ({ id, name }));
  return {
    ...offer,
    title: titleFor(template, locale),
    parts,
    openSlots: listOpenSlots(parts),
    ...(asked.length > 0 ? { asked } : {}),
    ...(mine ? { mine } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}

/** As completeOffer, for a set of offers; one whose template is gone stays as it is. */
export function completeOffers(
  offers: readonly Suggestion[],
  templates: readonly Template[],
  reader: OfferReader,
): Suggestion[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return offers.map((offer) => {
    const template = byId.get(offer.templateId);
    return template ? completeOffer(offer, template, reader) : offer;
  });
}

/**
 * A template as an offer for one chat, whether or not the buyer asked for it: in `exact`, else in the buyer's language
 * where there is such a text, else as chooseVariant falls back, else its first.
 */
export function offerTemplate(
  template: Template,
  language: DetectedLanguage,
  reader: OfferReader,
  exact?: TemplateVariant,
): Suggestion {
  const { region, locale, values } = reader;
  const variant = exact ?? chooseVariant(template, language, region, locale)?.variant ?? template.variants[0];
  const parts = fillSlots(variant?.text ?? "", values);
  const offer: Suggestion = {
    templateId: template.id,
    title: template.title,
    language: variant?.language ?? "",
    parts,
    openSlots: listOpenSlots(parts),
    score: 0,
    reasons: [],
  };
  return completeOffer(offer, template, reader);
}

/** The template's text in the agent's own language; null where that is the offered one or there is none. */
function readInOwn(
  template: Template,
  offered: string,
  parts: readonly TextPart[],
  { locale, ownLanguage, values }: OfferReader,
): OwnReading | null {
  const [own = "", region = null] = (ownLanguage || locale).split(/[-_]/);
  if (!isLanguage(own) || offered.split(/[-_]/)[0] === own) return null;
  const chosen = chooseVariant(template, own, region, locale);
  if (chosen?.fit !== "exact") return null;
  // What the offer filled in by itself is the same in both languages.
  const filled = Object.fromEntries(
    parts.flatMap((part) => (part.type === "filled" ? [[part.slot, part.text]] : [])),
  );
  return {
    language: chosen.variant.language,
    parts: fillSlots(chosen.variant.text, { ...filled, ...values }),
  };
}

function isDeclared(template: Template, name: string): boolean {
  return template.slots.some((slot) => slot.name.toLowerCase() === name.toLowerCase());
}
