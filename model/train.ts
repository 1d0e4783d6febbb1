/**
 * `npm run train`: corpus and lexicon in; assets/public/model/instant.bin, model/RESULTS.md and model/CARD.md out.
 * `--folds N` (default 3): how many parts the writers are divided into for the left-out figures; with as many folds as
 * writers a language every one is left out alone. `--threads N` (default 1).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatEvaluation } from "./evaluate/format";
import { evaluate } from "./evaluate/metrics";
import { calibrate } from "./train/calibrate";
import { countLanguages, mostWriters } from "./train/facts";
import { judgeLeftOut } from "./train/judge-left-out";
import { leaveOut } from "./train/leave-out";
import { readLexicon } from "./train/lexicon";
import { loadCorpus } from "./train/load-corpus";
import { featuresOf, RECIPE, trainOn } from "./train/recipe";
import { packModel, versionOf } from "./train/write-model";
import { keepFacts, writeReports } from "./train/write-reports";

const { values } = parseArgs({
  options: { folds: { type: "string", default: "3" }, threads: { type: "string", default: "1" } },
});
const folds = Number(values.folds);
const started = Date.now();
const { lines, problems } = loadCorpus();
const lexicon = readLexicon();
for (const problem of problems) console.error(`${problem.file}:${problem.line}: ${problem.reason}`);
if (problems.length > 0) throw new Error("The corpus has unreadable lines; run npm run corpus:check.");
console.log(`${lines.length} lines, leaving writers out in ${folds} folds…`);
const leftOut = await leaveOut({ lines, lexicon, recipe: RECIPE }, folds, Number(values.threads));
const calibration = calibrate(lines, leftOut);
const trained = trainOn(lines, featuresOf(lines, lexicon), RECIPE);
const file = packModel(trained, calibration, lexicon);
const version = versionOf(file);
const evaluation = evaluate(judgeLeftOut(lines, leftOut, calibration), version, 0);
const facts = {
  languages: countLanguages(lines),
  writers: mostWriters(lines),
  folds,
  evaluation,
  unclearBelow: calibration.unclearBelow,
  bytes: file.length,
  rows: trained.vocabulary.hashes.length,
};
const out = join(import.meta.dirname, "..", "assets", "public", "model");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "instant.bin"), file);
keepFacts(facts);
writeReports();
console.log(formatEvaluation(evaluation));
console.log(`instant.bin: ${(file.length / 1e6).toFixed(2)} MB, ${facts.rows} rows, version ${version}`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
