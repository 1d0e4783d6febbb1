import type { EntityHints } from "./folded-text";

/** The currency of each country that our marketplaces sell in. */
const BY_COUNTRY: Record<string, string> = {
  SG: "SGD",
  MY: "MYR",
  ID: "IDR",
  TH: "THB",
  VN: "VND",
  PH: "PHP",
  TW: "TWD",
  HK: "HKD",
  CN: "CNY",
  JP: "JPY",
  KR: "KRW",
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  MX: "MXN",
  BR: "BRL",
  AR: "ARS",
  CO: "COP",
  CL: "CLP",
  GB: "GBP",
  UK: "GBP",
  DE: "EUR",
  FR: "EUR",
  IT: "EUR",
  ES: "EUR",
  PT: "EUR",
  NL: "EUR",
  AT: "EUR",
  IE: "EUR",
  BE: "EUR",
};

/** Countries that a language alone points to. */
const COUNTRY_OF_LANGUAGE: Record<string, string> = {
  id: "ID",
  ms: "MY",
  th: "TH",
  vi: "VN",
  tl: "PH",
  ja: "JP",
  ko: "KR",
};

/** The country of the hints, else the one that the language points to, else null. */
export function countryOf({ country, language }: EntityHints): string | null {
  return country?.toUpperCase() ?? (language ? (COUNTRY_OF_LANGUAGE[language] ?? null) : null);
}

/** The currency that the hints point to, ISO 4217, or null. */
export function currencyOf(hints: EntityHints): string | null {
  const country = countryOf(hints);
  return country ? (BY_COUNTRY[country] ?? null) : null;
}

/** How a sign or word becomes a currency: one code, or a choice among those that share it. */
export interface CurrencySign {
  signs: readonly string[];
  code?: string;
  /** Those that share the sign; the hints choose, else it stays unknown, or `usual` where one is meant by far most. */
  among?: readonly string[];
  usual?: string;
}

const DOLLARS = ["USD", "SGD", "TWD", "HKD", "CAD", "AUD", "NZD", "MXN", "ARS", "COP", "CLP"];
const PESOS = ["PHP", "MXN", "ARS", "COP", "CLP"];

export const CURRENCY_PREFIXES: readonly CurrencySign[] = [
  { signs: ["us$", "usd", "us $"], code: "USD" },
  { signs: ["s$", "sgd"], code: "SGD" },
  { signs: ["hk$", "hkd"], code: "HKD" },
  { signs: ["nt$", "nt", "ntd", "twd"], code: "TWD" },
  { signs: ["a$", "au$", "aud"], code: "AUD" },
  { signs: ["c$", "ca$", "cad"], code: "CAD" },
  { signs: ["mx$", "mxn"], code: "MXN" },
  { signs: ["r$", "brl"], code: "BRL" },
  { signs: ["rm", "myr"], code: "MYR" },
  { signs: ["rp", "rp.", "idr"], code: "IDR" },
  { signs: ["₱", "php"], code: "PHP" },
  { signs: ["฿", "thb"], code: "THB" },
  { signs: ["₫", "vnd"], code: "VND" },
  { signs: ["£", "gbp"], code: "GBP" },
  { signs: ["€", "eur"], code: "EUR" },
  { signs: ["jpy"], code: "JPY" },
  { signs: ["cny", "rmb"], code: "CNY" },
  { signs: ["₩", "krw"], code: "KRW" },
  { signs: ["¥"], among: ["CNY", "JPY"] },
  { signs: ["$"], among: DOLLARS },
];

export const CURRENCY_SUFFIXES: readonly CurrencySign[] = [
  { signs: ["usd", "us$", "bucks", "美元", "美金", "米ドル", "달러", "đô", "đô la"], code: "USD" },
  {
    signs: ["dollars", "dollar", "dólares", "dolares", "dólar", "$", "ดอลลาร์", "ドル"],
    among: DOLLARS,
    usual: "USD",
  },
  { signs: ["sgd", "新币", "新幣"], code: "SGD" },
  { signs: ["hkd", "港币", "港幣", "蚊"], code: "HKD" },
  { signs: ["ntd", "twd", "台币", "台幣", "新台幣"], code: "TWD" },
  { signs: ["aud"], code: "AUD" },
  { signs: ["cad"], code: "CAD" },
  { signs: ["mxn"], code: "MXN" },
  { signs: ["reais", "real", "brl"], code: "BRL" },
  { signs: ["ringgit", "rm", "myr", "令吉", "马币"], code: "MYR" },
  { signs: ["rupiah", "idr", "印尼盾"], code: "IDR" },
  { signs: ["php", "₱", "piso"], code: "PHP" },
  { signs: ["pesos", "peso"], among: PESOS },
  { signs: ["baht", "thb", "฿", "บาท", "泰铢", "泰銖", "บ."], code: "THB" },
  { signs: ["vnd", "₫", "đồng", "dong", "đ", "vnđ", "越南盾"], code: "VND" },
  { signs: ["gbp", "£", "pounds", "pound", "quid", "英镑"], code: "GBP" },
  { signs: ["eur", "€", "euro", "euros", "欧元", "歐元", "ユーロ", "유로"], code: "EUR" },
  { signs: ["jpy", "yen", "円", "日元", "日圓"], code: "JPY" },
  { signs: ["krw", "won", "원", "₩", "韩元"], code: "KRW" },
  { signs: ["cny", "rmb", "人民币", "人民幣", "yuan"], code: "CNY" },
  { signs: ["元", "块钱", "块", "塊錢", "塊", "圓"], among: ["CNY", "TWD", "HKD"] },
];

/** The code of a sign under the hints, or null when it stays open. */
export function codeOf({ code, among = [], usual }: CurrencySign, hints: EntityHints): string | null {
  if (code) return code;
  const likely = currencyOf(hints);
  return likely && among.includes(likely) ? likely : (usual ?? null);
}
