import type { Locale } from "../../lib/i18n";

const TAGS: Record<Locale, string> = { en: "en", zh_CN: "zh-CN" };

/** A moment as people write it: the clock for the day of `now`, else with its date. Both in Unix ms. */
export function formatMoment(at: number, now: number, locale: Locale): string {
  const date = new Date(at);
  const today = new Date(now);
  const clock = date.toLocaleTimeString(TAGS[locale], { hour: "2-digit", minute: "2-digit", hour12: false });
  if (date.toDateString() === today.toDateString()) return clock;
  const sameYear = date.getFullYear() === today.getFullYear();
  const day = date.toLocaleDateString(TAGS[locale], {
    month: "short",
    day: "numeric",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  return `${day} ${clock}`;
}

/** A span of ms in whole days, hours and minutes, without its sign. */
export function splitDuration(ms: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const hours = Math.floor(minutes / 60);
  return { days: Math.floor(hours / 24), hours: hours % 24, minutes: minutes % 60 };
}

/** A share of 1 as a whole percentage, "87%". Only a whole one is 100%: nothing here is ever certain by rounding. */
export function formatShare(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
