import { INTENTS } from "../../lib/domain/intent";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { SENTIMENTS } from "../../lib/domain/sentiment";
import { HEAD_LANGUAGES, HEADS, OUTPUT_COUNT } from "../../lib/understanding/instant/outputs";
import { findRuleRisks } from "../../lib/understanding/instant/rules/index";
import type { CorpusLine } from "../corpus/schema";
import type { Judged } from "../evaluate/judged";
import type { Calibration } from "./calibrate";
import { softmax } from "./learner";
import type { LeftOut } from "./leave-out";

/** What the product would have answered to each left-out line: same steps as the run time, from raw scores. */
export function judgeLeftOut(
  lines: readonly CorpusLine[],
  leftOut: LeftOut,
  calibration: Calibration,
): Judged[] {
  return Array.from(leftOut.indices, (index, row) => {
    const line = lines[index] as CorpusLine;
    const scores = leftOut.scores.slice(row * OUTPUT_COUNT, (row + 1) * OUTPUT_COUNT);
    const spoken = top(scores, HEADS.language, []);
    const language = HEAD_LANGUAGES[spoken] ?? "other";
    const risks = RISK_FLAGS.filter((_, k) => {
      const p = 1 / (1 + Math.exp(-(scores[HEADS.risk.from + k] as number)));
      return p >= (calibration.riskFrom[k] ?? 1);
    });
    const ruled = findRuleRisks(line.text, language).map((risk) => risk.flag);
    const sentiment = SENTIMENTS[top(scores, HEADS.sentiment, calibration.sentimentShift)] ?? "neutral";
    const temperature = calibration.temperatures[spoken] ?? 1;
    for (let k = HEADS.intent.from; k < HEADS.intent.to; k++) scores[k] = (scores[k] as number) / temperature;
    softmax(scores, HEADS.intent.from, HEADS.intent.to);
    const ranked = INTENTS.map((intent, k) => ({ intent, p: scores[HEADS.intent.from + k] as number })).sort(
      (a, b) => b.p - a.p,
    );
    const confidence = ranked[0]?.p ?? 0;
    return {
      ...line,
      answer: {
        ranked: ranked.map((guess) => guess.intent),
        confidence,
        unclear: confidence < calibration.unclearBelow,
        sentiment,
        language,
        risks: [...new Set([...risks, ...ruled])],
      },
    };
  });
}

function top(scores: Float32Array, head: { from: number; to: number }, shift: readonly number[]): number {
  let best = 0;
  const value = (k: number) => (scores[head.from + k] as number) + (shift[k] ?? 0);
  for (let k = 1; k < head.to - head.from; k++) if (value(k) > value(best)) best = k;
  return best;
}
