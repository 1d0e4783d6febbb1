import type { Language } from "../../domain/language";
import { DATE_WORDS, type DateWords } from "./date-words";
import { addDays, type Day, dayText, isDay, type Moment, nearestDay } from "./days";
import { type Found, foldWord, oneOf } from "./folded-text";

/** A pattern of our own table and how a match of it becomes a day. */
export interface OwnDate {
  /** Null: in any language. */
  language: Language | null;
  pattern: RegExp;
  read: (match: RegExpExecArray, moment: Moment | null) => Found[];
}

const LETTER = "a-z\\u00e0-\\u024f\\u1e00-\\u1eff";
const START = `(?<![${LETTER}0-9])`;
const END = `(?![${LETTER}0-9])`;

function found(match: RegExpExecArray, day: Day | null, lastDay: Day | null, relative: boolean): Found {
  return {
    kind: "date",
    from: match.index,
    to: match.index + match[0].length,
    detail: { day: day && dayText(day), lastDay: lastDay && dayText(lastDay), time: null, relative },
  };
}

/** Words that end in "!" count only in a message of their language. */
function split(words: readonly string[]): { sure: string[]; own: string[] } {
  return {
    sure: words.filter((word) => !word.endsWith("!")),
    own: words.filter((word) => word.endsWith("!")).map((word) => word.slice(0, -1)),
  };
}

function table(
  language: Language,
  words: ReadonlyMap<string, number>,
  toDays: (value: number, moment: Moment) => [first: number, last: number | null],
): OwnDate[] {
  const { sure, own } = split([...words.keys()]);
  const values = new Map([...words].map(([word, value]) => [foldWord(word.replace(/!$/, "")), value]));
  const build = (list: string[], only: Language | null): OwnDate[] =>
    list.length === 0
      ? []
      : [
          {
            language: only,
            pattern: new RegExp(`${START}(?:${oneOf(list)})${END}`, "g"),
            read: (match, moment) => {
              const value = values.get(match[0]);
              if (value === undefined) return [];
              if (!moment) return [found(match, null, null, true)];
              const [first, last] = toDays(value, moment);
              return [
                found(match, addDays(moment, first), last === null ? null : addDays(moment, last), true),
              ];
            },
          },
        ];
  return [...build(sure, null), ...build(own, language)];
}

/** Alternatives "a|b" of a list, each with its index. */
function indexed(list: readonly string[], base: number): Map<string, number> {
  return new Map(list.flatMap((entry, i) => entry.split("|").map((word) => [word, i + base] as const)));
}

function build(words: DateWords): OwnDate[] {
  const { language, days, weeks = {}, weekdays = [], months = [], spans = [] } = words;
  return [
    ...table(language, new Map(Object.entries(days)), (value) => [value, null]),
    // A week runs from Monday to Sunday.
    ...table(language, new Map(Object.entries(weeks)), (value, { weekday }) => {
      const monday = value * 7 - ((weekday + 6) % 7);
      return [monday, monday + 6];
    }),
    // A weekday alone is the next such day, today included.
    ...table(language, indexed(weekdays, 0), (value, { weekday }) => [(value - weekday + 7) % 7, null]),
    ...spans.map(
      ([pattern, step]): OwnDate => ({
        language: null,
        pattern: new RegExp(`${START}${foldPattern(pattern)}${END}`, "g"),
        read: (match, moment) => {
          const count = Number(match.groups?.n);
          return [found(match, moment && count < 1_000 ? addDays(moment, step * count) : null, null, true)];
        },
      }),
    ),
    ...(months.length > 0 ? [monthDate(indexed(months, 1))] : []),
  ];
}

function foldPattern(pattern: string): string {
  return foldWord(pattern).replace("{n}", "(?<n>\\d{1,3})");
}

/** "20 November 2026", "20 พ.ย.": the year that is missing is the one that brings the day nearest. */
function monthDate(months: ReadonlyMap<string, number>): OwnDate {
  const values = new Map([...months].map(([word, month]) => [foldWord(word), month]));
  return {
    language: null,
    pattern: new RegExp(
      `${START}(?<day>\\d{1,2})[ ]?(?<month>${oneOf([...months.keys()])})(?![${LETTER}])(?:[ ,]{1,2}(?<year>2[05]\\d{2}))?`,
      "g",
    ),
    read: (match, moment) => absolute(match, values.get(match.groups?.month ?? "") ?? 0, moment),
  };
}

function absolute(match: RegExpExecArray, month: number, moment: Moment | null): Found[] {
  const day = Number(match.groups?.day);
  const written = match.groups?.year ? Number(match.groups.year) : null;
  // Thai years count from 543 years earlier.
  const year = written !== null && written >= 2500 ? written - 543 : written;
  if (!isDay({ year: year ?? 2024, month, day })) return [];
  const whole = year !== null ? { year, month, day } : moment && nearestDay(month, day, moment);
  return [found(match, whole, null, false)];
}

/** 11월 20일, 11月20日, 20号: numbers with the words for month and day. */
const NUMBERED: readonly OwnDate[] = [
  {
    language: null,
    pattern:
      /(?<!\d)(?:(?<year>20\d{2}) ?[年년] ?)?(?<month>1[0-2]|0?[1-9]) ?[月월] ?(?<day>3[01]|[12]\d|0?[1-9]) ?[日号號일]/g,
    read: (match, moment) => absolute(match, Number(match.groups?.month), moment),
  },
  {
    language: null,
    pattern: /(?<![\d月])(?<day>3[01]|[12]\d|[1-9])[号號](?!码|碼|店|楼|樓|线|線)/g,
    // The size "38号" is out of the range of days; a smaller one with a day word before it is a day.
    read: (match, moment) => {
      if (
        !/[前到在]|送|发|發/.test(
          match.input.slice(Math.max(0, match.index - 3), match.index + match[0].length + 2),
        )
      )
        return [];
      const day = moment && { year: moment.year, month: moment.month, day: Number(match.groups?.day) };
      return [found(match, day && isDay(day) ? day : null, null, false)];
    },
  },
];

/** Our own table of dates, for the languages of ours that the library leaves out, and its gaps in others. */
export const OWN_DATES: readonly OwnDate[] = [...NUMBERED, ...DATE_WORDS.flatMap(build)];
