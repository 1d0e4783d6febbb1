import type { Assessment, RaisedRisk, Understanding } from "../../lib/domain/assessment";
import type { StoredMessage } from "../../lib/domain/conversation";
import { riskLevelOf } from "../../lib/domain/risk";
import type { Classifier } from "../../lib/understanding/instant/classifier";

export interface AssessOptions {
  /** Null when the model could not be loaded: nothing is assessed then, and nothing is guessed. */
  classifier: Classifier | null;
  /** The agent's own threshold, 0 to 1; null leaves the model's. */
  minConfidence: number | null;
  /** Leave everything that was assessed before as it is. */
  onlyNew?: boolean;
  /** ms */
  now: number;
}

/** True for a buyer's own words; pictures, cards and stickers are not classified. */
export function isBuyerText(message: Pick<StoredMessage, "author" | "kind" | "text">): boolean {
  return message.author === "buyer" && message.kind === "text" && message.text.trim() !== "";
}

/**
 * Assesses the buyer texts among `messages` that this model has not assessed yet, and returns the new assessments. What
 * was once flagged stays flagged: another model can add risks to `known`, never take one away; only the agent can.
 */
export function assessMessages(
  messages: readonly StoredMessage[],
  known: ReadonlyMap<string, Assessment>,
  { classifier, minConfidence, onlyNew = false, now }: AssessOptions,
): Assessment[] {
  if (!classifier) return [];
  const due = messages.filter(
    (message) =>
      isBuyerText(message) &&
      (onlyNew ? !known.has(message.key) : known.get(message.key)?.model !== classifier.version),
  );
  const understood = classifier.classify(due.map((message) => message.text));
  return due.flatMap((message, i) => {
    const found = understood[i];
    if (!found) return [];
    const risks = joinRisks(known.get(message.key), found);
    return {
      ...found,
      unclear: minConfidence === null ? found.unclear : found.confidence < minConfidence,
      risks,
      messageKey: message.key,
      threadKey: message.threadKey,
      level: riskLevelOf(
        risks.map((risk) => risk.flag),
        found.sentiment,
      ),
      assessedAt: now,
    };
  });
}

/**
 * Both lists; a flag that the same rule or model raised again is taken once, as raised now. Of the old ones go those that
 * the agent's own corrections put there or take away now: that is her decision, and never about a rule's flag.
 */
function joinRisks(before: Assessment | undefined, { risks, learned }: Understanding): Assessment["risks"] {
  const again = (risk: RaisedRisk) =>
    risks.some((f) => f.flag === risk.flag && f.source === risk.source && f.rule === risk.rule);
  const withdrawn = (risk: RaisedRisk) =>
    risk.source !== "rule" &&
    [...(before?.learned?.risksAdded ?? []), ...(learned?.risksRemoved ?? [])].includes(risk.flag);
  const old = before?.risks ?? [];
  return [...risks, ...old.filter((risk) => !again(risk) && !withdrawn(risk))];
}
