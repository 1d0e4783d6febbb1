import type { CorrectionResult, CorrectMessage, LearnedReview } from "../domain/correction";
import type { GenerationRequest } from "../domain/generation";
import type { ReportedFinding } from "../domain/guard-report";
import type { InsertionRecord, InsertResult, UndoResult } from "../domain/insertion";
import type { GpuProbe, HostStatus, ModelCard, ModelSource } from "../domain/language-model";
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
import type { Permission } from "../domain/user-rule";

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
  /** What stands in the composer of this thread; null when another thread is shown or there is no composer. */
  readDraft(input: { threadKey: string }): { text: string } | null;
  /** Puts `text` in place of `before`, which must still be all that stands there; `undoInsert` takes it back exactly. */
  replaceDraft(input: { threadKey: string; before: string; text: string }): InsertResult;
}

/**
 * Panel, options, background → the language model's host (Chrome: the offscreen page; Firefox: the background page). What
 * comes of it is watched in the database (generations, models) and, while it runs, on the stream.
 */
export interface ToHost {
  /** Takes a request into the queue; asking again with the same id changes nothing. */
  generate(input: GenerationRequest): null;
  /** Ends a request that has not ended; one that has is left as it is. */
  cancel(input: { id: string }): null;
  status(): HostStatus;
  /** Loads the chosen model now, so that the first question is answered sooner. */
  warmUp(): null;
  unload(): null;
  probe(): GpuProbe;
  download(input: { card: ModelCard; source: ModelSource }): null;
  pauseDownload(input: { id: string }): null;
  resumeDownload(input: { id: string }): null;
  /** Stops a download and removes what there is of it. */
  cancelDownload(input: { id: string }): null;
  deleteModel(input: { id: string }): null;
  /** Looks at every file again; the row says what came of it. */
  verifyModel(input: { id: string }): null;
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
  /** How much the agent may promise, by marketplace. */
  listPermissions(): Permission[];
  /** Makes sure that the language model's host is there; rejects when the browser has no place for it. */
  openHost(): null;
}
