import type { DetectedLanguage } from "../../../domain/language";
import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import { COURTESY, FILLERS, UNSPACED_FILLERS } from "../packs/courtesy";
import type { ReplyCheck } from "../reply-view";
import { findNamed } from "./named-person";
import { findSlots } from "./unresolved-slot";

/** A longer reply says something. */
const MOST_UNITS = 280;
/** A reply of fewer words says something with each of them. */
const SO_MANY = 8;
/** Scripts without spaces between words: their fragments match anywhere. */
const UNSPACED = ["zh", "ja", "ko", "th"];

interface Vocabulary {
  pattern: RegExp;
  fillers: ReadonlySet<string>;
}

let unspaced: { core: RegExp; filler: RegExp } | null = null;
const spaced = new Map<string, Vocabulary>();

function readUnspaced() {
  const one = (sources: readonly string[]) => new RegExp(`(?:${sources.join("|")})`.normalize("NFKC"), "gu");
  unspaced ??= {
    core: one(UNSPACED.map((code) => longestFirst(COURTESY[code] ?? ""))),
    filler: one([UNSPACED_FILLERS]),
  };
  return unspaced;
}

function readSpaced(code: string): Vocabulary {
  const known = spaced.get(code);
  if (known) return known;
  const made = {
    pattern: new RegExp(`(?<![a-z0-9])(?:${longestFirst(COURTESY[code] ?? "")})(?![a-z0-9])`, "g"),
    fillers: new Set((FILLERS[code] ?? "").split(" ")),
  };
  spaced.set(code, made);
  return made;
}

/** A reply of greeting and "please wait" only: it answers nothing and on TikTok Shop does not count as an answer. */
export const checkEmptyCourtesy: ReplyCheck = (
  { source, text: folded, normal, language },
  { buyer, kind },
) => {
  if (kind === "template" || folded.trim() === "" || folded.length > MOST_UNITS) return [];
  const text = withoutNames(source, folded, normal.starts, buyer?.name ?? "");
  if (/\d/.test(text)) return [];
  const { core, filler } = readUnspaced();
  const eastern = /[\u0e01-\uffdc]/.test(text) ? text.replace(core, " ") : text;
  const met = eastern !== text;
  const rest = met ? eastern.replace(filler, " ") : eastern;
  const empty =
    (met && wordsOf(rest).length === 0) ||
    codesFor(language).some((code) => isCourteous(met ? rest : text, met, readSpaced(code)));
  if (!empty) return [];
  return [
    {
      class: "empty_courtesy",
      rule: "any/empty_courtesy/greeting or please wait only",
      spans: [{ start: 0, end: source.length }],
      rewrite: null,
    },
  ];
};

/** A greeting alone is too short to tell its language. */
function codesFor(language: DetectedLanguage | null): string[] {
  return language !== null && language in FILLERS ? [language, "en"] : Object.keys(FILLERS);
}

/** Greetings, thanks or pleas, and beside them only words that say nothing. */
function isCourteous(text: string, met: boolean, { pattern, fillers }: Vocabulary): boolean {
  const rest = text.replace(pattern, " ");
  const left = wordsOf(rest);
  const gone = wordsOf(text).length - left.length;
  if (!met && gone === 0) return false;
  const content = left.filter((word) => !fillers.has(word));
  if (content.length === 0) return true;
  // In a long row of such words one that nobody knows is a name or a dialect.
  if (content.length === 1 && left.length + gone >= SO_MANY && gone > left.length) return true;
  // "hello anna": the one word left stands right after the greeting at the beginning.
  return content.length === 1 && left.length === 1 && gone >= 1 && greets(text, content[0] ?? "");
}

/** The text without slots, the buyer's name and the names that it greets; of the same length. */
function withoutNames(source: string, text: string, starts: readonly number[], name: string): string {
  const spans = [
    ...findSlots(source).flatMap((slot) => (/greeting/.test(slot.rule) ? [] : slot.spans)),
    ...findNamed(source),
  ];
  const blank = [...text].join("").replace(/[\s\S]/g, (sign, at: number) => {
    const place = starts[at] ?? 0;
    return spans.some(({ start, end }) => place >= start && place < end) ? " " : sign;
  });
  const own = foldLatinMarks(name.normalize("NFKC").toLowerCase()).trim();
  return own.length >= 2 ? blank.replaceAll(own, " ") : blank;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}'-]*\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
}

function greets(whole: string, word: string): boolean {
  return new RegExp(
    `^\\s*(?:hi|hello|hey|dear|hola|ola|oi|oie|bonjour|salut|coucou|hallo|moin|liebe[r]?|ciao|salve|halo|hai|chao|cher|chere|da|kak|sis|sir|ma'am|ate|kuya)[ ,!]+${word.replace(/[^\p{L}\p{M}]/gu, ".")}(?![\\p{L}])`,
    "u",
  ).test(whole);
}

/** Alternatives are tried in order: the longer phrase must come before its own beginning. */
function longestFirst(source: string): string {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const char of source) {
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth--;
    if (char === "|" && depth === 0) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  return [...parts, part].sort((a, b) => b.length - a.length).join("|");
}
