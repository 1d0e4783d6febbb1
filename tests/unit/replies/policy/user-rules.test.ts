import { describe, expect, it } from "vitest";
import type { UserRule } from "../../../../lib/domain/user-rule";
import { findDanger } from "../../../../lib/replies/policy/expression-danger";
import {
  compileUserRule,
  exportGuardSettings,
  importGuardSettings,
} from "../../../../lib/replies/policy/user-rules";

const rule = (changes: Partial<UserRule> = {}): UserRule => ({
  id: "r1",
  name: "Made-up rule",
  class: "marketing",
  severity: "warn",
  form: "words",
  text: "café bonus\n礼品",
  languages: [],
  marketplaces: [],
  rewrite: null,
  enabled: true,
  ...changes,
});

describe("findDanger", () => {
  it.each([
    ["(a+)+", "repeats_a_repetition"],
    ["(a*)*b", "repeats_a_repetition"],
    ["((ab){2,9}c)+", "repeats_a_repetition"],
    ["(a|aa)+", "repeats_alternatives"],
    ["(?:a|b|ab)*c", "repeats_alternatives"],
    ["(a)\\1", "refers_back"],
    ["(?<x>a)\\k<x>", "refers_back"],
    [".*.*.*.*.*.*.*x", "too_many_repetitions"],
    ["(a", "bad_expression"],
    ["a)", "bad_expression"],
  ])("refuses %s: %s", (source, reason) => {
    expect(findDanger(source)).toBe(reason);
  });

  it.each(["free (?:gift|sample)s?", "\\bgift.{0,20}card\\b", "[(+*]+x", "a\\+\\+b", "(?:ab)+", "\\p{L}+@"])(
    "lets pass: %s",
    (source) => {
      expect(findDanger(source)).toBeNull();
    },
  );
});

describe("compileUserRule", () => {
  it("finds plain words whole, without regard to marks, and Chinese anywhere", () => {
    const compiled = compileUserRule(rule());
    if (!compiled.ok) throw new Error(compiled.reason);
    expect(compiled.rule.pattern.test("our cafe  bonus is here")).toBe(true);
    expect(compiled.rule.pattern.test("cafe bonuses")).toBe(false);
    expect(compiled.rule.pattern.test("送礼品给您")).toBe(true);
    expect(compiled.rule.id).toBe("own/marketing/r1");
  });

  it("takes signs in plain words for themselves", () => {
    const compiled = compileUserRule(rule({ text: "a.b (c)+" }));
    expect(compiled.ok && compiled.rule.pattern.test("axb cc")).toBe(false);
  });

  it.each([
    [rule({ text: " \n " }), "empty"],
    [rule({ text: "x".repeat(401) }), "too_long"],
    [rule({ form: "expression", text: "[" }), "bad_expression"],
    [rule({ form: "expression", text: "a?" }), "matches_nothing"],
    [rule({ form: "expression", text: "(a+)+$" }), "repeats_a_repetition"],
  ])("names why it refuses", (bad, reason) => {
    expect(compileUserRule(bad)).toEqual({ ok: false, reason });
  });
});

describe("files of rules", () => {
  it("come back as they went", () => {
    const settings = { rules: [rule()], off: ["en/marketing/promotion, coupon or cross-sell"] };
    expect(importGuardSettings(exportGuardSettings(settings))).toEqual({ ok: true, settings, refused: [] });
  });

  it("leave out what cannot run, and say so", () => {
    const bad = rule({ id: "r2", name: "Bad", form: "expression", text: "(a+)+" });
    expect(importGuardSettings(exportGuardSettings({ rules: [rule(), bad], off: [] }))).toEqual({
      ok: true,
      settings: { rules: [rule()], off: [] },
      refused: [{ name: "Bad", reason: "repeats_a_repetition" }],
    });
  });

  it.each([
    ["{", "not_json"],
    ["[]", "not_guard_file"],
    ['{"format":"sellerside-guard","version":2}', "newer_version"],
    ['{"format":"sellerside-guard","version":1,"rules":[{}],"off":[]}', "not_guard_file"],
  ])("are refused with a reason: %s", (text, reason) => {
    expect(importGuardSettings(text)).toEqual({ ok: false, reason });
  });
});
