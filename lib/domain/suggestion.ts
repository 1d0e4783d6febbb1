import type { Intent } from "./intent";
import type { TemplateSlot } from "./template";

/** Slots that the page can fill. Other names are asked from the agent. */
export const PAGE_SLOTS = [
  "buyer_name",
  "order_id",
  "shop_name",
  "item_title",
  "tracking_number",
  "order_status",
] as const;
export type PageSlot = (typeof PAGE_SLOTS)[number];

/** A template text cut at its slots: literal text, filled slots and open ones. */
export type TextPart =
  | { type: "text"; text: string }
  | { type: "filled"; slot: string; text: string }
  | { type: "open"; slot: string };

/** A reply in the agent's own language, only to be read. */
export interface OwnReading {
  language: string;
  parts: TextPart[];
}

/** How a template fared in the last half year: for the intent that it is offered for, or for any where `any`. */
export interface OfferRecord {
  uses: number;
  asIs: number;
  edited: number;
  undone: number;
  /** Times that another one was taken instead. */
  passedOver: number;
  any: boolean;
}

/** One offered reply. */
export interface Suggestion {
  templateId: string;
  title: string;
  language: string;
  parts: TextPart[];
  /** Slot names that only the agent can fill, in order of appearance. */
  openSlots: string[];
  /** 0 to 1, for ordering only. */
  score: number;
  /** Catalogue keys of why it is offered, strongest first. */
  reasons: ("intent" | "secondary_intent" | "language" | "marketplace" | "often_used" | "tone")[];
  /** The wanted intent that it answers best; missing where it was not ranked. */
  intent?: Intent;
  /** What the shop did with it so far. */
  record?: OfferRecord;
  /** One sentence in the agent's language of why it stands where it stands. */
  why?: string;
  /** The open slots as the template declares them; one that is missing is a required text. */
  asked?: TemplateSlot[];
  /** The same reply in the agent's language; absent when it is written in that, or has no such text. */
  mine?: OwnReading;
  /** Pictures that go with it, in the template's order. */
  pictures?: { id: string; name: string }[];
}

/** A reply that a search found. */
export interface FoundReply extends Suggestion {
  /** What the agent types after a slash; empty: none. */
  shortcut: string;
}

/** What a search found, best first. */
export interface FoundReplies {
  replies: FoundReply[];
  /** False while the index is still being built: slips of the finger are not forgiven everywhere yet. Ask again. */
  whole: boolean;
}

/** A reply with its slots filled in, or what is wrong with which of them. */
export type FilledReply = { ok: true; text: string } | { ok: false; problems: SlotTrouble[] };

export interface SlotTrouble {
  slot: string;
  reason: (typeof SLOT_PROBLEMS)[number];
}

/** What can be wrong with a value that was typed for a slot; each has a text in the catalogue. */
export const SLOT_PROBLEMS = [
  "required",
  "not_a_number",
  "not_money",
  "not_a_date",
  "not_a_choice",
  "too_long",
] as const;

/** A reply that the agent wrote, as the template that it could become. */
export interface ReplyProposal {
  title: string;
  language: string;
  intents: Intent[];
  /** With `{{slots}}` where names and numbers of this chat stood. */
  text: string;
  /** The same text, cut at its slots. */
  parts: TextPart[];
}

/** The offers for one thread, as stored and shown. */
export interface SuggestionSet {
  threadKey: string;
  /** The buyer message that they answer. */
  messageKey: string | null;
  suggestions: Suggestion[];
  /** `by_hand`: the risk is such that no one-click text is offered. */
  mode: "offer" | "silent" | "by_hand";
  /** What is asked for most; missing or null: nothing clearly. */
  intent?: Intent | null;
  /** What they were chosen by: while it stays, offers for the same message stay where they are. */
  basis?: string;
  updatedAt: number;
}
