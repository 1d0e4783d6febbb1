import { POLICY_CLASSES, type PolicyClass } from "../../lib/domain/policy";
import { createGuard, severityOf } from "../../lib/replies/policy/index";
import type { GuardExample } from "./examples";

/** Null where nothing was found, or nothing was to be found. */
export interface Rate {
  precision: number | null;
  recall: number | null;
}

export interface GuardReport {
  n: number;
  byClass: Partial<Record<PolicyClass, Rate & { n: number }>>;
  /** Classes that stop a reply in the place of the example, and all others. */
  stop: Rate;
  other: Rate;
  perMessageMs: { p50: number; p95: number };
  misses: {
    place: string;
    text: string;
    /** Expected and not found. */
    missing: PolicyClass[];
    /** Found as stop or warn and not expected, each with its rule and the words that hit. */
    false: { class: PolicyClass; rule: string; words: string[] }[];
  }[];
}

interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

/** Runs the shipped guard on examples. Findings that are notes count only where they are expected. */
export function measureGuard(examples: readonly GuardExample[]): GuardReport {
  const guard = createGuard();
  const tallies = new Map<PolicyClass, Tally>();
  const groups = { stop: newTally(), other: newTally() };
  const times: number[] = [];
  const misses: GuardReport["misses"] = [];
  // The first replies of each language make its pack ready, which is no part of a reply's time.
  for (const { text, context } of examples) guard(text, context);
  for (const { text, context, expect, place } of examples) {
    const start = performance.now();
    const findings = guard(text, context);
    times.push(performance.now() - start);
    const found = new Set(findings.map((finding) => finding.class));
    const wrong = findings.filter((f) => f.severity !== "note" && !expect.includes(f.class));
    const missing = expect.filter((name) => !found.has(name));
    const count = (name: PolicyClass, what: keyof Tally) => {
      const tally = tallies.get(name) ?? newTally();
      tallies.set(name, tally);
      tally[what]++;
      groups[severityOf(name, context.marketplace, context.market) === "stop" ? "stop" : "other"][what]++;
    };
    for (const name of expect) count(name, found.has(name) ? "hit" : "missed");
    for (const name of new Set(wrong.map((f) => f.class))) count(name, "wrong");
    if (missing.length > 0 || wrong.length > 0)
      misses.push({
        place,
        text,
        missing,
        false: wrong.map((f) => ({
          class: f.class,
          rule: f.rule,
          words: f.spans.map(({ start: from, end }) => text.slice(from, end)),
        })),
      });
  }
  return {
    n: examples.length,
    byClass: Object.fromEntries(
      POLICY_CLASSES.flatMap((name) => {
        const tally = tallies.get(name);
        return tally ? [[name, { n: tally.hit + tally.missed, ...rateOf(tally) }]] : [];
      }),
    ),
    stop: rateOf(groups.stop),
    other: rateOf(groups.other),
    perMessageMs: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    misses,
  };
}

function newTally(): Tally {
  return { hit: 0, missed: 0, wrong: 0 };
}

function rateOf({ hit, missed, wrong }: Tally): Rate {
  return { precision: share(hit, hit + wrong), recall: share(hit, hit + missed) };
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : Math.round((part / all) * 1e4) / 1e4;
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
  return Math.round(value * 1e3) / 1e3;
}
