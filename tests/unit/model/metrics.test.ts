import { describe, expect, it } from "vitest";
import type { Intent } from "../../../lib/domain/intent";
import type { Answer, Judged } from "../../../model/evaluate/judged";
import {
  calibrationError,
  coverageAt95,
  evaluate,
  measure,
  scoreIntents,
  scoreRisks,
} from "../../../model/evaluate/metrics";

function judged(truth: Partial<Omit<Judged, "answer">>, answer: Partial<Answer> = {}): Judged {
  return {
    text: "made up",
    lang: "en",
    intent: "track_order",
    secondary: [],
    sentiment: "neutral",
    risks: [],
    ...truth,
    answer: {
      ranked: ["track_order"],
      confidence: 1,
      unclear: false,
      sentiment: "neutral",
      language: "en",
      risks: [],
      ...answer,
    },
  };
}

const guess = (intent: Intent, ...ranked: Intent[]) => judged({ intent }, { ranked });

describe("measure", () => {
  it("counts top-1 and top-3, accepting secondary labels", () => {
    const metrics = measure([
      guess("track_order", "track_order", "delivery_delay", "not_received"),
      guess("refund_request", "refund_status", "complaint", "refund_request"),
      guess("thanks", "greeting", "other", "praise_review", "thanks"),
      judged({ intent: "wrong_item", secondary: ["return_request"] }, { ranked: ["return_request"] }),
    ]);
    expect(metrics.n).toBe(4);
    expect(metrics.top1).toBe(2 / 4);
    expect(metrics.top3).toBe(3 / 4);
  });

  it("judges the group by the primary intent alone", () => {
    const metrics = measure([
      guess("refund_request", "refund_status"),
      guess("price_inquiry", "price_negotiation"),
      judged({ intent: "track_order", secondary: ["complaint"] }, { ranked: ["complaint"] }),
    ]);
    expect(metrics.group).toBe(2 / 3);
  });

  it("averages F1 over the intents that occur", () => {
    // thanks: 1 hit of 2, guessed once: F1 2/3. greeting: 1 hit of 1, guessed twice: F1 2/3.
    const all = [guess("thanks", "thanks"), guess("thanks", "greeting"), guess("greeting", "greeting")];
    expect(measure(all).macroF1).toBeCloseTo(2 / 3);
    // An intent guessed but never true has a score yet stays out of the mean.
    expect(measure([...all, guess("greeting", "other")]).macroF1).toBeCloseTo((2 / 3 + 2 / 4) / 2);
  });

  it("measures sentiment exactly and within one level", () => {
    const metrics = measure([
      judged({ sentiment: "negative" }, { sentiment: "negative" }),
      judged({ sentiment: "negative" }, { sentiment: "very_negative" }),
      judged({ sentiment: "positive" }, { sentiment: "negative" }),
      judged({ sentiment: "very_positive" }, { sentiment: "neutral" }),
    ]);
    expect(metrics.sentimentExact).toBe(1 / 4);
    expect(metrics.sentimentWithin1).toBe(2 / 4);
  });

  it("counts a language outside the fourteen as right when the answer is other", () => {
    const metrics = measure([
      judged({ lang: "en" }, { language: "en" }),
      judged({ lang: "nl" }, { language: "other" }),
      judged({ lang: "nl" }, { language: "de" }),
      judged({ lang: "ms" }, { language: "id" }),
    ]);
    expect(metrics.language).toBe(2 / 4);
  });

  it("pools the flags of all messages; nothing to find or raised is no fault", () => {
    const metrics = measure([
      judged({ risks: ["legal", "dispute"] }, { risks: ["legal"] }),
      judged({ risks: [] }, { risks: ["abuse"] }),
      judged({ risks: ["safety"] }, { risks: ["safety"] }),
    ]);
    expect(metrics.riskRecall).toBe(2 / 3);
    expect(metrics.riskPrecision).toBe(2 / 3);
    expect(measure([judged({})]).riskRecall).toBe(1);
    expect(measure([judged({})]).riskPrecision).toBe(1);
  });

  it("takes an empty set", () => {
    expect(measure([])).toMatchObject({ n: 0, top1: 0, macroF1: 0, ece: 0, coverageAt95: 0 });
  });
});

