import { isLanguage } from "../domain/language";
import type { TemplateSlot } from "../domain/template";
import { currencyOf } from "../text/entities/currencies";

export type SlotProblem =
  | "required"
  | "not_a_number"
  | "not_money"
  | "not_a_date"
  | "not_a_choice"
  | "too_long";

export type SlotValue = { ok: true; text: string } | { ok: false; reason: SlotProblem };

/** How values are written for the reader. */
export interface SlotFormat {
  /** Of the text that the value stands in. */
  language: string;
  /** Of the buyer, upper-case ISO code; null when unknown. */
  region: string | null;
  /** ms; what "+3" counts from. */
  now: number;
}

/** Longer values are a reply of their own. */
const MAX_VALUE = 500;

/**
 * What a slot becomes in the text for what the agent typed; nothing typed takes the default, which is checked like any
 * other. An empty value of a slot that is not required is an empty text. Dates are typed as YYYY-MM-DD, "today" or
 * "+3" (days from today), money as a number with or without a currency ("12.50", "SGD 12.50", "12,50 €").
 */
export function formatSlotValue(slot: TemplateSlot, typed: string, format: SlotFormat): SlotValue {
  const value = (typed.trim() || slot.default.trim()).replace(/[\p{Cc}]+/gu, " ");
  if (value === "") return slot.required ? { ok: false, reason: "required" } : { ok: true, text: "" };
  if (value.length > MAX_VALUE) return { ok: false, reason: "too_long" };
  switch (slot.type) {
    case "number":
      return orProblem(writeNumber(value, format), "not_a_number");
    case "money":
      return orProblem(writeMoney(value, format), "not_money");
    case "date":
      return orProblem(writeDate(value, format), "not_a_date");
    case "choice":
      return orProblem(
        slot.choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) ?? null,
        "not_a_choice",
      );
    default:
      return { ok: true, text: value };
  }
}

/** The declared slot of that name; an undeclared one is a required text. Names are compared as fillSlots writes them. */
export function findSlot(slots: readonly TemplateSlot[], name: string): TemplateSlot {
  const known = slots.find((slot) => slot.name.toLowerCase() === name.toLowerCase());
  return known ?? { name, type: "text", required: true, default: "", prompt: "", choices: [] };
}

function orProblem(text: string | null, reason: SlotProblem): SlotValue {
  return text === null ? { ok: false, reason } : { ok: true, text };
}

function writeNumber(value: string, { language }: SlotFormat): string | null {
  const amount = readNumber(value);
  return amount === null ? null : new Intl.NumberFormat(tagOf(language)).format(amount);
}

const SIGNS: Record<string, string> = {
  "€": "EUR",
  "£": "GBP",
  "฿": "THB",
  "₫": "VND",
  "₱": "PHP",
  "₩": "KRW",
  RP: "IDR",
  RM: "MYR",
  S$: "SGD",
  US$: "USD",
  R$: "BRL",
  NT$: "TWD",
  HK$: "HKD",
  元: "CNY",
  円: "JPY",
};

/** A number with its currency written as the reader does; without one, in the currency of the buyer's country. */
function writeMoney(value: string, { language, region }: SlotFormat): string | null {
  const [, before = "", digits = "", after = ""] = /^([^\d]*?)(\d[\d.,' ]*)([^\d]*)$/u.exec(value) ?? [];
  const amount = readNumber(digits);
  if (amount === null) return null;
  const sign = `${before}${after}`.trim().toUpperCase();
  const named = SIGNS[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : null);
  // A sign that several countries share is that of the buyer's country; any other word is no currency.
  const isShared = sign === "$" || sign === "¥";
  if (sign !== "" && named === null && !isShared) return null;
  const spoken = isLanguage(language) ? language : null;
  const currency = named ?? currencyOf({ country: region, language: spoken });
  const fraction = Number.isInteger(amount) ? 0 : 2;
  try {
    const style = currency === null ? {} : ({ style: "currency", currency } as const);
    const written = new Intl.NumberFormat(tagOf(language), {
      ...style,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(amount);
    return currency === null && isShared ? value : written;
  } catch {
    // Three letters that are no currency.
    return null;
  }
}

/** "1,234.50", "1.234,50", "1 234", "12,5"; null for anything else. */
function readNumber(value: string): number | null {
  const bare = value.replace(/[\s'\u00a0\u202f]/g, "");
  if (!/^-?\d+(?:[.,]\d+)*$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  const tail = bare.length - last - 1;
  const mixed = bare.includes(".") && bare.includes(",");
  const marks = bare.match(/[.,]/g)?.length ?? 0;
  // One mark before three digits is read as thousands, as in "1.000" or "1,000"; two marks of one kind always are.
  const isDecimal = last >= 0 && (mixed || (marks === 1 && tail !== 3));
  const whole = (isDecimal ? bare.slice(0, last) : bare).replace(/[.,]/g, "");
  const number = Number(isDecimal ? `${whole}.${bare.slice(last + 1)}` : whole);
  return Number.isFinite(number) && Math.abs(number) < 1e12 ? number : null;
}

const DAY = 86_400_000;

function writeDate(value: string, { language, now }: SlotFormat): string | null {
  const time = readDate(value, now);
  if (time === null) return null;
  return new Intl.DateTimeFormat(tagOf(language), { dateStyle: "long", timeZone: "UTC" }).format(time);
}

/** The day as UTC midnight, ms, so that no time zone moves it. */
function readDate(value: string, now: number): number | null {
  const local = new Date(now);
  const today = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  if (value.toLowerCase() === "today") return today;
  const ahead = /^\+(\d{1,3})$/.exec(value)?.[1];
  if (ahead !== undefined) return today + Number(ahead) * DAY;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  if (day === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC takes 31 February for March.
  return new Date(time).getUTCDate() === Number(day) && new Date(time).getUTCMonth() === Number(month) - 1
    ? time
    : null;
}

/** A tag that Intl takes; "zh_CN" and nonsense are no errors. "tl" is called "fil" there. */
function tagOf(language: string): string {
  const tag = language.replaceAll("_", "-").replace(/^tl\b/, "fil");
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}
