import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DetectedLanguage } from "../../lib/domain/language";
import { ConceptMatcher } from "../../lib/understanding/instant/concepts";
import { FeatureExtractor } from "../../lib/understanding/instant/features";
import { loadClassifier } from "../../lib/understanding/instant/index";
import { readModelFile } from "../../lib/understanding/instant/model-file";
import { findRuleRisks } from "../../lib/understanding/instant/rules/index";
import { Scorer } from "../../lib/understanding/instant/scorer";
import { hashPlainly, measureCalls } from "../../model/compare/learner";
import { readHeldOut } from "./held-out";
import { percentile } from "./latency";

const MODEL = join(import.meta.dirname, "../../assets/public/model/instant.bin");
const ROUNDS = 5;

/**
 * Messages one after the other on one core of Node, whole and by part, beside a plain loop that hashes their letters.
 * The loading of the weights and the first answer are taken once, before anything is warm.
 */
export async function measureUnderstanding(): Promise<Record<string, unknown>[]> {
  const texts = readHeldOut();
  const file = readFileSync(MODEL);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const start = performance.now();
  const classifier = loadClassifier(bytes);
  const loaded = performance.now();
  classifier.classify(["where is my order"]);
  const answered = performance.now();

  const model = readModelFile(bytes);
  const scorer = new Scorer(model);
  const extractor = new FeatureExtractor(model.lexicon && new ConceptMatcher(model.lexicon));
  const languages = new Map<string, DetectedLanguage>(
    texts.map((text) => [text, classifier.classify([text])[0]?.language ?? "other"]),
  );
  const table = new Float32Array(1 << 16).fill(1);
  const reference = await bestOf(texts, (text) => hashPlainly(text, table));
  const parts: [string, (text: string) => unknown][] = [
    ["a message, whole", (text) => classifier.classify([text])],
    ["its features", (text) => extractor.extract(text)],
    ["features and scores", (text) => scorer.read(text)],
    ["risk rules", (text) => findRuleRisks(text, languages.get(text) ?? "other")],
  ];
  const rows: Record<string, unknown>[] = [];
  for (const [run, answer] of parts) {
    const perSecond = await bestOf(texts, answer);
    rows.push({
      run,
      "median ms": Number(medianOf(texts, answer).toFixed(3)),
      "messages/s": Math.round(perSecond),
      "times a loop that hashes letters": Number((reference / perSecond).toFixed(1)),
    });
  }
  rows.push({ run: "weights loaded, cold", "median ms": Number((loaded - start).toFixed(1)) });
  rows.push({ run: "first answer, cold", "median ms": Number((answered - loaded).toFixed(1)) });
  return rows;
}

/** The best of some rounds: other work on the machine can only make a round slower. */
async function bestOf(texts: readonly string[], answer: (text: string) => unknown): Promise<number> {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) best = Math.max(best, await measureCalls(texts, answer, 500));
  return best;
}

function medianOf(texts: readonly string[], answer: (text: string) => unknown): number {
  const times = texts.map((text) => {
    const start = performance.now();
    answer(text);
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}
