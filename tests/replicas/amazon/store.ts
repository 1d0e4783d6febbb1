import type { ScriptedConversation, ScriptedMessage } from "../shared/scenario-types";

export type CaseStatus = "open" | "answered" | "resolved" | "notNeeded";

export interface CaseMessage extends ScriptedMessage {
  id: string;
  at: number;
  /** The earlier mail below this one, as the buyer's mail program appended it. */
  quoted: CaseMessage | null;
}

export interface Case {
  id: string;
  /** UUID-like, as in the address. */
  caseId: string;
  data: ScriptedConversation;
  status: CaseStatus;
  unread: number;
  messages: CaseMessage[];
  draft: string;
}

export interface State {
  cases: Case[];
  /** What the address and the list say. */
  chosen: string | null;
  /** What the pane shows; follows `chosen` after the stale delay. */
  shown: string | null;
  filter: "open" | "answered" | "resolved" | "all";
  search: string;
  signedOut: boolean;
  alert: "failed" | null;
  review: boolean;
  sending: boolean;
  sent: { conversationId: string; text: string }[];
  hash: number;
}

const MINUTE = 60_000;

/** An address id that stays the same for a conversation: four FNV-1a runs over its id. */
export function caseIdOf(id: string): string {
  let hex = "";
  for (let run = 0; run < 4; run++) {
    let hash = 2166136261;
    for (const char of `${id}:${run}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
    hex += (hash >>> 0).toString(16).padStart(8, "0");
  }
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

let nextId = 1;

/** Puts a scripted message into a case; a buyer's answer to a seller's mail carries that mail as a quote. */
export function addMessage(
  messages: readonly CaseMessage[],
  message: ScriptedMessage,
  now: number,
  quotes: boolean,
): CaseMessage[] {
  const last = messages.at(-1);
  const quoted = quotes && message.from === "buyer" && message.kind === "text" && last?.from === "seller";
  const added = {
    ...message,
    id: `m${nextId++}`,
    at: now - message.minutesAgo * MINUTE,
    quoted: quoted ? last : null,
  };
  return [...messages, added];
}

/** Cases from scripted conversations, as they are when the page loads. */
export function makeCases(
  conversations: readonly ScriptedConversation[],
  now: number,
  quotes: boolean,
): Case[] {
  return conversations.map((data) => {
    const messages = data.history.reduce<CaseMessage[]>((all, m) => addMessage(all, m, now, quotes), []);
    const last = messages.findLast((m) => m.from === "buyer" || m.from === "seller");
    const status: CaseStatus = data.closed ? "resolved" : last?.from === "seller" ? "answered" : "open";
    return {
      id: data.id,
      caseId: caseIdOf(data.id),
      data,
      status,
      unread: data.unread ?? 0,
      messages,
      draft: "",
    };
  });
}

/** A store that React subscribes to; the test control writes to it from outside. */
export class Store {
  private listeners = new Set<() => void>();
  constructor(private state: State) {}
  read = (): State => this.state;
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  write(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
  find(id: string | null): Case | undefined {
    return this.state.cases.find((c) => c.id === id);
  }
  change(id: string, change: (old: Case) => Partial<Case>): void {
    this.write({ cases: this.state.cases.map((c) => (c.id === id ? { ...c, ...change(c) } : c)) });
  }
}
