/** `npm run rules:triggers`: writes the strings that each rule waits for. Run it after any change of the rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatTriggers } from "./format-triggers";
import { TRIGGER_FILES } from "./trigger-files";

for (const { file, sets, typePath } of TRIGGER_FILES)
  writeFileSync(join(import.meta.dirname, "../..", file), formatTriggers(sets, typePath));
