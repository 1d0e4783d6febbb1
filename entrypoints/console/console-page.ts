import { ThreadSession, type ThreadSnapshot } from "../../lib/conversation/thread-session";
import { type Watch, watchThread } from "../../lib/conversation/watch-thread";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import type { InsertResult, UndoResult } from "../../lib/domain/insertion";
import type { Settings } from "../../lib/domain/settings";
import type { SuggestionSet } from "../../lib/domain/suggestion";
import type { ThreadUnderstood } from "../../lib/domain/thread";
import type { MarketplaceAdapter, ThreadRead } from "../../lib/marketplaces/adapter";
import { watchComposers } from "../../lib/marketplaces/insertion";
import { askIdentity } from "../../lib/marketplaces/page-identity";
import { toBackground } from "../../lib/messaging/send";
import { mountOverlay } from "../../lib/overlay";
import { listenForKeys } from "../../lib/overlay/keys";
import type { Overlay, OverlayNotice } from "../../lib/overlay/view";
import { composeView } from "./compose-view";
import { ComposerGuard } from "./composer-guard";
import { draftIn, holdsFocus } from "./draft";
import { isGone } from "./gone";
import { InsertDesk } from "./insert-desk";
import { isAllowed } from "./is-allowed";
import { mayInsert } from "./may-insert";
import { NoticeBoard } from "./notice-board";
import { createReplyActions } from "./reply-actions";
import { StateReport } from "./state-report";

interface Running {
  adapter: MarketplaceAdapter;
  end: AbortController;
  watch: Watch;
  session: ThreadSession;
  overlay: Overlay;
  desk: InsertDesk;
  guard: ComposerGuard;
}

/** One console page: starts and stops reading as settings and location say, and joins the rooms. */
export class ConsolePage {
  private adapter: MarketplaceAdapter | null = null;
  private settings: Settings | null = null;
  private words: Record<string, string> = {};
  private styles = "";
  private asking = false;
  private running: Running | null = null;
  private snapshot: ThreadSnapshot | null = null;
  private readonly notices = new NoticeBoard(() => this.show());
  private readonly report: StateReport;
  /** A slash opened the search and nothing came of it: the next one is meant for the composer. */
  private slashed = false;
  private keys: AbortController | null = null;

  constructor(
    private readonly signal: AbortSignal,
    private readonly onGone: () => void,
  ) {
    this.report = new StateReport(onGone);
    signal.addEventListener("abort", () => this.stop());
  }

  /** Takes new settings and the adapter for where the page is now. */
  async use(adapter: MarketplaceAdapter | null, settings: Settings): Promise<null> {
    if (this.settings?.locale !== settings.locale) {
      this.words = await toBackground.getWords(settings);
      this.styles ||= await toBackground.getStyles();
      this.running?.guard.again();
    }
    this.settings = settings;
    this.moveTo(adapter);
    this.running?.overlay.setOptions({ ...settings, words: this.words });
    this.listenForKeys();
    return null;
  }

  moveTo(adapter: MarketplaceAdapter | null): void {
    this.adapter = adapter;
    const allowed = adapter !== null && this.settings !== null && isAllowed(adapter, this.settings);
    if (!allowed || this.signal.aborted) this.stop();
    else if (this.running?.adapter === adapter) this.running.watch.nudge();
    else {
      this.start(adapter, this.settings as Settings);
      this.listenForKeys();
    }
  }

  nudge(): void {
    this.running?.watch.nudge();
  }

  takeSuggestions(suggestions: SuggestionSet): null {
    this.running?.session.takeSuggestions(suggestions);
    return null;
  }

  takeUnderstood(answer: ThreadUnderstood | null): null {
    this.running?.session.takeUnderstood(answer);
    return null;
  }

  checkAgain(): null {
    this.running?.guard.again();
    return null;
  }

  async insertReply(input: {
    threadKey: string;
    text: string;
    templateId: string | null;
  }): Promise<InsertResult> {
    if (!this.running) return { ok: false, reason: "paused" };
    const result = await this.running.desk.insert(input);
    this.slashed = false;
    this.tell(result.ok ? { kind: "inserted" } : { kind: "failed", reason: result.reason });
    return result;
  }

  async undoInsert(input: { threadKey: string }): Promise<UndoResult> {
    if (!this.running) return { ok: false, reason: "paused" };
    const result = await this.running.desk.undo(input.threadKey);
    this.tell(result.ok ? { kind: "undone" } : { kind: "failed", reason: result.reason });
    return result;
  }

  readDraft({ threadKey }: { threadKey: string }): { text: string } | null {
    return this.running?.desk.readDraft(threadKey) ?? null;
  }

  async replaceDraft(input: { threadKey: string; before: string; text: string }): Promise<InsertResult> {
    if (!this.running) return { ok: false, reason: "paused" };
    const result = await this.running.desk.replaceDraft(input);
    this.checkAgain();
    this.tell(result.ok ? { kind: "inserted" } : { kind: "failed", reason: result.reason });
    return result;
  }

  /** Inserts what the agent chose in the page; a text that must not leave asks first. Null: it does not go in. */
  private async insertChecked(
    input: Parameters<ConsolePage["insertReply"]>[0],
  ): Promise<InsertResult | null> {
    const { running } = this;
    if (!running || this.asking) return null;
    this.asking = true;
    try {
      if (!(await mayInsert(running.overlay, input.threadKey, input.text))) return null;
    } finally {
      this.asking = false;
    }
    return running === this.running ? this.insertReply(input) : null;
  }

