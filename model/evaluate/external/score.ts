import type { Understanding } from "../../../lib/domain/assessment";
import type { Intent } from "../../../lib/domain/intent";
import { type Sentiment, sentimentRank } from "../../../lib/domain/sentiment";
import type { AbuseCase, IntentCase, Polarity, SentimentCase } from "./external-set";

/** Our five levels as three. */
export function polarityOf(sentiment: Sentiment): Polarity {
  const rank = sentimentRank(sentiment);
  return rank < 2 ? "negative" : rank > 2 ? "positive" : "neutral";
}

export interface IntentScore {
  n: number;
  top1: number;
  top3: number;
  language: number;
}
/** Top-1 and top-3 by the accepted intents; `answers` is parallel to the cases. */
export function scoreIntentCases(
  cases: readonly IntentCase[],
  answers: readonly Understanding[],
  language: string,
): IntentScore {
  const accepted = (one: IntentCase, intent: Intent | undefined) =>
    intent !== undefined && one.accepted.includes(intent);
  return {
    n: cases.length,
    top1: rate(cases, (one, i) => accepted(one, answers[i]?.intent)),
    top3: rate(cases, (one, i) =>
      (answers[i]?.alternatives ?? []).slice(0, 3).some((guess) => accepted(one, guess.intent)),
    ),
    language: rate(cases, (_, i) => answers[i]?.language === language),
  };
}

export interface AbuseScore {
  n: number;
  abusive: number;
  /** Share of the abusive that the flag was raised on; NaN when there are none. */
  recall: number;
  /** Share of the raised that are abusive; NaN when it was never raised, or all or none of the cases are abusive. */
  precision: number;
  /** Share of the harmless that the flag was raised on; NaN when there are none. */
  falseAlarms: number;
}
export function scoreAbuseCases(
  cases: readonly AbuseCase[],
  answers: readonly Pick<Understanding, "risks">[],
): AbuseScore {
  const raised = cases.map((_, i) => answers[i]?.risks.some((risk) => risk.flag === "abuse") ?? false);
  const count = (abusive: boolean, flagged: boolean) =>
    cases.filter((one, i) => one.abusive === abusive && raised[i] === flagged).length;
  const hit = count(true, true);
  const alarm = count(false, true);
  const abusive = cases.filter((one) => one.abusive).length;
  return {
    n: cases.length,
    abusive,
    recall: hit / abusive,
    precision: abusive === 0 || abusive === cases.length ? Number.NaN : hit / (hit + alarm),
    falseAlarms: alarm / (cases.length - abusive),
  };
}

export interface SentimentScore {
  n: number;
  accuracy: number;
  /** Share found of each level; NaN when the set has none of it. */
  recall: Record<Polarity, number>;
}
export function scoreSentimentCases(
  cases: readonly SentimentCase[],
  answers: readonly Pick<Understanding, "sentiment">[],
): SentimentScore {
  const right = (one: SentimentCase, i: number) => {
    const answer = answers[i];
    return answer !== undefined && polarityOf(answer.sentiment) === one.polarity;
  };
  const recall = (polarity: Polarity) => {
    const found = cases.filter((one, i) => one.polarity === polarity && right(one, i)).length;
    return found / cases.filter((one) => one.polarity === polarity).length;
  };
  return {
    n: cases.length,
    accuracy: rate(cases, right),
    recall: { negative: recall("negative"), neutral: recall("neutral"), positive: recall("positive") },
  };
}

function rate<T>(cases: readonly T[], holds: (one: T, i: number) => boolean): number {
  return cases.filter(holds).length / cases.length;
}
