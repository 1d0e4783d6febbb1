/**
 * `npm run experiment`: compares learners, and fewer writers with more, on one part of the writers left out; writes
 * model/studies.json and, with it, RESULTS.md. `--fold N` and `--folds N` choose the part
 * (default 3 of 5), `--only TEXT` runs the studies whose name contains it; the others stay as they were measured.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { INTENTS } from "../lib/domain/intent";
import { KIND } from "../lib/understanding/instant/features";
import { HEADS, OUTPUT_COUNT } from "../lib/understanding/instant/outputs";
import type { CorpusLine } from "./corpus/schema";
import { percent } from "./evaluate/format";
import { assignFolds, numberOf } from "./train/folds";
import { type Material, scoreLeftOut } from "./train/leave-out";
import { readLexicon } from "./train/lexicon";
import { loadCorpus } from "./train/load-corpus";
import { BLOCK, RECIPE, type Recipe } from "./train/recipe";
import { writeReports } from "./train/write-reports";
import { STUDIES_FILE, type Studies, type Study } from "./train/write-results";

const { values } = parseArgs({
  options: {
    fold: { type: "string", default: "3" },
    folds: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const fold = Number(values.fold);
const folds = Number(values.folds);
const { lines } = loadCorpus();
const foldOf = assignFolds(lines, folds);
const isOutside = (line: CorpusLine) => foldOf.get(line.writer) === fold;

const intentBlocks = RECIPE.blocks.filter((block) => block.heads.includes("intent"));
/** Trained in full, its embeddings side by side: nothing is rounded off by a shorter one. */
const withBlocks = (blocks: Recipe["blocks"], kindWeights = RECIPE.features.kindWeights): Recipe => ({
  ...RECIPE,
  features: { ...RECIPE.features, kindWeights },
  blocks,
  compress: null,
});
const without = (...kinds: readonly number[]) =>
  RECIPE.features.kindWeights.map((weight, kind) => (kinds.includes(kind) ? 0 : weight));
const direct = { ...BLOCK, dim: "direct" as const };
const plain = { conceptsOnly: 0 };
const two = [BLOCK, direct];

const lexicon = readLexicon();
const words = lexicon
  .split("\n")
  .filter((line) => !/^[pr]_/.test(line))
  .join("\n");
/** Name, description, recipe, lexicon. */
const LEARNERS: readonly [string, string, Recipe, string][] = [
  ["regression-letters", "regression, words and letters only", withBlocks([{ ...direct, ...plain }]), ""],
  ["bag-letters", "bag of 64, words and letters only", withBlocks([{ ...BLOCK, ...plain, dim: 64 }]), ""],
  ["regression", "regression, with the lexicon", withBlocks([{ ...direct, ...plain }]), lexicon],
  ["bag", "bag of 64, with the lexicon", withBlocks([{ ...BLOCK, ...plain, dim: 64 }]), lexicon],
  ["bag-hidden", "the same, letters hidden at 30% of visits", withBlocks([{ ...BLOCK, dim: 64 }]), lexicon],
  ["two", "bag of 32 and regression, averaged, letters hidden", withBlocks(two), lexicon],
  ["two-words", "the same, lexicon without its phrases", withBlocks(two), words],
  ["two-no-pairs", "the same, no pairs of concepts", withBlocks(two, without(KIND.conceptPair)), lexicon],
  [
    "two-no-order",
    "the same, no neighbouring words",
    withBlocks(two, without(KIND.pair, KIND.skip)),
    lexicon,
  ],
  ["ensemble", "two bags of 32 and regression, averaged", withBlocks(intentBlocks), lexicon],
  ["shipped", "the shipped recipe: all heads, folded into 64 dimensions of four bits", RECIPE, lexicon],
];

const wanted = (name: string) => values.only === undefined || name.includes(values.only);
const learners = LEARNERS.filter(([name]) => wanted(name)).map(([name, what, recipe, concepts]) =>
  study(name, what, { lines, lexicon: concepts, recipe }),
);
const shipped = withBlocks(intentBlocks);
const curve = [2, 4, 7, 10]
  .map((count) => ({ count, kept: limitWriters(count) }))
  .filter(({ kept }, i, all) => kept.length > (all[i - 1]?.kept.length ?? 0))
  .filter(({ count }) => wanted(`writers-${count}`))
  .map(({ count, kept }) =>
    study(`writers-${count}`, `up to ${count}`, { lines: kept, lexicon, recipe: shipped }),
  );
const before: Studies = JSON.parse(readFileSync(STUDIES_FILE, "utf8"));
const comparable = before.fold === fold && before.folds === folds;
const kept = (old: readonly Study[], anew: readonly Study[]) => [
  ...(values.only !== undefined && comparable
    ? old.filter((study) => !anew.some((other) => other.name === study.name))
    : []),
  ...anew,
];
const studies: Studies = {
  fold,
  folds,
  learners: kept(before.learners, learners),
  curve: kept(before.curve, curve).sort((one, other) => one.train - other.train),
};
writeFileSync(STUDIES_FILE, `${JSON.stringify(studies, null, 2)}\n`);
writeReports();

/** The corpus with at most `count` writers a language outside the left-out part. */
function limitWriters(count: number): CorpusLine[] {
  const kept = new Map<string, Set<string>>();
  return lines.filter((line) => {
    if (isOutside(line) || numberOf(line.writer) === null) return true;
    const group = line.writer.slice(0, line.writer.lastIndexOf("-"));
    const writers = kept.get(group) ?? new Set();
    kept.set(group, writers);
    if (writers.size < count) writers.add(line.writer);
    return writers.has(line.writer);
  });
}

/** Trains one learner without the left-out part and counts its right answers there. */
function study(name: string, what: string, material: Material): Study {
  const started = Date.now();
  const corpus = material.lines;
  const { indices, scores } = scoreLeftOut(material, isOutside);
  const hits = { top1: 0, top3: 0 };
  const languages = new Map<string, { n: number; hit: number }>();
  indices.forEach((index, row) => {
    const line = corpus[index] as CorpusLine;
    const own = scores.subarray(row * OUTPUT_COUNT + HEADS.intent.from, row * OUTPUT_COUNT + HEADS.intent.to);
    const ranked = INTENTS.map((intent, k) => ({ intent, s: own[k] as number })).sort((a, b) => b.s - a.s);
    const right = ranked.map(({ intent }) => intent === line.intent || line.secondary.includes(intent));
    const count = languages.get(line.lang) ?? { n: 0, hit: 0 };
    languages.set(line.lang, count);
    count.n++;
    if (right[0]) {
      hits.top1++;
      count.hit++;
    }
    if (right.slice(0, 3).some(Boolean)) hits.top3++;
  });
  const n = indices.length;
  const result: Study = {
    name,
    what,
    train: corpus.length - n,
    n,
    top1: hits.top1 / n,
    top3: hits.top3 / n,
    byLanguage: Object.fromEntries([...languages].sort().map(([language, c]) => [language, c.hit / c.n])),
  };
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${name}: top-1 ${percent(result.top1)}, top-3 ${percent(result.top3)}, ${result.train} lines, ${seconds} s`,
  );
  return result;
}
