import { type ModelFile, WEIGHT_STEP } from "../model-file";
import type { Seen } from "../scorer";

/** A message as its features and their weights, of unit length: the cosine of two is their dot product. */
export interface SparseVector {
  hashes: Uint32Array;
  weights: Float32Array;
}

const typical = new WeakMap<ModelFile, number>();

/**
 * Weight of a feature that the model does not know: the median of those it knows. The words of a shop, its products above
 * all, are mostly unknown; left out, two messages that share nothing but them would not be alike, and two that share all
 * but them would be the same.
 */
function weightOfUnknown(model: ModelFile): number {
  let weight = typical.get(model);
  if (weight === undefined) {
    const sorted = model.rowWeights.slice().sort();
    weight = (sorted[sorted.length >> 1] ?? 0) * WEIGHT_STEP;
    typical.set(model, weight);
  }
  return weight;
}

/** The vector of a message that was read, unknown features included. */
export function vectorOf({ occurrences, occurrenceRows }: Seen, model: ModelFile): SparseVector {
  const unknown = weightOfUnknown(model);
  const times = new Map<number, { count: number; each: number }>();
  for (let i = 0; i < occurrences.count; i++) {
    const hash = occurrences.hashes[i] as number;
    const known = times.get(hash);
    if (known) known.count++;
    else {
      const row = occurrenceRows[i] as number;
      const each = row >= 0 ? (model.rowWeights[row] as number) * WEIGHT_STEP : unknown;
      times.set(hash, { count: 1, each });
    }
  }
  const hashes = Uint32Array.from(times.keys());
  const weights = Float32Array.from(times.values(), ({ count, each }) => (1 + Math.log(count)) * each);
  const square = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  return { hashes, weights: weights.map((weight) => weight * scale) };
}
