import { describe, expect, it } from "vitest";
import { areaUnderRoc, scoreSet } from "../../../model/check/intent-learner";
import { parseCsv } from "../../../model/check/read-public";

describe("areaUnderRoc", () => {
  it("is 1 when every inside score is higher, 0 when none is, a half when all tie", () => {
    expect(areaUnderRoc([3, 4], [1, 2])).toBe(1);
    expect(areaUnderRoc([1, 2], [3, 4])).toBe(0);
    expect(areaUnderRoc([1, 1], [1, 1, 1])).toBe(0.5);
  });

  it("counts pairs, ties as half", () => {
    // Pairs: 2>1, 2=2 (half), 5>1, 5>2 → 3.5 of 4.
    expect(areaUnderRoc([2, 5], [1, 2])).toBe(3.5 / 4);
  });
});

describe("parseCsv", () => {
  it("reads quotes, doubled quotes, commas and line breaks in fields", () => {
    expect(parseCsv('text,category\r\n"a, ""b""\nc",x\nplain,y')).toEqual([
      ["text", "category"],
      ['a, "b"\nc', "x"],
      ["plain", "y"],
    ]);
  });

  it("takes a file with and without its last line break", () => {
    expect(parseCsv("a,b\n")).toEqual([["a", "b"]]);
    expect(parseCsv("")).toEqual([]);
  });
});

describe("scoreSet", () => {
  it("learns other labels than the shipped ones", () => {
    const train = ["red apple", "green apple", "sweet apple", "fast car", "blue car", "old car"].map(
      (text) => ({
        text,
        label: text.endsWith("car") ? "vehicle" : "fruit",
      }),
    );
    const test = [
      { text: "an apple", label: "fruit" },
      { text: "the cars", label: "vehicle" },
    ];
    expect(scoreSet(train, test, 1).map((answer) => answer.label)).toEqual(["fruit", "vehicle"]);
  });
});
