import { binConfidence, coverageAt } from "./calibration";
import { countConfusions } from "./confusions";
import { align, percent } from "./format";
import type { Judged } from "./judged";

const MOST_PAIRS = 20;
const THRESHOLDS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

/** What a person reads to find out where the model fails: confusions, calibration, coverage against precision. */
export function formatDetails(judged: readonly Judged[]): string {
  const confusions = [
    ["truth → answer", "n", "of the truth"],
    ...countConfusions(judged, MOST_PAIRS).map((pair) => [
      `${pair.truth} → ${pair.answer}`,
      String(pair.n),
      percent(pair.share),
    ]),
  ];
  const bins = [
    ["confidence", "n", "mean", "right"],
    ...binConfidence(judged).map((bin) => [
      `${percent(bin.from)} to ${percent(bin.to)}`,
      String(bin.n),
      bin.n === 0 ? "–" : percent(bin.confidence / bin.n),
      bin.n === 0 ? "–" : percent(bin.right / bin.n),
    ]),
  ];
  const coverage = [
    ["answered from", "n", "answered", "right"],
    ...coverageAt(judged, THRESHOLDS).map((point) => [
      percent(point.from),
      String(point.n),
      percent(point.coverage),
      point.n === 0 ? "–" : percent(point.precision),
    ]),
  ];
  return [align(confusions), align(bins), align(coverage)].join("\n\n");
}
