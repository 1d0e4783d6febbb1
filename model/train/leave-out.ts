import { Worker } from "node:worker_threads";
import { normaliseText } from "../../lib/text/normalise";
import { limitLanguage } from "../../lib/understanding/instant/limit-language";
import { OUTPUT_COUNT } from "../../lib/understanding/instant/outputs";
import type { CorpusLine } from "../corpus/schema";
import { encodeLine } from "./encode";
import { assignFolds } from "./folds";
import { score } from "./learner";
import { featuresOf, type Recipe, trainOn } from "./recipe";
import { roundTable } from "./write-model";

/** Raw scores of lines by a network that never saw their writer. */
export interface LeftOut {
  /** Indices into the corpus; `other` languages are never left out and are missing here. */
  indices: Int32Array;
  /** indices × OUTPUT_COUNT. */
  scores: Float32Array;
}

/** What is learnt from, and how. */
export interface Material {
  lines: readonly CorpusLine[];
  /** Text of the concept lexicon; empty leaves it out. */
  lexicon: string;
  recipe: Recipe;
}

/** Trains without the fold's writers and scores their lines. */
export function scoreFold({ material, fold, folds }: FoldTask): LeftOut {
  const foldOf = assignFolds(material.lines, folds);
  return scoreLeftOut(material, (line) => foldOf.get(line.writer) === fold);
}

/** Trains on the lines inside and scores those outside. */
export function scoreLeftOut(
  { lines, lexicon, recipe }: Material,
  isOutside: (line: CorpusLine) => boolean,
): LeftOut {
  const features = featuresOf(lines, lexicon);
  const inside = lines.map((_, i) => i).filter((i) => !isOutside(lines[i] as CorpusLine));
  const outside = lines.map((_, i) => i).filter((i) => isOutside(lines[i] as CorpusLine));
  const pick = <T>(from: readonly T[]) => inside.map((i) => from[i] as T);
  const { vocabulary, network: exact } = trainOn(pick(lines), pick(features), recipe);
  const network = roundTable(exact);
  const scores = new Float32Array(outside.length * OUTPUT_COUNT);
  const hidden = new Float32Array(network.dim);
  outside.forEach((i, row) => {
    const feature = features[i];
    if (!feature) return;
    const into = scores.subarray(row * OUTPUT_COUNT, (row + 1) * OUTPUT_COUNT);
    score(encodeLine(feature, vocabulary), network, hidden, into);
    limitLanguage(into, normaliseText((lines[i] as CorpusLine).text).text);
  });
  return { indices: Int32Array.from(outside), scores };
}

export interface FoldTask {
  material: Material;
  fold: number;
  folds: number;
}

/**
 * Leave-one-writer-out scores of the whole corpus: `folds` trainings, `threads` at a time, each leaving out the writers of one
 * fold. Deterministic whatever the number of threads.
 */
export async function leaveOut(material: Material, folds: number, threads: number): Promise<LeftOut> {
  const results: LeftOut[] = [];
  let next = 0;
  const work = async () => {
    while (next < folds) {
      const fold = next++;
      results[fold] = await runFold({ material, fold, folds });
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, folds) }, work));
  const total = results.reduce((sum, r) => sum + r.indices.length, 0);
  const indices = new Int32Array(total);
  const scores = new Float32Array(total * OUTPUT_COUNT);
  let at = 0;
  for (const result of results) {
    indices.set(result.indices, at);
    scores.set(result.scores, at * OUTPUT_COUNT);
    at += result.indices.length;
  }
  return { indices, scores };
}

function runFold(task: FoldTask): Promise<LeftOut> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./fold-worker.mjs", import.meta.url), { workerData: task });
    worker.once("message", (result: LeftOut) => resolve(result));
    worker.once("error", reject);
  });
}
