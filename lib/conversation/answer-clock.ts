import type { MarketplaceId } from "../domain/marketplace";
import type { Author } from "../domain/message";

const HOUR = 3_600_000;

/**
 * Hours that a platform gives for the first human answer. research: TikTok Shop US 24 h, South-East Asia 12 h (since
 * 15 Aug 2025); Amazon 24 h including weekends; Shopee 12 h. Unknown ones take 24 h. Last checked 2026-11.
 */
export function answerHours(marketplace: MarketplaceId, region: string | null): number {
  if (marketplace === "shopee" || marketplace === "lazada") return 12;
  if (marketplace === "tiktok_shop") return region && TIKTOK_12H.has(region) ? 12 : 24;
  return 24;
}

const TIKTOK_12H = new Set(["ID", "MY", "PH", "SG", "TH", "VN"]);

/** Share of the time limit that is left when an answer counts as due soon: 3 of 12 hours (Shopee's own filter). */
const DUE_SHARE = 0.25;

export interface ClockMessage {
  author: Author;
  at: number | null;
  firstSeenAt: number;
}

export interface AnswerClock {
  /** When the oldest unanswered buyer message came, ms. */
  since: number;
  deadline: number;
  state: "running" | "due" | "breached";
}

/**
 * The running clock of a thread (messages oldest first), or null when nothing waits for an answer. Automatic and system
 * messages do not stop it: the platforms do not count them.
 */
export function answerClock(
  messages: readonly ClockMessage[],
  marketplace: MarketplaceId,
  region: string | null,
  now: number,
): AnswerClock | null {
  let since: number | null = null;
  for (const message of messages) {
    if (message.author === "seller") since = null;
    else if (message.author === "buyer") since ??= message.at ?? message.firstSeenAt;
  }
  if (since === null) return null;
  const span = answerHours(marketplace, region) * HOUR;
  const deadline = since + span;
  const state = now > deadline ? "breached" : now > deadline - span * DUE_SHARE ? "due" : "running";
  return { since, deadline, state };
}
