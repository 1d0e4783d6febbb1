import { POLICY_PACKS } from "../../lib/replies/policy/packs/index";
import { RULE_SETS } from "../../lib/understanding/instant/rules/index";

/** The generated files, by path from the repository, and the rules that they are made from. */
export const TRIGGER_FILES = [
  {
    file: "lib/understanding/instant/rules/triggers.ts",
    sets: RULE_SETS,
    typePath: "../../../text/patterns/wake-patterns",
  },
  {
    file: "lib/replies/policy/packs/triggers.ts",
    sets: POLICY_PACKS,
    typePath: "../../../text/patterns/wake-patterns",
  },
] as const;
