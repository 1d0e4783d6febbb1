import { de, en, es, fr, it, ja, nl, type ParsedResult, pt, vi, zh } from "chrono-node";
import { countryOf } from "./currencies";
import { type Day, dayText, sentMoment } from "./days";
import { type EntityHints, type Finder, type Found, matchAll } from "./folded-text";
import { OWN_DATES } from "./own-dates";

type Parser = { parse: typeof en.parse };
const LATIN: Record<string, Parser> = { es, pt, fr, de, it, vi };

/** Countries that write the month first. */
const MONTH_FIRST = new Set(["US", "PH"]);

/** The library is asked in pieces of this length at most, so that its cost grows with the text and no faster. */
const PIECE = 300;
/** Dates stand in the first part of a message; what is pasted after is not worth the time. */
const DATE_UNITS = 1_500;

/** Words that are a short weekday or month for the library and another word for everybody else. */
const WEAK = /^(?:[\p{L}.]{1,3}|march|may|morgen|sun|second|now|today's)$/u;

/**
 * Dates and days: the library's languages, our own table for the rest. Resolved against the time of sending, in the
 * country's time zone (UTC without one); a relative day without a time of sending has no day.
 */
export const findDates: Finder = ({ text }, hints) => {
  const moment = sentMoment(hints);
  const own = OWN_DATES.filter(({ language }) => language === null || language === hints.language).flatMap(
    (table) =>
      matchAll(text.slice(0, DATE_UNITS), table.pattern).flatMap((match) => table.read(match, moment)),
  );
  return [...own, ...library(text.slice(0, DATE_UNITS), hints)];
};

function library(text: string, hints: EntityHints): Found[] {
  const parsers = parsersFor(text, hints);
  const moment = sentMoment(hints);
  const reference = {
    instant: new Date(hints.sentAt ?? Date.UTC(2000, 0, 1, 12)),
    timezone: moment?.offset ?? 0,
  };
  return splitPieces(text).flatMap(({ piece, from }) =>
    parsers.flatMap((parser) =>
      parser
        .parse(piece, reference)
        .slice(0, 10)
        .flatMap((result) => read(result, from, moment !== null)),
    ),
  );
}

/** English in the country's order of day and month, the message's language, and the languages of its script. */
function parsersFor(text: string, hints: EntityHints): Parser[] {
  const country = countryOf(hints);
  const english = country && !MONTH_FIRST.has(country) ? en.GB : en.casual;
  const parsers: Parser[] = [english];
  const { language } = hints;
  if (/[ぁ-ヿ]/.test(text) || language === "ja") parsers.push(ja);
  else if (/\p{Script=Han}/u.test(text)) parsers.push(zh);
  const latin = language ? LATIN[language] : undefined;
  // First: where two languages claim the same words, the message's own is right.
  if (latin) parsers.unshift(latin);
  else if (country === "NL") parsers.push(nl);
  // Without a language only what is spelled with a digit or a long word is believed, see read().
  else if (!language && /[a-z]/.test(text)) parsers.push(es, pt, fr, de, it, nl, vi);
  return parsers;
}

function splitPieces(text: string): { piece: string; from: number }[] {
  const pieces: { piece: string; from: number }[] = [];
  let from = 0;
  for (const line of text.split(/(?<=[\n!?。！？;])/)) {
    for (let at = 0; at < line.length; at += PIECE)
      pieces.push({ piece: line.slice(at, at + PIECE), from: from + at });
    from += line.length;
  }
  return pieces.filter(({ piece }) => piece.trim().length > 1);
}

function read(result: ParsedResult, offset: number, resolved: boolean): Found[] {
  const { start, end, text, index } = result;
  const written = text.trim();
  const relative =
    [...result.tags()].some((tag) => /casualReference|relativeDate/.test(tag)) || !/\d/.test(written);
  const known = (["day", "weekday", "month"] as const).some((part) => start.isCertain(part));
  if (!known || WEAK.test(written)) return [];
  // "10-12" and "3.5" are sizes and prices far more often than days.
  if (/^\d{1,2}[.-]\d{1,2}$/.test(written)) return [];
  const dated = resolved || (!relative && start.isCertain("year"));
  const day: Day = {
    year: start.get("year") ?? 0,
    month: start.get("month") ?? 1,
    day: start.get("day") ?? 1,
  };
  const last = end
    ? { year: end.get("year") ?? 0, month: end.get("month") ?? 1, day: end.get("day") ?? 1 }
    : null;
  const from = offset + index + (text.length - text.trimStart().length);
  const hour = start.isCertain("hour") ? (start.get("hour") ?? null) : null;
  const lastDay = last && dayText(last) !== dayText(day) ? last : null;
  return [
    {
      kind: "date",
      from,
      to: from + written.length,
      detail: {
        day: dated ? dayText(day) : null,
        lastDay: dated && lastDay ? dayText(lastDay) : null,
        time: hour === null ? null : `${pad(hour)}:${pad(start.get("minute") ?? 0)}`,
        relative,
      },
    },
  ];
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
