import type { ScriptedConversation, ScriptedMessage } from "./scenario-types";

/**
 * How a test (or the demo) drives a replica from the page's world: `window.replica`. Every replica implements all of it;
 * what a console does not have is a no-op.
 */
export interface ReplicaControl {
  /** Names of knobs and their present values, as read from the query string. */
  knobs: Record<string, string>;
  conversations(): { id: string; name: string; unread: number }[];
  /** Like a trusted click on the row: the agent opens a conversation. */
  open(id: string): void;
  /** The id of the conversation whose messages the pane really shows now (after the stale delay), or null. */
  shown(): string | null;
  /** The buyer writes. Returns the message id. */
  receive(conversationId: string, message: Partial<ScriptedMessage> & { text: string }): string;
  /** Everything the seller side has really sent (accepted by the console's own Send). */
  sent(): { conversationId: string; text: string }[];
  /** What the console's own state holds for the composer; the DOM can differ. */
  draft(): string;
  rerollHashes(): void;
  /** Loads one page of history above, as scrolling up does. */
  loadHistory(): void;
  /** Replaces a conversation's history by `count` generated messages (for benches). */
  fill(conversationId: string, count: number): void;
  expireSession(): void;
  closeChat(conversationId: string): void;
}

declare global {
  interface Window {
    replica: ReplicaControl;
  }
}

/** Knobs from the query string, with defaults. */
export function readKnobs<T extends Record<string, string>>(defaults: T): T {
  const query = new URLSearchParams(location.search);
  const knobs = { ...defaults };
  for (const name of Object.keys(defaults)) {
    const value = query.get(name);
    if (value !== null) (knobs as Record<string, string>)[name] = value;
  }
  return knobs;
}

/**
 * Knobs that every replica understands: `stale` (ms that the old thread stays on a switch), `mount` (ms until the app
 * mounts), `send` (`ok` | `fail` | `warn` | `slow`), `draft` (`keep` | `clear`), `live` (ms between scripted live
 * messages; 0: only on demand), `open` (conversation id opened at start), `hash` (seed of hashed classes).
 */
export const COMMON_KNOBS = {
  stale: "150",
  mount: "0",
  send: "ok",
  draft: "keep",
  live: "0",
  open: "",
  hash: "1",
};

/** The time, in ms, that the scripted history is counted back from: when the server started, whatever is reloaded since. */
export function historyNow(): number {
  const start = Number(document.querySelector('meta[name="replica-start"]')?.getAttribute("content"));
  return start > 0 ? start : Date.now();
}

/** Writes the live lines of all conversations, one every `everyMs`, round robin, until done. */
export function playLive(
  conversations: readonly ScriptedConversation[],
  receive: ReplicaControl["receive"],
  everyMs: number,
): void {
  const queue: { id: string; message: ScriptedMessage }[] = [];
  const longest = Math.max(0, ...conversations.map((c) => c.live.length));
  for (let i = 0; i < longest; i++)
    for (const c of conversations) {
      const message = c.live[i];
      if (message) queue.push({ id: c.id, message });
    }
  const next = () => {
    const item = queue.shift();
    if (!item) return;
    receive(item.id, item.message);
    setTimeout(next, everyMs);
  };
  if (everyMs > 0) setTimeout(next, everyMs);
}
