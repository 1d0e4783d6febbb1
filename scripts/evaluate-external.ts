/**
 * `npm run evaluate:external [-- FOLDER] [--model FILE] [--write]`: the classifier against public sets that lie in FOLDER
 * (default ../shared/eval-data); what is absent is skipped. `--write` writes model/EXTERNAL.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EXTERNAL_FOLDER } from "../model/evaluate/external/external-set";
import { runExternal } from "../model/evaluate/external/run-external";
import { describeExternal, externalTables } from "../model/evaluate/external/tables";
import { readClassifier } from "../model/evaluate/read-classifier";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const classifier = readClassifier(values.model);
  const results = runExternal(classifier, positionals[0] ?? EXTERNAL_FOLDER);
  for (const line of results.skipped) console.log(line);
  const tables = externalTables(results);
  if (tables === "") console.log("No public set was found: nothing checked.");
  else console.log(`model ${classifier.version} (percent)\n\n${tables}`);
  if (tables !== "" && values.write)
    writeFileSync(
      join(import.meta.dirname, "..", "model", "EXTERNAL.md"),
      describeExternal(results, classifier.version),
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
