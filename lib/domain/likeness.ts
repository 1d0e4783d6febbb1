/** Two texts with this share of words in common (of all words of both) say the same. */
export const NEARLY_EQUAL = 0.8;

const PARTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{M}\p{N}_]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text, each once, lower case; pairs of characters where words are not spaced. */
export function wordSet(text: string): Set<string> {
  const words = new Set<string>();
  for (const [part] of text.toLowerCase().normalize("NFKC").matchAll(PARTS)) {
    if (!UNSPACED.test(part) || part.length === 1) words.add(part);
    else for (let at = 0; at + 2 <= part.length; at++) words.add(part.slice(at, at + 2));
  }
  return words;
}

/** Share of the words of both that both have, 0 to 1; two texts without words are unlike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

export interface LikePair {
  /** Indices into the given list, the smaller first. */
  a: number;
  b: number;
  /** 0 to 1 */
  likeness: number;
}

/**
 * All pairs that are alike by at least `least`. Two sets that overlap so far share one of their rarest words, so only sets
 * that meet there are compared: ten thousand texts take a second, not a hundred million comparisons.
 */
export function findAlike(sets: readonly ReadonlySet<string>[], least = NEARLY_EQUAL): LikePair[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rank = (word: string) => counts.get(word) ?? 0;
  const meeting = new Map<string, number[]>();
  const pairs: LikePair[] = [];
  for (const [b, set] of sets.entries()) {
    const rarest = [...set].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
    const seen = new Set<number>();
    for (const word of rarest.slice(0, set.size - Math.ceil(least * set.size) + 1)) {
      const others = meeting.get(word) ?? [];
      for (const a of others) {
        const other = sets[a];
        if (!other || seen.has(a)) continue;
        seen.add(a);
        if (Math.min(other.size, set.size) < least * Math.max(other.size, set.size)) continue;
        const alike = likeness(other, set);
        if (alike >= least) pairs.push({ a, b, likeness: alike });
      }
      if (others.push(b) === 1) meeting.set(word, others);
    }
  }
  return pairs;
}
