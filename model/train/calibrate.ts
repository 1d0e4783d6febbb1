import { INTENTS } from "../../lib/domain/intent";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { SENTIMENTS, sentimentRank } from "../../lib/domain/sentiment";
import type { ModelHeader } from "../../lib/understanding/instant/model-file";
import { HEAD_LANGUAGES, HEADS, OUTPUT_COUNT } from "../../lib/understanding/instant/outputs";
import { findRuleRisks } from "../../lib/understanding/instant/rules/index";
import type { CorpusLine } from "../corpus/schema";
import type { LeftOut } from "./leave-out";

export type Calibration = ModelHeader["calibration"];

/** A line with the scores of a network that never saw its writer. */
interface Judged {
  line: CorpusLine;
  scores: Float32Array;
}

/** Precision at which the classifier may answer. */
const PRECISION = 0.95;
/** Recall weighs this much more than precision when a flag's threshold is chosen (F-beta). */
const RISK_BETA = 2;
const LINES_FOR_OWN_TEMPERATURE = 300;

/** Temperatures and thresholds, fitted on lines of writers that the scoring networks never saw. */
export function calibrate(lines: readonly CorpusLine[], leftOut: LeftOut): Calibration {
  const judged: Judged[] = Array.from(leftOut.indices, (i, row) => ({
    line: lines[i] as CorpusLine,
    scores: leftOut.scores.subarray(row * OUTPUT_COUNT, (row + 1) * OUTPUT_COUNT),
  }));
  const intentOf = (one: Judged) => INTENTS.indexOf(one.line.intent);
  const overall = fitTemperature(judged, HEADS.intent, intentOf);
  const temperatures = HEAD_LANGUAGES.map((language) => {
    const own = judged.filter((one) => one.line.lang === language);
    return own.length < LINES_FOR_OWN_TEMPERATURE ? overall : fitTemperature(own, HEADS.intent, intentOf);
  });
  const languageOf = (one: Judged) => HEAD_LANGUAGES.indexOf(one.line.lang);
  return {
    temperatures,
    languageTemperature: fitTemperature(judged, HEADS.language, languageOf),
    unclearBelow: fitUnclear(judged, temperatures),
    secondaryFrom: fitSecondary(judged),
    riskFrom: RISK_FLAGS.map((_, k) => fitRisk(judged, k)),
    sentimentShift: fitSentiment(judged),
  };
}

type Head = { from: number; to: number };

function probabilityOf(scores: Float32Array, head: Head, k: number, temperature: number): number {
  let sum = 0;
  const own = (scores[head.from + k] as number) / temperature;
  for (let j = head.from; j < head.to; j++) sum += Math.exp((scores[j] as number) / temperature - own);
  return 1 / sum;
}

/** The temperature of least log loss, by golden-section search over 0.2 to 5. */
function fitTemperature(judged: readonly Judged[], head: Head, label: (one: Judged) => number): number {
  const loss = (t: number) =>
    judged.reduce(
      (sum, one) => sum - Math.log(Math.max(1e-9, probabilityOf(one.scores, head, label(one), t))),
      0,
    );
  let low = Math.log(0.2);
  let high = Math.log(5);
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let step = 0; step < 25; step++) {
    const a = high - golden * (high - low);
    const b = low + golden * (high - low);
    if (loss(Math.exp(a)) < loss(Math.exp(b))) high = b;
    else low = a;
  }
  return Math.exp((low + high) / 2);
}

function best(scores: Float32Array, head: Head): number {
  let top = head.from;
  for (let k = head.from; k < head.to; k++) if ((scores[k] as number) > (scores[top] as number)) top = k;
  return top - head.from;
}

/** The confidence from which on answers are right often enough; 1 where no threshold reaches the precision. */
function fitUnclear(judged: readonly Judged[], temperatures: readonly number[]): number {
  const answers = judged
    .map(({ line, scores }) => {
      const k = best(scores, HEADS.intent);
      const intent = INTENTS[k];
      const right = intent !== undefined && (intent === line.intent || line.secondary.includes(intent));
      const temperature = temperatures[best(scores, HEADS.language)] ?? 1;
      return { confidence: probabilityOf(scores, HEADS.intent, k, temperature), right };
    })
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = 1;
  answers.forEach((answer, i) => {
    if (answer.right) right++;
    if (i >= 20 && right / (i + 1) >= PRECISION) threshold = answer.confidence;
  });
  return threshold;
}

const GRID = Array.from({ length: 97 }, (_, i) => (i + 2) / 100);

function fitSecondary(judged: readonly Judged[]): number {
  let chosen = { from: 0.5, f1: -1 };
  for (const from of GRID) {
    let hit = 0;
    let raised = 0;
    let wanted = 0;
    for (const { line, scores } of judged) {
      const primary = best(scores, HEADS.intent);
      wanted += line.secondary.length;
      for (let k = 0; k < INTENTS.length; k++) {
        const p = 1 / (1 + Math.exp(-(scores[HEADS.secondary.from + k] as number)));
        if (k === primary || p < from) continue;
        raised++;
        if (line.secondary.includes(INTENTS[k] ?? "other")) hit++;
      }
    }
    const f1 = (2 * hit) / Math.max(1, raised + wanted);
    if (f1 > chosen.f1) chosen = { from, f1 };
  }
  return chosen.from;
}

/** The threshold of best F-beta for one flag, rules and model together. */
function fitRisk(judged: readonly Judged[], k: number): number {
  const flag = RISK_FLAGS[k];
  if (!flag) return 1;
  const cases = judged.map(({ line, scores }) => ({
    wanted: line.risks.includes(flag),
    ruled: findRuleRisks(line.text, HEAD_LANGUAGES[best(scores, HEADS.language)] ?? "other").some(
      (r) => r.flag === flag,
    ),
    p: 1 / (1 + Math.exp(-(scores[HEADS.risk.from + k] as number))),
  }));
  const wanted = cases.filter((c) => c.wanted).length;
  const weight = RISK_BETA * RISK_BETA;
  let chosen = { from: 1, value: -1 };
  for (const from of GRID) {
    const raised = cases.filter((c) => c.ruled || c.p >= from);
    const hit = raised.filter((c) => c.wanted).length;
    const value = ((1 + weight) * hit) / Math.max(1, weight * wanted + raised.length);
    if (value >= chosen.value) chosen = { from, value };
  }
  return chosen.from;
}

/** Shifts of the sentiment scores that answer best: exact hits count one, near hits (one level off) another half. */
function fitSentiment(judged: readonly Judged[]): number[] {
  const cases = judged.map(({ line, scores }) => ({
    wanted: sentimentRank(line.sentiment),
    scores: scores.subarray(HEADS.sentiment.from, HEADS.sentiment.to),
  }));
  const shift = SENTIMENTS.map(() => 0);
  const gain = () => {
    let sum = 0;
    for (const { wanted, scores } of cases) {
      let top = 0;
      for (let k = 1; k < shift.length; k++)
        if ((scores[k] as number) + (shift[k] ?? 0) > (scores[top] as number) + (shift[top] ?? 0)) top = k;
      const off = Math.abs(top - wanted);
      sum += off === 0 ? 1.5 : off === 1 ? 0.5 : 0;
    }
    return sum;
  };
  let value = gain();
  for (let round = 0; round < 3; round++) {
    for (let k = 0; k < shift.length; k++) {
      for (const step of [-0.4, -0.2, -0.1, 0.1, 0.2, 0.4]) {
        const held = shift[k] ?? 0;
        shift[k] = held + step;
        const tried = gain();
        if (tried > value) value = tried;
        else shift[k] = held;
      }
    }
  }
  return shift;
}
