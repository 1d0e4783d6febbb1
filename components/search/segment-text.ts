/** Runs of scripts that write without spaces between words, with their marks. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{M}ー]*/gu;
const MARKS = /\p{M}+/gu;
const LATIN_MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Units of one text that are indexed; a longer one (a pasted page) is indexed by its beginning. */
const MAX_INDEXED = 100_000;

/** Units given to the segmenter at once: its time grows faster than the text. */
const CHUNK = 2_000;

/**
 * The terms under which a text is found. Words by the segmenter where words have spaces; in scripts without spaces every
 * pair of neighbouring characters and every single one, since two cuts of one phrase into words need not agree.
 */
export function listTextTerms(text: string): string[] {
  return cutTerms(text, true);
}

/** The terms of a query: as above, but single characters only where they stand alone, so that a phrase stays a phrase. */
export function listQueryTerms(query: string): string[] {
  return cutTerms(query, false);
}

function cutTerms(text: string, withSingles: boolean): string[] {
  const terms: string[] = [];
  const folded = foldText(text.slice(0, MAX_INDEXED));
  let from = 0;
  for (const match of folded.matchAll(UNSPACED)) {
    pushWords(terms, folded.slice(from, match.index));
    pushPairs(terms, match[0], withSingles);
    from = match.index + match[0].length;
  }
  pushWords(terms, folded.slice(from));
  return terms;
}

function pushWords(terms: string[], text: string): void {
  for (let at = 0; at < text.length; at += CHUNK)
    for (const { segment, isWordLike } of segmenter.segment(text.slice(at, at + CHUNK)))
      if (isWordLike) terms.push(segment);
}

function pushPairs(terms: string[], run: string, withSingles: boolean): void {
  const characters = [...run];
  if (withSingles || characters.length === 1) terms.push(...characters);
  for (let i = 0; i + 1 < characters.length; i++) terms.push(`${characters[i]}${characters[i + 1]}`);
}

/** Lower case, compatibility forms (full width) and Latin accents folded, so that "está" is found by "esta". */
function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(LATIN_MARKED, (letter) => letter.normalize("NFD").replace(MARKS, ""))
    .toLowerCase();
}
