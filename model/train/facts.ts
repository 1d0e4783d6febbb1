import type { CorpusLine } from "../corpus/schema";
import type { Evaluation } from "../evaluate/metrics";
import { numberOf } from "./folds";

/** What is known of one training, for the files that describe it. */
export interface TrainingFacts {
  languages: readonly LanguageCount[];
  /** The most numbered writers of one language. */
  writers: number;
  /** Parts that the writers were divided into for the left-out figures. */
  folds: number;
  /** On lines of writers that the scoring network never saw. */
  evaluation: Evaluation;
  /** Confidence below which the answer is unclear. */
  unclearBelow: number;
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

/** A table in Markdown with columns of even width; the first row is its head, the first column goes to the left. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, i) => Math.max(3, ...rows.map((row) => (row[i] ?? "").length)));
  const cells = (row: readonly string[]) =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? "").padEnd(width) : (row[i] ?? "").padStart(width)));
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [cells(head), rule, ...body.map(cells)].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
