import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { countryOf } from "./currencies";
import { type EntityHints, type Finder, matchAll } from "./folded-text";

const CANDIDATE = /(?<![a-z0-9+#/.,-])\+?\(?\d[\d ().-]{6,20}\d(?![a-z0-9/%]|[.,]\d|-\d)/g;
const DATE_LIKE = /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4})(?:\D|$)/;

/** Mobile numbers that are known by their form where no country is. */
const BY_FORM: readonly [RegExp, CountryCode][] = [
  [/^1[3-9]\d{9}$/, "CN"],
  [/^09\d{8}$/, "TW"],
  [/^628\d{8,11}$/, "ID"],
  [/^08\d{9,11}$/, "ID"],
];

/** Words that say that a number is a phone number; without one, bare digits must be a whole national number. */
const PHONE_WORDS =
  /phone|mobile|call|text me|tel|contact|cell|电话|電話|手机|手機|联系|携帯|전화|번호|연락|hp|telp|nomor|โทร|เบอร์|điện thoại|sđt|sdt|móvil|celular|teléfono|telefone|téléphone|portable|handy|telefon|cellulare/;

/** Phone numbers: international ones anywhere, national ones by the country of the hints. */
export const findPhones: Finder = ({ text }, hints) =>
  matchAll(text, CANDIDATE, 20).flatMap((match) => {
    const raw = match[0].replace(/[ (.-]+$/, "");
    const digits = raw.replace(/\D/g, "");
    if (DATE_LIKE.test(raw) || digits.length < 7 || digits.length > 15) return [];
    const country = raw.startsWith("+") ? undefined : (readCountry(hints) ?? byForm(digits));
    if (!raw.startsWith("+") && !country) return [];
    const phone = parsePhoneNumberFromString(raw, {
      ...(country && { defaultCountry: country }),
      extract: false,
    });
    if (!phone?.isValid()) return [];
    // Eight or nine digits without a trunk zero may be any number.
    const trusted = raw.startsWith("+") || raw.startsWith("0") || digits.length >= 10;
    if (!trusted && !PHONE_WORDS.test(text)) return [];
    return [
      {
        kind: "phone" as const,
        from: match.index,
        to: match.index + raw.length,
        detail: { e164: phone.number, country: phone.country ?? null },
      },
    ];
  });

function readCountry(hints: EntityHints): CountryCode | undefined {
  const country = countryOf(hints);
  return country && isSupportedCountry(country) ? country : undefined;
}

function byForm(digits: string): CountryCode | undefined {
  return BY_FORM.find(([pattern]) => pattern.test(digits))?.[1];
}
