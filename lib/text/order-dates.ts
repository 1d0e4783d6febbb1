import type { MarketplaceId } from "../domain/marketplace";
import { NO_DATES, ORDER_MOMENTS, type OrderDates, type OrderMoment } from "../domain/order-dates";
import { findDates } from "./entities/dates";
import { sentMoment } from "./entities/days";
import { foldText } from "./entities/folded-text";
import { MOMENT_LABELS, NOT_YET } from "./order-moment-words";

/** An order has four moments; a page that shows more texts than this is misread. */
const MOST_TEXTS = 12;
/** A text with a day and its label is shorter. */
const MAX_TEXT = 200;
/** Letters beside a day beyond which a text is a title or a sentence. */
const MAX_LETTERS = 32;

export interface OrderPage {
  marketplace: MarketplaceId;
  /** Upper-case ISO code of the chat's region; null when unknown: days then count in UTC. */
  region: string | null;
  orderId: string | null;
  /** When the page was read, ms: what "yesterday" counts from. */
  readAt: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** An order of which buyers still write; an older day is misread. */
const OLDEST = 3 * 366 * DAY;

/**
 * The order's times from the texts that an adapter picked ("Shipped: 12 Nov 2026 10:32"). A text with a limit or a promise
 * ("ship by", "expected") says nothing; one without any label is the order's own day, as an order list shows it. Where the
 * page shows no day of order, a marketplace whose order ids begin with it gives it (Shopee: YYMMDD). Times lie in the zone of
 * the region; later than tomorrow, or three years back, counts as misread.
 */
export function readOrderDates(texts: readonly string[], page: OrderPage): OrderDates {
  const dates: OrderDates = { ...NO_DATES };
  for (const text of texts.slice(0, MOST_TEXTS)) {
    const found = readOne(text, page);
    if (found) dates[found.moment] ??= found.at;
  }
  if (page.marketplace === "shopee") dates.placed ??= dayOfId(page);
  return dates;
}

/** Newly read times over those known before of the same order. */
export function mergeDates(read: OrderDates, known: OrderDates): OrderDates {
  const merged = { ...NO_DATES };
  for (const moment of ORDER_MOMENTS) merged[moment] = read[moment] ?? known[moment];
  return merged;
}

function readOne(text: string, page: OrderPage): { moment: OrderMoment; at: number } | null {
  if (text.length > MAX_TEXT) return null;
  // "12. November": the stop after the day splits it for English.
  const folded = foldText(text.replace(/(\d)\. (?=\p{L})/gu, "$1 "));
  const hints = {
    marketplace: page.marketplace,
    country: page.region,
    sentAt: page.readAt,
    language: null,
  };
  const [found] = findDates(folded, hints)
    .flatMap((one) => (one.kind === "date" && one.detail.day !== null && !one.detail.lastDay ? one : []))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (found?.kind !== "date" || found.detail.day === null) return null;
  const rest = `${folded.text.slice(0, found.from)} ${folded.text.slice(found.to)}`;
  // Folding takes the Thai sara am apart.
  const label = rest.replace(/\u0e4d\u0e32/g, "\u0e33");
  if (NOT_YET.test(label)) return null;
  const moment = MOMENT_LABELS.find(([, pattern]) => pattern.test(label))?.[0];
  // Words that are no label that we know: another date than one of ours.
  if (!moment && /\p{L}{3}/u.test(label)) return null;
  // A title with a day in it, or a bare figure that may be a price.
  if ((label.match(/\p{L}/gu)?.length ?? 0) > MAX_LETTERS || (!moment && !/\d{4}/.test(text))) return null;
  const [year = 0, month = 1, day = 1] = found.detail.day.split("-").map(Number);
  const clock = found.detail.time ?? clockIn(label);
  const at = toTime(year, month, day, clock, page);
  // A day without a year is the last such day.
  const past = at === null && !/\d{4}/.test(text) ? toTime(year - 1, month, day, clock, page) : at;
  return past === null ? null : { moment: moment ?? "placed", at: past };
}

/** The clock beside a day that the library read without it. */
function clockIn(label: string): string | null {
  const match = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/.exec(label);
  return match ? `${match[1]?.padStart(2, "0")}:${match[2]}` : null;
}

function toTime(
  year: number,
  month: number,
  day: number,
  clock: string | null,
  { region, readAt }: Pick<OrderPage, "region" | "readAt">,
): number | null {
  const offset = (sentMoment({ sentAt: readAt, country: region })?.offset ?? 0) * MINUTE;
  const [hour = 0, minute = 0] = clock?.split(":").map(Number) ?? [];
  // The Thai calendar is 543 years ahead.
  const common = year > 2400 ? year - 543 : year;
  const at = Date.UTC(common, month - 1, day, hour, minute) - offset;
  return at > readAt + DAY || at < readAt - OLDEST ? null : at;
}

/** The day that an order id begins with, YYMMDD. */
function dayOfId({ orderId, region, readAt }: OrderPage): number | null {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)[0-9A-Z]{6,}$/.exec(orderId ?? "") ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(2000 + Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  return toTime(2000 + Number(year), Number(month), Number(day), null, { region, readAt });
}
