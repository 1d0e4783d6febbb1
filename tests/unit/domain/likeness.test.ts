import { describe, expect, it } from "vitest";
import { findAlike, likeness, wordSet } from "../../../lib/domain/likeness";

describe("likeness", () => {
  it("reads words, and pairs where words are not spaced", () => {
    expect([...wordSet("Hello, HELLO {{name}}!")]).toEqual(["hello", "name"]);
    expect([...wordSet("您好 订单")]).toEqual(["您好", "订单"]);
    expect(wordSet("?!").size).toBe(0);
    expect(likeness(wordSet("?!"), wordSet(""))).toBe(0);
  });

  it("finds exactly the pairs that a comparison of all finds", () => {
    // A fixed sequence, so that a failure can be looked at again.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor(seed / 65_536) % below;
    };
    const base = [...wordSet("thank you for your order it is on its way today")];
    const sets = Array.from(
      { length: 120 },
      (_, i) =>
        new Set([...(i % 3 === 0 ? base : []), ...Array.from({ length: 1 + next(5) }, () => `w${next(9)}`)]),
    );
    for (const least of [0.5, 0.8, 1]) {
      const all = sets.flatMap((set, b) =>
        sets.slice(0, b).flatMap((other, a) => (likeness(other, set) >= least ? [`${a} ${b}`] : [])),
      );
      expect(all.length).toBeGreaterThan(3);
      const found = findAlike(sets, least).map(({ a, b }) => `${a} ${b}`);
      expect(found.sort()).toEqual(all.sort());
    }
  });
});
