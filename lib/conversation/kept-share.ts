/** What a sent text kept of an inserted one. */
export interface Kept {
  outcome: "sent_as_is" | "sent_edited";
  /** Share of the inserted text that the sent one kept, 0 to 1. */
  share: number;
}

/** A text that keeps at least this share of an inserted one is its edited form: half. */
const SAME_REPLY = 0.5;

/** Characters of a run: shorter ones are shared by any two texts of a language. */
const RUN = 5;

/**
 * Says of each inserted text what a sent text kept of it; null where it is not in it. Several can stand in one sent text:
 * each stretch of it counts for one of them only. `sent_as_is`: inserted texts and blank space are all that was sent.
 */
export function matchSent(inserted: readonly string[], sent: string): (Kept | null)[] {
  let rest = fold(sent);
  const texts = inserted.map(fold);
  const whole = new Set<number>();
  for (const i of [...texts.keys()].sort((a, b) => lengthAt(texts, b) - lengthAt(texts, a))) {
    const text = texts[i];
    if (!text || !rest.includes(text)) continue;
    rest = rest.replace(text, () => "\n");
    whole.add(i);
  }
  const outcome = rest.trim() === "" ? "sent_as_is" : "sent_edited";
  return texts.map((text, i) => {
    if (whole.has(i)) return { outcome, share: 1 };
    const share = shareIn(text, rest);
    return share >= SAME_REPLY ? { outcome: "sent_edited", share } : null;
  });
}

/** True when a draft holds an inserted text, perhaps edited. */
export function holdsText(draft: string, inserted: string): boolean {
  return matchSent([inserted], draft)[0] !== null;
}

/**
 * Share of one text that another kept, 0 to 1, the kinder of two views. Sørensen–Dice coefficient over pairs of
 * characters: alike as a whole, indifferent to the language and to where words were moved. Runs that stand in the other
 * text: kept among many other words.
 */
function shareIn(text: string, other: string): number {
  const left = new Map<string, number>();
  const [pairs, otherPairs, runs] = [cut(text, 2), cut(other, 2), cut(text, RUN)];
  for (const pair of otherPairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common++;
    left.set(pair, count - 1);
  }
  const alike = (2 * common) / (pairs.length + otherPairs.length);
  const kept = runs.filter((run) => other.includes(run)).length / runs.length;
  // Too short for pairs or runs: 0/0.
  return Math.max(alike || 0, kept || 0);
}

/** All overlapping pieces of so many characters. */
function cut(text: string, size: number): string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, i) => text.slice(i, i + size));
}

function lengthAt(texts: readonly string[], i: number): number {
  return texts[i]?.length ?? 0;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
