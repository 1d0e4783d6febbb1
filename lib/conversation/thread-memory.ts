import type { KeyedMessage, ReadMessage } from "../domain/message";
import { alignByCommonSubsequence, bestShift } from "./align-window";
import { fingerprint, messageKey } from "./message-key";

/** What is kept of a message to know it again. */
export type KnownMessage = Pick<
  KeyedMessage,
  "key" | "seq" | "author" | "kind" | "text" | "at" | "atSource" | "nativeId"
>;

interface Entry {
  print: string;
  key: string;
  seq: number;
  at: number | null;
  timed: boolean;
}

/** One minute: bubbles show HH:MM, so two readings of one message can differ by less than that. */
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * All that is known of one thread's order. A page shows a window of it: `place` lays the window over the known
 * sequence, gives known messages their old keys and new ones fresh keys, and never gives one message two keys.
 */
export class ThreadMemory {
  private entries: Entry[] = [];
  private readonly ordinals = new Map<string, number>();

  constructor(
    readonly threadKey: string,
    known: readonly KnownMessage[] = [],
  ) {
    for (const message of [...known].sort((a, b) => a.seq - b.seq)) {
      const print = fingerprint(message);
      this.ordinals.set(print, (this.ordinals.get(print) ?? 0) + 1);
      this.entries.push({
        print,
        key: message.key,
        seq: message.seq,
        at: message.at,
        timed: message.atSource === "shown",
      });
    }
  }

  get size(): number {
    return this.entries.length;
  }

  /**
   * Places the visible window (oldest first). Returns the keyed window, parallel to the input, and the ones that were
   * not known before.
   */
  place(window: readonly ReadMessage[], atEnd: boolean): { keyed: KeyedMessage[]; fresh: KeyedMessage[] } {
    const prints = window.map(fingerprint);
    const matches = this.align(window, prints, atEnd);
    const keyed: KeyedMessage[] = [];
    const fresh: KeyedMessage[] = [];
    const added: { entry: Entry; after: number }[] = [];
    const firstMatch = matches.findIndex((m) => m >= 0);
    let last = firstMatch < 0 && atEnd ? this.entries.length - 1 : -1;
    for (const [i, message] of window.entries()) {
      const match = matches[i] ?? -1;
      const print = prints[i] as string;
      const known = match >= 0 ? this.entries[match] : undefined;
      if (known) {
        last = match;
        if (message.atSource === "shown" && !known.timed) {
          known.at = message.at;
          known.timed = true;
        }
        keyed.push({ ...message, key: known.key, seq: known.seq });
        continue;
      }
      // Messages above the first known one are history: they go right before it.
      const after = i < firstMatch ? (matches[firstMatch] as number) - 1 : last;
      const ordinal = this.ordinals.get(print) ?? 0;
      this.ordinals.set(print, ordinal + 1);
      const entry: Entry = {
        print,
        key: messageKey(this.threadKey, print, ordinal),
        seq: 0,
        at: message.at,
        timed: message.atSource === "shown",
      };
      added.push({ entry, after });
      const placed = { ...message, key: entry.key, seq: 0 };
      keyed.push(placed);
      fresh.push(placed);
    }
    this.insert(added);
    const seqByKey = new Map(added.map(({ entry }) => [entry.key, entry.seq]));
    for (const message of fresh) message.seq = seqByKey.get(message.key) ?? 0;
    return { keyed, fresh };
  }

  /** Splices new entries in and numbers them between their neighbours, so that stored numbers stay valid. */
  private insert(added: { entry: Entry; after: number }[]): void {
    const byPlace = new Map<number, typeof added>();
    for (const item of added) byPlace.set(item.after, [...(byPlace.get(item.after) ?? []), item]);
    const next: Entry[] = [];
    for (let i = -1; i < this.entries.length; i++) {
      const entry = this.entries[i];
      if (entry) next.push(entry);
      const group = byPlace.get(i);
      if (!group) continue;
      const below = next.at(-1)?.seq;
      const above = this.entries[i + 1]?.seq;
      for (const [n, { entry: item }] of group.entries()) {
        item.seq = numberBetween(below, above, n, group.length);
        next.push(item);
      }
    }
    this.entries = next;
  }

  /** For each message of the window the index of the known entry that it is, or -1. */
  private align(window: readonly ReadMessage[], prints: readonly string[], atEnd: boolean): number[] {
    const same = (i: number, j: number) => this.isSame(window[i] as ReadMessage, prints[i] as string, j);
    const wanted = new Set(prints);
    const known: number[] = [];
    for (const [j, entry] of this.entries.entries()) if (wanted.has(entry.print)) known.push(j);
    if (known.length === 0) return prints.map(() => -1);
    const shift = bestShift(prints.length, this.entries.length, known, same, atEnd);
    if (shift !== null)
      return prints.map((_, i) => (i + shift >= 0 && i + shift < this.entries.length ? i + shift : -1));
    // The newest part is where live windows lie; a repeated "ok" far up must not make the table large.
    const from = Math.max(known[0] as number, this.entries.length - MAX_ALIGNED);
    return alignByCommonSubsequence(prints.length, from, (known.at(-1) as number) + 1, same);
  }

  /** Equal content, and shown times that do not contradict each other (a shown time may lack its day). */
  private isSame(message: ReadMessage, print: string, index: number): boolean {
    const entry = this.entries[index] as Entry;
    if (entry.print !== print) return false;
    if (message.atSource !== "shown" || !entry.timed || message.at === null || entry.at === null) return true;
    const apart = Math.abs(message.at - entry.at) % DAY;
    return apart <= MINUTE || apart >= DAY - MINUTE;
  }
}

/** Windows hold tens of messages; the aligned part of the thread is kept to a size that costs about a millisecond. */
const MAX_ALIGNED = 600;

/** The `n`-th of `count` numbers strictly between two neighbours; whole numbers where an end is open. */
function numberBetween(
  below: number | undefined,
  above: number | undefined,
  n: number,
  count: number,
): number {
  if (below === undefined && above === undefined) return n;
  if (above === undefined) return Math.floor(below as number) + 1 + n;
  if (below === undefined) return Math.ceil(above) - count + n;
  return below + ((above - below) * (n + 1)) / (count + 1);
}
