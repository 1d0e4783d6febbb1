import { MARK } from "./keep-finds";

/** What an answer says of each asked line: its text, or that it cannot be told. */
export type LineAnswer = { text: string; sure: true } | { text: string; sure: false } | null;

/** "#3: text", and how small models spell it: "3. text", "**3)** text", "Line 3 - text", "＃3：text", "#3 text". */
const NUMBERED =
  /^[\s>*_-]{0,4}(?:(?:[#＃№]|line\s|l)\s{0,2})?([0-9０-９]{1,3})(?:\*{2})?\s{0,2}(?:[:：.)）、|\]】]|-\s)(?:\*{2})?\s{0,3}(.*)$/i;
const HASHED = /^[\s>*_-]{0,4}[#＃]\s{0,2}([0-9０-９]{1,3})\s{1,3}(.*)$/;
/** Remarks behind the last line, or wrapping. */
const REMARK =
  /^(?:```|'''|[([（]?(?:note|notes|translation|please note|explanation|注|备注|说明|nota|hinweis|remarque)\b|<\/?|---)/i;

/**
 * Reads an answer of numbered lines. For each of the `count` asked lines: `sure`; not sure where its number comes twice
 * with different texts, out of order, was cut off at the end, or is followed by text without a number (half of it, or
 * another line's); null where it is missing. A text is never given to another line than its number says. An answer
 * without any number counts for a single asked line only. `cut`: the answer ended at its limit.
 */
export function readLines(answer: string, count: number, cut: boolean): LineAnswer[] {
  const found = findNumbered(answer);
  const known = found.filter(({ number }) => number >= 1 && number <= count);
  // "30. November kommt es" is no line's number.
  if (known.length === 0 && !/^\s*[#＃]/m.test(answer)) return readUnnumbered(answer, count, cut);
  return Array.from({ length: count }, (_, index): LineAnswer => {
    const mine = known.filter(({ number }) => number === index + 1);
    const [first] = mine;
    if (!first) return null;
    const at = known.indexOf(first);
    const ordered =
      known.slice(0, at).every(({ number }) => number <= index + 1) &&
      known.slice(at + 1).every(({ number }) => number >= index + 1);
    const same = mine.every(({ text }) => text === first.text);
    const last = found.at(-1) === first;
    return { text: first.text, sure: same && ordered && !first.trailed && !(cut && last) };
  });
}

interface Numbered {
  number: number;
  text: string;
  /** Text without a number follows. */
  trailed: boolean;
}

function findNumbered(answer: string): Numbered[] {
  const found: Numbered[] = [];
  let gap = false;
  for (const line of answer.split(/\r?\n/)) {
    const match = NUMBERED.exec(line) ?? HASHED.exec(line);
    const last = found.at(-1);
    if (match) {
      const number = Number((match[1] ?? "").normalize("NFKC"));
      found.push({ number, text: stripQuotes((match[2] ?? "").trim()), trailed: false });
      gap = false;
    } else if (line.trim() === "") gap = true;
    else if (last && REMARK.test(line.trim())) gap = true;
    else if (last && !gap) last.trailed = true;
  }
  return found;
}

/** The one line's answer; what stands behind an empty line is a remark. */
function readUnnumbered(answer: string, count: number, cut: boolean): LineAnswer[] {
  const lines = answer
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !REMARK.test(line));
  const none = Array.from({ length: count }, () => null);
  if (count !== 1 || lines.length === 0) return none;
  return [{ text: stripQuotes(lines[0] ?? ""), sure: !cut && lines.length === 1 }];
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["“", "”"],
  ["「", "」"],
  ["«", "»"],
  ["`", "`"],
];

/** Without quotation marks around the whole. */
export function stripQuotes(text: string): string {
  for (const [open, close] of PAIRS) {
    const inner = text.slice(open.length, text.length - close.length);
    if (
      text.length > 2 &&
      text.startsWith(open) &&
      text.endsWith(close) &&
      !inner.includes(open) &&
      !inner.includes(close)
    )
      return inner.trim();
  }
  return text;
}

/** The text of a translation that is still being written, for showing: without line numbers, marks as "…". */
export function cleanStream(text: string): string {
  return text
    .split("\n")
    .map((line) => (NUMBERED.exec(line) ?? HASHED.exec(line))?.[2] ?? line)
    .join("\n")
    .replace(MARK, "…")
    .replace(/[⟦#][^\n]{0,4}$/, "")
    .trim();
}
