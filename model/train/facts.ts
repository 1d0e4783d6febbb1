import type { CorpusLine } from "../corpus/schema";
import type { Evaluation } from "../evaluate/metrics";
import type { Calibration } from "./calibrate";
import { numberOf } from "./folds";

/** What is known of one training, for the files that describe it. */
export interface TrainingFacts {
  lines: readonly CorpusLine[];
  /** Parts that the writers were divided into for the left-out figures. */
  folds: number;
  /** On lines of writers that the scoring network never saw. */
  evaluation: Evaluation;
  calibration: Calibration;
  /** Size of the model file. */
  bytes: number;
  rows: number;
}

export interface LanguageCount {
  language: string;
  lines: number;
  writers: number;
}

/** Lines and writers of each language, in order of name. */
export function countLanguages(lines: readonly CorpusLine[]): LanguageCount[] {
  return [...new Set(lines.map((line) => line.lang))].sort().map((language) => {
    const own = lines.filter((line) => line.lang === language);
    return { language, lines: own.length, writers: new Set(own.map((line) => line.writer)).size };
  });
}

/** The most numbered writers that one language has. */
export function mostWriters(lines: readonly CorpusLine[]): number {
  return Math.max(0, ...lines.map((line) => numberOf(line.writer) ?? 0));
}

/** A table in Markdown; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
