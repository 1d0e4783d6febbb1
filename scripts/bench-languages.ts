/**
 * `npm run bench:languages`: our language head against tinyld, franc and combinations of them, on lines of writers whom
 * the head did not read (it is trained without them), on their first two words, and on model/held-out. `--fold N
 * --folds N` choose the writers left out (default 3 of 5). A detector that is not installed is skipped.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadClassifier } from "../lib/understanding/instant/index";
import {
  detectAll,
  detectionTable,
  type LanguageLine,
  listMistakes,
} from "../model/compare/compare-languages";
import { gatherDetectors } from "../model/compare/detectors";
import { firstWords } from "../model/compare/short-texts";
import { plainText, splitByWriter } from "../model/compare/split";
import { trainOurs } from "../model/compare/train-ours";
import { readEvaluationFiles } from "../model/evaluate/read-files";
import { readLexicon } from "../model/train/lexicon";
import { loadCorpus } from "../model/train/load-corpus";

const { values } = parseArgs({
  options: { fold: { type: "string", default: "3" }, folds: { type: "string", default: "5" } },
});
const split = splitByWriter(loadCorpus().lines, Number(values.fold), Number(values.folds));
const train = split.train.map((line) => ({ ...line, text: plainText(line.text) }));
const classifier = loadClassifier(trainOurs(train, readLexicon()).bytes);
const { detectors, skipped } = await gatherDetectors(classifier);
for (const line of skipped) console.log(line);

const leftOut: LanguageLine[] = [...split.test, ...split.otherTest].map((line) => ({
  text: plainText(line.text),
  lang: line.lang,
}));
const short = leftOut.flatMap((line) => {
  const text = firstWords(line.text, 2);
  return text === null ? [] : [{ text, lang: line.lang }];
});
const heldOut = readEvaluationFiles([join(import.meta.dirname, "..", "model", "held-out")]).messages;
for (const [title, lines] of [
  ["writers left out", leftOut],
  ["their first two words", short],
  ["held-out messages", heldOut],
] as const) {
  const all = detectors.map((detector) => detectAll(detector, lines));
  console.log(`\n${detectionTable(title, lines, all)}`);
  for (const detected of all.slice(0, 1))
    console.log(`\nmistakes of ${detected.name}: ${listMistakes(lines, detected, 15).join(", ")}`);
}
