import { holdsText, matchSent } from "../../lib/conversation/kept-share";
import type { InsertionRecord, InsertResult, UndoResult } from "../../lib/domain/insertion";
import type { KeyedMessage } from "../../lib/domain/message";
import type { ThreadRead } from "../../lib/marketplaces/adapter";
import { insertText, readText, type UndoToken, undoInsert } from "../../lib/marketplaces/insertion";
import { toBackground } from "../../lib/messaging/send";
import { draftIn } from "./draft";

type Composer = ThreadRead["composer"];
type UndoFailure = Extract<UndoResult, { ok: false }>["reason"];

interface Open {
  record: InsertionRecord;
  /** Null for one of an earlier page life. */
  undo: UndoToken | null;
  /** Settles when the background has (or has not) logged it: a closing must not overtake it. */
  logged: Promise<unknown>;
}

/** Puts replies into the composer, takes them back, and notices when the agent sent one. Never sends. */
export class InsertDesk {
  /** Insertions of each thread that can still be undone or closed, oldest first. */
  private readonly open = new Map<string, Open[]>();
  /** All ids of this page life: storage may name one as open that was just closed here. */
  private readonly seen = new Set<string>();
  /** Mended words that can be put back, oldest first. */
  private fixes: { threadKey: string; at: number; undo: UndoToken }[] = [];
  /** The undo that is at work, or the last. */
  private undoing: Promise<unknown> = Promise.resolve();
  /** What the composer last held, for threads that show no messages. */
  private readonly drafts = new Map<string, string>();

  constructor(
    private readonly read: () => ThreadRead,
    private readonly signal: AbortSignal,
    private readonly onReverted: () => void,
    /** An insert, or its end, could not be put into the log: it will not count, and a reload forgets its undo. */
    private readonly onUnlogged: () => void = () => {},
  ) {}

  /** Takes over the open insertions that storage knows from before a reload. */
  resume(threadKey: string, records: readonly InsertionRecord[]): void {
    for (const record of records)
      if (!this.seen.has(record.id)) this.add(threadKey, { record, undo: null, logged: Promise.resolve() });
  }

  canUndo(threadKey: string, composer: Composer): boolean {
    return this.findFix(threadKey) !== null || this.findUndoable(threadKey, composer) !== null;
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
        const reverted = this.open.get(threadKey)?.find((one) => one.record.id === id);
        if (!reverted) return;
        this.close(reverted, "reverted", null);
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
    // A lost log line must not look like a lost insert.
    this.add(threadKey, {
      record,
      undo,
      logged: toBackground.recordInsertion(record).catch(() => this.signal.aborted || this.onUnlogged()),
    });
    this.notice({ reading, composer });
    return { ok: true, status: "inserted", technique: result.technique };
  }

  /** Puts a compliant text in the place of exactly these words of the draft. */
  async fix(threadKey: string, text: string, instead: { start: number; end: number; words: string }) {
    const { reading, composer } = this.read();
    const stillSameThread = () => this.read().reading.threadKey === threadKey;
    const limit = reading.composerLimit;
    const result = await insertText({ composer, text, instead, limit, stillSameThread, signal: this.signal });
    if (result.ok && result.undo) this.fixes.push({ threadKey, at: Date.now(), undo: result.undo });
    return result;
  }

  /** What stands in the composer of this thread; null when another one is shown or there is no composer. */
  readDraft(threadKey: string): { text: string } | null {
    const { reading, composer } = this.read();
    return composer && reading.threadKey === threadKey ? { text: draftIn(composer) } : null;
  }

  /** Puts a text in the place of the whole draft, which must still be `before`; `undo` puts it back. */
  async replaceDraft(input: { threadKey: string; before: string; text: string }): Promise<InsertResult> {
    const { threadKey, before, text } = input;
    const { reading, composer } = this.read();
    if (!reading.threadKey) return { ok: false, reason: "no_open_thread" };
    if (reading.threadKey !== threadKey) return { ok: false, reason: "thread_changed" };
    if (!composer) return { ok: false, reason: "composer_missing" };
    if (/\{\{[^{}]*\}\}/.test(text)) return { ok: false, reason: "unfilled_slot" };
    if (draftIn(composer) !== before) return { ok: false, reason: "draft_changed" };
    const result = await this.fix(threadKey, text, { start: 0, end: before.length, words: before });
    return result.ok ? { ok: true, status: "inserted", technique: result.technique } : result;
  }

  /** The newest mended words of the thread that are still where they were put and newer than any inserted text. */
  private findFix(threadKey: string) {
    this.fixes = this.fixes.filter(({ undo }) => undo.state === "open" && undo.field.isConnected);
    const fix = this.fixes.findLast((one) => one.threadKey === threadKey);
    const { field, edit } = fix?.undo ?? {};
    const newest = this.open.get(threadKey)?.at(-1)?.record.at ?? 0;
    return fix && edit && field && readText(field) === edit.after && fix.at > newest ? fix : null;
  }

  /** Takes the newest text back that can be taken back; else says why not. Asked again meanwhile, it takes the next. */
  undo(threadKey: string): Promise<UndoResult> {
    const result = this.undoing.then(() => this.undoNewest(threadKey));
    this.undoing = result.catch(() => {});
    return result;
  }

