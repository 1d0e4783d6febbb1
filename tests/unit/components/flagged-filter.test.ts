import { describe, expect, it } from "vitest";
import { countFilters, filterFlagged, NO_FILTER } from "../../../components/flagged/flagged-filter";
import type { Conversation } from "../../../lib/domain/conversation";
import { riskRank } from "../../../lib/domain/risk";

function row(threadKey: string, part: Partial<Conversation>): Conversation {
  const level = part.level ?? "high";
  return {
    threadKey,
    marketplace: "shopee",
    region: null,
    shopName: null,
    buyerName: null,
    order: null,
    firstSeenAt: 0,
    updatedAt: 0,
    lastBuyerAt: null,
    flags: [],
    sentiments: [],
    lastIntent: null,
    handledAt: null,
    note: "",
    ...part,
    level,
    levelRank: riskRank(level),
  };
}

const rows = [
  row("a", { level: "critical", flags: ["legal"], lastBuyerAt: new Date(2026, 2, 10, 23, 59).getTime() }),
  row("b", {
    marketplace: "amazon",
    flags: ["abuse", "escalating"],
    lastBuyerAt: new Date(2026, 2, 11, 0, 0).getTime(),
  }),
  row("c", {
    flags: ["off_platform"],
    level: "watch",
    handledAt: 5,
    updatedAt: new Date(2026, 2, 12).getTime(),
  }),
];
const keys = (filter: Partial<typeof NO_FILTER>, found: string[] | null = null) =>
  filterFlagged(rows, { ...NO_FILTER, ...filter }, found && new Set(found)).map((one) => one.threadKey);

describe("filterFlagged", () => {
  it("keeps all and their order without a filter", () => {
    expect(keys({})).toEqual(["a", "b", "c"]);
  });

  it("takes any of several flags", () => {
    expect(keys({ flags: ["legal", "off_platform"] })).toEqual(["a", "c"]);
  });

  it("filters by level, marketplace and handling", () => {
    expect(keys({ level: "critical" })).toEqual(["a"]);
    expect(keys({ marketplace: "amazon" })).toEqual(["b"]);
    expect(keys({ handled: "open" })).toEqual(["a", "b"]);
    expect(keys({ handled: "handled" })).toEqual(["c"]);
  });

  it("takes whole local days, the last one included", () => {
    expect(keys({ from: "2026-03-10", to: "2026-03-10" })).toEqual(["a"]);
    expect(keys({ from: "2026-03-11" })).toEqual(["b", "c"]);
    expect(keys({ to: "2026-03-11" })).toEqual(["a", "b"]);
    expect(keys({ from: "nonsense" })).toEqual(["a", "b", "c"]);
  });

  it("narrows to what a search found", () => {
    expect(keys({ level: "critical" }, ["a", "b"])).toEqual(["a"]);
    expect(keys({}, [])).toEqual([]);
  });

  it("counts filters, a range of dates as one", () => {
    expect(countFilters({ ...NO_FILTER, from: "2026-03-10", to: "2026-03-11", level: "high" })).toBe(2);
  });
});
