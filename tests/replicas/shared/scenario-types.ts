import type { Author, MessageKind } from "../../../lib/domain/message";

/** One scripted message. Every person and number in the scenario is made up. */
export interface ScriptedMessage {
  from: Extract<Author, "buyer" | "seller" | "automatic" | "system">;
  kind: MessageKind;
  text: string;
  /** Minutes before "now" for history. */
  minutesAgo: number;
  /** The platform's own translation below the original (TikTok Shop). */
  translation?: string;
}

/** One scripted conversation: history that is there at load, and lines that the buyer writes live, in order. */
export interface ScriptedConversation {
  id: string;
  marketplace: "shopee" | "tiktok_shop" | "amazon";
  lang: string;
  mood: "calm" | "hostile";
  buyer: { id: string; name: string; avatarHue: number };
  shop: { id: string; name: string; region: string };
  order?: { id: string; status: string; item: string; total: string; tracking?: string };
  closed?: boolean;
  unread?: number;
  history: ScriptedMessage[];
  live: ScriptedMessage[];
}
