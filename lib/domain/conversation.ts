import type { Intent } from "./intent";
import type { MarketplaceId } from "./marketplace";
import type { KeyedMessage } from "./message";
import type { OrderDates } from "./order-dates";
import type { OrderFacts } from "./reading";
import type { ConversationFlag, RiskFlag, RiskLevel } from "./risk";
import type { Sentiment } from "./sentiment";
import type { SignalBasis } from "./signal";

/** A conversation as stored; one row a thread. */
export interface Conversation {
  threadKey: string;
  marketplace: MarketplaceId;
  region: string | null;
  shopName: string | null;
  buyerName: string | null;
  order: OrderFacts | null;
  /** Its times; missing where none was shown. */
  orderDates?: OrderDates;
  firstSeenAt: number;
  updatedAt: number;
  /** Time of the newest buyer message, ms; falls back to when we first saw it. */
  lastBuyerAt: number | null;
  /** Flags over all buyer messages that still count, and computed ones. */
  flags: (RiskFlag | ConversationFlag)[];
  level: RiskLevel;
  /** riskRank(level), stored because it is sorted by. */
  levelRank: number;
  /** Newest last: the last 12 buyer sentiments. */
  sentiments: Sentiment[];
  lastIntent: Intent | null;
  /** Set when the agent marked the risk as handled; cleared by a new flag. */
  handledAt: number | null;
  note: string;
  /** When and with what words it was handed to a person above, oldest first; missing: never. */
  handOvers?: HandOver[];
  /** What the signals rest on (readSignals); missing in rows without any and in those from before signals. */
  signals?: SignalBasis;
}

/** One handing over of a chat to a person above. */
export interface HandOver {
  /** ms */
  at: number;
  note: string;
}

/** A stored message. */
export interface StoredMessage extends KeyedMessage {
  threadKey: string;
  firstSeenAt: number;
}

/** What a browser tab shows now; dies with the tab. */
export interface TabState {
  tabId: number;
  windowId: number;
  marketplace: MarketplaceId;
  state: import("./reading").ReadingState;
  threadKey: string | null;
  updatedAt: number;
}
