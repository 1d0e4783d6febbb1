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
}

/** The offers for one thread, as stored and shown. */
export interface SuggestionSet {
  threadKey: string;
  /** The buyer message that they answer. */
  messageKey: string | null;
  suggestions: Suggestion[];
  /** `by_hand`: the risk is such that no one-click text is offered. */
  mode: "offer" | "silent" | "by_hand";
  updatedAt: number;
}
