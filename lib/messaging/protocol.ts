import type { CorrectionResult, CorrectMessage, LearnedReview } from "../domain/correction";
import type { ReportedFinding } from "../domain/guard-report";
import type { InsertionRecord, InsertResult, UndoResult } from "../domain/insertion";
import type { Reading, ReadingState } from "../domain/reading";
import type { Settings } from "../domain/settings";
import type { SuggestionSet } from "../domain/suggestion";
import type { KnownThread, ThreadUnderstood, ThreadUpdate } from "../domain/thread";

export type { KnownThread, ThreadUnderstood, ThreadUpdate };

/** Content script → background. */
export interface ContentToBackground {
  getSettings(): Settings;
  /** The overlay's texts in one locale. */
  getWords(input: Pick<Settings, "locale">): Record<string, string>;
  /** The overlay's style sheet. */
  getStyles(): string;
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
  /** Holds a reply against the rules, in the agent's words; the text is not kept. */
  checkReply(input: CheckReply): ReportedFinding[];
}

export interface CheckReply {
  /** Null: no chat is known, only the text is checked. */
  threadKey: string | null;
  text: string;
  /** `draft`: written by a machine. */
  origin: "typed" | "inserted" | "draft";
  /** Characters that the composer takes; null: not known. */
  limit: number | null;
}

/** Panel or background → one tab's content script. */
export interface ToContent {
  insertReply(input: { threadKey: string; text: string; templateId: string | null }): InsertResult;
  undoInsert(input: { threadKey: string }): UndoResult;
  settingsChanged(input: Settings): null;
  suggestionsChanged(input: SuggestionSet): null;
  /** A stored thread was understood anew: everything that is known of it. */
  understoodAnew(input: ThreadUnderstood): null;
  /** The guard's rules changed: what stands in the composer is checked anew. */
  guardChanged(): null;
}

/** Panel and options → background. */
export interface SurfaceToBackground {
  saveSettings(input: Partial<Settings>): Settings;
  /** Templates changed: suggestions of open threads are ranked again. */
  templatesChanged(): null;
  /** A risk was marked as handled or opened again: the toolbar's count is taken anew. */
  riskHandled(): null;
  /** Stores what a message really means; its thread and the open ones are understood anew before the answer. */
  correctMessage(input: CorrectMessage): CorrectionResult;
  /** Corrections or terms changed: open threads and those named are understood anew. */
  learnedChanged(input: { threadKeys: string[] }): null;
  reviewLearned(): LearnedReview;
  checkReply(input: CheckReply): ReportedFinding[];
}
