import { describe, expect, it } from "vitest";
import { checkFormat } from "../../../../../lib/replies/policy/checks/format";
import { checkTooLong } from "../../../../../lib/replies/policy/checks/too-long";
import { runCheck } from "../reply-context";

describe("too long", () => {
  it("counts by the composer's own limit, else by the marketplace's", () => {
    expect(runCheck(checkTooLong, "x".repeat(601))).toEqual(["too_long: x"]);
    expect(runCheck(checkTooLong, "x".repeat(600))).toEqual([]);
    expect(runCheck(checkTooLong, "x".repeat(900), { limit: 1000 })).toEqual([]);
    expect(runCheck(checkTooLong, "x".repeat(12), { limit: 10, marketplace: "lazada" })).toEqual([
      "too_long: xx",
    ]);
    expect(runCheck(checkTooLong, "x".repeat(9000), { marketplace: "lazada" })).toEqual([]);
  });
});

describe("format", () => {
  it.each([
    ["Thank you 😊", "😊"],
    ["It is here!!!", "!!!"],
    ["a\n\n\n\nb", "\n\n\n\n"],
    ["PLEASE READ THE MANUAL FIRST", "PLEASE READ THE MANUAL FIRST"],
  ])("finds on Amazon: %s", (text, words) => {
    expect(runCheck(checkFormat, text, { marketplace: "amazon" })).toEqual([`format: ${words}`]);
    expect(runCheck(checkFormat, text)).toEqual([]);
  });

  it.each(["Thank you!", "Model ABC-12 XL, USB C", "LEGO®", "a\n\nb", "见说明书"])(
    "leaves alone on Amazon: %s",
    (text) => {
      expect(runCheck(checkFormat, text, { marketplace: "amazon" })).toEqual([]);
    },
  );
});
