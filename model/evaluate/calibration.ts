import { accepts, type Judged } from "./judged";

/** Messages whose confidence lies in (from, to]. */
export interface CalibrationBin {
  from: number;
  to: number;
  n: number;
  /** Sum of the confidences. */
  confidence: number;
  /** How many were right, secondary labels accepted. */
  right: number;
}

/** Bins of equal width that the contract names (docs/labels.md, "Evaluation files"). */
export const CALIBRATION_BINS = 15;

/** Equal bins of confidence; (0.2, 0.2667] and so on, the first bin includes 0. */
export function binConfidence(judged: readonly Judged[]): CalibrationBin[] {
  const bins = Array.from({ length: CALIBRATION_BINS }, (_, i) => ({
    from: i / CALIBRATION_BINS,
    to: (i + 1) / CALIBRATION_BINS,
    n: 0,
    confidence: 0,
    right: 0,
  }));
  for (const one of judged) {
    const at = Math.ceil(one.answer.confidence * CALIBRATION_BINS) - 1;
    const bin = bins[Math.min(CALIBRATION_BINS - 1, Math.max(0, at))];
    if (!bin) continue;
    bin.n++;
    bin.confidence += one.answer.confidence;
    if (accepts(one, one.answer.ranked[0])) bin.right++;
  }
  return bins;
}

/** What is answered, and how much of it is right, when confidences below `from` are left out. */
export interface CoveragePoint {
  from: number;
  /** Messages answered. */
  n: number;
  /** Share of all messages. */
  coverage: number;
  /** Share of the answered that is right; 1 when none is answered. */
  precision: number;
}

/** Coverage against precision at each threshold; secondary labels are accepted. */
export function coverageAt(judged: readonly Judged[], thresholds: readonly number[]): CoveragePoint[] {
  return thresholds.map((from) => {
    const answered = judged.filter((one) => one.answer.confidence >= from);
    const right = answered.filter((one) => accepts(one, one.answer.ranked[0])).length;
    return {
      from,
      n: answered.length,
      coverage: judged.length === 0 ? 0 : answered.length / judged.length,
      precision: answered.length === 0 ? 1 : right / answered.length,
    };
  });
}
