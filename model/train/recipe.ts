import { ConceptMatcher } from "../../lib/understanding/instant/concepts";
import { FeatureExtractor, KIND } from "../../lib/understanding/instant/features";
import { HEAD_NAMES, type HeadName } from "../../lib/understanding/instant/outputs";
import type { CorpusLine } from "../corpus/schema";
import { chooseRows } from "./choose-rows";
import { type CompressOptions, compress } from "./compress";
import {
  buildVocabulary,
  encodeLine,
  type LineFeatures,
  readFeatures,
  type Vocabulary,
  type VocabularyOptions,
} from "./encode";
import { joinBlocks } from "./join-blocks";
import { type BlockOptions, type Network, trainBlock } from "./learner";
import { LAYOUT, makeTargets, type TargetOptions } from "./targets";

/** Everything that decides a model, besides the corpus and the lexicon. */
export interface Recipe {
  features: VocabularyOptions;
  targets: TargetOptions;
  blocks: readonly BlockOptions<HeadName>[];
  /** How the blocks become one short embedding; null leaves them side by side. */
  compress: CompressOptions | null;
}

/** What most blocks share. */
export const BLOCK: BlockOptions<HeadName> = {
  heads: ["intent"],
  dim: 32,
  epochs: 12,
  rate: 0.1,
  dropout: 0.4,
  conceptsOnly: 0.3,
  losses: { intent: 1, secondary: 1, sentiment: 1, risk: 1, language: 1 },
  positive: 3,
  seed: 20,
};

/** The recipe of the shipped model; model/RESULTS.md says what it was compared with. */
export const RECIPE: Recipe = {
  features: { minLines: 2, maxRows: 174_000, kindWeights: [1, 1, 0.7, 1, 2, 1, 1] },
  targets: { secondaryShare: 0.15, smoothing: 0.02, balance: 0.5, sentimentSpread: 0.1 },
  blocks: [
    { ...BLOCK, seed: 20 },
    { ...BLOCK, seed: 21 },
    { ...BLOCK, dim: "direct", seed: 22 },
    { ...BLOCK, heads: ["sentiment", "risk"], dim: "direct", seed: 23 },
    { ...BLOCK, heads: ["sentiment", "risk"], seed: 25 },
    // Concepts are the same in all languages: hiding the letters would hide the language.
    { ...BLOCK, heads: ["language"], dim: "direct", conceptsOnly: 0, seed: 26 },
    { ...BLOCK, heads: ["secondary"], dim: 8, seed: 24 },
  ],
  compress: {
    parts: [8, 16, 44],
    importance: { intent: 1, secondary: 0.35, sentiment: 1.8, risk: 1.6, language: 0.8 },
  },
};

/** A trained network and the features that it reads. */
export interface Trained {
  vocabulary: Vocabulary;
  network: Network & { blocks: readonly { dim: number; heads: readonly HeadName[] }[] };
}

/** Features of every line; an empty lexicon leaves the concepts out. */
export function featuresOf(lines: readonly { text: string }[], lexicon: string): LineFeatures[] {
  const extractor = new FeatureExtractor(lexicon === "" ? null : new ConceptMatcher(lexicon));
  return readFeatures(
    lines.map((line) => line.text),
    extractor,
  );
}

/** Trains on the given lines; `features` is parallel to `lines`. */
export function trainOn(
  lines: readonly CorpusLine[],
  features: readonly LineFeatures[],
  recipe: Recipe,
): Trained {
  const targets = makeTargets(lines, recipe.targets);
  const candidates = buildVocabulary(features, recipe.features);
  const vocabulary = chooseRows(
    candidates,
    features.map((line) => encodeLine(line, candidates)),
    targets,
    recipe.features.maxRows,
    recipe.blocks[0] ?? BLOCK,
  );
  const encoded = features.map((line) => encodeLine(line, vocabulary));
  const isConcept = Uint8Array.from(vocabulary.kinds, (kind) =>
    kind === KIND.concept || kind === KIND.conceptPair || kind === KIND.shape ? 1 : 0,
  );
  const blocks = recipe.blocks.map((block) => trainBlock(encoded, targets, isConcept, LAYOUT, block));
  const joined = joinBlocks(blocks, recipe.blocks, LAYOUT);
  if (recipe.compress) {
    const parts = recipe.compress.parts.map((dim) => ({ dim, heads: HEAD_NAMES }));
    return { vocabulary, network: { ...compress(joined, encoded, recipe.compress), blocks: parts } };
  }
  const parts = recipe.blocks.map((block, b) => ({ dim: blocks[b]?.dim ?? 0, heads: block.heads }));
  return { vocabulary, network: { ...joined, blocks: parts } };
}
