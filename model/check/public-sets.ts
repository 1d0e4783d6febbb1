/**
 * `npm run check:learner [-- FOLDER]`: the shipped learner, trained on public sets of intents, against known figures.
 * It checks the learner's code; nothing of these sets reaches the shipped model. Skips cleanly where FOLDER
 * (default: ../shared/eval-data) is absent. Seeds: `--seeds 5`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { align, percent } from "../evaluate/format";
import { areaUnderRoc, type Example, scoreSet } from "./intent-learner";
import { readColumns, readCsv } from "./read-public";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: "string", default: "3" } },
});
const folder = positionals[0] ?? join(import.meta.dirname, "..", "..", "..", "shared", "eval-data");
const seeds = Array.from({ length: Math.max(1, Number(values.seeds)) }, (_, i) => i + 1);

if (!existsSync(folder)) console.log(`No public sets at ${folder}: nothing checked.`);
else {
  const banking = join(folder, "banking77");
  const clinc = join(folder, "clinc150");
  const bankingTest = readCsv(join(banking, "test.csv"));
  const clincTest = readColumns(join(clinc, "test"));
  const rows = [
    ["BANKING77 full", report(readCsv(join(banking, "train.csv")), bankingTest)],
    ["BANKING77 10-shot", report(readColumns(join(banking, "few-shot", "train_10")), bankingTest)],
    ["CLINC150 full", report(readColumns(join(clinc, "train")), clincTest)],
  ];
  const outside = readColumns(join(clinc, "oos", "test"));
  rows.push([
    "CLINC150 out of scope, AUROC",
    reportOutside(readColumns(join(clinc, "train")), clincTest, outside),
  ]);
  console.log(align([[`mean of ${seeds.length} seeds (percent)`, ""], ...rows]));
}

/** Mean accuracy over the seeds. */
function report(train: readonly Example[], test: readonly Example[]): string {
  const hits = seeds.map((seed) => {
    const answers = scoreSet(train, test, seed);
    return answers.filter((answer, i) => answer.label === test[i]?.label).length / test.length;
  });
  return percent(mean(hits));
}

/** How well the highest score tells messages in scope from those outside. */
function reportOutside(
  train: readonly Example[],
  inside: readonly Example[],
  outside: readonly Example[],
): string {
  const areas = seeds.map((seed) => {
    const answers = scoreSet(train, [...inside, ...outside], seed);
    return areaUnderRoc(
      answers.slice(0, inside.length).map((answer) => answer.score),
      answers.slice(inside.length).map((answer) => answer.score),
    );
  });
  return percent(mean(areas));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
