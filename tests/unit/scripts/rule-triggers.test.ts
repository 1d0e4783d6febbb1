import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findTriggers } from "../../../scripts/rule-triggers/find-triggers";
import { formatTriggers } from "../../../scripts/rule-triggers/format-triggers";
import { TRIGGER_FILES } from "../../../scripts/rule-triggers/trigger-files";

describe("findTriggers", () => {
  it("finds a string that every way to match needs", () => {
    expect(findTriggers(/(?:bad (?:review|rating)s?|one \w{1,5} star)/u)).toEqual({
      strings: [" star", "bad rating", "bad review"],
      rest: null,
      hinted: null,
    });
  });

  it("reads small classes and optional parts letter by letter", () => {
    expect(findTriggers(/(?:colou?r[sz])/u).strings).toEqual(
      ["colorz", "colors", "colourz", "colours"].sort(),
    );
  });

  it("keeps as a pattern what needs no string", () => {
    expect(findTriggers(/(?<!x)(?:\d{4}|refund)(?!y)/u)).toEqual({
      strings: ["refund"],
      rest: "(?<!x)(?:\\d{4})(?!y)",
      hinted: null,
    });
  });

  it("keeps apart what needs common strings at least", () => {
    expect(findTriggers(/(?:\d{4}|refund|摸.{0,6}麻|触\d)(?!y)/u)).toEqual({
      strings: ["refund"],
      rest: "(?:\\d{4})(?!y)",
      hinted: { hints: ["摸", "触"].sort(), pattern: "(?:摸.{0,6}麻|触\\d)(?!y)" },
    });
  });

  it("does not count on what a lookahead asks for or a repetition may leave out", () => {
    expect(findTriggers(/(?:(?!police)officer(?: badge){0,2})/u).strings).toEqual(["officer"]);
  });
});

it.each(TRIGGER_FILES)("$file is what `npm run rules:triggers` writes", ({ file, sets, typePath }) => {
  expect(readFileSync(join(import.meta.dirname, "../../..", file), "utf8")).toBe(
    formatTriggers(sets, typePath),
  );
});
