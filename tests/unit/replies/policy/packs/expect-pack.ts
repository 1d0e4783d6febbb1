import { describe, expect, it } from "vitest";
import type { MarketplaceId } from "../../../../../lib/domain/marketplace";
import { POLICY_CLASSES } from "../../../../../lib/domain/policy";
import type { PolicyPack, PolicyRule } from "../../../../../lib/replies/policy/rule";
import { runPolicyRules } from "../../../../../lib/replies/policy/run-rules";
import { normaliseText } from "../../../../../lib/text/normalise";
import { foldLatinMarks } from "../../../../../lib/text/patterns/fold-latin";
import { PatternWaker, type TriggerTable } from "../../../../../lib/text/patterns/wake-patterns";
import { findTriggers } from "../../../../../scripts/rule-triggers/find-triggers";
import { toTableEntry } from "../../../../../scripts/rule-triggers/format-triggers";

/**
 * Replies that a rule must find, and innocent neighbours in which no rule of the pack may find this rule's class at a
 * severity above note.
 */
export interface RuleExamples {
  hits: readonly string[];
  misses: readonly string[];
}

const FEWEST = 4;
/** A reply as long as the engine reads; a rule whose time grows faster than its input fails on it. */
const LONG_UNITS = 4000;

/** What the product does: only the rules that wake up look at the text. Their triggers are found afresh here. */
function finderOf(rules: readonly PolicyRule[]) {
  const table: TriggerTable = Object.fromEntries(
    rules.map((rule) => [rule.id, toTableEntry(findTriggers(rule.pattern))]),
  );
  const waker = new PatternWaker(rules, table);
  return (reply: string, marketplace: MarketplaceId) => {
    const normal = normaliseText(reply);
    const text = foldLatinMarks(normal.text);
    return runPolicyRules(text, normal, waker.wake(text), marketplace).map(({ rule }) => rule);
  };
}

/** Declares the tests of one pack: every rule has hits and near misses, and `examples` names no rule that is gone. */
export function expectPack(pack: PolicyPack, examples: Readonly<Record<string, RuleExamples>>): void {
  const ids = pack.rules.map((rule) => rule.id);
  const find = finderOf(pack.rules);

  describe(`policy pack: ${pack.language}`, () => {
    it("has unique ids that name language and class, a version and the day of its last check", () => {
      expect(new Set(ids).size).toBe(ids.length);
      for (const rule of pack.rules) {
        expect(POLICY_CLASSES).toContain(rule.class);
        expect(rule.id.startsWith(`${pack.language}/${rule.class}/`), rule.id).toBe(true);
      }
      expect(pack.version).toBeGreaterThanOrEqual(1);
      expect(pack.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });

    it("has examples for every rule and for no other", () => {
      expect(Object.keys(examples).sort()).toEqual([...ids].sort());
      for (const [id, { hits, misses }] of Object.entries(examples)) {
        expect(new Set(hits).size, `${id}: hits`).toBeGreaterThanOrEqual(FEWEST);
        expect(new Set(misses).size, `${id}: near misses`).toBeGreaterThanOrEqual(FEWEST);
      }
    });

    it("is written in the form that replies are matched in", () => {
      for (const rule of pack.rules)
        for (const regex of [rule.pattern, ...(rule.unless ? [rule.unless] : [])]) {
          expect(regex.flags, rule.id).toBe("u");
          expect(regex.source.normalize("NFKC"), rule.id).toBe(regex.source);
          expect(/[*+](?![^[]*\])/u.test(regex.source.replace(/\\./gu, "")), `${rule.id}: unbounded`).toBe(
            false,
          );
        }
    });

    it("offers no rewrite that breaks a rule of its own pack above a note", () => {
      for (const rule of pack.rules)
        if (rule.rewrite) {
          const broken = find(rule.rewrite, "other").filter((other) => other.severity !== "note");
          expect(
            broken.map((other) => other.id),
            `${rule.id}: ${rule.rewrite}`,
          ).toEqual([]);
        }
    });

    it("comes to an end on the longest reply made of its own examples", () => {
      const all = Object.values(examples).flatMap((e) => [...e.misses, ...e.hits]);
      const long = all
        .join(" ")
        .repeat(Math.ceil(LONG_UNITS / all.join(" ").length))
        .slice(0, LONG_UNITS);
      expect(find(long, "other").length).toBeGreaterThan(0);
    });

    for (const rule of pack.rules) {
      const own = examples[rule.id] ?? { hits: [], misses: [] };
      const findAlone = finderOf([rule]);
      const places = rule.marketplaces ?? (["other"] as const);
      it.each(own.hits)(`${rule.id} finds: %s`, (reply) => {
        for (const place of places) expect(findAlone(reply, place).map(({ id }) => id)).toEqual([rule.id]);
      });
      it.each(own.misses)(`${rule.class} stays clean (${rule.id}): %s`, (reply) => {
        for (const place of places)
          expect(
            find(reply, place)
              .filter((other) => other.class === rule.class && (other.severity !== "note" || other === rule))
              .map(({ id }) => id),
          ).toEqual([]);
      });
    }
  });
}
