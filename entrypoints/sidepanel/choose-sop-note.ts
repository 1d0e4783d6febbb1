import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation } from "../../lib/domain/conversation";
import { type ConversationFlag, type RiskFlag, riskLevelOf, riskRank } from "../../lib/domain/risk";
import { findSopNote, type SopNote } from "../../lib/domain/sop";
import type { SuggestionSet } from "../../lib/domain/suggestion";

/**
 * The working instruction to show for a chat, or null: that of the gravest high-risk flag that waits for an answer, else
 * of one that the agent has not marked as handled; for a chat to be answered by hand without such a flag, that of what
 * the buyer wants. Among equally grave flags the one with the shortest time limit comes first.
 *
 * @param waiting what waits for an answer, newest first
 */
export function chooseSopNote(
  notes: readonly SopNote[],
  conversation: Pick<Conversation, "flags" | "handledAt">,
  waiting: readonly { assessment: Pick<Assessment, "risks" | "intent" | "unclear"> }[],
  mode: SuggestionSet["mode"] | undefined,
): SopNote | null {
  const raised = waiting.flatMap(({ assessment }) => assessment.risks.map(({ flag }) => flag));
  const still = conversation.handledAt === null ? conversation.flags : [];
  const ofFlag = gravestNote(notes, raised) ?? gravestNote(notes, still);
  if (ofFlag || mode !== "by_hand") return ofFlag;
  const clear = waiting.find(({ assessment }) => !assessment.unclear);
  return (clear && findSopNote(notes, clear.assessment.intent)) ?? null;
}

function gravestNote(
  notes: readonly SopNote[],
  flags: readonly (RiskFlag | ConversationFlag)[],
): SopNote | null {
  const found = flags.flatMap((flag) => {
    const rank = riskRank(riskLevelOf([flag], null));
    const note = rank >= riskRank("high") ? findSopNote(notes, flag) : undefined;
    return note ? [{ note, rank, limit: note.limitHours ?? Number.MAX_VALUE }] : [];
  });
  return found.sort((a, b) => b.rank - a.rank || a.limit - b.limit)[0]?.note ?? null;
}
