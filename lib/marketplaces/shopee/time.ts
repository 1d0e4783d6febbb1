import { TODAY, YESTERDAY } from "./phrases";

/** A time as the page shows it: minutes since midnight and the day's midnight in ms, each where shown. */
export interface Stamp {
  day: number | null;
  minutes: number | null;
}

const CLOCK = /(?:^|\s)(上午|下午|凌晨|晚上)?\s*(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap]\.?\s?m\.?|sa|ch)?$/iu;
const DAY_MS = 86_400_000;
/** A longer text is a sentence and not a time. */
const MAX_LENGTH = 40;

/**
 * Reads a separator or a bubble's time: "10:32", "Yesterday", "12 Nov 2026 10:32", "11月12日", "12/11/2569"…
 * Times are in the browser's time zone, as the console shows them. Null when the text is no time.
 */
export function parseStamp(text: string, now: number): Stamp | null {
  const whole = text
    .replace(/[\s,]+/gu, " ")
    .trim()
    .toLowerCase();
  if (!whole || whole.length > MAX_LENGTH) return null;
  const clock = CLOCK.exec(whole);
  const minutes = clock ? readClock(clock) : null;
  const date = (minutes === null ? whole : whole.slice(0, clock?.index)).trim();
  if (minutes !== null && date === "") return { day: null, minutes };
  const day = parseDay(date, now);
  return day === null ? null : { day, minutes };
}

function readClock(match: RegExpExecArray): number | null {
  const minute = Number(match[3]);
  let hour = Number(match[2]);
  const half = match[4] ?? match[1] ?? "";
  if (hour > 23 || minute > 59) return null;
  if (/^(?:p|ch|下午|晚上)/iu.test(half) && hour < 12) hour += 12;
  if (/^(?:a|sa|凌晨|上午)/iu.test(half) && hour === 12) hour = 0;
  return hour * 60 + minute;
}

/** Midnight, local time, of a day text; null when it is none or lies in the future. */
function parseDay(text: string, now: number): number | null {
  const today = midnight(now);
  if (TODAY.includes(text)) return today;
  if (YESTERDAY.includes(text)) return midnight(today - DAY_MS / 2);
  const parts = dateParts(text);
  if (parts) {
    const day = toDay(parts.year ?? new Date(now).getFullYear(), parts.month, parts.day);
    if (day === null || day <= today) return day;
    // Without a year the last such day is meant.
    return parts.year === null ? toDay(new Date(now).getFullYear() - 1, parts.month, parts.day) : null;
  }
  const weekday = weekdays().get(text.replace(/\.$/u, ""));
  if (weekday === undefined) return null;
  const back = (new Date(now).getDay() - weekday + 7) % 7 || 7;
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - back).getTime();
}

interface DateParts {
  year: number | null;
  /** 1 to 12 */
  month: number;
  day: number;
}

function dateParts(text: string): DateParts | null {
  const make = (year: string | undefined, month: number | undefined, day: string | undefined) =>
    month && day ? { year: year ? fullYear(Number(year)) : null, month, day: Number(day) } : null;
  let m =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text) ??
    /^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})[日號号]$/u.exec(text);
  if (m) return make(m[1], Number(m[2]), m[3]);
  m = /^(\d{1,2})月\s?(\d{1,2})[日號号]$/u.exec(text);
  if (m) return make(undefined, Number(m[1]), m[2]);
  // Every region of this console but none with month-first writing: day first (docs/console-notes.md 7: the locale decides).
  m = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/u.exec(text);
  if (m) return make(m[3], Number(m[2]), m[1]);
  m = /^(\d{1,2})(?: de)? (?:thg|tháng) ?(\d{1,2})(?:,? (?:năm )?(\d{4}))?$/u.exec(text);
  if (m) return make(m[3], Number(m[2]), m[1]);
  m = /^(\d{1,2})(?: de)? ([\p{L}\p{M}.]+)(?:(?: de)? (\d{4}|\d{2}))?$/u.exec(text);
  if (m) return make(m[3], monthOf(m[2] as string), m[1]);
  m = /^([\p{L}\p{M}.]+) (\d{1,2})(?: (\d{4}))?$/u.exec(text);
  return m ? make(m[3], monthOf(m[1] as string), m[2]) : null;
}

/** Two digits mean this century; years of the Buddhist calendar (Thailand) lie 543 ahead. */
function fullYear(year: number): number {
  if (year < 100) return year >= 60 ? year + 2500 - 543 : 2000 + year;
  return year > 2400 ? year - 543 : year;
}

function toDay(year: number, month: number, day: number): number | null {
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** Local midnight at or before a time in ms. */
export function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

const LOCALES = ["en", "id", "ms", "th", "vi", "pt-BR", "zh-TW", "zh-CN"];
const bare = (name: string) => name.toLowerCase().replace(/[.\s]/gu, "");
let months: Map<string, number> | null = null;
let days: Map<string, number> | null = null;

function monthOf(name: string): number | undefined {
  months ??= namesOf(
    (style, locale, i) =>
      new Intl.DateTimeFormat(locale, { month: style, day: "numeric" })
        .formatToParts(new Date(2024, i, 1))
        .find((part) => part.type === "month")?.value,
    12,
  );
  const month = months.get(bare(name));
  return month === undefined ? undefined : month + 1;
}

function weekdays(): Map<string, number> {
  // 7 January 2024 was a Sunday.
  days ??= namesOf(
    (style, locale, i) =>
      new Intl.DateTimeFormat(locale, { weekday: style }).format(new Date(2024, 0, 7 + i)),
    7,
  );
  return days;
}

function namesOf(
  name: (style: "long" | "short", locale: string, i: number) => string | undefined,
  count: number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES)
    for (const style of ["long", "short"] as const)
      for (let i = 0; i < count; i++) {
        const text = bare(name(style, locale, i) ?? "");
        if (text && !/^\d+$/u.test(text)) found.set(text, i);
      }
  return found;
}
