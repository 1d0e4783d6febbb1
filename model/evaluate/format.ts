import type { Evaluation, Metrics } from "./metrics";

const COLUMNS: readonly (keyof Metrics)[] = [
  "n",
  "top1",
  "top3",
  "macroF1",
  "group",
  "sentimentExact",
  "sentimentWithin1",
  "language",
  "ece",
  "riskRecall",
  "riskPrecision",
  "coverageAt95",
];

/** Percent with one decimal. */
export function percent(fraction: number): string {
  return (100 * fraction).toFixed(1);
}

/** The table that a person reads: overall and per language, then intents and flags. */
export function formatEvaluation(result: Evaluation): string {
  const row = (name: string, m: Metrics) => [
    name,
    ...COLUMNS.map((c) => (c === "n" ? String(m.n) : percent(m[c]))),
  ];
  const main = [
    ["", ...COLUMNS],
    row("all", result.overall),
    ...Object.entries(result.byLanguage).map(([language, metrics]) => row(language, metrics)),
  ];
  const intents = [
    ["intent", "n", "precision", "recall", "f1"],
    ...Object.entries(result.byIntent).map(([intent, s]) => [
      intent,
      String(s.n),
      percent(s.precision),
      percent(s.recall),
      percent(s.f1),
    ]),
  ];
  const risks = [
    ["flag", "n", "precision", "recall"],
    ...Object.entries(result.byRisk).map(([flag, s]) => [
      flag,
      String(s.n),
      percent(s.precision),
      percent(s.recall),
    ]),
  ];
  const speed = `${result.messagesPerSecond} messages a second on one core`;
  return [`model ${result.model} (percent)`, align(main), align(intents), align(risks), speed].join("\n\n");
}

/** Columns of even width: the first to the left, numbers to the right. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}
