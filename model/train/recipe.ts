import { ConceptMatcher } from "../../lib/understanding/instant/concepts";
import { FeatureExtractor } from "../../lib/understanding/instant/features";
import type { CorpusLine } from "../corpus/schema";
import {
  buildVocabulary,
  encodeLine,
  type LineFeatures,
  readFeatures,
  type SparseLine,
  type Vocabulary,
  type VocabularyOptions,
} from "./encode";
import { type LearnerOptions, type Network, trainNetwork } from "./learner";
import { readLexicon } from "./lexicon";
import { makeTargets, type TargetOptions } from "./targets";

/** Everything that decides a model, besides the corpus and the lexicon. */
export interface Recipe {
  features: VocabularyOptions;
  targets: TargetOptions;
  learner: LearnerOptions;
  /** False leaves the concept lexicon out. */
  concepts: boolean;
}

/** The recipe of the shipped model; model/RESULTS.md says what it was compared with. */
export const RECIPE: Recipe = {
  features: { minLines: 1, maxRows: 80_000, kindWeights: [1, 1, 0.7, 1, 1, 1, 1] },
  targets: { secondaryShare: 0.15, smoothing: 0.02, balance: 0.5, sentimentSpread: 0.1 },
  learner: {
    dim: 64,
    epochs: 14,
    rate: 0.1,
    dropout: 0.4,
    losses: { intent: 1, secondary: 0.3, sentiment: 0.5, risk: 0.5, language: 0.3 },
    positive: 3,
    decay: 0,
    seed: 20,
  },
  concepts: true,
};

/** A trained network and the features that it reads. */
export interface Trained {
  vocabulary: Vocabulary;
  network: Network;
}

/** Features of every line under the recipe. */
export function featuresOf(lines: readonly CorpusLine[], recipe: Recipe): LineFeatures[] {
  const lexicon = recipe.concepts ? readLexicon() : "";
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
  const vocabulary = buildVocabulary(features, recipe.features);
  const encoded: SparseLine[] = features.map((line) => encodeLine(line, vocabulary));
  const targets = makeTargets(lines, recipe.targets);
  return { vocabulary, network: trainNetwork(encoded, targets, vocabulary.hashes.length, recipe.learner) };
}
