import type { Assessment } from "./assessment";
import type { InsertionRecord } from "./insertion";
import type { KeyedMessage } from "./message";
import type { Reading } from "./reading";
import type { ConversationFlag, RiskLevel } from "./risk";
import type { SuggestionSet } from "./suggestion";

/** What a content script needs to resume a thread it has not seen in this page life. */
export interface KnownThread {
  /** Stored messages, oldest first; at most the newest 500. */
  messages: Pick<KeyedMessage, "key" | "seq" | "author" | "kind" | "text" | "at" | "atSource" | "nativeId">[];
  assessments: Assessment[];
  /** Inserted texts of the last day of which nobody knows yet what became of them, newest first. */
  openInsertions: InsertionRecord[];
}

/** A reading whose new messages carry keys; `messages` of the reading itself are left out. */
export interface ThreadUpdate {
  reading: Omit<Reading, "messages">;
  newMessages: KeyedMessage[];
}

/** The background's answer to an update. */
export interface ThreadUnderstood {
  threadKey: string;
  /** Assessments of the buyer messages in the update, and of stored ones that were understood otherwise before. */
  assessments: Assessment[];
  level: RiskLevel;
  conversationFlags: ConversationFlag[];
  suggestions: SuggestionSet;
  /** False when storing failed (full disk, broken database): shown, nothing else is lost. */
  stored: boolean;
}
