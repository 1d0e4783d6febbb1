import { AFTER_NOON, BEFORE_NOON, DAY_WORDS, JOINED_WORDS, MONTH_WORDS, WEEKDAY_WORDS } from "./time-words";

export interface TimeContext {
  /** Unix time in ms. */
  now: number;
  /** 3/4 means 4 March. */
  monthFirst: boolean;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
}

interface DayParts {
  year: number | null;
  /** From 0. */
  month: number;
  day: number;
  /** Day and month could be the other way round. */
  swappable: boolean;
}

/** Page and machine clocks differ a little; a time further ahead than this is not "today". */
const CLOCK_SKEW_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
/** Thai pages count years from 543 BC; no Christian year on a chat page is near 2400. */
const BUDDHIST_OFFSET = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const MAX_LENGTH = 60;

/**
 * Reads a time as the chat shows it, in the browser's time zone: "14:05", "Yesterday 2:05 PM", "20/11/2026 14:05",
 * "20 พ.ย. 2569 14:05", "11月20日 14:05", "14.05"… A bare clock time means today. Returns Unix ms, never later than now
 * plus five minutes, or null when the words are not understood or hold no clock time.
 */
export function parseShownTime(shown: string, context: TimeContext): number | null {
  const text = normalise(shown);
  if (!text || text.length > MAX_LENGTH) return null;
  const found = findClock(text);
  if (!found) return null;
  const { clock, rest } = found;
  const words = rest.replace(/[\s,·•|()]+/g, " ").trim();
  if (words.replace(/[.\-–]/g, "").trim() === "")
    return notAhead(atClock(new Date(context.now), clock), context);
  const back = findDaysBack(words, context.now);
  if (back !== null) {
    const date = new Date(context.now);
    date.setDate(date.getDate() - back);
    return notAhead(atClock(date, clock), context, back === 0);
  }
  const day = findDay(words, context.monthFirst);
  return day ? resolve(day, clock, context) : null;
}

function normalise(shown: string): string {
  let text = shown
    .normalize("NFKC")
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
  // NFKC splits the Thai sara am; month names are written with the composed sign.
  text = text.replace(/\u0e4d\u0e32/g, "\u0e33");
  for (const [pattern, word] of JOINED_WORDS) text = text.replace(pattern, word);
  return text;
}

const COLON_CLOCK = /(?<!\d)(\d{1,2})(?::|h|時|时|点|시 ?)(\d{2})(?::(\d{2}))?(?:分|분)?(?!\d)/;
/** Indonesian clock "14.05": not part of a date such as 20.11.2026. */
const DOT_CLOCK = /(?<![\d./-])(\d{1,2})\.(\d{2})(?![\d/-]|\.\d)/;

function findClock(text: string): { clock: Clock; rest: string } | null {
  const match = COLON_CLOCK.exec(text) ?? DOT_CLOCK.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  let rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  if (AFTER_NOON.test(rest)) {
    if (hour < 12) hour += 12;
    rest = rest.replace(AFTER_NOON, " ");
  } else if (BEFORE_NOON.test(rest)) {
    if (hour === 12) hour = 0;
    rest = rest.replace(BEFORE_NOON, " ");
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  return {
    clock: { hour, minute, second },
    rest: rest.replace(/(?<=^|\s)(?:น\.?|uhr|wib|pukul|lúc|at|às|a las|à)(?=\s|$)/g, " "),
  };
}

function findDaysBack(words: string, now: number): number | null {
  const tokens = words.split(" ").map((word) => word.replace(/:$/, ""));
  for (const token of tokens) {
    const days = DAY_WORDS.get(token);
    if (days !== undefined) return days;
  }
  // A number beside a weekday makes it a date, which is read with its month.
  if (/\d/.test(words)) return null;
  for (const token of tokens) {
    const weekday = WEEKDAY_WORDS.get(token) ?? WEEKDAY_WORDS.get(token.replace(/\.$/, ""));
    if (weekday === undefined) continue;
    const back = (new Date(now).getDay() - weekday + 7) % 7;
    // Today is shown as a bare time, so that today's weekday means last week's.
    return back === 0 ? 7 : back;
  }
  return null;
}

function findDay(words: string, monthFirst: boolean): DayParts | null {
  const yearFirst = /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/.exec(words);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const cjk = /(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?/.exec(words);
  if (cjk) return toDay(undefined, cjk[1], cjk[2]);
  const vietnamese = /(?<!\d)(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})(?:\s*(?:năm)?\s*(\d{4}))?/.exec(words);
  if (vietnamese) return toDay(vietnamese[3], vietnamese[2], vietnamese[1]);
  const numeric = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?!\d)/.exec(words);
  if (numeric) return readNumeric(numeric, monthFirst);
  return readNamedMonth(words);
}

function readNumeric(match: RegExpExecArray, monthFirst: boolean): DayParts | null {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = match[4];
  // "11-20" without a year is the short form of 2026-11-20.
  const isMonthFirst = first > 12 ? false : second > 12 ? true : monthFirst || (match[2] === "-" && !year);
  const day = isMonthFirst ? toDay(year, match[1], match[3]) : toDay(year, match[3], match[1]);
  return day && { ...day, swappable: first <= 12 && second <= 12 };
}

function readNamedMonth(words: string): DayParts | null {
  let month: number | undefined;
  for (const token of words.split(/[\s/]+/)) {
    month ??= MONTH_WORDS.get(token) ?? MONTH_WORDS.get(token.replace(/[.,]+$/, ""));
    if (month === undefined)
      for (const [word, index] of MONTH_WORDS)
        if (/[\u0e00-\u0e7f]/.test(word) && token.includes(word)) month = index;
  }
  if (month === undefined) return null;
  const numbers = words.match(/\d+/g) ?? [];
  const day = numbers.find((number) => number.length <= 2);
  const year = numbers.find((number) => number.length === 4);
  return toDay(year, String(month + 1), day);
}

function toDay(year?: string, month?: string, day?: string): DayParts | null {
  const m = Number(month);
  const d = Number(day);
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return { year: year === undefined ? null : Number(year), month: m - 1, day: d, swappable: false };
}

function resolve(day: DayParts, clock: Clock, context: TimeContext): number | null {
  const latest = context.now + CLOCK_SKEW_MS;
  for (const year of possibleYears(day.year, context.now)) {
    const at = build(year, day.month, day.day, clock);
    if (at !== null && at <= latest) return at;
    if (!day.swappable || day.year === null) continue;
    const other = build(year, day.day - 1, day.month + 1, clock);
    if (other !== null && other <= latest) return other;
  }
  return null;
}

/** Years that a written year can mean, most likely first. */
function possibleYears(year: number | null, now: number): number[] {
  const current = new Date(now).getFullYear();
  if (year === null) return [current, current - 1];
  if (year >= FIRST_BUDDHIST_YEAR) return [year - BUDDHIST_OFFSET];
  if (year < 100) return [2000 + year, 2500 + year - BUDDHIST_OFFSET];
  return [year];
}

function build(year: number, month: number, day: number, clock: Clock): number | null {
  const date = new Date(year, month, day, clock.hour, clock.minute, clock.second);
  return date.getMonth() === month && date.getDate() === day ? date.getTime() : null;
}

function atClock(date: Date, clock: Clock): number {
  return new Date(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    clock.hour,
    clock.minute,
    clock.second,
  ).getTime();
}

/** A bare time ahead of now was written before midnight and is read after it. */
function notAhead(at: number, context: TimeContext, bare = true): number {
  return bare && at > context.now + CLOCK_SKEW_MS ? at - DAY_MS : at;
}
