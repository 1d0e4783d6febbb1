/**
 * `npm run check:learner [-- FOLDER]`: the shipped learner, trained on public sets of intents, against known figures.
 * It checks the learner's code; nothing of these sets reaches the shipped model. Skips cleanly where FOLDER
 * (default: ../shared/eval-data) is absent. Means of `--seeds N` (default 5).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { align, percent } from "../evaluate/format";
import { areaUnderRoc, type Example, scoreSet } from "./intent-learner";
import { readColumns, readCsv } from "./read-public";
import { asClinc, sharedOnly } from "./shared-intents";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: "string", default: "5" } },
});
const folder = positionals[0] ?? join(import.meta.dirname, "..", "..", "..", "shared", "eval-data");
const seeds = Array.from({ length: Math.max(1, Number(values.seeds)) }, (_, i) => i + 1);

if (!existsSync(folder)) console.log(`No public sets at ${folder}: nothing checked.`);
else {
  const banking = join(folder, "banking77");
  const clinc = join(folder, "clinc150");
  const bankingTest = readCsv(join(banking, "test.csv"));
  const clincTest = readColumns(join(clinc, "test"));
  const clincTrain = readColumns(join(clinc, "train"));
  const outside = readColumns(join(clinc, "oos", "test"));
  const full = check(readCsv(join(banking, "train.csv")), bankingTest, []);
  const few = check(readColumns(join(banking, "few-shot", "train_10")), bankingTest, []);
  const scope = check(clincTrain, clincTest, outside);
  const hwu = asClinc(["train", "valid", "test"].flatMap((part) => readColumns(join(folder, "hwu64", part))));
  const across = check(sharedOnly(clincTrain), hwu, []);
  const rows = [
    ["BANKING77 full", percent(full.accuracy)],
    ["BANKING77 10-shot", percent(few.accuracy)],
    ["CLINC150 full", percent(scope.accuracy)],
    [`CLINC150 to HWU64, ${hwu.length} texts of shared intents`, percent(across.accuracy)],
    ["CLINC150 out of scope, AUROC", percent(scope.area)],
  ];
  console.log(align([[`mean of ${seeds.length} seeds (percent)`, ""], ...rows]));
}

/** Means over the seeds: accuracy on `inside`, and how well the highest score tells `inside` from `outside`. */
function check(
  train: readonly Example[],
  inside: readonly Example[],
  outside: readonly Example[],
): { accuracy: number; area: number } {
  const runs = seeds.map((seed) => {
    const answers = scoreSet(train, [...inside, ...outside], seed);
    const own = answers.slice(0, inside.length);
    return {
      accuracy: own.filter((answer, i) => answer.label === inside[i]?.label).length / inside.length,
      area: areaUnderRoc(
        own.map((answer) => answer.score),
        answers.slice(inside.length).map((answer) => answer.score),
      ),
    };
  });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  return { accuracy: mean(runs.map((run) => run.accuracy)), area: mean(runs.map((run) => run.area)) };
}
