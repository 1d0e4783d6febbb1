import type { ScriptedConversation, ScriptedMessage } from "../shared/scenario-types";

/** A message as the console's API delivers it (names of docs/console-notes.md 1.1, "Message JSON"). */
export interface ChatMessage {
  id: string;
  conversation_id: string;
  from: ScriptedMessage["from"];
  kind: ScriptedMessage["kind"];
  text: string;
  /** ms */
  created: number;
  delivery: "shown" | "sending" | "failed";
}

/** The part of a conversation that its row component holds (read from the React fiber by the page's tools). */
export interface ConversationRef {
  id: string;
  to_id: string;
  to_name: string;
  shop_id: string;
}

export interface ChatConversation {
  ref: ConversationRef;
  hue: number;
  shop: ScriptedConversation["shop"];
  order: ScriptedConversation["order"];
  messages: ChatMessage[];
  /** How many of the newest messages the pane has loaded. */
  loaded: number;
  unread: number;
  closed: boolean;
  draft: string;
  /** Product that the buyer came from, shown pinned when there is no order. */
  product: string | null;
}

export const PAGE_SIZE = 20;

let nextId = 2_290_000_000_000;

export function makeMessage(
  conversationId: string,
  scripted: ScriptedMessage,
  now: number,
  delivery: ChatMessage["delivery"] = "shown",
): ChatMessage {
  nextId += 17;
  return {
    id: String(nextId),
    conversation_id: conversationId,
    from: scripted.from,
    kind: scripted.kind,
    text: scripted.text,
    created: now - scripted.minutesAgo * 60_000,
    delivery,
  };
}

export function makeConversation(scripted: ScriptedConversation, now: number): ChatConversation {
  const messages = scripted.history
    .map((message) => makeMessage(scripted.id, message, now))
    .sort((a, b) => a.created - b.created);
  return {
    ref: {
      id: scripted.id,
      to_id: scripted.buyer.id,
      to_name: scripted.buyer.name,
      shop_id: scripted.shop.id,
    },
    hue: scripted.buyer.avatarHue,
    shop: scripted.shop,
    order: scripted.order,
    messages,
    loaded: PAGE_SIZE,
    unread: scripted.unread ?? 0,
    closed: scripted.closed ?? false,
    draft: "",
    product:
      scripted.order?.item ?? messages.find((m) => m.kind === "product_card")?.text.split(" · ")[0] ?? null,
  };
}

/** Section of the list that a conversation belongs to. */
export function sectionOf(conversation: ChatConversation): "unreplied" | "manually_replied" | "all_buyers" {
  const last = conversation.messages.findLast((m) => m.from !== "system" && m.from !== "automatic");
  if (conversation.closed) return "all_buyers";
  if (last?.from === "buyer") return "unreplied";
  return last ? "manually_replied" : "all_buyers";
}
