import type { Assessment } from "../domain/assessment";
import type { InsertionRecord } from "../domain/insertion";
import type { KeyedMessage } from "../domain/message";
import type { SuggestionSet } from "../domain/suggestion";
import type { KnownThread, ThreadUnderstood, ThreadUpdate } from "../domain/thread";
import type { ThreadRead } from "../marketplaces/adapter";
import { fingerprint } from "./message-key";
import { ThreadGate } from "./thread-gate";
import { ThreadMemory } from "./thread-memory";

/** What the session needs of the outside; every call may reject and is tried again. */
export interface ThreadPort {
  openThread(input: { threadKey: string }): Promise<KnownThread>;
  updateThread(input: ThreadUpdate): Promise<ThreadUnderstood>;
}

/** What is known of the thread on screen. */
export interface ThreadSnapshot {
  read: ThreadRead;
  /** Parallel to the read's messages and bubbles; empty until the thread's memory is loaded. */
  keyed: KeyedMessage[];
  assessments: ReadonlyMap<string, Assessment>;
  /** Keys whose understanding failed for good: shown as "check by hand". */
  failed: ReadonlySet<string>;
  understood: ThreadUnderstood | null;
}

interface Thread {
  memory: ThreadMemory;
  assessments: Map<string, Assessment>;
  failed: Set<string>;
  /** Keyed messages that the background has not confirmed yet. */
  pending: Map<string, KeyedMessage>;
  /** Understood, but not on disk (it was full): they go again with the next update, at the latest after a while. */
  unstored: Map<string, KeyedMessage>;
  storeAgainAt: number;
  understood: ThreadUnderstood | null;
  /** The page's facts (order, state, names) as last confirmed: they can fill in late, without a new message. */
  confirmedFacts: string;
  sending: boolean;
  attempts: number;
}

export interface SessionOptions {
  port: ThreadPort;
  onSnapshot(snapshot: ThreadSnapshot): void;
  /** A thread was loaded: its inserted texts that are still open, newest first. Before any `onFresh` of that thread. */
  onOpened?(threadKey: string, openInsertions: readonly InsertionRecord[]): void;
  /** Messages that were not known before, below all known ones on the page: history is not news. For closing the loop. */
  onFresh?(threadKey: string, messages: readonly KeyedMessage[]): void;
  /** The extension was updated under the page: nothing can be asked any more. */
  isGone(error: unknown): boolean;
  onGone(): void;
  /** Asks for another read after so many ms. */
  readAgain(ms: number): void;
  now(): number;
  signal: AbortSignal;
}

/** Waits between attempts to reach the background, ms; the last one repeats. */
const RETRIES = [100, 400, 1_500, 5_000];

/** Wait before a full disk is tried again, ms; the watcher's heartbeat brings the occasion. */
const STORE_AGAIN = 5_000;

/** After so many failed attempts the messages are shown as "check by hand" (and still tried). */
const GIVE_UP_SHOWING = 2;

/** Threads kept in memory in one page life; older ones are loaded again from storage. */
const KEPT_THREADS = 30;

/**
 * One page's reading life: from reads to keyed messages to understanding. Nothing is read twice (ThreadMemory), nothing
 * is lost when the background dies between two messages (pending messages are sent again; the background is idempotent).
 */
export class ThreadSession {
  private readonly threads = new Map<string, Thread>();
  private readonly loading = new Set<string>();
  private readonly gate = new ThreadGate();
  private latest: ThreadRead | null = null;

  constructor(private readonly options: SessionOptions) {}

  /** Takes one read of the page. */
  accept(read: ThreadRead): void {
    const { threadKey, messages } = read.reading;
    const wait = this.gate.admit(threadKey, messages.map(fingerprint), this.options.now());
    if (wait > 0) {
      this.options.readAgain(wait);
      this.latest = null;
      this.options.onSnapshot(emptySnapshot({ ...read, reading: { ...read.reading, state: "loading" } }));
      return;
    }
    this.latest = read;
    if (!threadKey) {
      this.options.onSnapshot(emptySnapshot(read));
      return;
    }
    const thread = this.threads.get(threadKey);
    if (!thread) {
      void this.load(threadKey);
      this.options.onSnapshot(emptySnapshot(read));
      return;
    }
    this.place(threadKey, thread, read);
  }

  /** New suggestions came from elsewhere (templates were edited). */
  takeSuggestions(suggestions: SuggestionSet): void {
    const thread = this.threads.get(suggestions.threadKey);
    if (thread?.understood) thread.understood = { ...thread.understood, suggestions };
    this.replay(suggestions.threadKey);
  }

  /**
   * The agent taught something: this thread was understood anew. The other ones of this page life are asked for again
   * when they are next shown.
   */
  takeUnderstood(answer: ThreadUnderstood | null): void {
    for (const [key, other] of this.threads) if (key !== answer?.threadKey) other.confirmedFacts = "";
    const thread = answer && this.threads.get(answer.threadKey);
    if (!thread) return;
    thread.understood = answer;
    for (const assessment of answer.assessments) thread.assessments.set(assessment.messageKey, assessment);
    this.replay(answer.threadKey);
  }

