import { describe, expect, it } from "vitest";
import type { RaisedRisk } from "../../../../../lib/domain/assessment";
import type { TaskResult } from "../../../../../lib/domain/generation";
import { compareOpinion } from "../../../../../lib/understanding/llm/tasks/compare-opinion";
import { assessment } from "./translate-facts";

type Opinion = Extract<TaskResult, { kind: "second_opinion" }>;
const opinion = (more: Partial<Opinion> = {}): Opinion => ({
  kind: "second_opinion",
  messageKey: "m1",
  intent: "track_order",
  sentiment: "neutral",
  risks: [],
  evidence: { start: 0, end: 2 },
  confidence: null,
  ...more,
});
const risk = (flag: RaisedRisk["flag"], source: RaisedRisk["source"]): RaisedRisk => ({
  flag,
  source,
  rule: source === "rule" ? "r" : null,
  confidence: 1,
  spans: [],
});

describe("compareOpinion", () => {
  it("agrees where nothing differs, one level of sentiment aside", () => {
    expect(compareOpinion(assessment("m1"), opinion({ sentiment: "negative" })).agrees).toBe(true);
  });

  it.each([
    [{}, "differs", false],
    [{ secondary: ["refund_request" as const] }, "secondary", true],
    [{ unclear: true }, "unsure", false],
    [{ intent: "refund_request" as const, unclear: true }, "same", true],
  ] as const)("says how the intent differs: %j", (ours, outcome, agrees) => {
    const compared = compareOpinion(
      assessment("m1", { ...ours, secondary: "secondary" in ours ? [...ours.secondary] : [] }),
      opinion({ intent: "refund_request" }),
    );
    expect(compared.intent).toMatchObject({ theirs: "refund_request", outcome });
    expect(compared.agrees).toBe(agrees);
  });

  it.each([
    ["neutral", "very_negative", "worse"],
    ["negative", "positive", "better"],
    ["negative", "very_negative", "same"],
  ] as const)("sentiment %s against %s: %s", (ours, theirs, outcome) => {
    expect(
      compareOpinion(assessment("m1", { sentiment: ours }), opinion({ sentiment: theirs })).sentiment.outcome,
    ).toBe(outcome);
  });

  it("keeps every flag that stands, also those that the opinion does not see, and adds its own", () => {
    const standing = [
      risk("dispute", "model"),
      risk("dispute", "rule"),
      risk("legal", "rule"),
      risk("abuse", "model"),
    ];
    const compared = compareOpinion(
      assessment("m1", { risks: standing }),
      opinion({
        risks: [
          { flag: "abuse", quote: { start: 0, end: 3 } },
          { flag: "safety", quote: { start: 4, end: 9 } },
        ],
      }),
    );
    expect(compared.risksShared).toEqual(["abuse"]);
    expect(compared.risksAdded).toEqual([{ flag: "safety", quote: { start: 4, end: 9 } }]);
    expect(compared.risksUnseen).toEqual([
      { flag: "dispute", source: "rule" },
      { flag: "legal", source: "rule" },
    ]);
    expect(compared.agrees).toBe(false);
    const all = [...compared.risksShared, ...compared.risksUnseen.map(({ flag }) => flag)];
    expect(new Set(all)).toEqual(new Set(standing.map(({ flag }) => flag)));
  });
});
