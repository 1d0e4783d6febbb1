import { groupOfIntent, INTENTS } from "../../lib/domain/intent";
import { isLanguage } from "../../lib/domain/language";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { sentimentRank } from "../../lib/domain/sentiment";
import { binConfidence } from "./calibration";
import { accepts, type Judged } from "./judged";

/** All as fractions of 1, but for `n`. Definitions: docs/labels.md, "Evaluation files". */
export interface Metrics {
  n: number;
  top1: number;
  top3: number;
  macroF1: number;
  group: number;
  sentimentExact: number;
  sentimentWithin1: number;
  language: number;
  ece: number;
  riskRecall: number;
  riskPrecision: number;
  coverageAt95: number;
}
export interface LabelScore {
  n: number;
  precision: number;
  recall: number;
}
export interface IntentScore extends LabelScore {
  f1: number;
}
export interface Evaluation {
  model: string;
  overall: Metrics;
  byLanguage: Record<string, Metrics>;
  byIntent: Record<string, IntentScore>;
  byRisk: Record<string, LabelScore>;
  messagesPerSecond: number;
}

const COVERED_PRECISION = 0.95;

/** Share of `hits` in `of`; nothing to be wrong about counts as `empty`. */
function share(hits: number, of: number, empty = 0): number {
  return of === 0 ? empty : hits / of;
}

/** Everything that docs/labels.md asks for, over all messages and per language. */
export function evaluate(judged: readonly Judged[], model: string, messagesPerSecond: number): Evaluation {
  const languages = [...new Set(judged.map((one) => one.lang))].sort();
  return {
    model,
    overall: measure(judged),
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, measure(judged.filter((one) => one.lang === language))]),
    ),
    byIntent: scoreIntents(judged),
    byRisk: scoreRisks(judged),
    messagesPerSecond,
  };
}

/** The twelve figures of one set of messages. */
export function measure(judged: readonly Judged[]): Metrics {
  const n = judged.length;
  const rate = (holds: (one: Judged) => boolean) => share(judged.filter(holds).length, n);
  const intents = scoreIntents(judged);
  const present = INTENTS.filter((intent) => judged.some((one) => one.intent === intent));
  const off = (one: Judged) => Math.abs(sentimentRank(one.sentiment) - sentimentRank(one.answer.sentiment));
  const risk = countRisks(judged);
  return {
    n,
    top1: rate((one) => accepts(one, one.answer.ranked[0])),
    top3: rate((one) => one.answer.ranked.slice(0, 3).some((intent) => accepts(one, intent))),
    macroF1: share(
      present.reduce((sum, intent) => sum + (intents[intent]?.f1 ?? 0), 0),
      present.length,
    ),
    group: rate((one) => groupOfIntent(one.answer.ranked[0] ?? "other") === groupOfIntent(one.intent)),
    sentimentExact: rate((one) => off(one) === 0),
    sentimentWithin1: rate((one) => off(one) <= 1),
    language: rate((one) => one.answer.language === (isLanguage(one.lang) ? one.lang : "other")),
    ece: calibrationError(judged),
    riskRecall: share(risk.hit, risk.wanted, 1),
    riskPrecision: share(risk.hit, risk.raised, 1),
    coverageAt95: coverageAt95(judged),
  };
}

/** Expected calibration error over the 15 equal bins of confidence. */
export function calibrationError(judged: readonly Judged[]): number {
  const gap = binConfidence(judged).reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence), 0);
  return share(gap, judged.length);
}

/**
 * The largest share of messages that can be answered at a top-1 precision of 95% or more when the least confident
 * are left out. Messages of equal confidence stand or fall together.
 */
export function coverageAt95(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.answer.confidence - a.answer.confidence);
  let right = 0;
  let covered = 0;
  sorted.forEach((one, i) => {
    if (accepts(one, one.answer.ranked[0])) right++;
    const next = sorted[i + 1];
    if (next && next.answer.confidence === one.answer.confidence) return;
    if (right / (i + 1) >= COVERED_PRECISION) covered = i + 1;
  });
  return share(covered, judged.length);
}

/** Precision, recall and F1 of the primary intent; secondary labels are not accepted here. Intents that occur only. */
export function scoreIntents(judged: readonly Judged[]): Record<string, IntentScore> {
  const scores: Record<string, IntentScore> = {};
  for (const intent of INTENTS) {
    const n = judged.filter((one) => one.intent === intent).length;
    const guessed = judged.filter((one) => one.answer.ranked[0] === intent);
    if (n === 0 && guessed.length === 0) continue;
    const hit = guessed.filter((one) => one.intent === intent).length;
    scores[intent] = {
      n,
      precision: share(hit, guessed.length),
      recall: share(hit, n),
      f1: share(2 * hit, n + guessed.length),
    };
  }
  return scores;
}

function countRisks(judged: readonly Judged[]): { hit: number; wanted: number; raised: number } {
  const count = { hit: 0, wanted: 0, raised: 0 };
  for (const one of judged) {
    const raised = new Set(one.answer.risks);
    const wanted = new Set(one.risks);
    count.wanted += wanted.size;
    count.raised += raised.size;
    for (const flag of raised) if (wanted.has(flag)) count.hit++;
  }
  return count;
}

/** Recall and precision of each flag as the product raises it. A flag that nobody wanted has recall 1. */
export function scoreRisks(judged: readonly Judged[]): Record<string, LabelScore> {
  const scores: Record<string, LabelScore> = {};
  for (const flag of RISK_FLAGS) {
    const wanted = judged.filter((one) => one.risks.includes(flag));
    const raised = judged.filter((one) => one.answer.risks.includes(flag));
    if (wanted.length === 0 && raised.length === 0) continue;
    const hit = raised.filter((one) => one.risks.includes(flag)).length;
    scores[flag] = {
      n: wanted.length,
      precision: share(hit, raised.length, 1),
      recall: share(hit, wanted.length, 1),
    };
  }
  return scores;
}
