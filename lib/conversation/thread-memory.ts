import type { KeyedMessage, ReadMessage } from "../domain/message";
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
    const matches = this.align(window, prints);
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
    const byPlace = Map.groupBy(added, (item) => item.after);
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

  /**
   * For each message of the window the index of the known entry that it is, or -1. The longest common subsequence
   * within the part of the known thread that shares anything with the window; among equals the newest.
   */
  private align(window: readonly ReadMessage[], prints: readonly string[]): number[] {
    const wanted = new Set(prints);
    let from = this.entries.findIndex((e) => wanted.has(e.print));
    if (from < 0) return prints.map(() => -1);
    let to = this.entries.length;
    while (!wanted.has((this.entries[to - 1] as Entry).print)) to--;
    // A repeated "ok" far up must not make the table large: the newest part is where live windows lie.
    from = Math.max(from, to - MAX_ALIGNED);
    const rows = prints.length;
    const columns = to - from;
    const width = columns + 1;
    const same = (i: number, j: number) => this.isSame(window[i] as ReadMessage, prints[i] as string, from + j);
    // length[i][j]: longest common subsequence of window[i…] and known[j…]; traced from the front, so that of two equal
    // messages the first one is the known one and the last one is new.
    const length = new Uint16Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i--)
      for (let j = columns - 1; j >= 0; j--)
        length[i * width + j] = same(i, j)
          ? (length[(i + 1) * width + j + 1] as number) + 1
          : Math.max(length[(i + 1) * width + j] as number, length[i * width + j + 1] as number);
    const result = new Array<number>(rows).fill(-1);
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      const here = length[i * width + j] as number;
      const skipKnown = length[i * width + j + 1] as number;
      if (skipKnown === here && !(same(i, j) && this.continues(window, prints, i, from + j))) j++;
      else if (same(i, j) && here === (length[(i + 1) * width + j + 1] as number) + 1) {
        result[i] = from + j;
        i++;
        j++;
      } else i++;
    }
    return result;
  }

  /** True when the run of equal messages that starts here reaches the end of the window or of the known thread. */
  private continues(window: readonly ReadMessage[], prints: readonly string[], i: number, index: number): boolean {
    let n = 0;
    while (
      i + n < prints.length &&
      index + n < this.entries.length &&
      this.isSame(window[i + n] as ReadMessage, prints[i + n] as string, index + n)
    )
      n++;
    return i + n === prints.length || index + n === this.entries.length;
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
function numberBetween(below: number | undefined, above: number | undefined, n: number, count: number): number {
  if (below === undefined && above === undefined) return n;
  if (above === undefined) return Math.floor(below as number) + 1 + n;
  if (below === undefined) return Math.ceil(above) - count + n;
  return below + ((above - below) * (n + 1)) / (count + 1);
}
