import type { CorpusLine } from "../corpus/schema";

/**
 * Assigns every writer to one of `count` folds so that no fold leaves out two writers of one language while folds
 * are at least as many as that language's writers. Fold by writer id; `other` languages are never left out.
 */
export function assignFolds(lines: readonly CorpusLine[], count: number): Map<string, number> {
  const byLanguage = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.lang === "other") continue;
    const group = line.writer.slice(0, line.writer.indexOf("-"));
    const writers = byLanguage.get(group) ?? new Set();
    byLanguage.set(group, writers.add(line.writer));
  }
  const folds = new Map<string, number>();
  [...byLanguage.keys()].sort().forEach((language, index) => {
    [...(byLanguage.get(language) ?? [])].sort().forEach((writer, nth) => {
      folds.set(writer, (index * 3 + nth) % count);
    });
  });
  return folds;
}
