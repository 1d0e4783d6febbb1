import { describe, expect, it } from "vitest";
import { attributeUnits, explain } from "../../../../lib/understanding/instant/attribute";
import { addRow, readModelFile } from "../../../../lib/understanding/instant/model-file";
import { HEADS, OUTPUT_COUNT } from "../../../../lib/understanding/instant/outputs";
import { Scorer, type Seen } from "../../../../lib/understanding/instant/scorer";
import { encodeLine } from "../../../../model/train/encode";
import { score } from "../../../../model/train/learner";
import { featuresOf, trainOn } from "../../../../model/train/recipe";
import { outputOf, packTinyModel, TINY_LINES, TINY_RECIPE } from "./tiny-model";

const model = readModelFile(packTinyModel());
const TEXTS = ["where is my parcel", "refund me please!!", "谢谢 thanks", "où est mon remboursement ?"];

/** Score of one output without bias, from the features that have no place (length, capitals). */
function placeless(seen: Seen, output: number): number {
  const { dim } = model;
  const counted = new Map<number, number>();
  for (let i = 0; i < seen.occurrences.count; i++) {
    const row = seen.occurrenceRows[i] ?? -1;
    const nowhere = seen.occurrences.ends[i] === seen.occurrences.starts[i];
    if (row >= 0 && nowhere) counted.set(row, (counted.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const [row, times] of counted) {
    const values = new Float32Array(dim);
    addRow(model, row, ((seen.weightOf[row] ?? 0) * times) / (seen.timesOf[row] ?? 1), values);
    for (let d = 0; d < dim; d++) sum += (values[d] ?? 0) * (model.heads[output * dim + d] ?? 0);
  }
  return sum;
}

describe("Scorer", () => {
  it("scores as the trained network does, but for four-bit rounding", () => {
    const lines = [...TINY_LINES];
    const trained = trainOn(lines, featuresOf(lines, ""), TINY_RECIPE);
    const scorer = new Scorer(model);
    const hidden = new Float32Array(trained.network.dim);
    const wanted = new Float32Array(OUTPUT_COUNT);
    for (const text of TEXTS) {
      const [features] = featuresOf([{ text }], "");
      if (!features) throw new Error("no features");
      score(encodeLine(features, trained.vocabulary), trained.network, hidden, wanted);
      const got = scorer.read(text).scores;
      const worst = Math.max(...wanted.map((value, k) => Math.abs(value - (got[k] ?? Number.NaN))));
      expect(worst).toBeLessThan(0.25);
    }
  });

  it("gives the same scores whatever was read before", () => {
    const used = new Scorer(model);
    for (const text of ["x".repeat(9_000), "refund ".repeat(900), ...TEXTS]) used.read(text);
    for (const text of TEXTS)
      expect([...used.read(text).scores]).toEqual([...new Scorer(model).read(text).scores]);
  });

  it("gives the bias alone for a text without known features", () => {
    const seen = new Scorer(model).read("ЖЖЖ");
    const shapesOnly = seen.rowCount;
    expect(shapesOnly).toBeLessThanOrEqual(1);
    const empty = new Scorer(model).read("");
    expect(empty.rowCount).toBeLessThanOrEqual(1);
  });

  it("scales what it reads to unit length", () => {
    const seen = new Scorer(model).read("where is my parcel");
    let square = 0;
    for (let i = 0; i < seen.rowCount; i++) square += (seen.weightOf[seen.rows[i] ?? 0] ?? 0) ** 2;
    expect(square).toBeCloseTo(1, 5);
  });
});

describe("attributeUnits", () => {
  it("sums to the score, less bias and features without a place", () => {
    const scorer = new Scorer(model);
    for (const text of TEXTS) {
      for (const output of [outputOf("track_order"), outputOf("refund_request"), HEADS.risk.from]) {
        const seen = scorer.read(text);
        const units = attributeUnits(seen, model, output, null);
        const whole = (seen.scores[output] ?? 0) - (model.bias[output] ?? 0) - placeless(seen, output);
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBeCloseTo(whole, 4);
      }
    }
  });

  it("against a head, gives what speaks for one output more than for the mean of the head", () => {
    const seen = new Scorer(model).read("refund me please");
    const sums = Array.from({ length: HEADS.intent.to }, (_, k) =>
      attributeUnits(seen, model, k, HEADS.intent).reduce((sum, unit) => sum + unit, 0),
    );
    expect(sums.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 4);
    expect(sums.indexOf(Math.max(...sums))).toBe(outputOf("refund_request"));
  });
});

describe("explain", () => {
  it("points at the words that carried the answer, in the text as written", () => {
    const text = "HELLO… well, REFUND me now";
    const spans = explain(new Scorer(model).read(text), model, outputOf("refund_request"), HEADS.intent);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.length).toBeLessThanOrEqual(3);
    expect(spans.map((span) => text.slice(span.start, span.end)).join(" ")).toMatch(/REFUND|me now/);
  });

  it("names nothing where nothing speaks for the output", () => {
    expect(explain(new Scorer(model).read(""), model, 0, HEADS.intent)).toEqual([]);
  });
});
