import type { Span } from "../../domain/assessment";
import { dotRow, type ModelFile } from "./model-file";
import type { Seen } from "./scorer";

/** A stretch of text is named when it carries at least this share of the strongest stretch. */
const LEAST_SHARE = 0.35;
const MOST_SPANS = 3;

/**
 * What each unit of the normalised text gave to output `output`, in raw score, less what it gave on average to the
 * outputs [against.from, against.to). The parts sum to the score without bias (features of the whole message, such
 * as its length, are kept apart and not spread).
 */
export function attributeUnits(
  seen: Seen,
  model: ModelFile,
  output: number,
  against: { from: number; to: number } | null,
): Float64Array {
  const { dim } = model;
  const direction = new Float32Array(dim);
  for (let d = 0; d < dim; d++) {
    let mean = 0;
    if (against) {
      for (let k = against.from; k < against.to; k++) mean += model.heads[k * dim + d] as number;
      mean /= against.to - against.from;
    }
    direction[d] = (model.heads[output * dim + d] as number) - mean;
  }
  const perRow = new Map<number, number>();
  for (let i = 0; i < seen.rowCount; i++) {
    const row = seen.rows[i] as number;
    const whole = (seen.weightOf[row] as number) * dotRow(model, row, direction);
    perRow.set(row, whole / (seen.timesOf[row] as number));
  }
  const units = new Float64Array(seen.occurrences.normal.text.length);
  for (let i = 0; i < seen.occurrences.count; i++) {
    const share = perRow.get(seen.occurrenceRows[i] as number);
    if (share === undefined) continue;
    const start = seen.occurrences.starts[i] as number;
    const end = seen.occurrences.ends[i] as number;
    if (end <= start) continue;
    const each = share / (end - start);
    for (let at = start; at < end; at++) units[at] = (units[at] as number) + each;
  }
  return units;
}

/** The strongest stretches of the source text for one output, strongest first; at most three. */
export function explain(
  seen: Seen,
  model: ModelFile,
  output: number,
  against: { from: number; to: number } | null,
): Span[] {
  const units = attributeUnits(seen, model, output, against);
  const { tokens, normal } = seen.occurrences;
  // Whole words read better than letters: a spaced word is judged by its mean.
  for (const token of tokens) {
    if (token.kind !== "run") level(units, token.start, token.end);
  }
  let top = 0;
  for (const unit of units) top = Math.max(top, unit);
  if (top <= 0) return [];
  const found: { start: number; end: number; sum: number }[] = [];
  let open: { start: number; end: number; sum: number } | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (unit >= top * LEAST_SHARE) {
      if (!open) {
        open = { start: at, end: at, sum: 0 };
        found.push(open);
      }
      open.end = at + 1;
      open.sum += unit;
    } else if (normal.text.charCodeAt(at) !== 0x20) open = null;
  }
  found.sort((a, b) => b.sum - a.sum || a.start - b.start);
  return found.slice(0, MOST_SPANS).map(({ start, end }) => ({
    start: normal.starts[start] ?? 0,
    end: normal.ends[end - 1] ?? 0,
  }));
}

function level(units: Float64Array, start: number, end: number): void {
  let sum = 0;
  for (let at = start; at < end; at++) sum += units[at] as number;
  units.fill(sum / Math.max(1, end - start), start, end);
}
