import { describe, expect, it } from "vitest";
import { SCALES } from "../../../lib/understanding/instant/model-file";
import { assignFolds, numberOf } from "../../../model/train/folds";
import { joinBlocks } from "../../../model/train/join-blocks";
import {
  type BlockOptions,
  type Layout,
  type Network,
  score,
  softmax,
  type Targets,
  trainBlock,
} from "../../../model/train/learner";
import { makeRandom, shuffle } from "../../../model/train/random";
import { quantise } from "../../../model/train/write-model";

type Name = "kind" | "flags";
const LAYOUT: Layout<Name> = {
  heads: {
    kind: { from: 0, to: 3, holds: "one", start: 0 },
    flags: { from: 3, to: 5, holds: "any", start: -2 },
  },
  outputs: 5,
};
const OPTIONS: BlockOptions<Name> = {
  heads: ["kind", "flags"],
  dim: 6,
  epochs: 60,
  rate: 0.2,
  dropout: 0.1,
  conceptsOnly: 0,
  losses: { kind: 1, flags: 1 },
  positive: 2,
  seed: 4,
};
/** Nine lines over six features: the first feature of a line says its kind, the second its flag. */
const LINES = Array.from({ length: 9 }, (_, i) => ({
  rows: Int32Array.from([i % 3, 3 + Math.floor(i / 3)]),
  weights: Float32Array.from([Math.SQRT1_2, Math.SQRT1_2]),
}));
const TARGETS: Targets<Name>[] = LINES.map((line) => ({
  kind: { wanted: Float32Array.from([0, 1, 2], (k) => (k === line.rows[0] ? 1 : 0)), weight: 1 },
  flags: { wanted: Float32Array.from([0, 1], (k) => (k === (line.rows[1] ?? 0) - 3 ? 1 : 0)), weight: 1 },
}));
const LETTERS = new Uint8Array(6);

function scoresOf(network: Network): Float32Array[] {
  return LINES.map((line) => {
    const into = new Float32Array(LAYOUT.outputs);
    score(line, network, new Float32Array(network.dim), into);
    return into;
  });
}

function expectLearnt(network: Network): void {
  for (const [i, scores] of scoresOf(network).entries()) {
    const kinds = [...scores.slice(0, 3)];
    expect(kinds.indexOf(Math.max(...kinds))).toBe(i % 3);
    expect([...scores.slice(3)].map((s) => s > 0)).toEqual([i < 3, i >= 3 && i < 6]);
  }
}

describe("trainBlock", () => {
  it("learns classes and flags, as a bag and directly", () => {
    expectLearnt(trainBlock(LINES, TARGETS, LETTERS, LAYOUT, OPTIONS));
    expectLearnt(trainBlock(LINES, TARGETS, LETTERS, LAYOUT, { ...OPTIONS, dim: "direct" }));
  });

  it("is deterministic for a seed and differs between seeds", () => {
    const first = trainBlock(LINES, TARGETS, LETTERS, LAYOUT, OPTIONS);
    expect(trainBlock(LINES, TARGETS, LETTERS, LAYOUT, OPTIONS)).toEqual(first);
    expect(trainBlock(LINES, TARGETS, LETTERS, LAYOUT, { ...OPTIONS, seed: 5 }).table).not.toEqual(
      first.table,
    );
  });

  it("leaves outputs of other heads at nothing", () => {
    const network = trainBlock(LINES, TARGETS, LETTERS, LAYOUT, { ...OPTIONS, heads: ["flags"] });
    for (const scores of scoresOf(network)) expect([...scores.slice(0, 3)]).toEqual([0, 0, 0]);
  });

  it("does not learn from targets below zero", () => {
    const unknown = TARGETS.map((target) => ({
      ...target,
      flags: { wanted: new Float32Array(2).fill(-1), weight: 1 },
    }));
    const network = trainBlock(LINES, unknown, LETTERS, LAYOUT, { ...OPTIONS, heads: ["flags"] });
    expect([...network.bias.slice(3)]).toEqual([-2, -2]);
  });

  it("hides letters at every visit when told to, so that they stay untrained", () => {
    const isConcept = Uint8Array.from([0, 0, 0, 1, 1, 1]);
    const options = { ...OPTIONS, dim: "direct" as const, conceptsOnly: 1 };
    const { table, dim } = trainBlock(LINES, TARGETS, isConcept, LAYOUT, options);
    expect(table.slice(0, 3 * dim).every((value) => value === 0)).toBe(true);
    expect(table.slice(3 * dim).some((value) => value !== 0)).toBe(true);
  });
});

