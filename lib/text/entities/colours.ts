import type { Colour } from "../../domain/entity";
import type { Language } from "../../domain/language";
import { COLOUR_WORDS } from "./colour-words";
import { type Finder, foldWord, matchAll, oneOf } from "./folded-text";

const LETTER = "a-z\\u00c0-\\u024f\\u1e00-\\u1eff";

interface ColourPattern {
  /** Null: in any language. */
  language: Language | null;
  pattern: RegExp;
  colours: ReadonlyMap<string, Colour>;
}

/**
 * One pattern for all words that mean a colour wherever they stand, and one a language for those that are other words
 * elsewhere ("pula" is red in Tagalog and "also" in Malay).
 */
const PATTERNS: readonly ColourPattern[] = buildPatterns();

function buildPatterns(): ColourPattern[] {
  const sure: [string, Colour][] = [];
  const own = new Map<Language, [string, Colour][]>();
  for (const { language, words } of COLOUR_WORDS)
    for (const [colour, list] of Object.entries(words) as [Colour, string][])
      for (const entry of list.split(",")) {
        const only = entry.endsWith("!");
        const word = foldWord(only ? entry.slice(0, -1) : entry);
        if (only) own.set(language, [...(own.get(language) ?? []), [word, colour]]);
        else sure.push([word, colour]);
      }
  const build = (language: Language | null, words: [string, Colour][]): ColourPattern => ({
    language,
    colours: new Map(words),
    pattern: colourPattern(words.map(([word]) => word)),
  });
  return [build(null, sure), ...[...own].map(([language, words]) => build(language, words))];
}

function colourPattern(words: string[]): RegExp {
  const latin = words.filter((word) => /^[a-z\u00c0-\u1eff]/.test(word));
  const single = words.filter((word) => /^\p{Script=Han}$/u.test(word));
  // Japanese adjectives: 面白い (interesting) is not white.
  const inflected = words.filter((word) => /^\p{Script=Han}+\p{Script=Hiragana}+$/u.test(word));
  const other = words.filter((word) => ![...latin, ...single, ...inflected].includes(word));
  const parts = [
    latin.length > 0 ? `(?<![${LETTER}0-9@_])(?:${oneOf(latin)})(?![${LETTER}0-9_])` : "",
    // One Han sign alone is a colour only when no other stands beside it ("红包" is a gift of money).
    single.length > 0 ? `(?<!\\p{Script=Han})(?:${oneOf(single)})(?!\\p{Script=Han})` : "",
    inflected.length > 0 ? `(?<!\\p{Script=Han})(?:${oneOf(inflected)})` : "",
    other.length > 0 ? `(?:${oneOf(other)})` : "",
  ];
  return new RegExp(parts.filter(Boolean).join("|"), "gu");
}

/** Colour words of the 14 languages. */
export const findColours: Finder = ({ text }, { language }) =>
  PATTERNS.filter((entry) => entry.language === null || entry.language === language).flatMap(
    ({ pattern, colours }) =>
      matchAll(text, pattern).flatMap((match) => {
        const colour = colours.get(match[0]);
        const known = /(?:ich|nicht|wer|du) $/.test(text.slice(Math.max(0, match.index - 6), match.index));
        // German "ich weiß" knows, it does not paint.
        if (!colour || (colour === "white" && known)) return [];
        return [
          {
            kind: "colour" as const,
            from: match.index,
            to: match.index + match[0].length,
            detail: { colour },
          },
        ];
      }),
  );
