import type { NormalText } from "../../text/normalise";

/** A shorter text is read as one, UTF-16 units. */
const SHORT = 320;
/** A stretch is about so long; it begins with the last sentence of the one before, where that is no longer than OVERLAP. */
const STRETCH = 200;
const OVERLAP = 140;
const SENTENCE_END = /[.!?。！？\n](?=\s|$|[^\p{L}\p{N}])|[。！？\n]/gu;

/**
 * Stretches of whole sentences, for rules that find their words within one or two: a rule then reads only the sentences
 * that woke it. They overlap by a sentence, so that a find across two is whole in one of them.
 */
export function splitSentences(text: string): [from: number, to: number][] {
  if (text.length <= SHORT) return [[0, text.length]];
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const stretches: [number, number][] = [];
  let from = 0;
  let last = 0;
  for (const end of ends) {
    if (end - from >= STRETCH || end === text.length) {
      stretches.push([from, end]);
      from = end - last <= OVERLAP ? last : end;
    }
    last = end;
  }
  return stretches;
}

/** A stretch of a normalised text with its way back to the source. */
export function sliceNormal(normal: NormalText, from: number, to: number): NormalText {
  return {
    ...normal,
    text: normal.text.slice(from, to),
    starts: normal.starts.slice(from, to),
    ends: normal.ends.slice(from, to),
  };
}
