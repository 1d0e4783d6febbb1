import type { Assessment } from "../domain/assessment";
import type { InsertionRecord, InsertResult, UndoResult } from "../domain/insertion";
import type { KeyedMessage } from "../domain/message";
import type { Reading, ReadingState } from "../domain/reading";
import type { ConversationFlag, RiskLevel } from "../domain/risk";
import type { Settings } from "../domain/settings";
import type { SuggestionSet } from "../domain/suggestion";

/** What a content script needs to resume a thread it has not seen in this page life. */
export interface KnownThread {
  /** Stored messages, oldest first; at most the newest 500. */
  messages: Pick<KeyedMessage, "key" | "seq" | "author" | "kind" | "text" | "at" | "atSource" | "nativeId">[];
  assessments: Assessment[];
}

/** A reading whose new messages carry keys; `messages` of the reading itself are left out. */
export interface ThreadUpdate {
  reading: Omit<Reading, "messages">;
  newMessages: KeyedMessage[];
}

/** The background's answer to an update. */
export interface ThreadUnderstood {
  threadKey: string;
  /** Assessments of the buyer messages in the update (and no others). */
  assessments: Assessment[];
  level: RiskLevel;
  conversationFlags: ConversationFlag[];
  suggestions: SuggestionSet;
  /** False when storing failed (full disk, broken database): shown, nothing else is lost. */
  stored: boolean;
}

/** Content script → background. */
export interface ContentToBackground {
  getSettings(): Settings;
  openThread(input: { threadKey: string }): KnownThread;
  /** Idempotent by message key. */
  updateThread(input: ThreadUpdate): ThreadUnderstood;
  /** The tab shows something else now: no thread, a state, a pause. */
  reportState(input: {
    marketplace: Reading["marketplace"];
    state: ReadingState;
    threadKey: string | null;
  }): null;
  recordInsertion(input: InsertionRecord): null;
  closeInsertion(input: Pick<InsertionRecord, "id" | "outcome" | "closedAt" | "keptShare">): null;
  openPanel(): null;
}

/** Panel or background → one tab's content script. */
export interface ToContent {
  insertReply(input: { threadKey: string; text: string; templateId: string | null }): InsertResult;
  undoInsert(input: { threadKey: string }): UndoResult;
  settingsChanged(input: Settings): null;
  suggestionsChanged(input: SuggestionSet): null;
}

/** Panel and options → background. */
export interface SurfaceToBackground {
  saveSettings(input: Partial<Settings>): Settings;
  /** Templates changed: suggestions of open threads are ranked again. */
  templatesChanged(): null;
}
