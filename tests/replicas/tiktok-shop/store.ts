import { historyNow } from "../shared/control";
import type { ScriptedConversation, ScriptedMessage } from "../shared/scenario-types";
import { knobs, pageRegion } from "./knobs";

export interface ChatMessage {
  id: string;
  from: ScriptedMessage["from"];
  kind: ScriptedMessage["kind"];
  text: string;
  translation?: string;
  at: number;
  delivery: "shown" | "sending" | "failed";
}

export interface Chat {
  script: ScriptedConversation;
  messages: ChatMessage[];
  /** How many of the newest messages the pane has loaded. */
  loaded: number;
  unread: number;
  closed: boolean;
  lastAt: number;
}

export const FOLDERS = ["ALL", "UNREPLIED", "UNREAD", "CLOSED"] as const;
export type Folder = (typeof FOLDERS)[number];

export interface ConsoleState {
  chats: Chat[];
  folder: Folder;
  selected: string | null;
  /** Whose messages the pane shows; lags behind `selected`. */
  shown: string | null;
  /** Whose order the panel shows; lags further. */
  panelOf: string | null;
  drafts: Record<string, string>;
  sent: { conversationId: string; text: string }[];
  hash: number;
  expired: boolean;
  /** A text that waits for an answer to the console's warning. */
  warning: string | null;
}

const PAGE = 20;
const HOLD_BLANK_MS = 60;

/** The console's own data; React only draws it. */
export class ConsoleStore {
  state: ConsoleState;
  private readonly listeners = new Set<() => void>();
  private switches = 0;
  private serial = 0;

