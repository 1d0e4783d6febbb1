/** `npm run corpus:check`: is the corpus whole, labelled, varied and free of copies? Exit code 1 when not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCorpus } from "./check/check-corpus";
import { align } from "./evaluate/format";
import { CORPUS_FOLDER, loadCorpus } from "./train/load-corpus";

const MOST_WARNINGS = 40;
const { lines, problems } = loadCorpus();
const briefs: unknown = JSON.parse(readFileSync(join(CORPUS_FOLDER, "writers.json"), "utf8"));
const report = checkCorpus(lines, new Set(Object.keys(briefs ?? {})));
const errors = [...problems.map((p) => `${p.file}:${p.line}: ${p.reason}`), ...report.errors];
const all = process.argv.includes("--all");
const shown = all ? report.warnings : report.warnings.slice(0, MOST_WARNINGS);
for (const warning of shown) console.log(`look at  ${warning}`);
if (shown.length < report.warnings.length)
  console.log(`look at  … ${report.warnings.length - shown.length} more; --all shows them`);
for (const error of errors) console.error(`error    ${error}`);
const table = report.languages.map((l) => [
  l.language,
  String(l.lines),
  String(l.writers),
  l.diversity.toFixed(1),
]);
console.log(align([["language", "lines", "writers", "types/√tokens"], ...table]));
console.log(`${lines.length} lines, ${errors.length} errors, ${report.warnings.length} to look at`);
if (errors.length > 0) process.exitCode = 1;
