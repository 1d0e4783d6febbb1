/**
 * Share of an inserted text that a sent one kept, 0 to 1: Sørensen–Dice coefficient over pairs of characters (blank
 * space folded), which is indifferent to the language and to where words were moved.
 */
export function keptShare(inserted: string, sent: string): number {
  const a = pairs(inserted);
  const b = pairs(sent);
  if (a.size + b.size === 0) return fold(inserted) === fold(sent) ? 1 : 0;
  let common = 0;
  let total = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return (2 * common) / total;
}

/** True when the two texts differ in blank space only. */
export function isSameText(inserted: string, sent: string): boolean {
  return fold(inserted) === fold(sent);
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function pairs(text: string): Map<string, number> {
  const folded = fold(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
