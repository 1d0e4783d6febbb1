/** Scripts that write without spaces; their words are found by the segmenter and, so that parts match too, by pairs. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;
const LATIN_MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Units of one text that are indexed; a longer one (a pasted page) is indexed by its beginning. */
const MAX_INDEXED = 100_000;

/**
 * Cuts a text into search terms: lower case, width and Latin accents folded, words by the segmenter; a word in a script
 * without spaces also gives every pair of neighbouring characters, since the segmenter may cut a query differently.
 */
export function segmentText(text: string): string[] {
  const terms: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(foldText(text.slice(0, MAX_INDEXED)))) {
    if (!isWordLike && !WORD.test(segment)) continue;
    terms.push(segment);
    if (!UNSPACED.test(segment)) continue;
    const characters = [...segment];
    for (let i = 0; i + 1 < characters.length && characters.length > 2; i++)
      terms.push(`${characters[i]}${characters[i + 1]}`);
    if (characters.length > 1)
      terms.push(...characters.filter((character) => /\p{Script=Han}/u.test(character)));
  }
  return terms;
}

/** Lower case, compatibility forms (full width) and Latin accents folded, so that "está" is found by "esta". */
function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(LATIN_MARKED, (letter) => letter.normalize("NFD").replace(MARKS, ""))
    .toLowerCase();
}
