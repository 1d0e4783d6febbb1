import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadClassifier } from "../lib/understanding/instant/index";
import { formatEvaluation } from "../model/evaluate/format";
import { readEvaluationFiles } from "../model/evaluate/read-files";
import { runEvaluation } from "../model/evaluate/run";

const SHIPPED = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "assets",
  "public",
  "model",
  "instant.bin",
);
const USAGE = "Usage: npm run --silent evaluate -- PATH… [--json OUT] [--model FILE]";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "string" }, model: { type: "string" } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const { messages, problems } = readEvaluationFiles(positionals);
  for (const problem of problems) console.error(problem);
  if (messages.length === 0) throw new Error("No message could be read.");
  const file = readFileSync(values.model ?? SHIPPED);
  const bytes = new Uint8Array(file).buffer;
  const result = runEvaluation(messages, loadClassifier(bytes));
  console.log(formatEvaluation(result));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
