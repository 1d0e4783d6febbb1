/** `npm run train`: corpus and lexicon in; assets/public/model/instant.bin, RESULTS.md and CARD.md out. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatEvaluation } from "./evaluate/format";
import { evaluate } from "./evaluate/metrics";
import { calibrate } from "./train/calibrate";
import { judgeLeftOut } from "./train/judge-left-out";
import { leaveOut } from "./train/leave-out";
import { readLexicon } from "./train/lexicon";
import { loadCorpus } from "./train/load-corpus";
import { featuresOf, RECIPE, trainOn } from "./train/recipe";
import { packModel } from "./train/write-model";

const FOLDS = 4;
const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "assets", "public", "model");

const started = Date.now();
const { lines, problems } = loadCorpus();
for (const problem of problems) console.error(`${problem.file}:${problem.line}: ${problem.reason}`);
if (problems.length > 0) throw new Error("The corpus has unreadable lines; run npm run corpus:check.");
console.log(`${lines.length} lines, leaving writers out in ${FOLDS} folds…`);
const leftOut = await leaveOut(RECIPE, FOLDS, 2);
const calibration = calibrate(lines, leftOut);
const evaluation = evaluate(judgeLeftOut(lines, leftOut, calibration), "leave-one-writer-out", 0);
console.log(formatEvaluation(evaluation));
const trained = trainOn(lines, featuresOf(lines, RECIPE), RECIPE);
const file = packModel(trained, calibration, RECIPE.concepts ? readLexicon() : "");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "instant.bin"), file);
console.log(`instant.bin: ${(file.length / 1e6).toFixed(2)} MB, ${trained.vocabulary.hashes.length} rows`);
console.log(JSON.stringify(calibration), `${Math.round((Date.now() - started) / 1000)} s`);
