import { describe, expect, it } from "vitest";
import { KeptMessages, makeRowPlaces } from "../../../../../lib/understanding/instant/gpu/kept-messages";
import { measureCrossover } from "../../../../../lib/understanding/instant/gpu/measure-crossover";
import { sampleTexts } from "../../../../../lib/understanding/instant/gpu/sample-texts";
import { workgroupBytes } from "../../../../../lib/understanding/instant/gpu/score-kernel";
import { cutBatch } from "../../../../../lib/understanding/instant/gpu/sparse-batch";
import { understand } from "../../../../../lib/understanding/instant/index";
import { readModelFile } from "../../../../../lib/understanding/instant/model-file";
import { OUTPUT_COUNT } from "../../../../../lib/understanding/instant/outputs";
import { Scorer } from "../../../../../lib/understanding/instant/scorer";
import { GOLDEN_MESSAGES } from "../golden-messages";
import { packTinyModel } from "../tiny-model";
import { scoreEmulated } from "./emulated-gpu";

const model = readModelFile(packTinyModel());
const TEXTS = [
  ...GOLDEN_MESSAGES,
  "refund refund refund me now",
  "where is my parcel",
  "refund ".repeat(900),
  "",
];

function keep(scorer: Scorer): KeptMessages {
  const kept = new KeptMessages(TEXTS.length);
  for (const text of TEXTS) kept.add(scorer.notice(text));
  return kept;
}

describe("the packed model", () => {
  it("holds what the processor scores with", () => {
    const scorer = new Scorer(model);
    const found = scoreEmulated(model, keep(scorer).batch);
    for (const [m, text] of TEXTS.entries()) {
      const wanted = scorer.read(text).scores;
      for (let k = 0; k < OUTPUT_COUNT; k++)
        expect(found[m * OUTPUT_COUNT + k]).toBeCloseTo(wanted[k] ?? 0, 4);
    }
  });

  it("fits into the memory that every device has", () => {
    expect(
      workgroupBytes({ dim: model.dim, blocks: model.header.blocks.length, outputs: OUTPUT_COUNT }),
    ).toBeLessThan(16_384);
  });
});

describe("a kept message", () => {
  it("is understood and explained as if it had just been read, whatever was read and recalled between", () => {
    const scorer = new Scorer(model);
    const kept = keep(scorer);
    const places = makeRowPlaces(model.header.rows);
    for (const [m, text] of [...TEXTS.entries()].reverse()) {
      const wanted = understand(text, new Scorer(model).read(text), model);
      const scores = Float32Array.from(scorer.read(text).scores);
      const seen = kept.recall(m, scores, places);
      expect(understand(text, seen, model, "gpu")).toEqual({ ...wanted, backend: "gpu" });
    }
  });
});

describe("cutBatch", () => {
  const batchOf = (sizes: number[]) => {
    const offsets = Uint32Array.from([0, ...sizes], (_, m) => sizes.slice(0, m).reduce((a, b) => a + b, 0));
    const entries = offsets[sizes.length] ?? 0;
    return { offsets, rows: new Uint32Array(entries), weights: new Float32Array(entries) };
  };

  it("keeps every message whole and in order, under both limits", () => {
    const sizes = [3, 0, 5, 9, 1, 1, 1, 4, 20, 2];
    const parts = cutBatch(batchOf(sizes), 3, 10);
    expect(parts.flatMap(({ from, to }) => sizes.slice(from, to))).toEqual(sizes);
    for (const { from, to } of parts) {
      expect(to - from).toBeLessThanOrEqual(3);
      const entries = sizes.slice(from, to).reduce((a, b) => a + b, 0);
      expect(entries <= 10 || to - from === 1).toBe(true);
    }
  });

  it("has no part for no message", () => {
    expect(cutBatch(batchOf([]), 3, 10)).toEqual([]);
  });
});

describe("sampleTexts", () => {
  it("is the same each time, and varied", () => {
    const texts = sampleTexts(40);
    expect(sampleTexts(40)).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(30);
  });
});

describe("measureCrossover", () => {
  /** A clock that each side moves by what it costs. */
  const measure = (costs: { cpu(size: number): number; gpu(size: number, run: number): number }) => {
    let clock = 0;
    let run = 0;
    return measureCrossover({
      sample: (count) => Array.from({ length: count }, () => "x"),
      cpu: (texts) => {
        clock += costs.cpu(texts.length);
      },
      gpu: async (texts) => {
        clock += costs.gpu(texts.length, run++);
      },
      now: () => clock,
      pause: async () => {},
    });
  };

  it("finds where the fixed cost of the device is won back", async () => {
    const { batch, times } = await measure({ cpu: (size) => size * 0.1, gpu: (size) => 3 + size * 0.02 });
    expect(batch).toBe(64);
    expect(times.map(({ size }) => size)).toContain(batch);
  });

  it("goes by the best time: a slow moment is no verdict", async () => {
    const slowOnce = await measure({
      cpu: (size) => size * 0.1,
      gpu: (size, run) => (run % 3 === 0 ? 900 : 3 + size * 0.02),
    });
    expect(slowOnce.batch).toBe(64);
  });

  it("has no answer where the processor wins at the largest batch, even if not before", async () => {
    expect((await measure({ cpu: () => 1, gpu: () => 2 })).batch).toBeNull();
    expect((await measure({ cpu: () => 1, gpu: (size) => (size > 500 ? 2 : 0.5) })).batch).toBeNull();
  });

  it("takes the device from the first message on where it is always faster", async () => {
    expect((await measure({ cpu: () => 2, gpu: () => 1 })).batch).toBe(1);
  });
});
