import { INTENTS } from "../../../domain/intent";
import { type Neighbour, nearestOfEach } from "./neighbours";
import type { ShopTerm } from "./shop-terms";
import type { SparseWeights } from "./sparse-weights";
import type { SparseVector } from "./vector";

/** How strongly corrections and terms move an answer. */
export interface Strength {
  /** Added to the log-probability of the right intent at full similarity. */
  pull: number;
  /** Similarity from which a correction counts; what lies below is not touched. */
  least: number;
  /** Added to the log-probability of the intent that a term means. */
  term: number;
}

/**
 * Chosen on writers of one fold and reported on those of another (`npm run bench:corrections`): below a similarity of
 * about a third, messages of one shop have the same intent hardly oftener than by chance, so nothing is taken over from
 * there; above it the pull grows in a straight line.
 */
export const STRENGTH: Strength = { pull: 16, least: 0.35, term: 3 };

/** From this similarity on a message says the same in nearly the same words. */
export const NEARLY_SAME = 0.9;
/** The agent's own word on nearly the same text: this far above every other intent, in log-probability. */
const CERTAIN = 3;

/** What of the agent's own is about one message. */
export interface LearnedAbout {
  /** Best first. */
  neighbours: readonly Neighbour[];
  terms: readonly ShopTerm[];
  weights: SparseWeights | null;
  vector: SparseVector;
}

/**
 * The intents' probabilities after corrections, terms and learnt weights; pure, sums to 1. `intents` in INTENTS order.
 * Log-probability plus the pull of the nearest correction of each intent, then softmax again.
 */
export function applyLearned(
  intents: readonly number[],
  { neighbours, terms, weights, vector }: LearnedAbout,
  strength: Strength = STRENGTH,
): number[] {
  const scores = intents.map((p) => Math.log(Math.max(p, 1e-9)));
  weights?.addTo(scores, vector);
  for (const { intent } of terms) if (intent) raise(scores, INTENTS.indexOf(intent), strength.term);
  for (const { correction, similarity } of nearestOfEach(neighbours)) {
    const share = (similarity - strength.least) / (1 - strength.least);
    raise(scores, INTENTS.indexOf(correction.right.intent), strength.pull * share);
  }
  const said = neighbours[0];
  if (said && said.similarity >= NEARLY_SAME) {
    const at = INTENTS.indexOf(said.correction.right.intent);
    const others = Math.max(...scores.filter((_, k) => k !== at));
    scores[at] = Math.max(scores[at] as number, others + CERTAIN);
  }
  return softmax(scores);
}

function raise(scores: number[], at: number, by: number): void {
  scores[at] = (scores[at] as number) + by;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
