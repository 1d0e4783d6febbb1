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
  const guesses: IntentGuess[] = INTENTS.map((intent, k) => ({ intent, confidence: intents[k] ?? 0 }));
  guesses.sort((a, b) => b.confidence - a.confidence);
  // Without a single known feature the answer is only what is frequent.
  if (!seen.readable && !adjust) for (const guess of guesses) guess.confidence = 0;
  const best = guesses[0] ?? { intent: "other" as const, confidence: 0 };
  return {
    intent: best.intent,
    confidence: best.confidence,
    unclear: !seen.readable || best.confidence < calibration.unclearBelow,
    alternatives: guesses.slice(0, ALTERNATIVES),
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

function probabilities(
  scores: Float32Array,
  head: { from: number; to: number },
  temperature: number,
): number[] {
  const cooled = Array.from(scores.subarray(head.from, head.to), (s) => s / temperature);
  const top = Math.max(...cooled);
  const powers = cooled.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

function indexOfMax(values: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) if ((values[k] ?? 0) > (values[best] ?? 0)) best = k;
  return best;
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function secondaryOf(scores: Float32Array, primary: Intent, from: number): Intent[] {
  return INTENTS.map((intent, k) => ({ intent, p: sigmoid(scores[HEADS.secondary.from + k] ?? -9) }))
    .filter(({ intent, p }) => intent !== primary && p >= from)
    .sort((a, b) => b.p - a.p)
    .slice(0, 2)
    .map(({ intent }) => intent);
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
