import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareJudged } from "../model/evaluate/compare";
import { formatEvaluation } from "../model/evaluate/format";
import { formatComparison } from "../model/evaluate/format-comparison";
import { formatDetails } from "../model/evaluate/format-details";
import { readClassifier } from "../model/evaluate/read-classifier";
import { readEvaluationFiles } from "../model/evaluate/read-files";
import { judgeAll, measureJudged } from "../model/evaluate/run";

const USAGE = "Usage: npm run --silent evaluate -- PATH… [--json OUT] [--model FILE] [--against FILE]";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "string" }, model: { type: "string" }, against: { type: "string" } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const { messages, problems } = readEvaluationFiles(positionals);
  for (const problem of problems) console.error(problem);
  if (messages.length === 0) throw new Error("No message could be read.");
  const classifier = readClassifier(values.model);
  const judged = judgeAll(messages, classifier);
  const result = measureJudged(messages, judged, classifier);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  if (values.against === undefined) {
    console.log(`${formatEvaluation(result)}\n\n${formatDetails(judged)}`);
  } else {
    const other = readClassifier(values.against);
    const comparison = compareJudged(judged, judgeAll(messages, other));
    console.log(formatComparison(comparison, classifier.version, other.version));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
