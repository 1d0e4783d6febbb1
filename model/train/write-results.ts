import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { percent } from "../evaluate/format";
import type { Metrics } from "../evaluate/metrics";
import { markdownTable, type TrainingFacts } from "./facts";

/** Where `npm run experiment` leaves its figures. */
export const STUDIES_FILE = join(import.meta.dirname, "..", "studies.json");

const studySchema = v.object({
  name: v.string(),
  what: v.string(),
  /** Lines trained on and judged. */
  train: v.number(),
  n: v.number(),
  top1: v.number(),
  top3: v.number(),
  byLanguage: v.record(v.string(), v.number()),
});
export type Study = v.InferOutput<typeof studySchema>;
const studiesSchema = v.object({
  fold: v.number(),
  folds: v.number(),
  learners: v.array(studySchema),
  curve: v.array(studySchema),
});
export type Studies = v.InferOutput<typeof studiesSchema>;

/** The figures of the last `npm run experiment`, or null when there are none. @throws when the file is malformed. */
export function readStudies(file: string = STUDIES_FILE): Studies | null {
  return existsSync(file) ? v.parse(studiesSchema, JSON.parse(readFileSync(file, "utf8"))) : null;
}

const COLUMNS: readonly [string, keyof Metrics][] = [
  ["top-1", "top1"],
  ["top-3", "top3"],
  ["macro-F1", "macroF1"],
  ["group", "group"],
  ["answered at 95% right", "coverageAt95"],
  ["ECE", "ece"],
  ["sentiment", "sentimentExact"],
  ["within one level", "sentimentWithin1"],
  ["language", "language"],
  ["flags found", "riskRecall"],
  ["flags right", "riskPrecision"],
];

const SHARED_PARTS = ` Several writers
of a language are then missing from each training; the shipped model, trained on all, should do better.`;

/** RESULTS.md: what the accepted model reached on writers that it had not read. */
export function formatResults(facts: TrainingFacts, studies: Studies | null): string {
  const { evaluation, folds } = facts;
  const alone = folds >= facts.writers;
  const row = (name: string, m: Metrics) => [name, String(m.n), ...COLUMNS.map(([, key]) => percent(m[key]))];
  const languages = markdownTable([
    ["", "lines", ...COLUMNS.map(([title]) => title)],
    row("all", evaluation.overall),
    ...Object.entries(evaluation.byLanguage).map(([language, metrics]) => row(language, metrics)),
  ]);
  const intents = markdownTable([
    ["intent", "lines", "precision", "recall", "F1"],
    ...Object.entries(evaluation.byIntent).map(([intent, s]) => [
      intent,
      String(s.n),
      percent(s.precision),
      percent(s.recall),
      percent(s.f1),
    ]),
  ]);
  const risks = markdownTable([
    ["flag", "lines", "precision", "recall"],
    ...Object.entries(evaluation.byRisk).map(([flag, s]) => [
      flag,
      String(s.n),
      percent(s.precision),
      percent(s.recall),
    ]),
  ]);
  return `# Results of model ${evaluation.model}

Written by \`npm run train\`; all figures in percent. Every line was judged by a network that had read nothing by its
writer: the writers were divided into ${folds} parts by the number in their id, the same numbers together in all
languages, and each part was judged by a network trained on the others.${alone ? "" : SHARED_PARTS}

The thresholds and temperatures were fitted on these same scores. A third of each writer's lines avoid the obvious word
on purpose. Terms are those of \`npm run evaluate\` (model/README.md).

## By language

${languages}

## By intent

${intents}

## By risk flag, rules and model together

${risks}
${studies ? formatStudies(studies) : ""}`;
}

function formatStudies(studies: Studies): string {
  const table = (list: readonly Study[], title: string) => {
    const languages = Object.keys(list[0]?.byLanguage ?? {});
    return markdownTable([
      [title, "lines trained on", "top-1", "top-3", ...languages],
      ...list.map((one) => [
        one.what,
        String(one.train),
        percent(one.top1),
        percent(one.top3),
        ...languages.map((language) => percent(one.byLanguage[language] ?? 0)),
      ]),
    ]);
  };
  return `
## Learners compared

Written by \`npm run experiment\`, on one part of the writers left out (part ${studies.fold} of ${studies.folds},
${studies.learners[0]?.n ?? 0} lines); the columns after top-3 are top-1 by language. Differences under half a point are
noise.

${table(studies.learners, "learner")}

## Learning curve

The shipped recipe, trained on fewer writers a language, judged on the same left-out writers.

${table(studies.curve, "writers a language")}
${sayWhatMoreBring(studies.curve)}`;
}

/** Accuracy over the logarithm of the number of writers is close to a line: the last doubling is carried on. */
function sayWhatMoreBring(curve: readonly Study[]): string {
  const points = curve.map(({ what, top1 }) => ({ writers: Number(/\d+/.exec(what)?.[0]), top1 }));
  const last = points.at(-1);
  const half = last && points.findLast(({ writers }) => writers * 2 <= last.writers + 2);
  if (!last || !half || half.writers === last.writers) return "";
  const doubling = (last.top1 - half.top1) / Math.log2(last.writers / half.writers);
  const more = doubling * Math.log2((last.writers + 10) / last.writers);
  return `
From ${half.writers} to ${last.writers} writers, each doubling brought ${percent(doubling)} points of top-1. If it goes on
like that, ten more writers a language would bring about ${percent(more)} points.
`;
}
