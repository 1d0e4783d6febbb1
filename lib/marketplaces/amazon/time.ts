/** Locales of the consoles; their month names are taken from the browser's own tables. */
const LOCALES = [
  ...["en-US", "en-GB", "de", "fr", "es", "es-MX", "it", "pt-BR", "nl", "sv", "pl", "tr"],
  ...["ar-EG", "ar-AE", "hi-IN"],
];
const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * True when dates in numbers on a page have the month first. The page's language decides, not the marketplace: sellers
 * choose it apart. Plain English takes the marketplace's custom.
 */
export function writesMonthFirst(language: string, region: string | null): boolean {
  const [name, area] = language.toUpperCase().split(/[-_]/);
  if (name && name !== "EN") return false;
  return (area ?? region) === "US";
}

/** Hours to add to UTC. Names that mean several zones (IST, CST) are left out: the browser's zone is used then. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, BST: 1, WET: 0, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3 },
  ...{ PST: -8, PDT: -7, MST: -7, MDT: -6, EST: -5, EDT: -4, JST: 9, AEST: 10, AEDT: 11, SGT: 8 },
};

const RELATIVE_DAYS: readonly [RegExp, number][] = [
  [/^(today|heute|aujourd.hui|hoy|oggi|hoje|vandaag|idag|i dag|dzisiaj|dziś|bugün|今日|今天|اليوم)/, 0],
  [/^(yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går|wczoraj|dün|昨日|昨天|أمس)/, 1],
];

let months: Map<string, number> | null = null;

/** Month number (0 to 11) by name or short name in any of the locales, without dots and in lower case. */
function monthNames(): Map<string, number> {
  if (months) return months;
  months = new Map([["sept", 8]]);
  for (const locale of LOCALES)
    for (const month of ["long", "short"] as const)
      for (const day of [undefined, "numeric"] as const) {
        // With a day some languages bend the name (Polish "listopada").
        const format = new Intl.DateTimeFormat(locale, { month, day, timeZone: "UTC" });
        for (let m = 0; m < 12; m++) {
          const name = format.formatToParts(Date.UTC(2025, m, 3)).find((p) => p.type === "month")?.value;
          if (name && !/^\d+$/.test(name)) months.set(name.toLowerCase().replace(/[.॰]/g, ""), m);
        }
      }
  return months;
}

/** Western digits for Arabic-Indic and full-width ones; no-break and narrow spaces become plain ones. */
function normalise(text: string): string {
  return text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
    .replace(/[\u00a0\u202f\u2009\u200e\u200f]/g, (c) => (c >= "\u200e" && c <= "\u200f" ? "" : " "))
    .trim();
}

/**
 * Reads a localised date and time.
 * @param text as the page shows it, in any of the consoles' languages
 * @param now Unix time in ms; the base for "today", for times without a date and dates without a year
 * @param monthFirst decides between 3/11 and 11/3, unless only one of them is a date (see `writesMonthFirst`)
 * @returns Unix time in ms, or null when the text is no date that we know. Without a named zone the browser's counts.
 */
export function parseTime(text: string, now: number, monthFirst: boolean): number | null {
  const clean = normalise(text).toLowerCase();
  if (!clean || clean.length > 80) return null;
  const iso = /^\d{4}-\d\d-\d\dt\d\d:\d\d/.test(clean) ? Date.parse(clean.toUpperCase()) : Number.NaN;
  if (!Number.isNaN(iso)) return iso;
  const clock = readClock(clean);
  const date = readDate(clean.replace(clock?.matched ?? "\n", " "), now, monthFirst);
  if (!date && !clock) return null;
  if (!date && clock && clean.replace(clock.matched, "").replace(/[^\p{L}]/gu, "").length > 3) return null;
  const today = new Date(now);
  const [year, month, day] = date ?? [today.getFullYear(), today.getMonth(), today.getDate()];
  const zone = readZone(clean);
  const [hour, minute, second] = clock ? [clock.hour, clock.minute, clock.second] : [0, 0, 0];
  const at =
    zone === null
      ? new Date(year, month, day, hour, minute, second).getTime()
      : Date.UTC(year, month, day, hour, minute, second) - zone * HOUR;
  return Number.isNaN(at) ? null : at;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  matched: string;
}

