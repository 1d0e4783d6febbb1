const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * The first `count` words of a text as they stand, or null when it has no more than that. Words are those of
 * `Intl.Segmenter`, so that languages without spaces have them too.
 */
export function firstWords(text: string, count: number): string | null {
  let words = 0;
  let end = -1;
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    words++;
    if (words === count) end = index + segment.length;
    if (words > count) return text.slice(0, end).trim();
  }
  return null;
}
