import { describe, expect, it } from "vitest";
import {
  FEWEST_FOR_WEIGHTS,
  SparseWeights,
  trainGuarded,
  type WeightExample,
} from "../../../../../lib/understanding/instant/learned/sparse-weights";

/** Messages of one telling feature and one of their own; the frozen model always says the first intent. */
function example(feature: number, right: number, own: number): WeightExample {
  const even = Math.SQRT1_2;
  return {
    vector: { hashes: Uint32Array.of(feature, 1000 + own), weights: Float32Array.of(even, even) },
    intents: [0.7, 0.2, 0.1],
    right,
  };
}
const best = (weights: SparseWeights, { vector, intents }: WeightExample) => {
  const scores = intents.map(Math.log);
  weights.addTo(scores, vector);
  return scores.indexOf(Math.max(...scores));
};
const many = Array.from({ length: FEWEST_FOR_WEIGHTS }, (_, i) => example(i % 2 ? 7 : 8, i % 2 ? 1 : 2, i));

describe("SparseWeights", () => {
  it("learns single features and carries them to new messages", () => {
    const weights = SparseWeights.train(many);
    expect(best(weights, example(7, 1, 9_999))).toBe(1);
    expect(best(weights, example(8, 2, 9_999))).toBe(2);
    expect(best(weights, example(9, 0, 9_999))).toBe(0);
  });
});

describe("trainGuarded", () => {
  const calm = Array.from({ length: 50 }, (_, i) => example(20 + i, 0, 5_000 + i));

  it("waits for enough corrections", () => {
    expect(trainGuarded(many.slice(1), calm).state).toBe("too_few");
  });

  it("is used where it helps and leaves other messages alone", () => {
    expect(trainGuarded(many, calm).state).toBe("used");
  });

  it("is refused where it would change messages that nobody corrected", () => {
    const alike = calm.map((_, i) => example(7, 0, 6_000 + i));
    expect(trainGuarded(many, alike).state).toBe("refused");
  });

  it("is refused where nothing carries over, and where the harm cannot be judged", () => {
    const noise = many.map((one, i) => example(30_000 + i, one.right, i));
    expect(trainGuarded(noise, calm).state).toBe("refused");
    expect(trainGuarded(many, []).state).toBe("refused");
  });
});
