import type { Comparison, Difference } from "./compare";
import { align, percent } from "./format";
import type { Metrics } from "./metrics";

const SHOWN: readonly (keyof Metrics)[] = [
  "top1",
  "top3",
  "macroF1",
  "group",
  "sentimentExact",
  "language",
  "ece",
  "riskRecall",
  "riskPrecision",
  "coverageAt95",
];

/** Two models side by side; `a` and `b` are their versions. Differences are the first less the second. */
export function formatComparison(result: Comparison, a: string, b: string): string {
  const { first, second } = result.metrics;
  const metrics = [
    ["", "model", "against", "difference"],
    ...SHOWN.map((name) => [
      name,
      percent(first[name]),
      percent(second[name]),
      signed(first[name] - second[name]),
    ]),
  ];
  const head = ["n", "model", "against", "difference", "only model", "only against", "p"];
  const languages = [
    ["top-1", ...head],
    row("all", result.overall),
    ...Object.entries(result.byLanguage).map(([language, d]) => row(language, d)),
  ];
  const intents = [
    ["top-1 by true intent", ...head, "f1 difference"],
    ...Object.entries(result.byIntent).map(([intent, d]) => [
      ...row(intent, d),
      signed(d.f1First - d.f1Second),
    ]),
  ];
  const title = `model ${a} against ${b} (percent; p is McNemar's exact, two-sided)`;
  return [title, align(metrics), align(languages), align(intents)].join("\n\n");
}

function row(name: string, d: Difference): string[] {
  return [
    name,
    String(d.n),
    percent(d.first),
    percent(d.second),
    signed(d.first - d.second),
    String(d.onlyFirst),
    String(d.onlySecond),
    d.p < 0.001 ? "<0.001" : d.p.toFixed(3),
  ];
}

function signed(fraction: number): string {
  const text = percent(fraction);
  return text.startsWith("-") || Number(text) === 0 ? text.replace(/^-0\.0$/, "0.0") : `+${text}`;
}
