import type { Entity } from "../../domain/entity";
import type { DetectedLanguage } from "../../domain/language";
import type { MarketplaceId } from "../../domain/marketplace";
import { normaliseText } from "../normalise";

/** What is known of a message beside its words; everything may be missing. */
export interface EntityHints {
  marketplace?: MarketplaceId | null;
  /** Upper-case ISO 3166 code of the shop's or the buyer's country. */
  country?: string | null;
  /** When the message was sent, Unix ms: what "tomorrow" counts from. */
  sentAt?: number | null;
  /** The language that the message was detected to be in. */
  language?: DetectedLanguage | null;
}

/** Lower-cased text with ASCII digits, and the way back to the source. */
export interface FoldedText {
  text: string;
  source: string;
  starts: readonly number[];
  ends: readonly number[];
}

type WithoutPlace<T> = T extends unknown ? Omit<T, "start" | "end" | "value"> : never;

/** A find in the folded text: its offsets there, its kind and detail. */
export type Found = WithoutPlace<Entity> & { from: number; to: number };

export type Finder = (text: FoldedText, hints: EntityHints) => Found[];

/** Longer texts are read by their beginning; no buyer's message with facts in it is longer (the consoles stop at 2,000). */
export const READ_UNITS = 4_000;

/** Blocks of ten digits that NFKC leaves as they are: Thai, Arabic-Indic, Persian, Devanagari, Khmer, Lao. */
const DIGITS = /[\u0e50-\u0e59\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u17e0-\u17e9\u0ed0-\u0ed9]/g;
const ZEROS = [0x0e50, 0x0660, 0x06f0, 0x0966, 0x17e0, 0x0ed0];

/** Folds widths, cases and digits, each unit with its place in the source. At most READ_UNITS units are read. */
export function foldText(source: string): FoldedText {
  const { text, starts, ends } = normaliseText(source.slice(0, READ_UNITS));
  return { text: foldDigits(text), source, starts, ends };
}

/** A word of a table in the same form as folded text. */
export function foldWord(word: string): string {
  return foldDigits(normaliseText(word).text);
}

function foldDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((start) => start <= code && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** All matches of a global pattern, at most `limit`; empty ones are skipped. */
export function matchAll(text: string, pattern: RegExp, limit = 40): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < limit; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    else found.push(match);
  }
  return found;
}

/** Where the group `index` of a match with the `d` flag lies. */
export function groupPlace(match: RegExpExecArray, index: number | string): { from: number; to: number } {
  const place = typeof index === "number" ? match.indices?.[index] : match.indices?.groups?.[index];
  const [from, to] = place ?? [match.index, match.index + match[0].length];
  return { from, to };
}

/** Alternatives of a pattern from plain words, longest first so that none hides a longer one. */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .map(foldWord)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
