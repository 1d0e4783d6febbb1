// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { pickNear } from "../../../lib/overlay/layout/pick-near";

function boxed(top: number, height: number): Element {
  const element = document.createElement("div");
  document.body.append(element);
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
  return element;
}

describe("pickNear", () => {
  const scroller = boxed(0, 500);
  const rows = (count: number, scrolled: number) =>
    Array.from({ length: count }, (_, i) => boxed(i * 50 - scrolled, 40));

  it("takes the rows within one height of the visible part", () => {
    const all = rows(2_000, 50_000);
    const near = pickNear(all, (row) => row, scroller);
    expect(all.indexOf(near[0] as Element)).toBe(990);
    expect(all.indexOf(near.at(-1) as Element)).toBe(1_020);
  });

  it("takes all of a short list and all without a scroller", () => {
    expect(pickNear(rows(80, 0), (row) => row, scroller)).toHaveLength(80);
    expect(pickNear(rows(300, 0), (row) => row, null)).toHaveLength(300);
  });

  it("is empty when everything is scrolled far away", () => {
    expect(pickNear(rows(100, 90_000), (row) => row, scroller)).toEqual([]);
  });
});
