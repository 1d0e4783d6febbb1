import { FeatureExtractor } from "../../lib/understanding/instant/features";
import { buildVocabulary, encodeLine, readFeatures } from "../train/encode";
import { joinBlocks } from "../train/join-blocks";
import { type BlockOptions, type Layout, score, type Targets, trainBlock } from "../train/learner";
import { RECIPE } from "../train/recipe";

/** A text with its one label. */
export interface Example {
  text: string;
  label: string;
}
export interface Answer {
  label: string;
  /** Of the label, before any softmax. */
  score: number;
}

/**
 * Trains the shipped recipe's intent blocks on `train`, with its labels as intents and without the lexicon, and
 * answers every text of `test`. Deterministic for a seed.
 */
export function scoreSet(train: readonly Example[], test: readonly Example[], seed: number): Answer[] {
  const labels = [...new Set(train.map((example) => example.label))].sort();
  const layout: Layout<"intent"> = {
    heads: { intent: { from: 0, to: labels.length, holds: "one", start: 0 } },
    outputs: labels.length,
  };
  const extractor = new FeatureExtractor(null);
  const features = readFeatures(
    train.map((example) => example.text),
    extractor,
  );
  const vocabulary = buildVocabulary(features, RECIPE.features);
  const encoded = features.map((line) => encodeLine(line, vocabulary));
  const targets: Targets<"intent">[] = train.map(({ label }) => ({
    intent: { wanted: oneHot(labels.indexOf(label), labels.length), weight: 1 },
  }));
  const blocks: BlockOptions<"intent">[] = RECIPE.blocks
    .filter((block) => block.heads.includes("intent"))
    .map((block, i) => ({ ...block, heads: ["intent"], conceptsOnly: 0, seed: seed * 100 + i }));
  const letters = new Uint8Array(vocabulary.hashes.length);
  const network = joinBlocks(
    blocks.map((block) => trainBlock(encoded, targets, letters, layout, block)),
    blocks,
    layout,
  );
  const hidden = new Float32Array(network.dim);
  const scores = new Float32Array(labels.length);
  return readFeatures(
    test.map((example) => example.text),
    extractor,
  ).map((line) => {
    score(encodeLine(line, vocabulary), network, hidden, scores);
    let best = 0;
    for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
    return { label: labels[best] ?? "", score: scores[best] ?? 0 };
  });
}

function oneHot(at: number, length: number): Float32Array {
  const values = new Float32Array(length);
  values[at] = 1;
  return values;
}

/** The chance that a message of `inside` scores higher than one of `outside`; ties count half. */
export function areaUnderRoc(inside: readonly number[], outside: readonly number[]): number {
  const all = [...inside.map((s) => ({ s, in: true })), ...outside.map((s) => ({ s, in: false }))];
  all.sort((a, b) => a.s - b.s);
  let rank = 0;
  let sum = 0;
  while (rank < all.length) {
    let end = rank;
    while (end < all.length && all[end]?.s === all[rank]?.s) end++;
    const tied = all.slice(rank, end).filter((one) => one.in).length;
    sum += (tied * (rank + 1 + end)) / 2;
    rank = end;
  }
  return (sum - (inside.length * (inside.length + 1)) / 2) / (inside.length * outside.length);
}
