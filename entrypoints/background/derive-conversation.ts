import * as v from "valibot";
import { conversationFlags, type FlagMessage } from "../../lib/conversation/conversation-flags";
import { findSignalBasis, hasBasis, type SignalMessage } from "../../lib/conversation/conversation-signals";
import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";
import {
  type ConversationFlag,
  RISK_FLAGS,
  type RiskFlag,
  riskLevelOf,
  riskRank,
} from "../../lib/domain/risk";
import { type Sentiment, sentimentRank } from "../../lib/domain/sentiment";
import { signalBasisSchema } from "../../lib/domain/signal";
import type { ParsedUpdate } from "./boundary";
import { settleOrder } from "./settle-order";

/** As many sentiments as a row keeps (domain/conversation.ts). */
const KEPT_SENTIMENTS = 12;

/** Sentiments that still count for the level: the same three that `escalating` looks at. */
const RECENT_SENTIMENTS = 3;

export interface ConversationParts {
  reading: ParsedUpdate["reading"];
  /** The row as stored, if there is one. */
  before: Conversation | undefined;
  /** The whole known thread, oldest first. */
  messages: readonly StoredMessage[];
  /** By message key. */
  assessments: ReadonlyMap<string, Assessment>;
  /** True when a message of this update, not seen before, carries a risk. */
  freshRisk: boolean;
  now: number;
}

/**
 * A thread's row from all that is known of it. Flags of messages stay for good, computed ones follow the thread; a flag
 * that was not there before, or a new message with a risk, takes the "handled" mark away.
 */
export function deriveConversation(parts: ConversationParts): {
  conversation: Conversation;
  computed: ConversationFlag[];
} {
  const { reading, before, messages, assessments, freshRisk, now } = parts;
  const region = reading.region ?? before?.region ?? null;
  const { order, orderDates } = settleOrder(reading, region, before, now);
  const understood = messages.flatMap((message) => assessments.get(message.key) ?? []);
  const raised = new Set<RiskFlag | ConversationFlag>([
    ...(before?.flags ?? []),
    ...understood.flatMap((assessment) => assessment.risks.map((risk) => risk.flag)),
  ]);
  const computed = conversationFlags(
    toFlagMessages(messages, assessments),
    order,
    reading.marketplace,
    region,
    now,
  );
  const flags = [...RISK_FLAGS.filter((flag) => raised.has(flag)), ...computed];
  const sentiments = understood.map((assessment) => assessment.sentiment).slice(-KEPT_SENTIMENTS);
  const level = riskLevelOf(flags, worstOf(sentiments.slice(-RECENT_SENTIMENTS)));
  const signals = findSignalBasis(
    toSignalMessages(messages, assessments),
    order,
    v.parse(signalBasisSchema, before?.signals),
  );
  const buyer = messages.findLast((message) => message.author === "buyer");
  const reopened = freshRisk || flags.some((flag) => !isClock(flag) && !before?.flags.includes(flag));
  return {
    conversation: {
      threadKey: reading.threadKey,
      marketplace: reading.marketplace,
      region,
      shopName: reading.shopName ?? before?.shopName ?? null,
      buyerName: reading.buyerName ?? before?.buyerName ?? null,
      order,
      ...(orderDates && { orderDates }),
      firstSeenAt: before?.firstSeenAt ?? now,
      updatedAt: now,
      lastBuyerAt: buyer ? (buyer.at ?? buyer.firstSeenAt) : (before?.lastBuyerAt ?? null),
      flags,
      level,
      levelRank: riskRank(level),
      sentiments,
      lastIntent: understood.findLast((assessment) => !assessment.unclear)?.intent ?? null,
      handledAt: reopened ? null : (before?.handledAt ?? null),
      note: before?.note ?? "",
      ...(hasBasis(signals) && { signals }),
    },
    computed,
  };
}

/** A seller's message that was not delivered is no answer. */
function toFlagMessages(
  messages: readonly StoredMessage[],
  assessments: ReadonlyMap<string, Assessment>,
): FlagMessage[] {
  return messages
    .filter((message) => message.delivery !== "failed")
    .map((message) => ({
      author: message.author,
      at: message.at,
      firstSeenAt: message.firstSeenAt,
      understood: assessments.get(message.key) ?? null,
    }));
}

function toSignalMessages(
  messages: readonly StoredMessage[],
  assessments: ReadonlyMap<string, Assessment>,
): SignalMessage[] {
  return messages
    .filter((message) => message.delivery !== "failed")
    .map(({ key, author }) => ({ key, author, understood: assessments.get(key) ?? null }));
}

function worstOf(sentiments: readonly Sentiment[]): Sentiment | null {
  return sentiments.reduce<Sentiment | null>(
    (worst, next) => (worst === null || sentimentRank(next) < sentimentRank(worst) ? next : worst),
    null,
  );
}

/** Clocks come and go with the time; they say nothing of a risk that was handled. */
function isClock(flag: RiskFlag | ConversationFlag): boolean {
  return flag === "sla_due" || flag === "sla_breached";
}
