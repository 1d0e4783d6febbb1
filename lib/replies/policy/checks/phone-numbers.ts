import { findHiddenNumbers } from "../disguise-digits";
import { BUYERS, CALL, NUMBER_OF } from "../packs/contact-words";
import type { ReplyView } from "../reply-view";
import { sentenceAround } from "../run-rules";

/** A telephone number in `view.text`. */
export interface PhonePlace {
  from: number;
  to: number;
  disguised: boolean;
}

const CANDIDATE =
  /(?<![a-z0-9#/.,-])\+?\(?\d(?:[ ().\-/]{0,3}\d){6,14}(?![a-z0-9/%]|[ .,()-]\d|\s?(?:cm|mm|ml|mah|kg|pcs|usd|eur|元|円|원|块|บาท|đ|€|\$))/gu;
const DATE_LIKE = /^(?:\d{4}[-. /]\d{1,2}[-. /]\d{1,2}|\d{1,2}[-. /]\d{1,2}[-. /]\d{2,4})(?:\D|$)/;
/** Mobile numbers that are known by their form in some country of our marketplaces. */
const MOBILE =
  /^(?:1[3-9]\d{9}|09\d{8,9}|08\d{8,11}|628\d{8,11}|0[789]0\d{8}|01[0-9]\d{7,8}|0[356]\d{8}|07\d{8,9})$/;
/** Of a disguised number shorter than this only a word for calling makes a telephone number. */
const SURE_DIGITS = 7;

/** Telephone numbers that a buyer could call: hidden ones, those of a telling form, and those beside a word for calling. */
export function findPhones(view: ReplyView, orderIds: readonly string[]): PhonePlace[] {
  const { digits, text } = view;
  const own = orderIds.map((id) => id.replace(/\D/g, ""));
  const places: PhonePlace[] = findHiddenNumbers(digits).flatMap(({ from, to, says }) =>
    says.length >= SURE_DIGITS || CALL.test(near(text, from, to)) ? [{ from, to, disguised: true }] : [],
  );
  for (const match of digits.matchAll(CANDIDATE)) {
    const from = match.index;
    const to = from + match[0].length;
    if (places.some((one) => one.from < to && one.to > from)) continue;
    const number = match[0].replace(/\D/g, "");
    if (
      DATE_LIKE.test(match[0]) ||
      own.includes(number) ||
      BUYERS.test(sentenceAround(text, from, to - from))
    )
      continue;
    if (isPhone(match[0], number, text, from, to)) places.push({ from, to, disguised: false });
    if (places.length >= 8) break;
  }
  return places;
}

function isPhone(written: string, number: string, text: string, from: number, to: number): boolean {
  const called = CALL.test(near(text, from, to));
  if (written.startsWith("+")) return number.length >= 9;
  const of = NUMBER_OF.exec(text.slice(Math.max(0, from - 28), from));
  if (of && !CALL.test(text.slice(Math.max(0, from - 28) + of.index, from))) return false;
  if (called) return true;
  const grouped = /\d[ ().\-/]{1,3}\d/.test(written);
  // Sums and measures are grouped too: a trunk zero tells.
  if (grouped && /^\(?0\d/.test(written) && number.length >= 8 && number.length <= 12) return true;
  return MOBILE.test(number);
}

function near(text: string, from: number, to: number): string {
  return `${text.slice(Math.max(0, from - 64), from)} ${text.slice(to, to + 32)}`;
}
