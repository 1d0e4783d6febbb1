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
/** Share of raised flags, of all kinds, that must be right; a little above the 85% that is promised. */
const RISK_PRECISION = 0.87;
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
    riskFrom: fitRisks(judged),
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

interface RiskCase {
  wanted: boolean;
  /** A rule raises the flag whatever the model says. */
  ruled: boolean;
  p: number;
}

/** Prices of a false alarm, in found flags: cheap first, since recall comes first. */
const PRICES = Array.from({ length: 45 }, (_, i) => 0.01 * 1.14 ** i);

/**
 * Thresholds of the flags: the most recall at which all flags together, rules and model, are right often enough. Each
 * flag's threshold is best at one common price of a false alarm; the price rises until the precision is reached.
 */
function fitRisks(judged: readonly Judged[]): number[] {
  const ruled = judged.map(({ line, scores }) => {
    const language = HEAD_LANGUAGES[best(scores, HEADS.language)] ?? "other";
    return new Set(findRuleRisks(line.text, language).map((risk) => risk.flag));
  });
  const cases = RISK_FLAGS.map((flag, k) =>
    judged.map(
      ({ line, scores }, i): RiskCase => ({
        wanted: line.risks.includes(flag),
        ruled: ruled[i]?.has(flag) ?? false,
        p: 1 / (1 + Math.exp(-(scores[HEADS.risk.from + k] as number))),
      }),
    ),
  );
  let chosen: number[] = [];
  for (const price of PRICES) {
    const fitted = cases.map((one) => fitRisk(one, price));
    chosen = fitted.map((one) => one.from);
    const hit = fitted.reduce((sum, one) => sum + one.hit, 0);
    const raised = fitted.reduce((sum, one) => sum + one.raised, 0);
    if (hit >= RISK_PRECISION * raised) break;
  }
  return chosen;
}

/** The highest of the best thresholds of one flag at a price. */
function fitRisk(cases: readonly RiskCase[], price: number): { from: number; hit: number; raised: number } {
  let chosen = { from: 1, hit: 0, raised: 0, value: Number.NEGATIVE_INFINITY };
  for (const from of GRID) {
    const raised = cases.filter((c) => c.ruled || c.p >= from);
    const hit = raised.filter((c) => c.wanted).length;
    const value = hit - price * (raised.length - hit);
    if (value >= chosen.value) chosen = { from, hit, raised: raised.length, value };
  }
  return chosen;
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
