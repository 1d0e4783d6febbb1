import type { LearntWeights, WeightTable } from "../../../domain/learnt-weights";
import type { SparseVector } from "./vector";

/** One corrected message: its vector, the model's probabilities (INTENTS order), and the right intent's place there. */
export interface WeightExample {
  vector: SparseVector;
  intents: readonly number[];
  right: number;
}

/** Fewer corrections say too little of single words. */
export const FEWEST_FOR_WEIGHTS = 200;

/** Only the newest are learnt from: the time must not grow, and a shop changes. */
export const MOST_FOR_WEIGHTS = 800;

const ROUNDS = 6;
const RATE = 1;
/** Shrinks every weight once a round. */
const DECAY = 0.02;
/** No weight may do more than this, in log-probability per unit of a feature. */
const MOST = 6;
/** Intents of less probability are not worth a step. */
const NEGLIGIBLE = 0.01;

/** Weights by feature and intent, added to the log-probabilities of a frozen model: logistic regression on top of it. */
export class SparseWeights {
  private constructor(
    /** How many were learnt from. */
    readonly corrections: number,
    private readonly outputs: number,
    /** Place of each feature in the table. */
    private readonly places: ReadonlyMap<number, number>,
    private readonly table = new Float32Array(places.size * outputs),
  ) {}

  /** Weights as they were kept. */
  static fromTable({ hashes, outputs, values }: WeightTable, corrections: number): SparseWeights {
    const places = new Map(Array.from(hashes, (hash, place) => [hash, place] as const));
    return new SparseWeights(corrections, outputs, places, new Float32Array(values));
  }

  toTable(): WeightTable {
    return { hashes: Uint32Array.from(this.places.keys()), outputs: this.outputs, values: this.table };
  }

  /**
   * Learns from all examples, in their order; deterministic. A feature of one example alone would only learn that example
   * by heart and is left out. 800 examples take some tenths of a second.
   */
  static train(examples: readonly WeightExample[]): SparseWeights {
    const outputs = examples[0]?.intents.length ?? 0;
    const weights = new SparseWeights(examples.length, outputs, sharedFeatures(examples));
    for (let round = 0; round < ROUNDS; round++) {
      for (const example of examples) weights.step(example, RATE / (1 + round / 4));
      for (let at = 0; at < weights.table.length; at++)
        weights.table[at] = (weights.table[at] as number) * (1 - DECAY);
    }
    return weights;
  }

  /** Adds what the features of a message say to its scores. */
  addTo(scores: number[], { hashes, weights }: SparseVector): void {
    const { outputs, places, table } = this;
    for (let i = 0; i < hashes.length; i++) {
      const place = places.get(hashes[i] as number);
      if (place === undefined) continue;
      const weight = weights[i] as number;
      const from = place * outputs;
      for (let k = 0; k < outputs; k++)
        scores[k] = (scores[k] as number) + weight * (table[from + k] as number);
    }
  }

  private step({ vector, intents, right }: WeightExample, rate: number): void {
    const { outputs, places, table } = this;
    const scores = intents.map((p) => Math.log(Math.max(p, 1e-9)));
    this.addTo(scores, vector);
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    const moves = powers.flatMap((power, k) => {
      const p = power / sum;
      return k === right || p >= NEGLIGIBLE ? [{ k, by: rate * ((k === right ? 1 : 0) - p) }] : [];
    });
    vector.hashes.forEach((hash, i) => {
      const place = places.get(hash);
      if (place === undefined) return;
      const weight = vector.weights[i] as number;
      for (const { k, by } of moves) {
        const at = place * outputs + k;
        table[at] = Math.max(-MOST, Math.min(MOST, (table[at] as number) + by * weight));
      }
    });
  }
}

function sharedFeatures(examples: readonly WeightExample[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { vector } of examples)
    for (const hash of vector.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const places = new Map<number, number>();
  for (const [hash, count] of counts) if (count > 1) places.set(hash, places.size);
  return places;
}

/** Share of held-out corrections that the weights must put right to be used. */
const LEAST_GAIN = 0.1;
/** Share of messages that nobody corrected whose intent the weights may change. */
const MOST_CHANGED = 0.01;
const FOLDS = 3;

export type GuardedWeights =
  | { state: "used"; weights: SparseWeights }
  | { state: "too_few" | "refused"; weights: null };

/** What was kept, as it was found then. */
export function readWeights({ from, table }: LearntWeights): GuardedWeights {
  return table
    ? { state: "used", weights: SparseWeights.fromTable(table, from.length) }
    : { state: "refused", weights: null };
}

/**
 * Weights, if they help: in three parts, each judged by weights that were learnt from the others, they must put right a
 * tenth of the corrections, and they must leave 99 in 100 of the messages that nobody corrected as they are. Without any
 * such message nothing can be said of the harm, and they are refused.
 *
 * @param kept messages that nobody corrected
 */
export function trainGuarded(
  examples: readonly WeightExample[],
  kept: readonly Pick<WeightExample, "vector" | "intents">[],
): GuardedWeights {
  if (examples.length < FEWEST_FOR_WEIGHTS) return { state: "too_few", weights: null };
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = SparseWeights.train(examples.filter((_, i) => i % FOLDS !== fold));
    for (let i = fold; i < examples.length; i += FOLDS) {
      const example = examples[i] as WeightExample;
      if (best(example, others) === example.right) right++;
    }
  }
  const before = examples.filter((example) => best(example, null) === example.right).length;
  const weights = SparseWeights.train(examples);
  const changed = kept.filter((one) => best(one, weights) !== best(one, null)).length;
  const helps = right - before >= LEAST_GAIN * examples.length;
  const harmless = kept.length > 0 && changed <= MOST_CHANGED * kept.length;
  return helps && harmless ? { state: "used", weights } : { state: "refused", weights: null };
}

function best(
  { vector, intents }: Pick<WeightExample, "vector" | "intents">,
  weights: SparseWeights | null,
): number {
  const scores = intents.map((p) => Math.log(Math.max(p, 1e-9)));
  weights?.addTo(scores, vector);
  return scores.indexOf(Math.max(...scores));
}
