import { historyNow } from "../shared/control";
import type { ScriptedConversation, ScriptedMessage } from "../shared/scenario-types";
import { makeFiller } from "./crowd";
import { type ChatConversation, makeConversation, makeMessage, PAGE_SIZE } from "./model";
import { t } from "./strings";

export interface StoreOptions {
  scripted: readonly ScriptedConversation[];
  /** ms that the old thread stays in the pane after a switch. */
  stale: number;
  /** ms until a sent bubble appears. */
  bubble: number;
  /** ms until the information panel follows the pane. */
  station: number;
  send: string;
  draft: string;
}

/** ms that the pane is blank between two threads. */
const BLANK_MS = 80;

/**
 * The console's state. `selected` is the highlighted row; `shown` is what the pane really renders, which follows later
 * (docs/console-notes.md 1.2, behaviour 4).
 */
export class ChatStore {
  readonly conversations: ChatConversation[];
  selected: string | null = null;
  shown: string | null = null;
  /** Whose orders the information panel shows; follows the pane. */
  stationOf: string | null = null;
  warning: string | null = null;
  toast: string | null = null;
  /** Conversations that this agent serves, as "n/100" in the header. */
  serving = 12;
  mini: "none" | "pill" | "open" = "none";
  readonly accepted: { conversationId: string; text: string }[] = [];
  version = 0;
  private switchToken = 0;
  private readonly listeners = new Set<() => void>();

  get scripted(): readonly ScriptedConversation[] {
    return this.options.scripted;
  }

  constructor(private readonly options: StoreOptions) {
    this.conversations = options.scripted.map((scripted) => makeConversation(scripted, historyNow()));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  changed(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  find(id: string | null): ChatConversation | null {
    return this.conversations.find((c) => c.ref.id === id) ?? null;
  }

  open(id: string): void {
    const conversation = this.find(id);
    if (!conversation || this.selected === id) return;
    const token = ++this.switchToken;
    this.selected = id;
    conversation.unread = 0;
    this.changed();
    this.later(this.shown ? this.options.stale : 0, token, () => {
      if (this.options.draft === "clear") for (const c of this.conversations) c.draft = "";
      this.shown = null;
      this.changed();
      this.later(BLANK_MS, token, () => {
        this.shown = id;
        this.changed();
        this.later(this.options.station, token, () => {
          this.stationOf = id;
          this.changed();
        });
      });
    });
  }

  private later(ms: number, token: number, act: () => void): void {
    setTimeout(() => {
      if (token === this.switchToken) act();
    }, ms);
  }

  receive(id: string, message: Partial<ScriptedMessage> & { text: string }): string {
    const conversation = this.find(id);
    if (!conversation) return "";
    const made = makeMessage(
      id,
      { from: "buyer", kind: "text", ...message, minutesAgo: message.minutesAgo ?? 0 },
      Date.now(),
    );
    if (!message.minutesAgo || message.minutesAgo < 0) made.created = Date.now();
    this.append(conversation, made);
    if (made.from === "buyer" && this.selected !== id) conversation.unread++;
    this.changed();
    return made.id;
  }

  private append(conversation: ChatConversation, message: ChatConversation["messages"][number]): void {
    conversation.messages = [...conversation.messages, message];
    conversation.loaded++;
  }

  setDraft(id: string, text: string): void {
    const conversation = this.find(id);
    if (conversation) conversation.draft = text;
  }

  /** The console's own Send. Returns whether the composer is to be emptied now. */
  send(id: string, text: string): boolean {
    if (this.options.send === "warn" && this.warning === null) {
      this.warning = text;
      this.changed();
      return false;
    }
    this.deliver(id, text);
    return true;
  }

  answerWarning(sendAnyway: boolean): void {
    const text = this.warning;
    this.warning = null;
    const conversation = this.find(this.shown);
    if (sendAnyway && text !== null && conversation) {
      conversation.draft = "";
      this.deliver(conversation.ref.id, text);
    }
    this.changed();
  }

  private deliver(id: string, text: string): void {
    const conversation = this.find(id);
    if (!conversation) return;
    const mode = this.options.send;
    const scripted: ScriptedMessage = { from: "seller", kind: "text", text, minutesAgo: 0 };
    if (mode === "fail") {
      setTimeout(() => this.showToast(t.couldNotSend), this.options.bubble);
      return;
    }
    if (mode === "mark") {
      const message = makeMessage(id, scripted, Date.now(), "sending");
      this.append(conversation, message);
      setTimeout(() => {
        conversation.messages = conversation.messages.map((m) =>
          m.id === message.id ? { ...m, delivery: "failed" as const } : m,
        );
        this.changed();
      }, 900);
      this.changed();
      return;
    }
    this.accepted.push({ conversationId: id, text });
    setTimeout(
      () => {
        this.append(conversation, makeMessage(id, scripted, Date.now()));
        this.changed();
      },
      mode === "slow" ? 2_500 : this.options.bubble,
    );
  }

  showToast(text: string): void {
    this.toast = text;
    this.changed();
    setTimeout(() => {
      this.toast = null;
      this.changed();
    }, 3_000);
  }

  loadHistory(id = this.shown): void {
    const conversation = this.find(id);
    if (!conversation || conversation.loaded >= conversation.messages.length) return;
    conversation.loaded = Math.min(conversation.messages.length, conversation.loaded + PAGE_SIZE);
    this.changed();
  }

  fill(id: string, count: number): void {
    const conversation = this.find(id);
    if (!conversation) return;
    const now = Date.now();
    conversation.messages = Array.from({ length: count }, (_, i) =>
      makeMessage(id, makeFiller(i, count), now),
    );
    conversation.loaded = count;
    this.changed();
  }

  close(id: string): void {
    const conversation = this.find(id);
    if (!conversation) return;
    conversation.closed = true;
    this.serving--;
    this.changed();
  }

  chatAgain(id: string): void {
    const conversation = this.find(id);
    if (!conversation) return;
    conversation.closed = false;
    this.serving++;
    this.append(
      conversation,
      makeMessage(id, { from: "system", kind: "notice", text: t.reopened, minutesAgo: 0 }, Date.now()),
    );
    this.changed();
  }

  setMini(state: ChatStore["mini"]): void {
    this.mini = state;
    if (state === "none") {
      this.switchToken++;
      this.selected = null;
      this.shown = null;
      this.stationOf = null;
    }
    this.changed();
  }
}
