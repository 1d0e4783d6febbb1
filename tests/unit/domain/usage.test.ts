import { describe, expect, it } from "vitest";
import type { InsertionRecord } from "../../../lib/domain/insertion";
import { acceptance, countUsage, NO_USAGE } from "../../../lib/domain/usage";

const line = (
  templateId: string | null,
  outcome: InsertionRecord["outcome"],
  at = 1,
  keptShare: number | null = null,
) => ({ templateId, outcome, at, keptShare });

describe("usage", () => {
  it("counts what became of each insertion", () => {
    const usage = countUsage([
      line("a", "sent_as_is", 5, 1),
      line("a", "sent_as_is", 9, 0.9),
      line("a", "sent_edited", 7, 0.4),
      line("a", "undone"),
      line("a", "reverted"),
      line("a", "inserted"),
      line("b", "inserted"),
      line(null, "sent_as_is"),
    ]);
    expect(usage.get("a")).toEqual({
      uses: 6,
      lastUsedAt: 9,
      closed: 5,
      sentAsIs: 1,
      sentEdited: 2,
      undone: 1,
      reverted: 1,
      passedOver: 0,
      editRate: 0.4,
      undoneRate: 0.4,
    });
    expect(usage.get("b")).toMatchObject({ uses: 1, closed: 0, editRate: null, undoneRate: null });
    expect(usage.size).toBe(2);
  });

  it("counts once a message that another one was taken, unless both were", () => {
    const over = (templateId: string, messageKey: string) => ({
      ...line(templateId, "sent_as_is"),
      offer: { messageKey, intent: "track_order" as const, passedOver: ["a"] },
    });
    const usage = countUsage([
      over("b", "m1"),
      over("b", "m1"),
      over("b", "m2"),
      over("c", "m3"),
      over("a", "m3"),
    ]);
    expect(usage.get("a")).toMatchObject({ uses: 1, passedOver: 2 });
  });

  it("takes nothing for acceptance but what the agent did", () => {
    expect(acceptance(NO_USAGE)).toBeNull();
    expect(acceptance({ ...NO_USAGE, reverted: 3 })).toBeNull();
    expect(acceptance({ ...NO_USAGE, sentAsIs: 1, sentEdited: 2, undone: 1, reverted: 9 })).toBe(0.5);
  });
});
