import { describe, expect, it } from "vitest";
import type { Intent } from "../../../../lib/domain/intent";
import { binConfidence, coverageAt } from "../../../../model/evaluate/calibration";
import { compareJudged } from "../../../../model/evaluate/compare";
import { countConfusions } from "../../../../model/evaluate/confusions";
import { formatComparison } from "../../../../model/evaluate/format-comparison";
import { formatDetails } from "../../../../model/evaluate/format-details";
import type { Judged } from "../../../../model/evaluate/judged";
import { mcnemarExact } from "../../../../model/evaluate/mcnemar";

function judged(intent: Intent, answer: Intent, confidence = 1, more: Partial<Judged> = {}): Judged {
  return {
    text: `${intent} made up`,
    lang: "en",
    intent,
    secondary: [],
    sentiment: "neutral",
    risks: [],
    answer: {
      ranked: [answer],
      confidence,
      unclear: false,
      sentiment: "neutral",
      language: "en",
      risks: [],
    },
    ...more,
  };
}

describe("countConfusions", () => {
  const all = [
    judged("thanks", "greeting"),
    judged("thanks", "greeting"),
    judged("thanks", "thanks"),
    judged("greeting", "thanks"),
    judged("wrong_item", "return_request", 1, { secondary: ["return_request"] }),
  ];

  it("counts wrong answers by pair with their share of the truth", () => {
    expect(countConfusions(all, 9)).toEqual([
      { truth: "thanks", answer: "greeting", n: 2, share: 2 / 3 },
      { truth: "greeting", answer: "thanks", n: 1, share: 1 },
    ]);
  });

  it("keeps the most frequent", () => {
    expect(countConfusions(all, 1).map((pair) => pair.truth)).toEqual(["thanks"]);
  });
});

describe("binConfidence", () => {
  it("puts a bin's upper edge inside and zero into the first", () => {
    const bins = binConfidence([
      judged("thanks", "thanks", 0),
      judged("thanks", "thanks", 1 / 15),
      judged("thanks", "greeting", 0.07),
      judged("thanks", "thanks", 1),
    ]);
    expect(bins).toHaveLength(15);
    expect(bins.map((bin) => bin.n)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(bins[0]).toMatchObject({ right: 2, confidence: 1 / 15 });
    expect(bins[1]).toMatchObject({ right: 0, confidence: 0.07 });
  });
});

describe("coverageAt", () => {
  it("answers from the threshold on", () => {
    const all = [judged("thanks", "thanks", 0.9), judged("thanks", "greeting", 0.5)];
    expect(coverageAt(all, [0, 0.5, 0.6, 0.95])).toEqual([
      { from: 0, n: 2, coverage: 1, precision: 0.5 },
      { from: 0.5, n: 2, coverage: 1, precision: 0.5 },
      { from: 0.6, n: 1, coverage: 0.5, precision: 1 },
      { from: 0.95, n: 0, coverage: 0, precision: 1 },
    ]);
  });
});

describe("mcnemarExact", () => {
  it("agrees with the binomial by hand", () => {
    // 2 × (1 + 8) / 2^8 for 1 against 7.
    expect(mcnemarExact(1, 7)).toBeCloseTo(18 / 256, 12);
    expect(mcnemarExact(7, 1)).toBeCloseTo(18 / 256, 12);
    expect(mcnemarExact(0, 10)).toBeCloseTo(2 / 1024, 12);
  });

  it("is 1 when nothing or as much speaks for each", () => {
    expect(mcnemarExact(0, 0)).toBe(1);
    expect(mcnemarExact(5, 5)).toBe(1);
  });

  it("does not underflow for thousands of messages", () => {
    expect(mcnemarExact(2000, 2050)).toBeGreaterThan(0.4);
    expect(mcnemarExact(1900, 2150)).toBeLessThan(0.0002);
    expect(mcnemarExact(1900, 2150)).toBeGreaterThan(0);
  });
});

describe("compareJudged", () => {
  const first = [judged("thanks", "thanks"), judged("greeting", "greeting"), judged("other", "complaint")];
  const second = [judged("thanks", "greeting"), judged("greeting", "greeting"), judged("other", "other")];

  it("counts what each alone got right", () => {
    const { overall, byIntent } = compareJudged(first, second);
    expect(overall).toEqual({ n: 3, first: 2 / 3, second: 2 / 3, onlyFirst: 1, onlySecond: 1, p: 1 });
    expect(byIntent.thanks).toMatchObject({ n: 1, onlyFirst: 1, onlySecond: 0, f1First: 1, f1Second: 0 });
    expect(byIntent.complaint).toBeUndefined();
  });

  it("refuses answers to different messages", () => {
    expect(() => compareJudged(first, second.slice(1))).toThrow(RangeError);
    expect(() => compareJudged(first, [...second].reverse())).toThrow(RangeError);
  });

  it("prints both versions and signed differences", () => {
    const text = formatComparison(compareJudged(first.slice(0, 1), second.slice(0, 1)), "aa", "bb");
    expect(text).toContain("model aa against bb");
    expect(text).toMatch(/top1\s+100\.0\s+0\.0\s+\+100\.0/);
    expect(text).toMatch(/en\s+1\s+100\.0\s+0\.0\s+\+100\.0\s+1\s+0\s+1\.000/);
  });
});

describe("formatDetails", () => {
  it("shows the pair, its bin and the coverage", () => {
    const text = formatDetails([judged("thanks", "greeting", 0.5), judged("thanks", "thanks", 0.99)]);
    expect(text).toMatch(/thanks → greeting\s+1\s+50\.0/);
    expect(text).toMatch(/46\.7 to 53\.3\s+1\s+50\.0\s+0\.0/);
    expect(text).toMatch(/60\.0\s+1\s+50\.0\s+100\.0/);
  });
});
