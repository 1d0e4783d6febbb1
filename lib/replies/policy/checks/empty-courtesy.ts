import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import { COURTESY } from "../packs/courtesy";
import type { ReplyCheck } from "../reply-view";

/** A longer reply says something. */
const MOST_UNITS = 220;
/** Scripts without spaces between words: their fragments match anywhere. */
const UNSPACED = ["zh", "ja", "ko", "th"];

const UNBOUNDED = new RegExp(
  `(?:${UNSPACED.map((code) => COURTESY[code]).join("|")})`.normalize("NFKC"),
  "gu",
);
const BOUNDED = Object.entries(COURTESY)
  .filter(([code]) => !UNSPACED.includes(code))
  .map(([code, source]) => ({
    code,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(source)})(?![\\p{L}\\p{N}])`, "gu"),
  }));

/** A reply of greeting and "please wait" only: it answers nothing and on TikTok Shop does not count as an answer. */
export const checkEmptyCourtesy: ReplyCheck = ({ source, text }, { buyer, kind }) => {
  if (kind === "template" || text.trim() === "" || text.length > MOST_UNITS) return [];
  if (/\d/.test(text)) return [];
  const name = foldLatinMarks((buyer?.name ?? "").normalize("NFKC").toLowerCase()).trim();
  const own = name.length >= 2 ? text.replaceAll(name, " ") : text;
  const eastern = own.replace(UNBOUNDED, " ");
  const empty =
    isEmpty(eastern) || BOUNDED.some(({ pattern }) => isEmpty(eastern.replace(pattern, " "), eastern));
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

/** Nothing but signs is left, or one word, after a greeting, that may be a name. */
function isEmpty(rest: string, whole = ""): boolean {
  const words = rest.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length === 0) return true;
  const gone = (whole.match(/[\p{L}\p{M}'’-]+/gu) ?? []).length - words.length;
  return words.length === 1 && gone >= 1 && greets(whole, words[0] ?? "");
}

/** "hello anna": the one word left stands right after the greeting at the beginning. */
function greets(whole: string, word: string): boolean {
  return new RegExp(
    `^\\s*(?:hi|hello|hey|dear|hola|ola|oi|bonjour|hallo|liebe[r]?|ciao|halo|hai|chao|cher|chere)\\s+${word.replace(/[^\p{L}\p{M}]/gu, ".")}(?![\\p{L}])`,
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
