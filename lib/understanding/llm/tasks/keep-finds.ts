import type { Entity } from "../../../domain/entity";
import { findEntities } from "../../../text/entities";
import { parseAmount } from "../../../text/entities/amounts";
import { type FoldedText, foldText } from "../../../text/entities/folded-text";
import { findQuotedNames, placeNames } from "./keep-names";

/** Something that a translation must keep. Offsets are UTF-16 units of the source, half-open. */
export interface Kept {
  start: number;
  end: number;
  value: string;
  /**
   * `mark`: a model easily spoils it, so it is replaced by a mark and put back. `watch`: it stays in the text, because
   * words around bend with it ("2 pieces"), and is looked for afterwards.
   */
  how: "mark" | "watch";
  /** Of a watched thing, what must be found again. */
  as: { kind: "number"; number: string } | { kind: "emoji" } | { kind: "code"; code: string } | null;
  /** Of money: which currency the amount must not change. */
  money: { amount: number; currency: string } | null;
}

/** Any spelling of a mark: also what stood in the text before and only looks like one. */
export const MARK =
  /[⟦〚〖【［[〔]{1,2}\s*#?\s*([0-9０-９๐-๙]{1,3})\s*[⟧〛〗】］\]〕]{1,2}|[⟦〚]\s*([0-9]{1,3})(?![0-9])|(?<![0-9])([0-9]{1,3})\s*[⟧〛]/g;
const SLOT = /\{{2,4}[^{}\n]{0,80}\}{2,4}/g;
/** Base signs only: skin and presentation get lost on the way to a model. "©®™" are no feelings. */
const EMOJI = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/gu;
const CODE =
  /(?<![a-z0-9])(?=[a-z0-9-]*\d)[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![a-z0-9])|(?<![a-z0-9])\d+[a-z]+\d[a-z0-9]*/g;
const NUMBER = /\d+(?:[.,:/]\d+)*/g;
/** A number with as many digits is copied wrongly by small models now and then, and bends no word beside it. */
const MARKED_DIGITS = 4;
/** Shorter mixes of letters and digits are chat spelling ("gr8", "b4") as often as names of things. */
const CODE_LENGTH = 4;
/** Thai laughter. */
const LAUGH = /^5{3,}$/;
/** Months and weekdays that other languages name by a word. */
const NAMED_BEFORE = /(?:tháng|thang|thứ|thu|เดือน)\s*$/;
const NAMED_AFTER = /^\s*(?:月|월)/;

/** Everything in `text` that a translation must keep, in order and without overlap. `names`: of people, shop and goods. */
export function findKept(text: string, names: readonly string[]): Kept[] {
  const folded = foldText(text);
  const entities = findEntities(text);
  const wordDates = entities.filter((one) => one.kind === "date" && !isCompact(one.value));
  const finds = [
    ...[...text.matchAll(SLOT), ...text.matchAll(MARK)].map((match) =>
      mark(text, match.index, match[0].length),
    ),
    ...entities.flatMap((entity) => fromEntity(text, entity)),
    ...[...placeNames(text, names), ...findQuotedNames(text, names)].map(({ start, end }) =>
      mark(text, start, end - start),
    ),
    ...findCodes(folded),
    ...findNumbers(folded, wordDates),
    ...[...text.matchAll(EMOJI)].map((match) => ({
      ...mark(text, match.index, match[0].length),
      how: "watch" as const,
      as: { kind: "emoji" as const },
    })),
  ];
  // What comes first in the list above keeps the stretch.
  const taken = new Uint8Array(text.length);
  const kept = finds.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function mark(text: string, start: number, length: number): Kept {
  return {
    start,
    end: start + length,
    value: text.slice(start, start + length),
    how: "mark",
    as: null,
    money: null,
  };
}

function fromEntity(text: string, entity: Entity): Kept[] {
  const { start, end } = entity;
  switch (entity.kind) {
    case "size":
    case "quantity":
    case "colour":
      return [];
    case "date":
      return isCompact(entity.value) ? [mark(text, start, end - start)] : [];
    case "money":
      return [markMoney(text, entity)];
    default:
      return [mark(text, start, end - start)];
  }
}

/** Digits and separators only ("12/11/2026"): nothing in it is translated. */
function isCompact(value: string): boolean {
  return /^[\d๐-๙０-９]+(?:\s?[-/.:]\s?[\d๐-๙０-９]+)+$/.test(value.normalize("NFKC"));
}

/** "RM 12.90" is kept whole; of "500 บาท" the number, for the reader needs the word; "5万円" whole, for nobody should reckon. */
function markMoney(text: string, entity: Extract<Entity, { kind: "money" }>): Kept {
  const { start, end, detail } = entity;
  const folded = foldText(entity.value);
  const digits = /\d(?:[\d.,' ]*\d)?/.exec(folded.text);
  const money = detail.currency === null ? null : { amount: detail.amount, currency: detail.currency };
  const rest = folded.text.replace(/[\d.,' ]/g, "");
  const isWord = /\p{L}{4,}/u.test(rest) || /[^\p{Script=Latin}\P{L}]/u.test(rest);
  if (digits && isWord && parseAmount(digits[0]) === detail.amount) {
    const from = start + (folded.starts[digits.index] ?? 0);
    const to = start + (folded.ends[digits.index + digits[0].length - 1] ?? end - start);
    return { ...mark(text, from, to - from), money };
  }
  return { ...mark(text, start, end - start), money };
}

function findCodes(folded: FoldedText): Kept[] {
  return [...folded.text.matchAll(CODE)].flatMap((match): Kept[] => {
    const code = match[0];
    // "x2" is a number; "v1" and the like are too short to tell.
    if (code.length < CODE_LENGTH || /^x\d+$/.test(code)) return [];
    const find = at(folded, match.index, code.length);
    if (code.replace(/\D/g, "").length >= 3) return [find];
    return [{ ...find, how: "watch", as: { kind: "code", code: code.replace(/-/g, "") } }];
  });
}

function findNumbers(folded: FoldedText, wordDates: readonly Entity[]): Kept[] {
  const thai = /[ก-๎]/.test(folded.text);
  return [...folded.text.matchAll(NUMBER)].flatMap((match): Kept[] => {
    const number = match[0];
    if (thai && LAUGH.test(number)) return [];
    const find = at(folded, match.index, number.length);
    const inDate = wordDates.some(({ start, end }) => find.start >= start && find.end <= end);
    const digits = number.replace(/\D/g, "").length;
    if (digits >= MARKED_DIGITS && !inDate) return [find];
    const before = folded.text.slice(Math.max(0, match.index - 8), match.index);
    const after = folded.text.slice(match.index + number.length, match.index + number.length + 3);
    if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return [];
    return [{ ...find, how: "watch", as: { kind: "number", number: sameNumber(number) } }];
  });
}

function at({ source, starts, ends }: FoldedText, index: number, length: number): Kept {
  const start = starts[index] ?? 0;
  return mark(source, start, (ends[index + length - 1] ?? start) - start);
}

/** One spelling for "3,5" and "3.5", "03" and "3". */
export function sameNumber(number: string): string {
  return number.replace(/,/g, ".").replace(/^0+(?=\d)/, "");
}

/** All numbers of a text in that spelling, whatever their digits. */
export function listNumbers(text: string): Set<string> {
  const numbers = foldText(text).text.match(NUMBER) ?? [];
  return new Set(numbers.flatMap((one) => [sameNumber(one), ...one.split(/[.,:/]/).map(sameNumber)]));
}
