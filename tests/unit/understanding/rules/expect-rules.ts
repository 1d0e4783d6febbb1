import { describe, expect, it } from "vitest";
import { RISK_FLAGS } from "../../../../lib/domain/risk";
import { normaliseText } from "../../../../lib/text/normalise";
import { foldLatinMarks } from "../../../../lib/text/patterns/fold-latin";
import { PatternWaker } from "../../../../lib/text/patterns/wake-patterns";
import type { RiskRule, RuleSet } from "../../../../lib/understanding/instant/rules/rule";
import { runRules } from "../../../../lib/understanding/instant/rules/run-rules";
import { TRIGGERS } from "../../../../lib/understanding/instant/rules/triggers";

/** Messages that a rule must raise, and innocent neighbours that must not raise its flag by any rule of the set. */
export interface RuleExamples {
  hits: readonly string[];
  misses: readonly string[];
}

const FEWEST = 3;
/** A message as long as the engine reads; a rule that backtracks without end hangs on it. */
const LONG_UNITS = 4000;

/** What the product does: only the rules that wake up look at the text. */
function raiserOf(rules: readonly RiskRule[]) {
  const waker = new PatternWaker(rules, TRIGGERS);
  return (message: string) => {
    const normal = normaliseText(message);
    const text = foldLatinMarks(normal.text);
    return runRules(text, normal, waker.wake(text));
  };
}

/** Declares the tests of one rule set: every rule has hits and near misses, and `examples` names no rule that is gone. */
export function expectRules(set: RuleSet, examples: Readonly<Record<string, RuleExamples>>): void {
  const ids = set.rules.map((rule) => rule.id);
  const raise = raiserOf(set.rules);

  describe(`risk rules: ${set.language}`, () => {
    it("has at least one rule for each of the flags, under unique ids that name language and flag", () => {
      if (set.language !== "any")
        expect(new Set(set.rules.map((rule) => rule.flag))).toEqual(new Set(RISK_FLAGS));
      expect(new Set(ids).size).toBe(ids.length);
      for (const rule of set.rules) expect(rule.id.startsWith(`${set.language}/${rule.flag}/`)).toBe(true);
    });

    it("has examples for every rule and for no other", () => {
      expect(Object.keys(examples).sort()).toEqual([...ids].sort());
      for (const [id, { hits, misses }] of Object.entries(examples)) {
        expect(new Set(hits).size, `${id}: hits`).toBeGreaterThanOrEqual(FEWEST);
        expect(new Set(misses).size, `${id}: near misses`).toBeGreaterThanOrEqual(FEWEST);
      }
    });

    it("is written in the form that messages are matched in", () => {
      for (const rule of set.rules)
        for (const regex of [rule.pattern, ...(rule.unless ? [rule.unless] : [])]) {
          expect(regex.flags, rule.id).toBe("u");
          expect(regex.source.normalize("NFKC"), rule.id).toBe(regex.source);
          expect(/[*+](?![^[]*\])/u.test(regex.source.replace(/\\./gu, "")), `${rule.id}: unbounded`).toBe(
            false,
          );
        }
    });

    it("comes to an end on the longest message made of its own examples", () => {
      const all = Object.values(examples).flatMap((e) => [...e.misses, ...e.hits]);
      const long = all
        .join(" ")
        .repeat(Math.ceil(LONG_UNITS / all.join(" ").length))
        .slice(0, LONG_UNITS);
      expect(raise(long).length).toBeGreaterThan(0);
    });

    for (const rule of set.rules) {
      const own = examples[rule.id] ?? { hits: [], misses: [] };
      const raiseAlone = raiserOf([rule]);
      it.each(own.hits)(`${rule.id} raises: %s`, (text) => {
        expect(raiseAlone(text).map((risk) => risk.flag)).toEqual([rule.flag]);
      });
      it.each(own.misses)(`${rule.flag} stays clean (${rule.id}): %s`, (text) => {
        expect(
          raise(text)
            .filter((risk) => risk.flag === rule.flag)
            .map((risk) => risk.rule),
        ).toEqual([]);
      });
    }
  });
}
