import type { CorpusLine } from "../corpus/schema";
import { assignFolds } from "../train/folds";

/** One division of the corpus, the same for every learner that is compared. */
export interface Split {
  train: CorpusLine[];
  /** Lines of writers whom no learner read. */
  test: CorpusLine[];
  /** Lines in other languages that no learner read; their writers wrote other lines of `train`. */
  otherTest: CorpusLine[];
}

/** One of this many lines in other languages is kept for the test: their writers have no number to leave out by. */
const OTHER_SHARE = 3;

/** Leaves out the writers of one part, the same numbers in all languages (model/train/folds.ts). */
export function splitByWriter(lines: readonly CorpusLine[], fold: number, folds: number): Split {
  const foldOf = assignFolds(lines, folds);
  const split: Split = { train: [], test: [], otherTest: [] };
  lines.forEach((line, i) => {
    const own = foldOf.get(line.writer);
    if (own === fold) split.test.push(line);
    else if (own === undefined && i % OTHER_SHARE === 0) split.otherTest.push(line);
    else split.train.push(line);
  });
  return split;
}

/** At most `most` lines of each language, spread evenly over the language's lines, in their order. */
export function capLanguages<T extends { lang: string }>(lines: readonly T[], most: number): T[] {
  const counts = new Map<string, number>();
  for (const { lang } of lines) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.filter(({ lang }) => {
    const at = seen.get(lang) ?? 0;
    seen.set(lang, at + 1);
    const step = Math.min(1, most / (counts.get(lang) ?? 1));
    return Math.floor((at + 1) * step) > Math.floor(at * step);
  });
}

/** The text as every learner gets it: on one line, spaces single. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
