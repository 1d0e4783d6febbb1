import type { IntentGuess, RaisedRisk, Understanding } from "../../domain/assessment";
import { INTENTS, type Intent } from "../../domain/intent";
import { RISK_FLAGS } from "../../domain/risk";
import { SENTIMENTS, type Sentiment } from "../../domain/sentiment";
import { explain } from "./attribute";
import type { Classifier } from "./classifier";
import { limitLanguage } from "./limit-language";
import { type ModelFile, readModelFile } from "./model-file";
import { HEAD_LANGUAGES, HEADS } from "./outputs";
import { findRuleRisks } from "./rules/index";
import { Scorer, type Seen } from "./scorer";

export type { Classifier } from "./classifier";
export { ModelFileError, type ModelFileReason } from "./model-file";

const ALTERNATIVES = 5;

/**
 * The shipped classifier from the bytes of `instant.bin`. Pure: runs in Node, workers and service workers; keeps
 * views into `bytes`.
 * @throws ModelFileError with a named reason when the file is corrupt.
 */
export function loadClassifier(bytes: ArrayBuffer): Classifier {
  const model = readModelFile(bytes);
  const scorer = new Scorer(model);
  return {
    version: model.header.version,
    classify: (texts) => texts.map((text) => understand(text, scorer.read(text), model)),
  };
}

/** What a message that was read says; `seen.scores` are those that `backend` gave. `adjust` may move the intents. */
export function understand(
  text: string,
  seen: Seen,
  model: ModelFile,
  backend: Understanding["backend"] = "cpu",
  adjust: ((intents: number[]) => number[]) | null = null,
): Understanding {
  const { calibration } = model.header;
  const { scores } = seen;
  limitLanguage(scores, seen.occurrences.normal.text);
  const languages = probabilities(scores, HEADS.language, calibration.languageTemperature);
  const spoken = indexOfMax(languages);
  const language = HEAD_LANGUAGES[spoken] ?? "other";
  const guessed = probabilities(scores, HEADS.intent, calibration.temperatures[spoken] ?? 1);
  const intents = adjust ? adjust(guessed) : guessed;
  const guesses = strongest(intents);
  // Without a single known feature the answer is only what is frequent.
  if (!seen.readable && !adjust) for (const guess of guesses) guess.confidence = 0;
  const best = guesses[0] ?? { intent: "other" as const, confidence: 0 };
  return {
    intent: best.intent,
    confidence: best.confidence,
    unclear: !seen.readable || best.confidence < calibration.unclearBelow,
    alternatives: guesses,
    secondary: secondaryOf(scores, best.intent, calibration.secondaryFrom),
    sentiment: sentimentOf(scores, calibration.sentimentShift),
    language,
    languageConfidence: languages[spoken] ?? 0,
    risks: joinRisks(findRuleRisks(text, language, seen.occurrences.normal), modelRisks(seen, model)),
    reasons: explain(seen, model, HEADS.intent.from + INTENTS.indexOf(best.intent), HEADS.intent),
    model: model.header.version,
    backend,
  };
}

/** The most probable intents, falling; of equal ones the earlier in the taxonomy goes first. */
function strongest(intents: readonly number[]): IntentGuess[] {
  const guesses: IntentGuess[] = [];
  for (const [k, intent] of INTENTS.entries()) {
    const confidence = intents[k] ?? 0;
    let at = guesses.length;
    while (at > 0 && (guesses[at - 1] as IntentGuess).confidence < confidence) at--;
    if (at >= ALTERNATIVES) continue;
    guesses.splice(at, 0, { intent, confidence });
    if (guesses.length > ALTERNATIVES) guesses.pop();
  }
  return guesses;
}

function probabilities(
  scores: Float32Array,
  head: { from: number; to: number },
  temperature: number,
): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = head.from; k < head.to; k++) top = Math.max(top, scores[k] as number);
  const powers: number[] = [];
  let sum = 0;
  for (let k = head.from; k < head.to; k++) {
    const power = Math.exp(((scores[k] as number) - top) / temperature);
    sum += power;
    powers.push(power);
  }
  for (let k = 0; k < powers.length; k++) powers[k] = (powers[k] as number) / sum;
  return powers;
}

function indexOfMax(values: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) if ((values[k] ?? 0) > (values[best] ?? 0)) best = k;
  return best;
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** At most two, falling; no other function of a score is needed than one that rises with it. */
function secondaryOf(scores: Float32Array, primary: Intent, from: number): Intent[] {
  const least = Math.log(from / (1 - from));
  const found: { intent: Intent; score: number }[] = [];
  for (const [k, intent] of INTENTS.entries()) {
    const score = scores[HEADS.secondary.from + k] ?? -9;
    if (score >= least && intent !== primary) found.push({ intent, score });
  }
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, 2).map(({ intent }) => intent);
}

function sentimentOf(scores: Float32Array, shift: readonly number[]): Sentiment {
  const shifted = SENTIMENTS.map((_, k) => (scores[HEADS.sentiment.from + k] ?? 0) + (shift[k] ?? 0));
  return SENTIMENTS[indexOfMax(shifted)] ?? "neutral";
}

function modelRisks(seen: Seen, model: ModelFile): RaisedRisk[] {
  const raised: RaisedRisk[] = [];
  if (!seen.readable) return raised;
  const { riskFrom } = model.header.calibration;
  for (const [k, flag] of RISK_FLAGS.entries()) {
    const output = HEADS.risk.from + k;
    const confidence = sigmoid(seen.scores[output] ?? -9);
    if (confidence < (riskFrom[k] ?? 1)) continue;
    raised.push({ flag, source: "model", rule: null, confidence, spans: explain(seen, model, output, null) });
  }
  return raised;
}

/** Rules first; the model adds the flags that no rule raised. */
function joinRisks(rules: readonly RaisedRisk[], model: readonly RaisedRisk[]): RaisedRisk[] {
  return [...rules, ...model.filter((risk) => !rules.some((rule) => rule.flag === risk.flag))];
}
