import { describe, expect, it } from "vitest";
import { INTENTS } from "../../../lib/domain/intent";
import { RISK_FLAGS } from "../../../lib/domain/risk";
import { SENTIMENTS } from "../../../lib/domain/sentiment";
import { loadClassifier } from "../../../lib/understanding/instant";
import { HEAD_LANGUAGES, HEADS, OUTPUT_COUNT } from "../../../lib/understanding/instant/outputs";
import type { CorpusLine } from "../../../model/corpus/schema";
import { calibrate } from "../../../model/train/calibrate";
import { encodeLine } from "../../../model/train/encode";
import { judgeLeftOut } from "../../../model/train/judge-left-out";
import { score } from "../../../model/train/learner";
import type { LeftOut } from "../../../model/train/leave-out";
import { makeRandom } from "../../../model/train/random";
import { featuresOf, trainOn } from "../../../model/train/recipe";
import {
  PLAIN_CALIBRATION,
  packTinyModel,
  TINY_LINES,
  TINY_RECIPE,
} from "../understanding/instant/tiny-model";

/** Temperature that the made-up scores are off by. */
const HEAT = 2;
const random = makeRandom(5);

/** Lines whose intent is drawn from the very probabilities that their scores, cooled by HEAT, give. */
function makeCase(count: number): { lines: CorpusLine[]; leftOut: LeftOut } {
  const lines: CorpusLine[] = [];
  const scores = new Float32Array(count * OUTPUT_COUNT);
  for (let row = 0; row < count; row++) {
    const logits = INTENTS.map(() => random() * 6 - 3);
    const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0);
    let left = random() * sum;
    const drawn = logits.findIndex((logit) => {
      left -= Math.exp(logit);
      return left <= 0;
    });
    const legal = random() < 0.2;
    const own = scores.subarray(row * OUTPUT_COUNT, (row + 1) * OUTPUT_COUNT);
    logits.forEach((logit, k) => {
      own[HEADS.intent.from + k] = logit * HEAT;
    });
    own.fill(-9, HEADS.secondary.from, HEADS.secondary.to);
    own.fill(-9, HEADS.risk.from, HEADS.risk.to);
    // Half of the flagged lines score high, all others lie low with a few false alarms.
    own[HEADS.risk.from + RISK_FLAGS.indexOf("legal")] = legal
      ? random() < 0.9
        ? 1
        : -3
      : random() < 0.02
        ? 1
        : -5;
    own[HEADS.language.from + HEAD_LANGUAGES.indexOf("en")] = 8;
    own[HEADS.sentiment.from + SENTIMENTS.indexOf("negative")] = 1.2;
    own[HEADS.sentiment.from + SENTIMENTS.indexOf("neutral")] = 1;
    lines.push({
      text: "made up",
      lang: "en",
      intent: INTENTS[drawn] ?? "other",
      secondary: [],
      sentiment: "neutral",
      risks: legal ? ["legal"] : [],
      platform: "other",
      writer: "en-01",
    });
  }
  return { lines, leftOut: { indices: Int32Array.from(lines, (_, i) => i), scores } };
}

describe("calibrate", () => {
  const { lines, leftOut } = makeCase(3_000);
  const calibration = calibrate(lines, leftOut);
  const judged = judgeLeftOut(lines, leftOut, calibration);

  it("finds the temperature that the scores are off by", () => {
    for (const temperature of calibration.temperatures) expect(temperature).toBeCloseTo(HEAT, 0);
  });

  it("shifts sentiment towards the level that is true", () => {
    expect(judged.every((one) => one.answer.sentiment === "neutral")).toBe(true);
  });

  it("raises flags for recall while most raised flags are right", () => {
    const wanted = judged.filter((one) => one.risks.includes("legal"));
    const raised = judged.filter((one) => one.answer.risks.includes("legal"));
    const hit = raised.filter((one) => one.risks.includes("legal"));
    expect(hit.length / wanted.length).toBeGreaterThan(0.85);
    expect(hit.length / raised.length).toBeGreaterThan(0.85);
  });

  it("abstains unless answers of that confidence or more are 95% right", () => {
    const answered = judged.filter((one) => !one.answer.unclear);
    const right = answered.filter((one) => one.answer.ranked[0] === one.intent);
    if (answered.length > 0) expect(right.length / answered.length).toBeGreaterThanOrEqual(0.95);
    else expect(calibration.unclearBelow).toBe(1);
  });
});

describe("judgeLeftOut", () => {
  it("answers as the product does", () => {
    const lines = [...TINY_LINES];
    const { vocabulary, network } = trainOn(lines, featuresOf(lines, ""), TINY_RECIPE);
    const texts = [...lines.map((line) => line.text), "refund my parcel please", "merci, où est le colis"];
    const scores = new Float32Array(texts.length * OUTPUT_COUNT);
    const hidden = new Float32Array(network.dim);
    featuresOf(
      texts.map((text) => ({ text })),
      "",
    ).forEach((features, row) => {
      const into = scores.subarray(row * OUTPUT_COUNT, (row + 1) * OUTPUT_COUNT);
      score(encodeLine(features, vocabulary), network, hidden, into);
    });
    const corpus = texts.map((text): CorpusLine => ({ ...(TINY_LINES[0] as CorpusLine), text }));
    const leftOut = { indices: Int32Array.from(texts, (_, i) => i), scores };
    const answers = loadClassifier(packTinyModel()).classify(texts);
    judgeLeftOut(corpus, leftOut, PLAIN_CALIBRATION).forEach(({ answer }, i) => {
      const product = answers[i];
      expect(answer.ranked[0]).toBe(product?.intent);
      expect(answer.language).toBe(product?.language);
      expect(answer.sentiment).toBe(product?.sentiment);
      expect([...answer.risks].sort()).toEqual(product?.risks.map((risk) => risk.flag).sort());
      expect(Math.abs(answer.confidence - (product?.confidence ?? 9))).toBeLessThan(0.05);
    });
  });
});
