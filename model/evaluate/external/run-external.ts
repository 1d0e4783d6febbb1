import type { Classifier } from "../../../lib/understanding/instant/classifier";
import { bitext } from "./bitext";
import { cold } from "./cold";
import { type ExternalSet, locate } from "./external-set";
import { hatecheckEnglish, hatecheckOthers } from "./hatecheck";
import { koreanHate } from "./korean-hate";
import { nlupp } from "./nlupp";
import {
  type AbuseScore,
  type IntentScore,
  type SentimentScore,
  scoreAbuseCases,
  scoreIntentCases,
  scoreSentimentCases,
} from "./score";
import { emot, smsa, wisesight } from "./sentiment-sets";

/** Every set that is looked for. ABCD is not among them: its public part is a list of topics and three dialogues. */
export const EXTERNAL_SETS: readonly ExternalSet[] = [
  bitext,
  nlupp,
  hatecheckEnglish,
  ...hatecheckOthers,
  cold,
  koreanHate,
  smsa,
  emot,
  wisesight,
];

export interface ExternalResults {
  intents: { set: string; language: string; slice: string; score: IntentScore }[];
  abuse: { set: string; language: string; slice: string; score: AbuseScore }[];
  sentiment: { set: string; language: string; score: SentimentScore }[];
  /** One line for each set that is absent or empty. */
  skipped: string[];
}

/** Asks the classifier every set under `root`. @throws when a set is there but its files are not as expected. */
export function runExternal(
  classifier: Classifier,
  root: string,
  sets: readonly ExternalSet[] = EXTERNAL_SETS,
): ExternalResults {
  const results: ExternalResults = { intents: [], abuse: [], sentiment: [], skipped: [] };
  for (const set of sets) {
    const folder = locate(set, root);
    const asked = folder === null ? false : ask(set, folder, classifier, results);
    if (!asked) results.skipped.push(`${set.name} (${set.language}): skipped, not in ${root}/${set.folder}`);
  }
  return results;
}

function ask(set: ExternalSet, folder: string, classifier: Classifier, results: ExternalResults): boolean {
  const { name, language } = set;
  if (set.asks === "intent") {
    const cases = set.read(folder);
    const answers = classifier.classify(cases.map((one) => one.text));
    for (const [slice, at] of slicesOf(cases.map((one) => one.label))) {
      const score = scoreIntentCases(pick(cases, at), pick(answers, at), language);
      results.intents.push({ set: name, language, slice, score });
    }
    return cases.length > 0;
  }
  if (set.asks === "abuse") {
    const cases = set.read(folder);
    const answers = classifier.classify(cases.map((one) => one.text));
    for (const [slice, at] of slicesOf(cases.map((one) => one.slice)))
      results.abuse.push({
        set: name,
        language,
        slice,
        score: scoreAbuseCases(pick(cases, at), pick(answers, at)),
      });
    return cases.length > 0;
  }
  const cases = set.read(folder);
  const answers = classifier.classify(cases.map((one) => one.text));
  if (cases.length > 0)
    results.sentiment.push({ set: name, language, score: scoreSentimentCases(cases, answers) });
  return cases.length > 0;
}

/** Positions of each name, "all" first. */
function slicesOf(names: readonly (string | null)[]): [string, number[]][] {
  if (names.length === 0) return [];
  const known = [...new Set(names.filter((name) => name !== null))].sort();
  const places = (holds: (name: string | null) => boolean) =>
    names.flatMap((name, i) => (holds(name) ? [i] : []));
  return [
    ["all", places(() => true)],
    ...known.map((name): [string, number[]] => [name, places((one) => one === name)]),
  ];
}

function pick<T>(from: readonly T[], at: readonly number[]): T[] {
  return at.map((i) => from[i] as T);
}
