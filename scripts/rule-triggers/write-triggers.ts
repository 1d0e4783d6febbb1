/** `npm run rules:triggers`: writes the strings that each risk rule waits for. Run it after any change of the rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_SETS } from "../../lib/understanding/instant/rules/index";
import { formatTriggers } from "./format-triggers";

const out = join(import.meta.dirname, "../../lib/understanding/instant/rules/triggers.ts");
writeFileSync(out, formatTriggers(RULE_SETS));
