import { type FeatureExtractor, KIND_COUNT } from "../../lib/understanding/instant/features";
import { WEIGHT_STEP } from "../../lib/understanding/instant/model-file";

/** Distinct features of one line: hash, kind and how often. */
export interface LineFeatures {
  hashes: Uint32Array;
  kinds: Uint8Array;
  counts: Uint16Array;
}

/** A line as rows of the embedding table and their weights, of unit length. */
export interface SparseLine {
  rows: Int32Array;
  weights: Float32Array;
}

/** The features a model knows, each with its row and weight. */
export interface Vocabulary {
  rowOf: Map<number, number>;
  hashes: Uint32Array;
  kinds: Uint8Array;
  /** idf times the multiplier of the feature's kind, in steps of WEIGHT_STEP. */
  rowWeights: Uint8Array;
}

/** Distinct features of each text. */
export function readFeatures(texts: readonly string[], extractor: FeatureExtractor): LineFeatures[] {
  return texts.map((text) => {
    const found = extractor.extract(text);
    const at = new Map<number, number>();
    const kinds: number[] = [];
    const counts: number[] = [];
    for (let i = 0; i < found.count; i++) {
      const hash = found.hashes[i] ?? 0;
      const known = at.get(hash);
      if (known === undefined) {
        at.set(hash, counts.length);
        kinds.push(found.kinds[i] ?? 0);
        counts.push(1);
      } else counts[known] = (counts[known] ?? 0) + 1;
    }
    return {
      hashes: Uint32Array.from(at.keys()),
      kinds: Uint8Array.from(kinds),
      counts: Uint16Array.from(counts),
    };
  });
}

export interface VocabularyOptions {
  /** A feature must occur in this many lines. */
  minLines: number;
  /** Most features that a model may have; choose-rows.ts picks them. */
  maxRows: number;
  /** Multiplier per kind of feature, KIND order. */
  kindWeights: readonly number[];
}

/** Features that may be looked at at all; the ones in most lines stay. */
const MOST_CANDIDATES = 400_000;

/** The features that the training lines support. */
export function buildVocabulary(lines: readonly LineFeatures[], options: VocabularyOptions): Vocabulary {
  const frequency = new Map<number, number>();
  const kindOf = new Map<number, number>();
  for (const line of lines) {
    for (let i = 0; i < line.hashes.length; i++) {
      const hash = line.hashes[i] as number;
      frequency.set(hash, (frequency.get(hash) ?? 0) + 1);
      kindOf.set(hash, line.kinds[i] as number);
    }
  }
  const kept = [...frequency].filter(
    ([hash, count]) => count >= options.minLines && (options.kindWeights[kindOf.get(hash) ?? 0] ?? 0) > 0,
  );
  kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (kept.length > MOST_CANDIDATES) kept.length = MOST_CANDIDATES;
  // Model files hold rows by ascending hash.
  kept.sort((a, b) => a[0] - b[0]);
  const hashes = new Uint32Array(kept.length);
  const kinds = new Uint8Array(kept.length);
  const rowWeights = new Uint8Array(kept.length);
  const rowOf = new Map<number, number>();
  kept.forEach(([hash, count], row) => {
    const kind = kindOf.get(hash) ?? 0;
    hashes[row] = hash;
    kinds[row] = kind;
    const weight = Math.log((1 + lines.length) / (1 + count)) * (options.kindWeights[kind] ?? 1);
    rowWeights[row] = Math.min(255, Math.max(1, Math.round(weight / WEIGHT_STEP)));
    rowOf.set(hash, row);
  });
  return { rowOf, hashes, kinds, rowWeights };
}

/** Weights known features by sub-linear tf times row weight and scales the line to unit length. */
export function encodeLine(line: LineFeatures, vocabulary: Vocabulary): SparseLine {
  const rows: number[] = [];
  const weights: number[] = [];
  let square = 0;
  for (let i = 0; i < line.hashes.length; i++) {
    const row = vocabulary.rowOf.get(line.hashes[i] as number);
    if (row === undefined) continue;
    const steps = vocabulary.rowWeights[row] as number;
    const weight = (1 + Math.log(line.counts[i] as number)) * steps * WEIGHT_STEP;
    rows.push(row);
    weights.push(weight);
    square += weight * weight;
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  return { rows: Int32Array.from(rows), weights: Float32Array.from(weights, (w) => w * scale) };
}

/** Share of rows per kind, for reports. */
export function countKinds(vocabulary: Vocabulary): number[] {
  const counts = new Array<number>(KIND_COUNT).fill(0);
  for (const kind of vocabulary.kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
