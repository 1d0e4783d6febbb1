interface Place {
  start: number;
  end: number;
}

/** A name of fewer letters is only found with its own capitals: "May", "Sun". */
const LOOSE_LENGTH = 4;
const QUOTED = /[“"„«「『《]([^“”"„«»「」『』《》\n]{2,60})[”"“»」』》]/g;
const CLAUSE = /[.!?。！？，;；:]/;
/** A longer quotation is speech. */
const NAME_WORDS = 6;

/** Where the given names stand in the text, the longer ones first; a name of one character is not looked for. */
export function placeNames(text: string, names: readonly string[]): Place[] {
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => [...name].length >= 2 && /[\p{L}\p{N}]/u.test(name))
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => {
      const spaced = /^[\p{Script=Latin}\p{N}]/u.test(name) ? "(?<![\\p{Script=Latin}\\p{M}\\p{N}])" : "";
      const closed = /[\p{Script=Latin}\p{M}\p{N}]$/u.test(name) ? "(?![\\p{Script=Latin}\\p{M}\\p{N}])" : "";
      const body = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
      const pattern = new RegExp(spaced + body + closed, name.length >= LOOSE_LENGTH ? "giu" : "gu");
      return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }));
    });
}

/**
 * What stands in quotation marks and is a name of goods, without the marks: part of a name that is known, words with
 * capitals, or Latin letters in a text of another script. Quoted speech and sentences are not.
 */
export function findQuotedNames(text: string, names: readonly string[]): Place[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const inner = match[1] ?? "";
    const start = match.index + 1;
    return isName(inner.trim(), text, names) ? [{ start, end: start + inner.length }] : [];
  });
}

function isName(inner: string, text: string, names: readonly string[]): boolean {
  if (inner.length < 2) return false;
  const lower = inner.toLowerCase();
  if (names.some((name) => name.toLowerCase().includes(lower))) return true;
  if (CLAUSE.test(inner)) return false;
  const words = inner.split(/\s+/);
  if (words.length > NAME_WORDS || !/^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]+$/u.test(inner)) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (latin * 2 < letters) return true;
  return words.every((word) => /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word) || /\d/.test(word));
}
