import { lookUp, type Translate } from "../i18n";
import type { overlay } from "../i18n/messages/overlay";

/** The overlay's words in one locale. */
export interface Words {
  say: Translate<typeof overlay>;
  /** Names that the domain knows by an identifier, e.g. `name("intent", "refund_request")`. */
  name(kind: string, id: string): string;
  /** Any text of the overlay's catalogues, with its parameters. */
  tell(key: string, params: Record<string, string | number>): string;
  /** A slot's name; one that the catalogue does not know is shown as it is written in the template. */
  slot(id: string): string;
  /** The name of a language by its code, with or without a region. */
  language(code: string): string;
  /** A key as it is printed on the keyboard, from its `event.code`. */
  key(code: string): string;
}

/** Binds the texts of one locale (lib/i18n/overlay-words). */
export function createWords(texts: Readonly<Record<string, string>>): Words {
  const say: Words["say"] = (key, params) => lookUp(texts, key, params);
  return {
    say,
    name: (kind, id) => lookUp(texts, `${kind}_${id}`),
    tell: (key, params) => lookUp(texts, key, params),
    slot: (id) =>
      Object.hasOwn(texts, `slot_${id}`)
        ? lookUp(texts, `slot_${id}`)
        : id.charAt(0).toUpperCase() + id.slice(1).replaceAll("_", " "),
    language: (code) => lookUp(texts, `language_${code.split(/[-_]/)[0]}`),
    key: (code) => say("key", { key: code === "Slash" ? "/" : code.replace(/^(Key|Digit|Numpad)/, "") }),
  };
}

/** A probability, 0 to 1, as whole percent. */
export function toPercent(probability: number): number {
  return Math.round(probability * 100);
}
