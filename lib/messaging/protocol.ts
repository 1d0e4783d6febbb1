import type { CorrectionResult, CorrectMessage, LearnedReview } from "../domain/correction";
import type { ReportedFinding } from "../domain/guard-report";
import type { InsertionRecord, InsertResult, UndoResult } from "../domain/insertion";
import type { Reading, ReadingState } from "../domain/reading";
import type { Settings } from "../domain/settings";
import type {
  FilledReply,
  FoundReplies,
  ReplyProposal,
  Suggestion,
  SuggestionSet,
} from "../domain/suggestion";
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
  /** Replies of the agent's libraries for these words, filled in for this chat, best first; without words the most used. */
  searchReplies(input: { threadKey: string; query: string }): FoundReplies;
  /** The text of a reply with what the agent typed for its open slots. */
  fillReply(input: FillReply): FilledReply;
  /** What template a text that the agent wrote would make. */
  proposeTemplate(input: { threadKey: string; text: string }): ReplyProposal;
  /** Stores a draft in the agent's own library and answers that library's name. */
  saveReply(input: Omit<ReplyProposal, "parts">): string;
  /** A template's picture as PNG in base64; null when it is gone or cannot be drawn. */
  getPicture(input: { id: string }): string | null;
}

export interface FillReply extends Pick<Suggestion, "language" | "parts" | "asked"> {
  threadKey: string;
  values: Record<string, string>;
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
  /** Something was taught: everything that is known of the tab's thread now, or null where that is not known. */
  understoodAnew(input: ThreadUnderstood | null): null;
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
  /** A stored chat is looked at, not in its console: what was taught since acts on it, too. */
  threadOpened(input: { threadKey: string }): null;
  reviewLearned(): LearnedReview;
  proposeTemplate(input: { threadKey: string; text: string }): ReplyProposal;
  saveReply(input: Omit<ReplyProposal, "parts">): string;
  checkReply(input: CheckReply): ReportedFinding[];
}
