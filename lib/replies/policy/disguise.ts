import type { NormalText } from "../../text/normalise";
import { DIGIT_WORDS, HIDDEN_NAMES, LOOK_ALIKES } from "./disguise-words";

/** A stretch of a text and what it really says. */
interface Mask {
  from: number;
  to: number;
  says: string;
}

/** Signs that writers put between the letters of a word that they hide. */
const GAP = String.raw`[ .*_\-/|+~·•●°'\u2019,♥❤]{1,3}`;
/** Shorter runs of digit words are counts ("one two three") rather than numbers. */
const FEWEST_DIGITS = 6;

const DIGIT_OF = new Map(
  DIGIT_WORDS.flatMap((list) =>
    list.split(" ").flatMap((words, digit) => words.split("/").map((word) => [word, String(digit)] as const)),
  ),
);
const digitWord = `(?:${[...DIGIT_OF.keys()].sort((a, b) => b.length - a.length).join("|")}|\\d)`;
/** Words with spaces between; Han, Hangul and Thai digits may stand together. */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])${digitWord}(?:[ .,\\-/·]{0,3}${digitWord}){${FEWEST_DIGITS - 1},18}(?![\\p{L}])`,
  "gu",
);
const ONE_DIGIT = new RegExp(digitWord, "gu");

/** "0 8 1 2 3 4 5": single digits with one gap each. */
const SPACED_DIGITS = /(?<![\p{L}\p{N}])\+?\d(?:[ .\-_*/|]{1,3}\d){6,17}(?![\p{L}\p{N}])/gu;

const AT = String.raw` ?[([{<] ?(?:at|arroba|aet|chiocciola|圈a) ?[)\]}>] ?| (?:at|arroba) (?=(?:gmail|hotmail|outlook|yahoo|icloud|qq|163)(?![\p{L}\p{N}])|[a-z0-9-]{2,30} ?[([{<]? ?(?:dot|punto|ponto|punkt) ?[)\]}>]? ?(?:com|net|org)(?![\p{L}\p{N}]))`;
/** Without brackets only endings that are no words: in Spanish "punto de" is not ".de". */
const DOT = String.raw` ?[([{<] ?(?:dot|punto|ponto|point|punkt|titik|chấm|点|點|ดอท|ドット|쩜) ?[)\]}>] ?| (?:dot|punto|ponto|punkt|titik|cham) (?=(?:com|net|org|cn|shop|store)(?![\p{L}\p{N}]))`;
// "Com" also begins Portuguese sentences: after a dot and a space, words behind it make it one.
const SPACED_DOT = String.raw`(?<=[a-z0-9-]{3})(?: [.。．•·] ?|[.。．•·])(?=(?:com|example)(?![\p{L}\p{N}]))|(?<=[a-z0-9-]{3})[.。．•·] (?=(?:com|example)(?! ?[\p{L}\p{N}{]))|(?<=[a-z0-9-]{3})点(?=com|cn|net)`;
const ADDRESS = new RegExp(`(?<at>${AT})|(?<dot>${DOT}|${SPACED_DOT})`, "gu");

/** Each name letter by letter: each letter may be a look-alike, each gap may hold signs. */
const NAMES = HIDDEN_NAMES.map(({ name, needsGap }) => {
  const letters = [...name].map((letter) => {
    const alike = LOOK_ALIKES[letter];
    return alike ? `[${letter}${alike}]` : letter;
  });
  const han = /\p{Script=Han}/u.test(name);
  const body = letters.join(`(?:${GAP})${needsGap ? "" : "?"}`);
  return {
    name,
    pattern: han ? new RegExp(body, "gu") : new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, "gu"),
  };
});
const FIRST_LETTERS = new RegExp(
  `[${[...new Set(HIDDEN_NAMES.map(({ name }) => name.charAt(0)))].join("")}${Object.values(LOOK_ALIKES).join("")}]`,
  "u",
);

/**
 * The reply with its disguises undone, or null where it wears none: names of messengers with signs between the letters
 * or look-alike letters in them, digits spelled out or spaced, "(at)" and "dot com". `folded` is `normal.text` with the
 * marks of Latin letters taken off. Offsets lead back to the source. Never throws.
 */
export function revealDisguise(normal: NormalText, folded: string): NormalText | null {
  const text = foldKeycaps(folded);
  const masks = [...findNames(text), ...findDigits(text), ...findAddresses(text)]
    .filter(({ from, to, says }) => folded.slice(from, to) !== says)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  if (masks.length === 0 && text === folded) return null;
  return rewrite(normal, text, masks);
}

/** A keycap emoji is its digit and a mark; the mark becomes a space that the digit pattern takes as a gap. */
function foldKeycaps(text: string): string {
  return text.replace(/\u20e3/gu, " ");
}

function findNames(text: string): Mask[] {
  if (!FIRST_LETTERS.test(text)) return [];
  return NAMES.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(([hit]) => isHidden(hit, name))
      .map((match) => ({ from: match.index, to: match.index + match[0].length, says: name })),
  );
}

/** A space or two between whole words is how some spell it ("whats app"); signs or many spaces are a mask. */
function isHidden(hit: string, name: string): boolean {
  if (hit === name) return false;
  const gaps = hit.match(/[^\p{L}\p{N}@$]+/gu) ?? [];
  if (gaps.length === 0) return true;
  const letters = [...name].length;
  // In Han a comma ends a clause: its two sides are two words.
  if (/\p{Script=Han}/u.test(name)) return gaps.every((gap) => !gap.includes(","));
  return gaps.length >= Math.min(3, letters - 1) || gaps.some((gap) => /[*_|~·•●♥❤]/u.test(gap));
}

function findDigits(text: string): Mask[] {
  const spelled = [...text.matchAll(SPELLED)].flatMap((match): Mask[] => {
    const parts = match[0].match(ONE_DIGIT) ?? [];
    const written = parts.filter((part) => !/^\d$/.test(part)).length;
    if (written < 3) return [];
    const says = parts.map((part) => DIGIT_OF.get(part) ?? part).join("");
    return [{ from: match.index, to: match.index + match[0].length, says }];
  });
  const spaced = [...text.matchAll(SPACED_DIGITS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    says: match[0].replace(/[^\d+]/g, ""),
  }));
  return [...spelled, ...spaced];
}

function findAddresses(text: string): Mask[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    says: match.groups?.at === undefined ? "." : "@",
  }));
}

/** The text with each mask taken off; of masks that overlap the first counts. */
function rewrite(normal: NormalText, text: string, masks: readonly Mask[]): NormalText {
  let out = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (until: number) => {
    for (; at < until; at++) {
      out += text.charAt(at);
      starts.push(normal.starts[at] ?? 0);
      ends.push(normal.ends[at] ?? 0);
    }
  };
  for (const { from, to, says } of masks) {
    if (from < at) continue;
    copy(from);
    for (const unit of says.split("")) {
      out += unit;
      starts.push(normal.starts[from] ?? 0);
      ends.push(normal.ends[to - 1] ?? 0);
    }
    at = to;
  }
  copy(text.length);
  return { text: out, starts, ends, capitals: normal.capitals, letters: normal.letters };
}
