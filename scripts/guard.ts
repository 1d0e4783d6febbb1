/** `npm run guard -- PATH… [--json OUT]`: the outgoing guard against files of examples (JSON lines; `-` reads standard input). */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readGuardExamples } from "./guard/examples";
import { measureGuard } from "./guard/measure";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "string" } },
  });
  if (positionals.length === 0) throw new Error("Name at least one file of examples.");
  const examples = positionals.flatMap((path) =>
    readGuardExamples(readFileSync(path === "-" ? 0 : path, "utf8"), path),
  );
  const report = `${JSON.stringify(measureGuard(examples), null, 2)}\n`;
  if (values.json) writeFileSync(values.json, report);
  else process.stdout.write(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