const BEFORE_NOON = /^(?:am|a\.\s?m\.|vm|fm|öö|午前|上午|ص)$/;
const AFTER_NOON = /^(?:pm|p\.\s?m\.|nm|em|ös|午後|下午|م)$/;
const CLOCK =
  /(午前|午後|上午|下午|öö|ös)?\s*(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2}))?(?!\.?\d)|時(\d{1,2})分)\s*(a\.\s?m\.|p\.\s?m\.|am|pm|fm|em|ص|م(?!\p{L}))?/gu;

function readClock(text: string): Clock | null {
  for (const match of text.matchAll(CLOCK)) {
    const [matched, before, h, m, s, kanji, after] = match;
    // "03.11" before ".2025" is a date; the look-ahead and the range leave it out.
    let hour = Number(h);
    const minute = Number(m ?? kanji);
    if (hour > 23 || minute > 59 || /^[./-]\d/.test(text.slice((match.index ?? 0) + matched.length)))
      continue;
    const half = before ?? after ?? "";
    if (AFTER_NOON.test(half) && hour < 12) hour += 12;
    if (BEFORE_NOON.test(half) && hour === 12) hour = 0;
    return { hour, minute, second: Number(s ?? 0), matched };
  }
  return null;
}

type Ymd = readonly [year: number, month: number, day: number];

function readDate(text: string, now: number, monthFirst: boolean): Ymd | null {
  const yearFirst = /(?<!\d)(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return checked(Number(yearFirst[1]), Number(yearFirst[2]) - 1, Number(yearFirst[3]));
  const kanji = /(\d{1,2})月(\d{1,2})日/.exec(text);
  if (kanji) return nearest(Number(kanji[1]) - 1, Number(kanji[2]), now);
  const numbers = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?!\d)/.exec(text);
  if (numbers) return readNumbers(numbers, now, monthFirst);
  const named = readNamed(text, now);
  if (named) return named;
  for (const [pattern, back] of RELATIVE_DAYS)
    if (pattern.test(text)) {
      const day = new Date(now - back * DAY);
      return [day.getFullYear(), day.getMonth(), day.getDate()];
    }
  return null;
}

function readNumbers(match: RegExpExecArray, now: number, monthFirst: boolean): Ymd | null {
  const first = Number(match[1]);
  const second = Number(match[2]);
  const dotted = match[0].includes(".");
  const swapped = (!dotted && monthFirst && first <= 12) || second > 12;
  const [month, day] = swapped ? [first - 1, second] : [second - 1, first];
  if (!match[3]) return nearest(month, day, now);
  const year = Number(match[3]);
  return checked(year < 100 ? 2000 + year : year, month, day);
}

function readNamed(text: string, now: number): Ymd | null {
  const words = text.replace(/[.॰]/g, " ").match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const names = monthNames();
  const at = words.findIndex((word) => names.has(word));
  if (at < 0) return null;
  const month = names.get(words[at] as string) as number;
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const year = numbers.find((n) => n > 1999 && n < 2200);
  const day = numbers.find((n) => n >= 1 && n <= 31);
  if (day === undefined) return null;
  return year === undefined ? nearest(month, day, now) : checked(year, month, day);
}

function checked(year: number, month: number, day: number): Ymd | null {
  return month >= 0 && month < 12 && day >= 1 && day <= 31 ? [year, month, day] : null;
}

/** A date without a year is the last one that is not later than tomorrow. */
function nearest(month: number, day: number, now: number): Ymd | null {
  const year = new Date(now).getFullYear();
  const late = new Date(year, month, day).getTime() > now + DAY;
  return checked(late ? year - 1 : year, month, day);
}

function readZone(text: string): number | null {
  const offset = /(?:utc|gmt)\s*([+-])(\d{1,2})(?::?(\d{2}))?/.exec(text);
  if (offset) return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) + Number(offset[3] ?? 0) / 60);
  const name = text.match(/\p{L}+/gu)?.find((word) => word.toUpperCase() in ZONES);
  return name ? (ZONES[name.toUpperCase()] ?? null) : null;
}
