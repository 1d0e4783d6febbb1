import { DIGIT_WORDS, EASTERN_DIGIT_WORDS, PAIR_WORDS } from "./disguise-words";

/** A stretch of a text and what it really says. */
export interface Mask {
  from: number;
  to: number;
  says: string;
}

/** Shorter runs of digit words are counts ("one two three") rather than numbers. */
const FEWEST_DIGITS = 6;
/** Of the parts of a spelled number at least so many are words: "two 3 packs 500" has fewer. */
const FEWEST_WORDS = 3;

const readList = (lists: readonly string[]) =>
  lists.flatMap((list) =>
    list
      .split(" ")
      .flatMap((words, digit) =>
        words.split("/").map((word) => [word.normalize("NFKC"), String(digit)] as const),
      ),
  );
const LATIN = new Map([
  ...PAIR_WORDS.split(" ").map((word) => [word, "10"] as const),
  ...readList(DIGIT_WORDS),
]);
/** By their first sign, longest first. */
const EASTERN = new Map<string, (readonly [word: string, digit: string])[]>();
for (const entry of readList(EASTERN_DIGIT_WORDS).sort((a, b) => b[0].length - a[0].length))
  EASTERN.set(entry[0].charAt(0), [...(EASTERN.get(entry[0].charAt(0)) ?? []), entry]);
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  doble: 2,
  dobel: 2,
  duplo: 2,
  doppio: 2,
  doppia: 2,
};
const JOINING = new Set(["y", "e", "et", "und", "and", "dan"]);
const SEPARATORS = " .,-/·・、()~_*+|の\u20e3";
/** Digits farther apart than this are two numbers, UTF-16 units; "double" may stand between. */
const MOST_UNITS = 12;

/** "0 8 1 2 3 4 5": single digits with one gap each, whatever stands in the gaps. */
const SPACED =
  /(?<![a-z0-9])\+?\d(?:[^a-z0-9\u0e01-\u0e7f\u3041-\u9fff\uac00-\ud7a3\n,%€$£¥]{1,3}\d){6,17}\u20e3?(?![a-z0-9/%])/g;
/** "O812-555O-O1OO": letters that look like digits among digits. */
const LETTERED = /(?<![a-z0-9])\+?[0-9oil]{1,8}(?:[ .\-/]{1,3}[0-9oil]{1,8}){0,5}(?![a-z0-9])/g;

/**
 * Numbers that hide: spelled out in words of any language (also in pairs), spaced digit by digit, in keycaps, or with
 * letters for digits. `text` is lower case with Latin marks off and digits folded.
 */
export function findHiddenNumbers(text: string): Mask[] {
  return [...findSpelled(text), ...findSpaced(text), ...findLettered(text)];
}

function findSpelled(text: string): Mask[] {
  const masks: Mask[] = [];
  let run = { from: 0, to: 0, says: "", words: 0, times: 1 };
  const close = () => {
    const { from, to, says, words } = run;
    // "Uno, dos, tres, cuatro, cinco, seis": in order it is counting.
    if (words >= FEWEST_WORDS && says.length >= FEWEST_DIGITS && !isCounting(says))
      masks.push({ from, to, says });
    run = { from: 0, to: 0, says: "", words: 0, times: 1 };
  };
  const take = (from: number, to: number, digits: string, isWord: boolean) => {
    if (run.says === "") run.from = from;
    run.to = to;
    run.says += digits.repeat(run.times);
    run.times = 1;
    if (isWord) run.words++;
  };
  // Words and numbers one by one; signs between them, and words that stand together, sign by sign.
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const latin = code >= 0x61 && code <= 0x7a;
    if (latin || (code >= 0x30 && code <= 0x39)) {
      const end = endOfWord(text, at, latin);
      const word = text.slice(at, end);
      const digits = latin ? LATIN.get(word) : word.length <= 4 ? word : undefined;
      if (digits !== undefined) {
        if (run.says !== "" && at - run.to > MOST_UNITS) close();
        take(at, end, digits, latin);
      } else if (latin && TIMES[word]) run.times = TIMES[word];
      else if (run.says !== "" && !(latin && JOINING.has(word))) close();
      at = end;
      continue;
    }
    const [length, digit] = readEastern(text, at);
    if (length > 0) take(at, at + length, digit, true);
    else if (run.says !== "" && !SEPARATORS.includes(text.charAt(at))) close();
    at += Math.max(1, length);
    if (run.says.length > 24) close();
  }
  close();
  return masks;
}

function endOfWord(text: string, at: number, latin: boolean): number {
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const goesOn = latin ? (code >= 0x61 && code <= 0x7a) || code === 0x27 : code >= 0x30 && code <= 0x39;
    if (!goesOn) return end;
  }
  return text.length;
}

/** The word for a digit that begins here, in a script without spaces; of length 0 when there is none. */
function readEastern(text: string, at: number): [length: number, digit: string] {
  for (const [word, digit] of EASTERN.get(text.charAt(at)) ?? []) {
    const length = measureWord(text, at, word);
    if (length > 0) return [length, digit];
  }
  return [0, ""];
}

/** The units that a word takes in the text at this place, with a dot between its signs or without; 0: it is not there. */
function measureWord(text: string, at: number, word: string): number {
  let place = at;
  for (const [i, sign] of [...word].entries()) {
    if (i > 0 && text.charAt(place) === "・") place++;
    if (!text.startsWith(sign, place)) return 0;
    place += sign.length;
  }
  return place - at;
}

function findSpaced(text: string): Mask[] {
  return [...text.matchAll(SPACED)].flatMap((match): Mask[] => {
    const says = match[0].replace(/[^\d+]/g, "");
    return isCounting(says) ? [] : [{ from: match.index, to: match.index + match[0].length, says }];
  });
}

function findLettered(text: string): Mask[] {
  return [...text.matchAll(LETTERED)].flatMap((match): Mask[] => {
    const [found] = match;
    const digits = found.match(/\d/g)?.length ?? 0;
    const tokens = found.split(/[^0-9oil]+/);
    const letters = tokens.filter((token) => /[oil]/.test(token));
    if (digits < 3 || letters.length === 0) return [];
    if (letters.some((token) => !/\d/.test(token) && !/^o+$/.test(token))) return [];
    // "2l 500 1000": a litre ends its number.
    if (letters.every((token) => /^\d+l$/.test(token))) return [];
    const says = found
      .replace(/o/g, "0")
      .replace(/[il]/g, "1")
      .replace(/[^\d+]/g, "");
    return says.length < 7 || says.length > 15
      ? []
      : [{ from: match.index, to: match.index + found.length, says }];
  });
}

/** Each digit one more than the one before. */
function isCounting(digits: string): boolean {
  return [...digits].every((digit, i) => i === 0 || Number(digit) === Number(digits.charAt(i - 1)) + 1);
}

const OTHER_DIGITS = /[\u0e50-\u0e59\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2776-\u277e]/gu;
const FIRSTS: readonly [from: number, digit: number][] = [
  [0x2776, 1],
  [0x0e50, 0],
  [0x0966, 0],
  [0x06f0, 0],
  [0x0660, 0],
];

/** Digits of other scripts and dingbats as ASCII, dashes as "-"; no offset changes. */
export function foldDigitSigns(text: string): string {
  return text
    .replace(OTHER_DIGITS, (sign) => {
      const code = sign.charCodeAt(0);
      const [from, digit] = FIRSTS.find(([start]) => code >= start) ?? [code, 0];
      return String(code - from + digit);
    })
    .replace(/[\u2010-\u2015\u2212\ufe63\u30fc~](?=[ ]?\d)/gu, "-");
}
