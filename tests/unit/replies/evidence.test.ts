import { describe, expect, it } from "vitest";
import type { InsertionRecord } from "../../../lib/domain/insertion";
import { drawRate, meanOf, seededSource, updateBelief } from "../../../lib/replies/beta";
import { believe, libraryRate, NO_EVIDENCE, recordOf, weighEvidence } from "../../../lib/replies/evidence";

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

function used(templateId: string | null, fields: Partial<InsertionRecord> = {}): InsertionRecord {
  return {
    id: crypto.randomUUID(),
    threadKey: "t1",
    templateId,
    text: "x",
    at: NOW,
    outcome: "sent_as_is",
    closedAt: NOW,
    keptShare: 1,
    offer: { messageKey: "m1", intent: "track_order", passedOver: [] },
    ...fields,
  };
}
const rate = (log: InsertionRecord[], id = "a") =>
  meanOf(believe(weighEvidence(log, NOW), id, "track_order"));
const chosenOver = (passedOver: string[], messageKey = "m1") => ({
  offer: { messageKey, intent: "track_order" as const, passedOver },
});

describe("a template's rate", () => {
  it("is the library's without a record, and the same for all", () => {
    expect(libraryRate(NO_EVIDENCE)).toBeCloseTo(0.7);
    expect(meanOf(believe(NO_EVIDENCE, "a", "track_order"))).toBeCloseTo(0.7);
    const log = Array.from({ length: 20 }, () => used("b", { outcome: "undone" }));
    expect(rate(log)).toBeCloseTo(libraryRate(weighEvidence(log, NOW)));
  });

  it("orders ends: as it is, edited a little, edited much, undone", () => {
    const many = (fields: Partial<InsertionRecord>) => [
      ...Array.from({ length: 4 }, () => used("a", fields)),
      ...Array.from({ length: 4 }, () => used("b")),
    ];
    const rates = [
      rate(many({})),
      rate(many({ outcome: "sent_edited", keptShare: 0.8 })),
      rate(many({ outcome: "sent_edited", keptShare: 0.2 })),
      rate(many({ outcome: "undone", keptShare: null })),
    ];
    expect(rates).toEqual([...rates].sort((x, y) => y - x));
    expect(new Set(rates).size).toBe(4);
  });

  it("is not touched by what the console took away", () => {
    const before = rate([used("b")]);
    expect(rate([used("b"), used("a", { outcome: "reverted" })])).toBe(before);
  });

  it("falls when others are taken instead, once a message, and not for what was taken beside", () => {
    const without = rate([used("b"), used("b", chosenOver([], "m2"))]);
    const passed = rate([used("b", chosenOver(["a"])), used("b", chosenOver([], "m2"))]);
    expect(passed).toBeLessThan(without);
    expect(rate([used("b", chosenOver(["a"])), used("b", chosenOver(["a"]))])).toBe(
      rate([used("b", chosenOver(["a"])), used("b")]),
    );
    const both = [used("b", chosenOver(["a"])), used("a")];
    expect(recordOf(weighEvidence(both, NOW), "a", "track_order").passedOver).toBe(0);
  });

  it("halves its observations in 60 days", () => {
    const old = weighEvidence([used("a", { at: NOW - 60 * DAY })], NOW);
    expect(old.all.weight).toBeCloseTo(0.5);
  });

  it("carries over to another intent, weaker than to its own", () => {
    const log = [
      ...Array.from({ length: 10 }, () => used("a")),
      ...Array.from({ length: 10 }, () => used("b", { outcome: "undone" })),
    ];
    const evidence = weighEvidence(log, NOW);
    const own = meanOf(believe(evidence, "a", "track_order"));
    const other = meanOf(believe(evidence, "a", "cancel_order"));
    expect(own).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(libraryRate(evidence));
  });

  it("has plain counts beside it, for the intent where there are any", () => {
    const evidence = weighEvidence([used("a"), used("a", { outcome: "undone" })], NOW);
    expect(recordOf(evidence, "a", "track_order")).toEqual({
      uses: 2,
      asIs: 1,
      edited: 0,
      undone: 1,
      passedOver: 0,
      any: false,
    });
    expect(recordOf(evidence, "a", "cancel_order")).toMatchObject({ uses: 2, any: true });
    expect(recordOf(evidence, "z", "cancel_order")).toMatchObject({ uses: 0, any: true });
  });
});

describe("drawing", () => {
  it("has the mean and the spread of its belief, and repeats with its seed", () => {
    const belief = updateBelief(0.7, 4, 3, 4);
    const random = seededSource("draws");
    const draws = Array.from({ length: 20_000 }, () => drawRate(belief, random));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const { kept, lost } = belief;
    const variance = (kept * lost) / ((kept + lost) ** 2 * (kept + lost + 1));
    expect(mean).toBeCloseTo(meanOf(belief), 2);
    expect(draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length).toBeCloseTo(variance, 2);
    expect(drawRate(belief, seededSource("x"))).toBe(drawRate(belief, seededSource("x")));
    expect(drawRate(belief, seededSource("x"))).not.toBe(drawRate(belief, seededSource("y")));
  });

  it("holds for shapes below one", () => {
    const draws = Array.from({ length: 2000 }, (_, i) =>
      drawRate({ kept: 0.3, lost: 0.2 }, seededSource(`${i}`)),
    );
    expect(draws.every((one) => one >= 0 && one <= 1)).toBe(true);
    expect(draws.reduce((sum, one) => sum + one, 0) / 2000).toBeCloseTo(0.6, 1);
  });
});
