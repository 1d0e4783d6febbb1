import { create } from "zustand";
import { type FlaggedFilter, NO_FILTER } from "../../components/flagged/flagged-filter";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import type { InsertFailure, UNDO_FAILURES } from "../../lib/domain/insertion";
import type { Suggestion } from "../../lib/domain/suggestion";
import type { SendFailureReason } from "../../lib/messaging/send";

type Pictures = NonNullable<Suggestion["pictures"]>;

export type PanelTab = "chat" | "templates" | "flagged";

/** What became of the last insert, undo or copy, for the thread that it belonged to. */
export interface PanelNotice {
  threadKey: string | null;
  outcome:
    | { kind: "inserted" | "replaced" | "undone" | "copy_failed" | "not_kept" }
    | { kind: "kept"; library: string }
    | { kind: "picture"; state: "copied" | "refused" | "gone"; pictures: Pictures; rest: Pictures }
    | { kind: "failed"; reason: InsertFailure | (typeof UNDO_FAILURES)[number] }
    | { kind: "no_answer"; reason: SendFailureReason };
}

/** A text that must not leave, and what the agent answers. */
export interface GuardQuestion {
  text: string;
  findings: readonly ReportedFinding[];
  answer: (insert: boolean) => void;
}

interface PanelState {
  tab: PanelTab;
  notice: PanelNotice | null;
  /** Beside which part of the chat it is told: where the agent pressed. */
  outcomeAt: "replies" | "assistant";
  /** Insertions that the console's page could not take back: their undo is not offered again. */
  spent: readonly string[];
  busy: boolean;
  question: GuardQuestion | null;
  /** What is to be put into a thread's note of handing over. */
  handOverAdd: { threadKey: string; text: string } | null;
  templateQuery: string;
  templateLanguage: string;
  openTemplate: string | null;
  flaggedQuery: string;
  flaggedFilter: FlaggedFilter;
  filtersOpen: boolean;
  openThread: string | null;
}

/** Only what dies with the panel: selection, filter, the last outcome. */
export const usePanel = create<PanelState>(() => ({
  tab: "chat",
  notice: null,
  outcomeAt: "replies",
  spent: [],
  busy: false,
  question: null,
  handOverAdd: null,
  templateQuery: "",
  templateLanguage: "",
  openTemplate: null,
  flaggedQuery: "",
  flaggedFilter: NO_FILTER,
  filtersOpen: false,
  openThread: null,
}));

export const setPanel = usePanel.setState;
