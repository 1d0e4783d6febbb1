/**
 * `npm run bench:models`: our learner, fastText and NLP.js, each trained on the same lines and asked the same messages
 * of writers whom none of them read. `--fold N --folds N` choose the writers left out (default 3 of 5), `--lines N`
 * caps the training lines a language of all three, `--nlpjs-lines N` those of NLP.js alone, `--write` writes
 * model/COMPARED.md. What is not installed is skipped.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judgeAnswers, languageTable, learnerTable, type Yardstick } from "../model/compare/compare-models";
import { describeComparison } from "../model/compare/describe";
import { askFasttext, hasFasttext } from "../model/compare/fasttext";
import { type Answers, hashPlainly, measureCalls } from "../model/compare/learner";
import { askNlpjs, hasNlpjs } from "../model/compare/nlpjs";
import { askOurs } from "../model/compare/ours";
import { capLanguages, splitByWriter } from "../model/compare/split";
import { loadCorpus } from "../model/train/load-corpus";

const { values } = parseArgs({
  options: {
    fold: { type: "string", default: "3" },
    folds: { type: "string", default: "5" },
    lines: { type: "string", default: "100000" },
    "nlpjs-lines": { type: "string", default: "100000" },
    write: { type: "boolean", default: false },
  },
});
const whole = splitByWriter(loadCorpus().lines, Number(values.fold), Number(values.folds));
const split = { ...whole, train: capLanguages(whole.train, Number(values.lines)) };
console.log(`${split.train.length} lines to train on, ${split.test.length} of writers left out`);

const all: Answers[] = [];
const add = (answers: Answers) => {
  all.push(answers);
  console.log(`${answers.name} answered`);
};
const ours = await askOurs(split);
add(ours);
if (hasFasttext()) add(askFasttext(split));
else console.log("fastText: skipped, no `fasttext` on the PATH");
if (await hasNlpjs()) add(await askNlpjs(split, Number(values["nlpjs-lines"])));
else console.log("NLP.js: skipped, @nlpjs/nlp and @nlpjs/lang-all are not installed");

const table = new Float32Array(1 << 16).fill(1);
const texts = split.test.map((line) => line.text);
const loop: Yardstick = {
  name: "a plain loop that hashes letters",
  perSecond: await measureCalls(texts, (text) => hashPlainly(text, table), 500),
};
const bare: Yardstick = { name: "ours, scores without flags and reasons", perSecond: ours.scoresPerSecond };
const compared = all.map((answers) => judgeAnswers(answers, split));
const reference = all.find((answers) => answers.name === "fastText") ?? loop;
const tables = [learnerTable(compared, [bare, loop], reference), languageTable(compared)];
console.log(`\n${tables.join("\n\n")}`);
if (values.write)
  writeFileSync(
    join(import.meta.dirname, "..", "model", "COMPARED.md"),
    describeComparison(split, { fold: Number(values.fold), folds: Number(values.folds) }, tables),
  );
