import type { SparseVector } from "./vector";

/** One corrected message: its vector, the model's probabilities (INTENTS order), and the right intent's place there. */
export interface WeightExample {
  vector: SparseVector;
  intents: readonly number[];
  right: number;
}

/** Fewer corrections say too little of single words. */
export const FEWEST_FOR_WEIGHTS = 200;

const ROUNDS = 12;
const RATE = 1;
/** Shrinks every weight once a round. */
const DECAY = 0.02;
/** No weight may do more than this, in log-probability per unit of a feature. */
const MOST = 6;
/** Intents of less probability are not worth a step. */
const NEGLIGIBLE = 0.01;

/** Weights by feature and intent, added to the log-probabilities of a frozen model: logistic regression on top of it. */
export class SparseWeights {
  private readonly table = new Map<number, Float32Array>();

  private constructor(
    readonly corrections: number,
    private readonly outputs: number,
  ) {}

  /** Learns from all examples, in their order; deterministic. 2,000 examples take some tens of milliseconds. */
  static train(examples: readonly WeightExample[]): SparseWeights {
    const weights = new SparseWeights(examples.length, examples[0]?.intents.length ?? 0);
    for (let round = 0; round < ROUNDS; round++) {
      for (const example of examples) weights.step(example, RATE / (1 + round / 4));
      for (const row of weights.table.values())
        for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) * (1 - DECAY);
    }
    return weights;
  }

  /** Adds what the features of a message say to its scores. */
  addTo(scores: number[], { hashes, weights }: SparseVector): void {
    hashes.forEach((hash, i) => {
      const row = this.table.get(hash);
      if (!row) return;
      const weight = weights[i] as number;
      for (let k = 0; k < row.length; k++) scores[k] = (scores[k] as number) + weight * (row[k] as number);
    });
  }

  private step({ vector, intents, right }: WeightExample, rate: number): void {
    const scores = intents.map((p) => Math.log(Math.max(p, 1e-9)));
    this.addTo(scores, vector);
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    const moves = powers.flatMap((power, k) => {
      const p = power / sum;
      const slope = (k === right ? 1 : 0) - p;
      return k === right || p >= NEGLIGIBLE ? [{ k, by: rate * slope }] : [];
    });
    vector.hashes.forEach((hash, i) => {
      const weight = vector.weights[i] as number;
      let row = this.table.get(hash);
      if (!row) {
        row = new Float32Array(this.outputs);
        this.table.set(hash, row);
      }
      for (const { k, by } of moves)
        row[k] = Math.max(-MOST, Math.min(MOST, (row[k] as number) + by * weight));
    });
  }
}

/** Share of held-out corrections that the weights must put right to be used. */
const LEAST_GAIN = 0.1;
/** Share of messages that nobody corrected whose intent the weights may change. */
const MOST_CHANGED = 0.01;
const FOLDS = 5;

export type GuardedWeights =
  | { state: "used"; weights: SparseWeights }
  | { state: "too_few" | "refused"; weights: null };

/**
 * Weights, if they help: in five parts, each judged by weights that were learnt from the others, they must put right a
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
