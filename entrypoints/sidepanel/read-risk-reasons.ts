import type { RiskReason } from "../../components/risk/group-reasons";
import { answerClock } from "../../lib/conversation/answer-clock";
import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";

const CLOCKS = ["sla_due", "sla_breached"];

/**
 * Why a conversation is flagged: each flag once, with the newest message that raised it and the spans in its text.
 * Clock flags are left to the answer clock, which knows the time of now.
 */
export function readRiskReasons(
  conversation: Conversation,
  messages: readonly StoredMessage[],
  assessments: readonly Assessment[],
): RiskReason[] {
  const texts = new Map(messages.map((message) => [message.key, message]));
  const newestFirst = assessments
    .flatMap((assessment) => {
      const message = texts.get(assessment.messageKey);
      return message ? [{ assessment, message }] : [];
    })
    .sort((a, b) => b.message.seq - a.message.seq);
  return conversation.flags
    .filter((flag) => !CLOCKS.includes(flag))
    .map((flag) => {
      const raised = newestFirst.find(({ assessment }) =>
        assessment.risks.some((risk) => risk.flag === flag),
      );
      if (!raised) return { flag, quote: null };
      const spans = raised.assessment.risks
        .filter((risk) => risk.flag === flag)
        .flatMap((risk) => risk.spans);
      return { flag, quote: { text: raised.message.text, spans } };
    });
}

/** How many waiting messages are explained one by one. */
const WAITING_SHOWN = 3;

/** The newest buyer messages that wait for an answer, newest first; with none waiting, the last buyer message. */
export function readWaiting(
  messages: readonly StoredMessage[],
  assessments: ReadonlyMap<string, Assessment>,
): { answered: boolean; waiting: { message: StoredMessage; assessment: Assessment }[] } {
  const understood = messages.flatMap((message, index) => {
    const assessment = assessments.get(message.key);
    return assessment ? [{ message, assessment, index }] : [];
  });
  const lastReply = messages.findLastIndex((message) => message.author === "seller");
  const waiting = understood.filter(({ index }) => index > lastReply);
  return waiting.length > 0
    ? { answered: false, waiting: waiting.slice(-WAITING_SHOWN).reverse() }
    : { answered: true, waiting: understood.slice(-1) };
}

/** The clock of a stored thread, or null when nothing waits. */
export function readClock(conversation: Conversation, messages: readonly StoredMessage[], now: number) {
  return answerClock(messages, conversation.marketplace, conversation.region, now);
}
