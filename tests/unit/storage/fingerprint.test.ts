import { expect, it } from "vitest";
import { fingerprint, sameContents } from "../../../lib/storage/fingerprint";

it("tells contents apart, whatever the order of fields and however often they were used", () => {
  expect(sameContents({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(sameContents({ a: 1, usedCount: 1, lastUsedAt: null }, { a: 1, usedCount: 9, lastUsedAt: 4 })).toBe(
    true,
  );
  expect(sameContents({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameContents({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameContents({ a: "1" }, { a: 1 })).toBe(false);
  const prints = Array.from({ length: 20_000 }, (_, i) => fingerprint({ id: `${i}`, text: "x" }));
  expect(new Set(prints).size).toBe(prints.length);
});