describe("joinBlocks", () => {
  it("scores as the mean of the blocks that answer for an output", () => {
    const options: BlockOptions<Name>[] = [
      { ...OPTIONS, heads: ["kind"] },
      { ...OPTIONS, heads: ["kind", "flags"], dim: "direct" },
    ];
    const blocks = options.map((one) => trainBlock(LINES, TARGETS, LETTERS, LAYOUT, one));
    const joined = joinBlocks(blocks, options, LAYOUT);
    expect(joined.dim).toBe(6 + 6);
    const [first, second] = blocks.map(scoresOf);
    scoresOf(joined).forEach((scores, i) => {
      for (let k = 0; k < 5; k++) {
        const a = first?.[i]?.[k] ?? Number.NaN;
        const b = second?.[i]?.[k] ?? Number.NaN;
        expect(scores[k]).toBeCloseTo(k < 3 ? (a + b) / 2 : b, 4);
      }
    });
  });
});

describe("softmax", () => {
  it("turns a range into probabilities and leaves the rest", () => {
    const scores = Float32Array.from([9, 1000, 1000, -1000, 9]);
    softmax(scores, 1, 4);
    expect([...scores]).toEqual([9, 0.5, 0.5, 0, 9]);
  });
});

describe("quantise", () => {
  it("keeps every value within half a step of its row and block", () => {
    const random = makeRandom(1);
    const values = Float32Array.from({ length: 60 }, (_, i) => (random() * 4 - 2) * (i % 20 < 8 ? 0.01 : 1));
    values.fill(0, 20, 40);
    const { table, scales } = quantise(values, 3, [8, 12]);
    expect([...scales.slice(2, 4)]).toEqual([0, 0]);
    for (const [i, value] of values.entries()) {
      const scale = SCALES[scales[Math.floor(i / 20) * 2 + (i % 20 < 8 ? 0 : 1)] ?? 0] ?? 0;
      const both = table[i >> 1] ?? 0;
      const read = (i % 2 === 0 ? (both << 28) >> 28 : both >> 4) * scale;
      expect(Math.abs(value - read)).toBeLessThanOrEqual(scale / 2 + 1e-6);
    }
  });

  it("has scales that rise by steps of a twelfth of an octave", () => {
    expect(SCALES[0]).toBe(0);
    expect(SCALES[232]).toBe(1);
    expect(SCALES[220]).toBe(0.5);
  });
});

describe("assignFolds", () => {
  it("folds writers by number, over languages, and never those without one", () => {
    const writers = ["de-01", "en-01", "en-06", "zh-05", "other-nl"];
    const lines = writers.map((writer) => ({
      text: "made up",
      lang: "en" as const,
      intent: "thanks" as const,
      secondary: [],
      sentiment: "neutral" as const,
      risks: [],
      platform: "other",
      writer,
    }));
    expect([...assignFolds(lines, 5)]).toEqual([
      ["de-01", 1],
      ["en-01", 1],
      ["en-06", 1],
      ["zh-05", 0],
    ]);
    expect(writers.map(numberOf)).toEqual([1, 1, 6, 5, null]);
  });
});

describe("random numbers", () => {
  it("are fixed by the seed and within [0, 1)", () => {
    const draw = (seed: number) => Array.from({ length: 5 }, makeRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const many = Array.from({ length: 1000 }, makeRandom(9));
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThan(1);
  });

  it("shuffle without loss", () => {
    const order = Int32Array.from({ length: 50 }, (_, i) => i);
    shuffle(order, makeRandom(2));
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect([...order]).not.toEqual(Array.from({ length: 50 }, (_, i) => i));
  });
});
