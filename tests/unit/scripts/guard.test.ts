import { describe, expect, it } from "vitest";
import { readGuardExamples } from "../../../scripts/guard/examples";
import { measureGuard } from "../../../scripts/guard/measure";

const line = (value: unknown) => JSON.stringify(value);

describe("readGuardExamples", () => {
  it("reads lines, and names the place of a bad one", () => {
    const [example] = readGuardExamples(
      `${line({ text: "Hi", marketplace: "shopee", buyer: { lang: "zh-CN", orderId: "A1" }, expect: [] })}\n\n`,
      "f",
    );
    expect(example?.context.buyer).toEqual({ language: "zh", name: null, orderIds: ["A1"] });
    expect(() => readGuardExamples("\n{", "f")).toThrow("f:2: not JSON");
    expect(() => readGuardExamples(line({ text: "x", expect: ["nonsense"] }), "f")).toThrow("f:1");
  });
});

describe("measureGuard", () => {
  it("counts hits, misses and false alarms, notes only where expected", () => {
    const examples = readGuardExamples(
      [
        { text: "No refunds!", marketplace: "shopee", market: "DE", expect: ["rights_denial"] },
        { text: "No refunds!", marketplace: "shopee", market: "DE", expect: [] },
        { text: "It is blue.", marketplace: "shopee", market: "DE", expect: ["guarantee"] },
        { text: "Use code SAVE10 now", marketplace: "shopee", expect: ["marketing"] },
        { text: "Use code SAVE10 now", marketplace: "shopee", expect: [] },
      ]
        .map(line)
        .join("\n"),
      "f",
    );
    const report = measureGuard(examples);
    expect(report.n).toBe(5);
    expect(report.byClass).toEqual({
      rights_denial: { n: 1, precision: 0.5, recall: 1 },
      guarantee: { n: 1, precision: null, recall: 0 },
      marketing: { n: 1, precision: 1, recall: 1 },
    });
    expect(report.stop).toEqual({ precision: 0.5, recall: 1 });
    expect(report.other).toEqual({ precision: 1, recall: 0.5 });
    expect(report.misses.map(({ place }) => place)).toEqual(["f:2", "f:3"]);
    expect(report.misses[0]?.false[0]?.words).toEqual(["No refunds"]);
  });
});