describe("calibrationError", () => {
  const sure = (confidence: number, right: boolean) =>
    judged({}, { confidence, ranked: [right ? "track_order" : "other"] });

  it("is the gap of confidence and hits, weighted by bin", () => {
    // One bin: four answers at 0.9, two right: |2 − 3.6| / 4.
    expect(
      calibrationError([sure(0.9, true), sure(0.9, true), sure(0.9, false), sure(0.9, false)]),
    ).toBeCloseTo(0.4);
    // Two bins, each with its own gap: (|1 − 0.9| + |0 − 0.2|) / 2.
    expect(calibrationError([sure(0.9, true), sure(0.2, false)])).toBeCloseTo(0.15);
  });

  it("puts a bin's upper edge into it, and 0 into the first", () => {
    // 0.2 is the upper edge of bin 3, 0.15 lies inside: one bin, errors cancel to |1 − 0.35| / 2.
    expect(calibrationError([sure(0.2, true), sure(0.15, false)])).toBeCloseTo(0.325);
    expect(calibrationError([sure(0, false)])).toBe(0);
    expect(calibrationError([sure(1, true)])).toBe(0);
  });
});

describe("coverageAt95", () => {
  const sure = (confidence: number, right: boolean) =>
    judged({}, { confidence, ranked: [right ? "track_order" : "other"] });

  it("is the largest prefix, most confident first, that is 95% right", () => {
    const nineteen = Array.from({ length: 19 }, (_, i) => sure(0.99 - i / 100, true));
    expect(coverageAt95([...nineteen, sure(0.5, false)])).toBe(1);
    expect(coverageAt95([...nineteen, sure(0.5, false), sure(0.4, false)])).toBe(20 / 21);
    expect(coverageAt95([sure(0.9, false), sure(0.8, true)])).toBe(0);
  });

  it("does not cut between equal confidences", () => {
    expect(coverageAt95([sure(0.9, true), sure(0.9, false)])).toBe(0);
    expect(coverageAt95([sure(0.95, true), sure(0.9, true), sure(0.9, false)])).toBe(1 / 3);
  });

  it("accepts secondary labels", () => {
    expect(
      coverageAt95([judged({ intent: "thanks", secondary: ["track_order"] }, { confidence: 0.7 })]),
    ).toBe(1);
  });
});

describe("scoreIntents and scoreRisks", () => {
  it("do not accept secondary labels, and list what occurs", () => {
    const scores = scoreIntents([
      judged({ intent: "wrong_item", secondary: ["return_request"] }, { ranked: ["return_request"] }),
      guess("return_request", "return_request"),
    ]);
    expect(scores.return_request).toEqual({ n: 1, precision: 1 / 2, recall: 1, f1: 2 / 3 });
    expect(scores.wrong_item).toEqual({ n: 1, precision: 0, recall: 0, f1: 0 });
    expect(scores.thanks).toBeUndefined();
  });

  it("score each flag by itself", () => {
    const scores = scoreRisks([
      judged({ risks: ["legal"] }, { risks: ["legal", "abuse"] }),
      judged({ risks: ["legal"] }, { risks: [] }),
    ]);
    expect(scores.legal).toEqual({ n: 2, precision: 1, recall: 1 / 2 });
    expect(scores.abuse).toEqual({ n: 0, precision: 0, recall: 1 });
    expect(scores.safety).toBeUndefined();
  });
});

describe("evaluate", () => {
  it("has the contract's fields, overall and per language", () => {
    const result = evaluate([judged({ lang: "de" }, { language: "de" }), judged({})], "cafe", 1234);
    expect(Object.keys(result)).toEqual([
      "model",
      "overall",
      "byLanguage",
      "byIntent",
      "byRisk",
      "messagesPerSecond",
    ]);
    expect(Object.keys(result.byLanguage)).toEqual(["de", "en"]);
    expect(Object.keys(result.overall)).toEqual([
      "n",
      "top1",
      "top3",
      "macroF1",
      "group",
      "sentimentExact",
      "sentimentWithin1",
      "language",
      "ece",
      "riskRecall",
      "riskPrecision",
      "coverageAt95",
    ]);
  });
});
