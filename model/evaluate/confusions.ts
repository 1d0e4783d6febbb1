import type { Intent } from "../../lib/domain/intent";
import { accepts, type Judged } from "./judged";

/** One intent taken for another. */
export interface Confusion {
  truth: Intent;
  answer: Intent;
  n: number;
  /** Share of the messages that truly have the intent. */
  share: number;
}

/** The wrong answers counted by pair, most frequent first; ties by name. An answer listed as secondary is not wrong. */
export function countConfusions(judged: readonly Judged[], most: number): Confusion[] {
  const truths = new Map<Intent, number>();
  const pairs = new Map<string, Confusion>();
  for (const one of judged) {
    truths.set(one.intent, (truths.get(one.intent) ?? 0) + 1);
    const answer = one.answer.ranked[0];
    if (answer === undefined || accepts(one, answer)) continue;
    const key = `${one.intent} ${answer}`;
    const pair = pairs.get(key) ?? { truth: one.intent, answer, n: 0, share: 0 };
    pairs.set(key, { ...pair, n: pair.n + 1 });
  }
  return [...pairs]
    .sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, pair]) => ({ ...pair, share: pair.n / (truths.get(pair.truth) ?? 1) }));
}
