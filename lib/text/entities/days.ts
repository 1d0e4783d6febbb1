import { countryOf } from "./currencies";
import type { EntityHints } from "./folded-text";

/** A calendar day; months from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The day of writing where it was written, its weekday (Sunday 0), and that place's distance from UTC in minutes. */
export interface Moment extends Day {
  weekday: number;
  offset: number;
}

/** One zone a country; where there are several, the one with most people. */
const ZONES: Record<string, string> = {
  SG: "Asia/Singapore",
  MY: "Asia/Kuala_Lumpur",
  ID: "Asia/Jakarta",
  TH: "Asia/Bangkok",
  VN: "Asia/Ho_Chi_Minh",
  PH: "Asia/Manila",
  TW: "Asia/Taipei",
  HK: "Asia/Hong_Kong",
  CN: "Asia/Shanghai",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  US: "America/New_York",
  CA: "America/Toronto",
  MX: "America/Mexico_City",
  BR: "America/Sao_Paulo",
  AU: "Australia/Sydney",
  GB: "Europe/London",
  UK: "Europe/London",
  DE: "Europe/Berlin",
  FR: "Europe/Paris",
  IT: "Europe/Rome",
  ES: "Europe/Madrid",
  NL: "Europe/Amsterdam",
};

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The moment of sending in the country's zone (UTC where the country is not known); null without one. */
export function sentMoment(hints: EntityHints): Moment | null {
  const { sentAt } = hints;
  if (sentAt === null || sentAt === undefined || Math.abs(sentAt) > 8.64e15 - DAY) return null;
  const zone = ZONES[countryOf(hints) ?? ""];
  const offset = zone ? zoneOffset(sentAt, zone) : 0;
  const local = new Date(sentAt + offset * MINUTE);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    offset,
  };
}

function zoneOffset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const there = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return Math.round((there - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
}

/** The day `days` after another. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day) + days * DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** True for a day that the calendar has. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The given day of a month in the year that brings it nearest to the moment. */
export function nearestDay(month: number, day: number, moment: Moment): Day {
  const now = Date.UTC(moment.year, moment.month - 1, moment.day);
  const years = [moment.year - 1, moment.year, moment.year + 1];
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - now);
  const year = years.reduce((best, next) => (distance(next) < distance(best) ? next : best), moment.year);
  return { year, month, day };
}

/** YYYY-MM-DD. */
export function dayText({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
