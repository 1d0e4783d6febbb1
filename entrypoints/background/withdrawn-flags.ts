import type { Assessment } from "../../lib/domain/assessment";
import type { RiskFlag } from "../../lib/domain/risk";

/**
 * Flags that some message of a thread carried before and none does now. Only the agent's own word takes a flag off a
 * message, and never a rule's (assessMessages), so these leave the conversation, too.
 *
 * @param before the whole thread's assessments: a flag of a message that is left out would be missing
 */
export function withdrawnFlags(before: Iterable<Assessment>, after: Iterable<Assessment>): Set<string> {
  const still = flagsOf(after);
  return new Set([...flagsOf(before)].filter((flag) => !still.has(flag)));
}

function flagsOf(all: Iterable<Assessment>): Set<RiskFlag> {
  const flags = new Set<RiskFlag>();
  for (const { risks } of all) for (const { flag } of risks) flags.add(flag);
  return flags;
}