  constructor(scripts: readonly ScriptedConversation[]) {
    const now = historyNow();
    this.state = {
      chats: scripts.map((script) => this.toChat(script, now)).sort((a, b) => b.lastAt - a.lastAt),
      folder: "ALL",
      selected: null,
      shown: null,
      panelOf: null,
      drafts: {},
      sent: [],
      hash: Number(knobs.hash) || 1,
      expired: knobs.expired === "on" || knobs.expired === "1",
      warning: null,
    };
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Partial<ConsoleState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  chat(id: string | null): Chat | null {
    return this.state.chats.find((chat) => chat.script.id === id) ?? null;
  }

  /** The agent opens a conversation: row and composer at once, messages after the stale time, the order panel last. */
  open(id: string): void {
    const chat = this.chat(id);
    if (!chat || this.state.selected === id) return;
    const turn = ++this.switches;
    const isCurrent = () => turn === this.switches;
    const drafts = { ...this.state.drafts };
    if (knobs.draft === "clear") delete drafts[this.state.selected ?? ""];
    this.set({ selected: id, drafts, panelOf: knobs.panel === "stale" ? this.state.panelOf : null });
    const stale = this.state.shown === null ? 0 : Number(knobs.stale) || 0;
    setTimeout(() => isCurrent() && this.set({ shown: null }), stale);
    setTimeout(() => {
      if (!isCurrent()) return;
      this.change(id, { unread: 0 });
      this.set({ shown: id });
    }, stale + HOLD_BLANK_MS);
    // 0.5 to 3 s, the same for one conversation every time.
    const late = 500 + ((id.length * 397 + id.charCodeAt(id.length - 1) * 131) % 2500);
    setTimeout(() => isCurrent() && this.set({ panelOf: id }), stale + late);
  }

  type(text: string): void {
    const id = this.state.selected;
    if (id) this.set({ drafts: { ...this.state.drafts, [id]: text } });
  }

  draft(): string {
    return this.state.drafts[this.state.selected ?? ""] ?? "";
  }

  /** The console's own Send. */
  send(): void {
    const text = this.draft().trim();
    if (!text || !this.state.selected || this.state.expired) return;
    if (knobs.send === "warn" && this.state.warning === null) {
      this.set({ warning: text });
      return;
    }
    this.accept(text);
  }

  accept(text: string): void {
    const id = this.state.selected;
    if (!id) return;
    this.set({ warning: null, drafts: { ...this.state.drafts, [id]: "" } });
    const failed = knobs.send === "fail";
    if (!failed) this.set({ sent: [...this.state.sent, { conversationId: id, text }] });
    setTimeout(
      () => this.add(id, { from: "seller", kind: "text", text, delivery: failed ? "failed" : "shown" }),
      knobs.send === "slow" ? 3000 : 300,
    );
  }

  add(id: string, message: Pick<ChatMessage, "from" | "kind" | "text"> & Partial<ChatMessage>): string {
    const added: ChatMessage = { id: this.nextId(), at: Date.now(), delivery: "shown", ...message };
    const chat = this.chat(id);
    if (!chat) return added.id;
    this.change(id, {
      messages: [...chat.messages, added],
      loaded: chat.loaded + 1,
      lastAt: added.at,
      unread: message.from === "buyer" && this.state.shown !== id ? chat.unread + 1 : chat.unread,
    });
    this.set({ chats: [...this.state.chats].sort((a, b) => b.lastAt - a.lastAt) });
    return added.id;
  }

  loadHistory(): boolean {
    const chat = this.chat(this.state.shown);
    if (!chat || chat.loaded >= chat.messages.length) return false;
    this.change(chat.script.id, { loaded: Math.min(chat.messages.length, chat.loaded + PAGE) });
    return true;
  }

  fill(id: string, count: number): void {
    const now = Date.now();
    const messages = Array.from({ length: count }, (_, i): ChatMessage => {
      const from = i % 3 === 2 ? "seller" : "buyer";
      const text =
        from === "buyer"
          ? `Question ${i + 1}: when will parcel ${1000 + i} arrive?`
          : `Answer ${i + 1}: it is on its way.`;
      return {
        id: this.nextId(),
        from,
        kind: "text",
        text,
        at: now - (count - i) * 90_000 - Math.floor((count - i) / 8) * 600_000,
        delivery: "shown",
      };
    });
    this.change(id, { messages, loaded: count, lastAt: now });
  }

  change(id: string, change: Partial<Chat>): void {
    this.set({
      chats: this.state.chats.map((chat) => (chat.script.id === id ? { ...chat, ...change } : chat)),
    });
  }

  private toChat(script: ScriptedConversation, now: number): Chat {
    const messages = script.history.map(
      ({ from, kind, text, translation, minutesAgo }): ChatMessage => ({
        id: this.nextId(),
        from,
        kind,
        text,
        translation,
        at: now - minutesAgo * 60_000,
        delivery: "shown",
      }),
    );
    return {
      script,
      messages,
      loaded: Math.min(PAGE, messages.length),
      unread: script.unread ?? 0,
      closed: script.closed ?? false,
      lastAt: messages.at(-1)?.at ?? 0,
    };
  }

  private nextId(): string {
    return String(7_400_000_000_000_000 + ++this.serial);
  }
}

/** The chats that a folder lists. */
export function chatsOf(state: ConsoleState): Chat[] {
  return state.chats.filter((chat) => {
    if (knobs.shops === "region" && chat.script.shop.region !== pageRegion) return false;
    if (state.folder === "UNREAD") return chat.unread > 0;
    if (state.folder === "CLOSED") return chat.closed;
    if (state.folder === "UNREPLIED") return !chat.closed && isUnreplied(chat);
    return true;
  });
}

export function isUnreplied(chat: Chat): boolean {
  return chat.messages.findLast((m) => m.from === "buyer" || m.from === "seller")?.from === "buyer";
}

/** A 20-character class name as the console's build makes them; another seed is another build. */
export function hashed(name: string, seed: number): string {
  let a = 2166136261 ^ (seed * 7919);
  let out = "";
  while (out.length < 20) {
    for (const char of `${name}${out.length}`) a = Math.imul(a ^ char.charCodeAt(0), 16777619);
    out += (a >>> 0).toString(36);
  }
  return `x${out.slice(0, 19)}`;
}
