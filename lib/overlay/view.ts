import type { Assessment } from "../domain/assessment";
import type { ReportedFinding } from "../domain/guard-report";
import type { InsertFailure } from "../domain/insertion";
import type { MarketplaceId } from "../domain/marketplace";
import type { MessageKind } from "../domain/message";
import type { ReadingState } from "../domain/reading";
import type { ConversationFlag, RiskLevel } from "../domain/risk";
import type {
  FilledReply,
  FoundReplies,
  ReplyProposal,
  Suggestion,
  SuggestionSet,
} from "../domain/suggestion";

/**
 * One chip: the bubble that it belongs to and what the understanding said. `failed` shows "check by hand", never "no
 * risk"; `not_text` names the kind (image, sticker, card…), which nobody understood.
 */
export interface OverlayChip {
  messageKey: string;
  bubble: Element;
  kind: MessageKind;
  /** The message's own words; the assessment's spans are offsets into them. */
  text: string;
  status: "pending" | "understood" | "failed" | "not_text";
  /** Present when `understood`. */
  assessment: Assessment | null;
}

/** Short messages of the reply bar; each has a text in the catalogue. */
export type OverlayNotice =
  | { kind: "inserted" }
  | { kind: "undone" }
  | { kind: "reverted" }
  | { kind: "copied" }
  | { kind: "failed"; reason: InsertFailure | "edited_since" | "nothing_to_undo" }
  | { kind: "kept"; library: string }
  | { kind: "picture"; name: string }
  | { kind: "not_kept" | "nothing_to_keep" | "no_picture" }
  | { kind: "not_stored" | "not_logged" | "no_panel" }
  | { kind: "updated" };

/** Everything that the overlay shows at one moment; the overlay keeps no knowledge of its own. */
export interface OverlayView {
  marketplace: MarketplaceId;
  state: ReadingState;
  threadKey: string | null;
  level: RiskLevel;
  conversationFlags: ConversationFlag[];
  chips: OverlayChip[];
  /** All bubbles on the page, buyer's and seller's: the bar keeps clear of them. */
  bubbles: Element[];
  scroller: Element | null;
  composerBox: Element | null;
  /** The text control inside that box; never covered. */
  composer: Element | null;
  suggestions: SuggestionSet | null;
  canUndo: boolean;
  notice: OverlayNotice | null;
  /** What the guard says of the composer's text, hardest first. */
  findings?: OverlayFindings | null;
}

/** Findings and the very text that their spans point into. */
export interface OverlayFindings {
  text: string;
  list: readonly ReportedFinding[];
}

/** What the agent can do in the page. */
export interface OverlayHandlers {
  /** Insert this text of a suggestion, as she saw it. */
  insert(suggestion: Suggestion, text: string): void;
  /** The suggestion's text with what she typed for its open slots. */
  fill(suggestion: Suggestion, values: Record<string, string>): Promise<FilledReply>;
  /** Her libraries' replies for these words. */
  search(query: string): Promise<FoundReplies>;
  /** What she wrote, or sent last, as the template that it would make; null, and said, when there is nothing. */
  propose(): Promise<ReplyProposal | null>;
  keep(proposal: ReplyProposal): void;
  undo(): void;
  openPanel(): void;
  /** Put the finding's compliant words in the place of its first span. */
  fix?(text: string, finding: ReportedFinding): void;
  /** She has seen it: not shown again for these words. */
  dismiss?(text: string, finding: ReportedFinding): void;
}

export interface OverlayOptions {
  /** BCP 47-like locale of the words. */
  locale: "en" | "zh_CN";
  /** The texts of the overlay in that locale (lib/i18n/overlay-words): handed in, so that no page loads two languages. */
  words: Readonly<Record<string, string>>;
  /** The style sheet (lib/overlay/styles), handed in for the same reason. */
  styles: string;
  /** `system` follows the console page's own brightness. */
  theme: "system" | "light" | "dark";
  insertKeys: readonly [string, string, string];
  undoKey: string;
  searchKey: string;
  signal: AbortSignal;
}

export interface Overlay {
  show(view: OverlayView): void;
  setOptions(options: Omit<OverlayOptions, "signal" | "styles">): void;
  /** Opens the question for the open slots of suggestion `index`, or inserts at once when it has none. */
  pick(index: number): void;
  /** Opens the search for replies. */
  search(): void;
  /** Asks before a text with these findings is inserted; true: insert it anyway. Another question in its place: false. */
  ask(findings: OverlayFindings): Promise<boolean>;
}
