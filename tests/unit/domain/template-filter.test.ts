import { describe, expect, it } from "vitest";
import {
  compareBy,
  countFilters,
  NO_TEMPLATE_FILTER,
  passesFilter,
  type TemplateFilter,
} from "../../../lib/domain/template-filter";
import { templateRow } from "../storage/rows";

const stale = templateRow({
  id: "stale",
  tags: ["vip"],
  marketplaces: ["amazon"],
  review: "draft",
  variants: [
    { language: "en", region: "", text: "a", updatedAt: 9 },
    { language: "pt-BR", region: "", text: "b", updatedAt: 1 },
  ],
});
const plain = templateRow({ id: "plain", intents: [] });

describe("template filter", () => {
  it.each<[Partial<TemplateFilter>, string[]]>([
    [{}, ["stale", "plain"]],
    [{ intent: "track_order" }, ["stale"]],
    [{ intent: "none" }, ["plain"]],
    [{ language: "pt" }, ["stale"]],
    [{ language: "en" }, ["stale", "plain"]],
    [{ marketplace: "amazon" }, ["stale", "plain"]],
    [{ marketplace: "shopee" }, ["plain"]],
    [{ review: "approved" }, ["plain"]],
    [{ tag: "vip" }, ["stale"]],
    [{ stale: true }, ["stale"]],
    [{ unused: true }, ["plain"]],
    [{ stale: true, unused: true }, []],
  ])("%j leaves %j", (change, left) => {
    const filter = { ...NO_TEMPLATE_FILTER, ...change };
    expect(
      [stale, plain].filter((one) => passesFilter(one, filter, new Set(["plain"]))).map(({ id }) => id),
    ).toEqual(left);
    expect(countFilters(filter)).toBe(Object.keys(change).length);
  });

  it("sorts by what is asked for, always the same way", () => {
    const a = templateRow({ id: "a", title: "B", updatedAt: 1, usedCount: 5 });
    const b = templateRow({ id: "b", title: "A", updatedAt: 3, usedCount: 1, order: 2 });
    const c = templateRow({ id: "c", title: "A", updatedAt: 2, usedCount: 1, order: 1 });
    const ids = (order: Parameters<typeof compareBy>[0]) =>
      [a, b, c]
        .sort(compareBy(order))
        .map(({ id }) => id)
        .join("");
    expect(ids("title")).toBe("bca");
    expect(ids("changed")).toBe("bca");
    expect(ids("uses")).toBe("abc");
    expect(ids("own")).toBe("cba");
    expect([plain, stale].sort(compareBy("own"))).toHaveLength(2);
  });
});
