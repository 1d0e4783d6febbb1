import type { Span } from "../../domain/assessment";
import { type Direction, dotRow, type ModelFile, makeDirection } from "./model-file";
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
  const direction = directionOf(model, output, against);
  const { occurrences } = seen;
  for (let i = 0; i < seen.rowCount; i++) {
    const row = seen.rows[i] as number;
    const whole = (seen.weightOf[row] as number) * dotRow(model, row, direction);
    seen.shareOf[row] = whole / (seen.timesOf[row] as number);
  }
  const units = new Float64Array(occurrences.normal.text.length);
  for (let i = 0; i < occurrences.count; i++) {
    const row = seen.occurrenceRows[i] as number;
    if (row < 0) continue;
    const start = occurrences.starts[i] as number;
    const end = occurrences.ends[i] as number;
    if (end <= start) continue;
    const each = (seen.shareOf[row] as number) / (end - start);
    for (let at = start; at < end; at++) units[at] = (units[at] as number) + each;
  }
  return units;
}

const directions = new WeakMap<ModelFile, Map<number, Direction>>();

/** What pulls a message towards an output; the same for every message, so it is kept. */
function directionOf(
  model: ModelFile,
  output: number,
  against: { from: number; to: number } | null,
): Direction {
  let known = directions.get(model);
  if (!known) {
    known = new Map();
    directions.set(model, known);
  }
  const key = output * 1024 + (against ? against.from + 1 : 0);
  let direction = known.get(key);
  if (!direction) {
    direction = makeDirection(model, contrast(model, output, against));
    known.set(key, direction);
  }
  return direction;
}

/** The head of `output`, less the mean head of the outputs [against.from, against.to). */
function contrast(
  model: ModelFile,
  output: number,
  against: { from: number; to: number } | null,
): Float32Array {
  const { dim, heads } = model;
  const values = heads.slice(output * dim, (output + 1) * dim);
  if (!against) return values;
  for (let d = 0; d < dim; d++) {
    let sum = 0;
    for (let k = against.from; k < against.to; k++) sum += heads[k * dim + d] as number;
    values[d] = (values[d] as number) - sum / (against.to - against.from);
  }
  return values;
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
