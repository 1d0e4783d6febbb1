/**
 * Writes golden-features.json anew: `npx tsx tests/unit/understanding/instant/write-golden.ts`. Only after a wanted
 * change of the features; every model must then be trained again.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestMessages } from "./golden-messages";

const rows = digestMessages().map((row) => `  ${JSON.stringify(row)}`);
writeFileSync(join(import.meta.dirname, "golden-features.json"), `[\n${rows.join(",\n")}\n]\n`);
