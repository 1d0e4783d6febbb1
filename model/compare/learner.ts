import { INTENTS, type Intent } from "../../lib/domain/intent";
import type { CorpusLine } from "../corpus/schema";
import type { Judged } from "../evaluate/judged";

/** What one learner answered to the test lines, and what it took. */
export interface Answers {
  name: string;
  /** Lines that it was trained on. */
  trained: number;
  /** Null: read from a copy kept of an earlier run. */
  trainSeconds: number | null;
  /** Best first, parallel to the test lines; at least three where the learner gives as many. */
  ranked: Intent[][];
  /** Single messages a second on one core, text in and answer out. */
  perSecond: number;
}

const known = new Set<string>(INTENTS);

/** A learner's label as an intent; whatever it adds of its own ("None") is `other`. */
export function toIntent(label: string): Intent {
  return known.has(label) ? (label as Intent) : "other";
}

/** The line with the learner's answer, for `measure`: intents only, the rest repeats the truth or says nothing. */
export function judgeAnswer(line: CorpusLine, ranked: readonly Intent[]): Judged {
  return {
    ...line,
    answer: {
      ranked,
      confidence: 1,
      unclear: false,
      sentiment: line.sentiment,
      language: "other",
      risks: [],
    },
  };
}

/** Calls a second of `answer` over the texts, one after the other, for about `milliseconds` after a warm-up. */
export async function measureCalls(
  texts: readonly string[],
  answer: (text: string) => unknown,
  milliseconds = 2000,
): Promise<number> {
  for (const text of texts.slice(0, 200)) await answer(text);
  const started = performance.now();
  let calls = 0;
  let spent = 0;
  while (spent < milliseconds && texts.length > 0) {
    await answer(texts[calls % texts.length] as string);
    if (++calls % 64 === 0) spent = performance.now() - started;
  }
  return calls === 0 ? 0 : (calls * 1000) / (performance.now() - started);
}

/**
 * A yardstick for the machine: hashes every letter, pair and triple of letters (FNV-1a) and adds up table cells.
 * @returns a number, so that the work cannot be left out.
 */
export function hashPlainly(text: string, table: Float32Array): number {
  let sum = 0;
  for (let from = 0; from < text.length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < Math.min(text.length, from + 3); at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      sum += table[hash % table.length] as number;
    }
  }
  return sum;
}
