import type { PackedLexicon } from "./concepts";
import { type Phrase, packPhrases } from "./phrase-table";

/**
 * Packs a lexicon's source, one concept a line: `name: word, stem*, *inside*, two words, 退款`. Letters with spaces
 * between words match whole words unless a star says otherwise; Han, kana, Hangul and Thai entries match anywhere.
 * Entries are written lower case and without accents, as tokens' plain forms are. Lines that begin with `#` or have no
 * name are passed over; a concept may have several lines.
 */
export function packLexicon(source: string): PackedLexicon {
  const places = new Map<string, number>();
  const phrases: Phrase[] = [];
  for (const line of source.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 1 || line.startsWith("#")) continue;
    const name = line.slice(0, colon).trim();
    const value = places.get(name) ?? places.size;
    places.set(name, value);
    for (const entry of line.slice(colon + 1).split(",")) {
      const phrase = readEntry(entry.trim(), value);
      if (phrase) phrases.push(phrase);
    }
  }
  return { names: [...places.keys()], phrases: packPhrases(phrases) };
}

function readEntry(entry: string, value: number): Phrase | null {
  const openLeft = entry.startsWith("*");
  const openRight = entry.length > 1 && entry.endsWith("*");
  const from = openLeft ? 1 : 0;
  const to = entry.length - (openRight ? 1 : 0);
  if (from >= to) return null;
  const spaced = entry.charCodeAt(from) < 0x0e00;
  return { source: entry, from, to, before: spaced && !openLeft, after: spaced && !openRight, value };
}