  private async fix(text: string, { rewrite, spans: [span] }: ReportedFinding): Promise<void> {
    const threadKey = this.snapshot?.read.reading.threadKey;
    if (!this.running || !threadKey || rewrite === null || !span) return;
    const instead = { ...span, words: text.slice(span.start, span.end) };
    const result = await this.running.desk.fix(threadKey, rewrite, instead);
    this.checkAgain();
    if (result.ok) this.show();
    else this.tell({ kind: "failed", reason: result.reason });
  }

  private start(adapter: MarketplaceAdapter, settings: Settings): void {
    this.stop();
    const end = new AbortController();
    const { signal } = end;
    const read = (): ThreadRead =>
      adapter.readThread({ document, url: new URL(location.href), now: Date.now(), askIdentity });
    const desk = new InsertDesk(
      read,
      signal,
      () => this.tell({ kind: "reverted" }),
      () => this.tell({ kind: "not_logged" }),
    );
    const replies = createReplyActions({
      snapshot: () => this.snapshot,
      insert: (input) => this.insertChecked(input),
      tell: (notice) => this.tell(notice),
    });
    const undo = () => {
      const threadKey = this.snapshot?.read.reading.threadKey;
      if (threadKey) void this.undoInsert({ threadKey });
    };
    const overlay = mountOverlay(
      document,
      {
        ...replies,
        undo,
        fix: (text, finding) => void this.fix(text, finding),
        dismiss: (text, finding) => guard.dismiss(text, finding),
        openPanel: () => void toBackground.openPanel().catch(() => this.tell({ kind: "no_panel" })),
      },
      { ...settings, words: this.words, styles: this.styles, signal },
    );
    const guard = new ComposerGuard(read, () => this.show(), signal);
    const session = new ThreadSession({
      port: toBackground,
      onSnapshot: (snapshot) => {
        this.snapshot = snapshot;
        this.show();
        this.report.send(adapter.id, snapshot.read.reading.state, snapshot.read.reading.threadKey);
      },
      onOpened: (threadKey, insertions) => desk.resume(threadKey, insertions),
      onFresh: (threadKey, messages) => desk.closeLoop(threadKey, messages),
      isGone,
      onGone: this.onGone,
      readAgain: (ms) => setTimeout(() => !signal.aborted && watch.nudge(), ms),
      now: () => Date.now(),
      signal,
    });
    const heard = new WeakSet<Node>();
    const hear = (root: Document | ShadowRoot) => {
      if (heard.has(root)) return;
      heard.add(root);
      watchComposers(root, signal);
    };
    hear(document);
    const watch = watchThread({
      document,
      read,
      onRead: (found) => {
        for (const root of found.roots) hear(root);
        desk.notice(found);
        guard.notice(found);
        session.accept(found);
      },
      signal,
    });
    this.running = { adapter, end, watch, session, overlay, desk, guard };
  }

  /** Again after each change of settings: the keys are the agent's own choice. */
  private listenForKeys(): void {
    const { running, settings } = this;
    this.keys?.abort();
    if (!running || !settings) return;
    this.keys = new AbortController();
    listenForKeys(document, {
      insertKeys: settings.insertKeys,
      undoKey: settings.undoKey,
      searchKey: settings.searchKey,
      onInsert: (index) => {
        if (!this.snapshot?.understood?.suggestions.suggestions[index]) return false;
        running.overlay.pick(index);
        return true;
      },
      onUndo: () => {
        const threadKey = this.snapshot?.read.reading.threadKey;
        if (!threadKey || !this.canUndo(threadKey)) return false;
        void this.undoInsert({ threadKey });
        return true;
      },
      onSearch: () => this.search(),
      ...(settings.slashInComposer ? { onSlash: () => this.takeSlash() } : {}),
      signal: AbortSignal.any([running.end.signal, this.keys.signal]),
    });
  }

  private search(): boolean {
    const { running, snapshot } = this;
    if (!running || !snapshot?.read.composer) return false;
    running.overlay.search();
    return true;
  }

  /** A slash with nothing but the caret in the composer; every other one is written there. */
  private takeSlash(): boolean {
    const composer = this.snapshot?.read.composer ?? null;
    if (!composer || !holdsFocus(composer) || draftIn(composer) !== "") return false;
    this.slashed = !this.slashed;
    return this.slashed && this.search();
  }

  private stop(): void {
    const { running } = this;
    if (!running) return;
    this.running = null;
    this.asking = false;
    this.snapshot = null;
    this.notices.stop();
    running.end.abort();
    if (!this.signal.aborted) this.report.send(running.adapter.id, "not_a_chat_page", null);
  }

  private show(): void {
    const { running, snapshot } = this;
    if (!running || !snapshot) return;
    const { adapter, overlay, guard } = running;
    const canUndo = (key: string) => this.canUndo(key);
    overlay.show(composeView(adapter.id, snapshot, this.notices.current, canUndo, guard.findings));
  }

  private canUndo(threadKey: string): boolean {
    return this.running?.desk.canUndo(threadKey, this.snapshot?.read.composer ?? null) ?? false;
  }

  private tell(notice: OverlayNotice): void {
    this.notices.tell(notice);
  }
}
