import { isSameText, keptShare } from "../../lib/conversation/kept-share";
import type { InsertionRecord, InsertResult, UndoResult } from "../../lib/domain/insertion";
import type { KeyedMessage } from "../../lib/domain/message";
import type { ThreadRead } from "../../lib/marketplaces/adapter";
import { insertText, type UndoToken, undoInsert } from "../../lib/marketplaces/insertion";
import { toBackground } from "../../lib/messaging/send";

interface Done {
  record: InsertionRecord;
  undo: UndoToken;
}

/** A sent text that keeps at least this share of an inserted one counts as its edited form; half of the letter pairs. */
const SAME_REPLY = 0.5;

/** Puts replies into the composer, takes them back, and notices when the agent sent one. Never sends. */
export class InsertDesk {
  /** The newest insertion of each thread that can still be undone or closed. */
  private readonly done = new Map<string, Done>();

  constructor(
    private readonly read: () => ThreadRead,
    private readonly signal: AbortSignal,
    private readonly onReverted: () => void,
  ) {}

  canUndo(threadKey: string): boolean {
    return this.done.has(threadKey);
  }

  /** Inserts at the caret of the open thread's composer; refuses by name when the thread is not the one meant. */
  async insert(input: { threadKey: string; text: string; templateId: string | null }): Promise<InsertResult> {
    const { threadKey, text, templateId } = input;
    const { reading, composer } = this.read();
    if (!reading.threadKey) return { ok: false, reason: "no_open_thread" };
    if (reading.threadKey !== threadKey) return { ok: false, reason: "thread_changed" };
    if (!composer) return { ok: false, reason: "composer_missing" };
    if (/\{\{[^{}]*\}\}/.test(text)) return { ok: false, reason: "unfilled_slot" };
    const id = crypto.randomUUID();
    const result = await insertText({
      composer,
      text,
      limit: reading.composerLimit,
      stillSameThread: () => this.read().reading.threadKey === threadKey,
      signal: this.signal,
      onReverted: () => {
        if (this.done.get(threadKey)?.record.id !== id) return;
        this.close(threadKey, "reverted", null);
        this.onReverted();
      },
    });
    if (!result.ok) return result;
    const { undo } = result;
    if (!undo) return { ok: false, reason: "not_accepted" };
    const record: InsertionRecord = {
      id,
      threadKey,
      templateId,
      text,
      at: Date.now(),
      outcome: "inserted",
      closedAt: null,
      keptShare: null,
    };
    this.done.set(threadKey, { record, undo });
    // A lost log line must not look like a lost insert.
    toBackground.recordInsertion(record).catch(() => {});
    return { ok: true, status: "inserted", technique: result.technique };
  }

  async undo(threadKey: string): Promise<UndoResult> {
    const done = this.done.get(threadKey);
    if (!done) return { ok: false, reason: "nothing_to_undo" };
    if (this.read().reading.threadKey !== threadKey) return { ok: false, reason: "thread_changed" };
    const result = await undoInsert(done.undo, this.signal);
    if (result.ok) this.close(threadKey, "undone", null);
    return result;
  }

  /** Fresh messages of a thread: a seller's text close to the inserted one is that reply, sent by the agent. */
  closeLoop(threadKey: string, messages: readonly KeyedMessage[]): void {
    const done = this.done.get(threadKey);
    if (!done) return;
    for (const message of messages) {
      if (message.author !== "seller" || message.kind !== "text" || message.delivery === "failed") continue;
      const same = isSameText(done.record.text, message.text);
      const kept = same ? 1 : keptShare(done.record.text, message.text);
      if (kept < SAME_REPLY) continue;
      this.close(threadKey, same ? "sent_as_is" : "sent_edited", kept);
      return;
    }
  }

  private close(threadKey: string, outcome: InsertionRecord["outcome"], keptShare: number | null): void {
    const done = this.done.get(threadKey);
    if (!done) return;
    this.done.delete(threadKey);
    toBackground
      .closeInsertion({ id: done.record.id, outcome, closedAt: Date.now(), keptShare })
      .catch(() => {});
  }
}
