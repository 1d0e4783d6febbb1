import type { Correction } from "../../../domain/correction";
import type { Intent } from "../../../domain/intent";
import type { SparseVector } from "./vector";

/** A correction that is like a message. */
export interface Neighbour {
  correction: Correction;
  /** Cosine of the two, 0 to 1; 1 for the same words. */
  similarity: number;
}

/** Newest corrections of one intent that are compared with; more would only cost time. */
const MOST_OF_A_CLASS = 200;

/** From here on two messages have the same words, in the same order but for rounding. */
const SAME = 0.995;

/** Finds the corrections that are most like a message: exact cosine, by the features that they share. */
export class NeighbourIndex {
  private readonly corrections: readonly Correction[];
  /** By feature: correction and weight, alternating. */
  private readonly postings = new Map<number, number[]>();
  private readonly similarity: Float64Array;

  /** @param known corrections with their vectors; of one text the newest counts */
  constructor(known: readonly { correction: Correction; vector: SparseVector }[]) {
    const kept = keepNewest(known);
    this.corrections = kept.map(({ correction }) => correction);
    this.similarity = new Float64Array(kept.length);
    kept.forEach(({ vector }, at) => {
      vector.hashes.forEach((hash, i) => {
        const list = this.postings.get(hash);
        const weight = vector.weights[i] as number;
        if (list) list.push(at, weight);
        else this.postings.set(hash, [at, weight]);
      });
    });
  }

  get size(): number {
    return this.corrections.length;
  }

  /**
   * The corrections with at least `least` similarity, best first, of equal ones the newest. `except`: an id to leave out.
   */
  find(vector: SparseVector, least: number, except?: string): Neighbour[] {
    const { similarity, corrections, postings } = this;
    similarity.fill(0);
    vector.hashes.forEach((hash, i) => {
      const list = postings.get(hash);
      if (!list) return;
      const weight = vector.weights[i] as number;
      for (let at = 0; at < list.length; at += 2) {
        const one = list[at] as number;
        similarity[one] = (similarity[one] as number) + weight * (list[at + 1] as number);
      }
    });
    const found: Neighbour[] = [];
    corrections.forEach((correction, at) => {
      const share = similarity[at] as number;
      if (share < least || correction.id === except) return;
      found.push({ correction, similarity: share >= SAME ? 1 : share });
    });
    return found.sort((a, b) => b.similarity - a.similarity || b.correction.at - a.correction.at);
  }
}

/** Of neighbours, best first, the first of each intent. */
export function nearestOfEach(neighbours: readonly Neighbour[]): Neighbour[] {
  const intents = new Set<Intent>();
  return neighbours.filter(({ correction: { right } }) => {
    if (intents.has(right.intent)) return false;
    intents.add(right.intent);
    return true;
  });
}

function keepNewest<T extends { correction: Correction }>(known: readonly T[]): T[] {
  const texts = new Set<string>();
  const counts = new Map<Intent, number>();
  return [...known]
    .sort((a, b) => b.correction.at - a.correction.at)
    .filter(({ correction: { text, right } }) => {
      const count = counts.get(right.intent) ?? 0;
      if (texts.has(text) || count >= MOST_OF_A_CLASS) return false;
      texts.add(text);
      counts.set(right.intent, count + 1);
      return true;
    });
}
