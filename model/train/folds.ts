import type { CorpusLine } from "../corpus/schema";

/**
 * Assigns every writer to one of `count` folds by the number in the id (`de-03` → 3), so that writers of one number
 * are left out together in all languages: they were given like situations, and a twin in another language would leak.
 * Writers without a number (`other` languages) are missing from the map: never left out.
 */
export function assignFolds(lines: readonly CorpusLine[], count: number): Map<string, number> {
  const folds = new Map<string, number>();
  for (const { writer } of lines) {
    const number = numberOf(writer);
    if (number !== null) folds.set(writer, number % count);
  }
  return folds;
}

/** The number in a writer's id, or null. */
export function numberOf(writer: string): number | null {
  const digits = /-(\d+)$/.exec(writer)?.[1];
  return digits === undefined ? null : Number(digits);
}
