import type { Assessment } from "../domain/assessment";
import type { Intent } from "../domain/intent";
import type { DetectedLanguage } from "../domain/language";
import type { KeyedMessage } from "../domain/message";
import { type RiskFlag, riskLevelOf } from "../domain/risk";
import { type Sentiment, sentimentRank } from "../domain/sentiment";

/** What the unanswered part of a thread asks for. */
export interface BuyerRequest {
  /** Key of the newest unanswered buyer message, null when nothing waits for an answer. */
  messageKey: string | null;
  /** How much each intent is asked for, 0 to 1; only those that a template could answer. */
  wanted: Map<Intent, { weight: number; primary: boolean }>;
  language: DetectedLanguage;
  /** Worst sentiment among the unanswered messages. */
  sentiment: Sentiment;
  /** The risk is such that a person must write the answer. */
  byHand: boolean;
  /** The buyer insults, accuses or wants what must be refused: a firm tone fits. */
  callsForFirm: boolean;
}

/** Flags at which a ready-made text does harm although they alone are not critical. */
const BY_HAND_FLAGS: readonly RiskFlag[] = ["review_threat", "refund_abuse"];

/** Flags at which a clear refusal is due. */
const FIRM_FLAGS: readonly RiskFlag[] = ["abuse", "fraud_accusation", "off_platform", "phishing"];

/** Answered only when nothing else is asked; `other` is never answered by a template. */
const SMALL_TALK: readonly Intent[] = ["greeting", "thanks"];

/** Probability from which the guesses of an unclear message are worth an offer: at most three guesses reach it. */
const LEAST_GUESS = 0.25;

const SECONDARY_WEIGHT = 0.6;
/** Each older unanswered message counts a little less than the one after it. */
const AGE_WEIGHT = 0.85;
/** Unanswered messages say more of the language of the answer than earlier ones. */
const PENDING_LANGUAGE_WEIGHT = 3;
/** Earlier buyer messages that still have a say in the language: a lone "ok" is in no language. */
const LANGUAGE_MESSAGES = 8;

/**
 * Reads all buyer messages since the seller's last one together. Automatic and system messages answer nothing.
 *
 * @param messages the thread, oldest first
 * @param assessments of its buyer messages, in any order
 */
export function readRequest(
  messages: readonly Pick<KeyedMessage, "key" | "author" | "text">[],
  assessments: readonly Assessment[],
): BuyerRequest {
  const byKey = new Map(assessments.map((assessment) => [assessment.messageKey, assessment]));
  const answered = messages.findLastIndex((message) => message.author === "seller");
  const pending = messages.slice(answered + 1).filter((message) => message.author === "buyer");
  const understood = pending.flatMap((message) => byKey.get(message.key) ?? []);
  return {
    messageKey: pending.at(-1)?.key ?? null,
    wanted: weighIntents(understood),
    language: voteLanguage(messages, byKey, answered),
    sentiment: worstSentiment(understood),
    byHand: needsPerson(understood),
    callsForFirm: flagsOf(understood).some((flag) => FIRM_FLAGS.includes(flag)),
  };
}

function weighIntents(understood: readonly Assessment[]): BuyerRequest["wanted"] {
  const wanted: BuyerRequest["wanted"] = new Map();
  const want = (intent: Intent, weight: number, primary: boolean) => {
    const before = wanted.get(intent);
    if (intent === "other" || (before && before.weight >= weight)) return;
    wanted.set(intent, { weight, primary: primary || (before?.primary ?? false) });
  };
  for (const [age, assessment] of [...understood].reverse().entries()) {
    const weight = AGE_WEIGHT ** age;
    if (assessment.unclear) {
      // Nothing is claimed, but a likely guess may be answered: the agent reads the offer before it goes anywhere.
      for (const { intent, confidence } of assessment.alternatives)
        if (confidence >= LEAST_GUESS) want(intent, weight * sureness(confidence), true);
      continue;
    }
    const sure = weight * sureness(assessment.confidence);
    want(assessment.intent, sure, true);
    for (const intent of assessment.secondary) want(intent, sure * SECONDARY_WEIGHT, false);
  }
  const matters = [...wanted.keys()].some((intent) => !SMALL_TALK.includes(intent));
  if (matters) for (const intent of SMALL_TALK) wanted.delete(intent);
  return wanted;
}

/** What a calibrated probability is worth: half for the chance that the offer helps in any case, half for being right. */
function sureness(confidence: number): number {
  return (1 + confidence) / 2;
}

function needsPerson(understood: readonly Assessment[]): boolean {
  const flags = flagsOf(understood);
  return (
    understood.some((assessment) => assessment.level === "critical") ||
    riskLevelOf(flags, null) === "critical" ||
    flags.some((flag) => BY_HAND_FLAGS.includes(flag))
  );
}

function flagsOf(understood: readonly Assessment[]): RiskFlag[] {
  return understood.flatMap((assessment) => assessment.risks.map((risk) => risk.flag));
}

function worstSentiment(understood: readonly Assessment[]): Sentiment {
  return understood.reduce<Sentiment>(
    (worst, { sentiment }) => (sentimentRank(sentiment) < sentimentRank(worst) ? sentiment : worst),
    understood.at(-1)?.sentiment ?? "neutral",
  );
}

/** The language that the buyer's newest messages speak for, by length and confidence. */
function voteLanguage(
  messages: readonly Pick<KeyedMessage, "key" | "author" | "text">[],
  byKey: ReadonlyMap<string, Assessment>,
  answered: number,
): DetectedLanguage {
  const votes = new Map<DetectedLanguage, number>();
  const voters = messages.flatMap((message, index) => {
    const assessment = message.author === "buyer" ? byKey.get(message.key) : undefined;
    return assessment ? [{ message, assessment, pending: index > answered }] : [];
  });
  for (const { message, assessment, pending } of voters.slice(-LANGUAGE_MESSAGES)) {
    const weight =
      assessment.languageConfidence *
      Math.sqrt(message.text.length) *
      (pending ? PENDING_LANGUAGE_WEIGHT : 1);
    votes.set(assessment.language, (votes.get(assessment.language) ?? 0) + weight);
  }
  let best: DetectedLanguage = "other";
  for (const [language, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = language;
  return best;
}
