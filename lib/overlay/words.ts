import { createTranslate, type Locale, type Translate } from "../i18n";
import { labels } from "../i18n/messages/labels";
import { overlay } from "../i18n/messages/overlay";

/** The overlay's words in one locale. */
export interface Words {
  say: Translate<typeof overlay>;
  /** Names that the domain knows by an identifier, e.g. `name("intent", "refund_request")`. */
  name(kind: string, id: string): string;
  /** A slot's name; one that the catalogue does not know is shown as it is written in the template. */
  slot(id: string): string;
  /** A key as it is printed on the keyboard, from its `event.code`. */
  key(code: string): string;
}

/** Binds the catalogues to a locale. */
export function createWords(locale: Locale): Words {
  const say = createTranslate(overlay, locale);
  const label = createTranslate(labels, locale);
  return {
    say,
    name: (kind, id) => label(`${kind}_${id}` as keyof typeof labels),
    slot: (id) =>
      `slot_${id}` in labels
        ? label(`slot_${id}` as keyof typeof labels)
        : id.charAt(0).toUpperCase() + id.slice(1).replaceAll("_", " "),
    key: (code) => say("key", { key: code.replace(/^(Key|Digit|Numpad)/, "") }),
  };
}

/** A probability, 0 to 1, as whole percent. */
export function toPercent(probability: number): number {
  return Math.round(probability * 100);
}
