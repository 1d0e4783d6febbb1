import { AMOUNT, parseAmount } from "./amounts";
import { CURRENCY_PREFIXES, CURRENCY_SUFFIXES, type CurrencySign, codeOf, currencyOf } from "./currencies";
import { type EntityHints, type Finder, type Found, foldWord, matchAll, oneOf } from "./folded-text";

const THOUSANDS: Record<string, number> = {
  k: 1e3,
  rb: 1e3,
  ribu: 1e3,
  nghìn: 1e3,
  nghin: 1e3,
  ngàn: 1e3,
  ngan: 1e3,
  mil: 1e3,
  千: 1e3,
  천: 1e3,
  พัน: 1e3,
  tsd: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  หมื่น: 1e4,
  แสน: 1e5,
  jt: 1e6,
  juta: 1e6,
  tr: 1e6,
  triệu: 1e6,
  trieu: 1e6,
  ล้าน: 1e6,
};
const FACTORS = new Map(Object.entries(THOUSANDS).map(([word, factor]) => [foldWord(word), factor]));
const FACTOR = `(?:${oneOf(Object.keys(THOUSANDS))})`;

/** Multipliers that by themselves tell the currency: nobody counts other things so in a chat. */
const OWN_CURRENCY: Record<string, string> = {
  rb: "IDR",
  jt: "IDR",
  nghìn: "VND",
  ngàn: "VND",
  nghin: "VND",
  ngan: "VND",
  tr: "VND",
  triệu: "VND",
};
/** Multipliers that stand for money in these countries without a currency word. */
const LOCAL: Record<string, readonly string[]> = {
  k: ["VND", "IDR", "PHP", "THB", "MYR"],
  ribu: ["IDR", "MYR"],
  juta: ["IDR", "MYR"],
  万: ["CNY", "JPY", "TWD"],
  萬: ["TWD", "HKD", "JPY"],
  千: [],
};

const bySign = (table: readonly CurrencySign[]) =>
  new Map(table.flatMap((entry) => entry.signs.map((sign) => [foldWord(sign), entry] as const)));
const PREFIXES = bySign(CURRENCY_PREFIXES);
const SUFFIXES = bySign(CURRENCY_SUFFIXES);

const NO_NUMBER_BEFORE = "(?<![a-z0-9])(?<!\\d[.,])";
const WORD_END = "(?![a-z\\u00e0-\\u024f\\u1e00-\\u1eff])";
const PREFIXED = new RegExp(
  `(?<![a-z])(?<sign>${oneOf([...PREFIXES.keys()])})[ \\t]?(?<amount>${AMOUNT})(?:[ \\t]?(?<factor>${FACTOR})${WORD_END})?(?![a-z0-9])`,
  "g",
);
const SUFFIXED = new RegExp(
  `${NO_NUMBER_BEFORE}(?<amount>${AMOUNT})(?:[ \\t]?(?<factor>${FACTOR}))?[ \\t]?(?<sign>${oneOf([...SUFFIXES.keys()])})${WORD_END}(?!\\d)`,
  "g",
);
/** "50k", "2万", "1tr5"; never before a counter ("3万人"). */
const BARE = new RegExp(
  `${NO_NUMBER_BEFORE}(?<amount>${AMOUNT})[ \\t]?(?<factor>${FACTOR})(?<rest>\\d)?${WORD_END}(?![0-9人个個次件台部点點步字公里회명개])`,
  "g",
);

/** Sums of money with their currency, in signs and words of our markets, in both decimal conventions. */
export const findMoney: Finder = ({ text }, hints) => {
  if (!/\d/.test(text)) return [];
  const signed = [
    ...matchAll(text, PREFIXED).flatMap((match) => found(match, signOf(match, PREFIXES, hints))),
    ...matchAll(text, SUFFIXED).flatMap((match) => found(match, signOf(match, SUFFIXES, hints))),
  ];
  const bare = matchAll(text, BARE).flatMap((match) => {
    const currency = bareCurrency(match.groups?.factor ?? "", hints);
    return currency === undefined ? [] : found(match, currency);
  });
  return [...signed, ...bare];
};

function signOf(
  match: RegExpExecArray,
  signs: ReadonlyMap<string, CurrencySign>,
  hints: EntityHints,
): string | null {
  const sign = signs.get(match.groups?.sign ?? "");
  return sign ? codeOf(sign, hints) : null;
}

/** The currency of an amount without one; undefined when it need not be money. */
function bareCurrency(factor: string, hints: EntityHints): string | null | undefined {
  const own = OWN_CURRENCY[factor];
  if (own) return own;
  const likely = currencyOf(hints);
  if (likely && LOCAL[factor]?.includes(likely)) return likely;
  if (factor === "ribu" || factor === "juta") return "IDR";
  return factor === "万" || factor === "萬" ? null : undefined;
}

function found(match: RegExpExecArray, currency: string | null): Found[] {
  const { amount = "", factor, rest } = match.groups ?? {};
  const times = factor ? (FACTORS.get(factor) ?? 1) : 1;
  const value = parseAmount(amount, Boolean(factor));
  if (value === null) return [];
  const whole = value * times + (rest ? (Number(rest) * times) / 10 : 0);
  return [
    {
      kind: "money",
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      detail: { amount: Math.round(whole * 100) / 100, currency },
    },
  ];
}