  private place(threadKey: string, thread: Thread, read: ThreadRead): void {
    const { keyed, fresh } = thread.memory.place(read.reading.messages, read.reading.atEnd);
    for (const message of fresh) thread.pending.set(message.key, message);
    // Stored but never understood (the model was not there, or the worker died): ask again.
    for (const message of keyed)
      if (
        needsUnderstanding(message) &&
        !thread.assessments.has(message.key) &&
        !thread.failed.has(message.key)
      )
        thread.pending.set(message.key, message);
    const news = keyed.slice(findEndOfKnown(keyed, fresh, read.reading.atEnd));
    if (news.length > 0) this.options.onFresh?.(threadKey, news);
    this.show(thread, read, keyed);
    const storeAgain = thread.unstored.size > 0 && this.options.now() >= thread.storeAgainAt;
    if (thread.pending.size > 0 || storeAgain || factsOf(read) !== thread.confirmedFacts)
      void this.send(threadKey, thread);
  }

  private show(thread: Thread, read: ThreadRead, keyed: KeyedMessage[]): void {
    const { assessments, failed, understood } = thread;
    this.options.onSnapshot({ read, keyed, assessments, failed, understood });
  }

  private async load(threadKey: string): Promise<void> {
    if (this.loading.has(threadKey)) return;
    this.loading.add(threadKey);
    for (let attempt = 0; !this.options.signal.aborted; attempt++) {
      try {
        const known = await this.options.port.openThread({ threadKey });
        this.remember(threadKey, {
          memory: new ThreadMemory(threadKey, known.messages),
          assessments: new Map(known.assessments.map((a) => [a.messageKey, a])),
          failed: new Set(),
          pending: new Map(),
          unstored: new Map(),
          storeAgainAt: 0,
          understood: null,
          confirmedFacts: "",
          sending: false,
          attempts: 0,
        });
        this.options.onOpened?.(threadKey, known.openInsertions);
        break;
      } catch (error) {
        if (this.options.isGone(error)) return this.options.onGone();
        await pause(RETRIES[Math.min(attempt, RETRIES.length - 1)] as number, this.options.signal);
      }
    }
    this.loading.delete(threadKey);
    this.replay(threadKey);
  }

  private remember(threadKey: string, thread: Thread): void {
    this.threads.set(threadKey, thread);
    for (const [key, old] of this.threads) {
      if (this.threads.size <= KEPT_THREADS) break;
      if (key !== threadKey && old.pending.size + old.unstored.size === 0) this.threads.delete(key);
    }
  }

  private replay(threadKey: string): void {
    const read = this.latest;
    const thread = this.threads.get(threadKey);
    if (read?.reading.threadKey === threadKey && thread && !this.options.signal.aborted)
      this.place(threadKey, thread, read);
  }

  private async send(threadKey: string, thread: Thread): Promise<void> {
    const read = this.latest;
    if (thread.sending || !read || read.reading.threadKey !== threadKey) return;
    thread.sending = true;
    const newMessages = [...new Map([...thread.unstored, ...thread.pending]).values()];
    const { messages: _left, ...reading } = read.reading;
    try {
      const answer = await this.options.port.updateThread({ reading, newMessages });
      thread.attempts = 0;
      thread.confirmedFacts = factsOf(read);
      thread.understood = answer;
      thread.unstored = new Map(answer.stored ? [] : newMessages.map((message) => [message.key, message]));
      if (!answer.stored) thread.storeAgainAt = this.options.now() + STORE_AGAIN;
      for (const assessment of answer.assessments) thread.assessments.set(assessment.messageKey, assessment);
      for (const message of newMessages) {
        thread.pending.delete(message.key);
        if (needsUnderstanding(message) && !thread.assessments.has(message.key))
          thread.failed.add(message.key);
        else thread.failed.delete(message.key);
      }
    } catch (error) {
      if (this.options.isGone(error)) return this.options.onGone();
      thread.attempts++;
      if (thread.attempts >= GIVE_UP_SHOWING)
        for (const message of newMessages) if (needsUnderstanding(message)) thread.failed.add(message.key);
      await pause(RETRIES[Math.min(thread.attempts - 1, RETRIES.length - 1)] as number, this.options.signal);
    }
    thread.sending = false;
    this.replay(threadKey);
  }
}

/** Buyer texts are understood; pictures, stickers and cards are shown as what they are. */
export function needsUnderstanding(message: KeyedMessage): boolean {
  return message.author === "buyer" && message.kind === "text" && message.text.trim() !== "";
}

/** Index of the first message below all known ones. A window without a known one is news at the thread's end only. */
function findEndOfKnown(
  keyed: readonly KeyedMessage[],
  fresh: readonly KeyedMessage[],
  atEnd: boolean,
): number {
  if (fresh.length === keyed.length) return atEnd ? 0 : keyed.length;
  const unknown = new Set(fresh.map((message) => message.key));
  return keyed.findLastIndex((message) => !unknown.has(message.key)) + 1;
}

function factsOf({ reading }: ThreadRead): string {
  const { state, buyerName, order, region, shopName } = reading;
  return JSON.stringify([state, buyerName, order, region, shopName]);
}

function emptySnapshot(read: ThreadRead): ThreadSnapshot {
  return { read, keyed: [], assessments: new Map(), failed: new Set(), understood: null };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