  private async undoNewest(threadKey: string): Promise<UndoResult> {
    const fix = this.findFix(threadKey);
    if (fix) return undoInsert(fix.undo, this.signal);
    const newest = this.open.get(threadKey)?.at(-1);
    if (!newest) return refuse("nothing_to_undo");
    const { reading, composer } = this.read();
    if (reading.threadKey !== threadKey) return refuse("thread_changed");
    const found = this.findUndoable(threadKey, composer);
    if (!found) {
      if (!composer) return refuse("composer_missing");
      return refuse(holdsText(draftIn(composer), newest.record.text) ? "edited_since" : "nothing_to_undo");
    }
    const result = await undoInsert(found.token, this.signal);
    if (result.ok) this.close(found.one, "undone", null);
    return result;
  }

  /**
   * New messages at the end of a thread: the agent's own close what they kept of the inserted texts, and whatever is in
   * neither the messages nor the composer was given up.
   */
  closeLoop(threadKey: string, messages: readonly KeyedMessage[]): void {
    if (!this.open.get(threadKey)?.length) return;
    const sent = messages.filter(
      ({ author, kind, delivery }) => author === "seller" && kind === "text" && delivery !== "failed",
    );
    if (sent.length === 0) return;
    const { reading, composer } = this.read();
    this.closeBy(
      threadKey,
      sent.map((message) => message.text),
      reading.threadKey === threadKey && composer ? draftIn(composer) : null,
    );
  }

  /**
   * One read of the page. A page that writes to a buyer without showing messages has no bubble to close the loop by:
   * there, the composer that gives way to a closed chat was sent as it last stood.
   */
  notice({ reading, composer }: Pick<ThreadRead, "reading" | "composer">): void {
    const { threadKey, state, messages } = reading;
    if (!threadKey || !this.open.get(threadKey)?.length) return;
    if (messages.length > 0) this.drafts.delete(threadKey);
    else if (composer) {
      const draft = draftIn(composer);
      // An empty one cannot be sent: the page empties it on the way.
      if (draft.trim() !== "") this.drafts.set(threadKey, draft);
    } else if (state === "chat_closed") {
      const draft = this.drafts.get(threadKey);
      this.drafts.delete(threadKey);
      if (draft !== undefined) this.closeBy(threadKey, [draft], "");
    }
  }

  /** `draft`: what the composer still holds; null where that cannot be told, which gives nothing up. */
  private closeBy(threadKey: string, sent: readonly string[], draft: string | null): void {
    for (const text of sent) {
      const open = [...(this.open.get(threadKey) ?? [])];
      const kept = matchSent(
        open.map((one) => one.record.text),
        text,
      );
      for (const [i, one] of open.entries()) {
        const found = kept[i];
        if (found) this.close(one, found.outcome, found.share);
      }
    }
    if (draft === null) return;
    for (const one of [...(this.open.get(threadKey) ?? [])])
      if (!holdsText(draft, one.record.text)) this.close(one, "undone", null);
  }

  private findUndoable(threadKey: string, composer: Composer): { one: Open; token: UndoToken } | null {
    for (const one of this.open.get(threadKey)?.toReversed() ?? []) {
      const { undo } = one;
      if (undo?.state === "used") continue;
      // The console may have put another control in place of the one that was written to, as a reload does.
      const token = undo?.field.isConnected ? undo : this.findToken(one.record, composer);
      if (token) return { one, token };
    }
    return null;
  }

  /** The undo of a text that stands verbatim, and once, in a composer whose draft before it is not known any more. */
  private findToken({ text, threadKey }: InsertionRecord, composer: Composer): UndoToken | null {
    const after = draftIn(composer);
    const start = after.indexOf(text);
    if (!composer || start < 0 || start !== after.lastIndexOf(text)) return null;
    const before = after.slice(0, start) + after.slice(start + text.length);
    const caret = { start, end: start, direction: "none" } as const;
    return {
      field: composer as UndoToken["field"],
      edit: { before, after, start, end: start, insert: text, text, caret },
      stillSameThread: () => this.read().reading.threadKey === threadKey,
      state: "open",
    };
  }

  private add(threadKey: string, one: Open): void {
    this.seen.add(one.record.id);
    const open = [...(this.open.get(threadKey) ?? []), one];
    this.open.set(
      threadKey,
      open.sort((a, b) => a.record.at - b.record.at),
    );
  }

  private close(one: Open, outcome: InsertionRecord["outcome"], keptShare: number | null): void {
    const { id, threadKey } = one.record;
    const rest = this.open.get(threadKey)?.filter((other) => other !== one) ?? [];
    if (rest.length > 0) this.open.set(threadKey, rest);
    else this.open.delete(threadKey);
    const closing = { id, outcome, closedAt: Date.now(), keptShare };
    void one.logged
      .then(() => toBackground.closeInsertion(closing))
      .catch(() => this.signal.aborted || this.onUnlogged());
  }
}

function refuse(reason: UndoFailure): UndoResult {
  return { ok: false, reason };
}
