import type { Span } from "../../../domain/assessment";
import { foldText } from "../../../text/entities/folded-text";

/** Fewer letters or digits are no quotation. */
const FEWEST_SIGNS = 2;
const SIGN = /[\p{L}\p{M}\p{N}\p{Emoji_Presentation}]/u;

/**
 * Where words that a model quotes stand in the message, exactly or with other widths, cases, spaces, punctuation and
 * quotation marks; null where they do not. "…" within a quotation stands for nothing: such a one is not found.
 */
export function findQuote(message: string, quote: string): Span | null {
  const wanted = quote.trim();
  if ([...wanted].filter((sign) => SIGN.test(sign)).length < FEWEST_SIGNS) return null;
  for (let at = message.indexOf(wanted); at >= 0; at = message.indexOf(wanted, at + 1))
    if (isWhole(message, at, at + wanted.length)) return { start: at, end: at + wanted.length };
  const hay = bare(message);
  const needle = bare(wanted).text;
  if ([...needle].length < FEWEST_SIGNS) return null;
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + 1)) {
    const start = hay.starts[at];
    const end = hay.ends[at + needle.length - 1];
    if (start === undefined || end === undefined) return null;
    if (isWhole(message, start, end)) return { start, end };
  }
  return null;
}

/** A quotation does not begin or end inside a word of letters with spaces between ("late" in "chocolate"). */
function isWhole(message: string, start: number, end: number): boolean {
  const inWord = (at: number) =>
    /[\p{Script=Latin}\p{N}]/u.test(message.charAt(at - 1)) &&
    /[\p{Script=Latin}\p{N}]/u.test(message.charAt(at));
  return !inWord(start) && !inWord(end);
}

interface Bare {
  text: string;
  starts: number[];
  ends: number[];
}

/** Letters, digits and emoji only, folded, each unit with its place in the source. */
function bare(source: string): Bare {
  const folded = foldText(source);
  const out: Bare = { text: "", starts: [], ends: [] };
  let at = 0;
  for (const sign of folded.text) {
    const kept = SIGN.test(sign) || /\p{Extended_Pictographic}/u.test(sign);
    for (let unit = 0; unit < sign.length; unit++, at++) {
      if (!kept) continue;
      out.text += sign.charAt(unit);
      out.starts.push(folded.starts[at] ?? 0);
      out.ends.push(folded.ends[at] ?? 0);
    }
  }
  return out;
}
