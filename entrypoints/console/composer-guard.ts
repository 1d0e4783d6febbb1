import type { ReportedFinding } from "../../lib/domain/guard-report";
import type { ThreadRead } from "../../lib/marketplaces/adapter";
import { toBackground } from "../../lib/messaging/send";
import type { OverlayFindings } from "../../lib/overlay/view";
import { draftIn } from "./draft";

/** The text must rest this long before it is looked at, ms. */
const REST = 250;

/**
 * Has the composer's text checked whenever it came to rest, whoever wrote it, and tells what was found. Nothing of it is
 * kept; while an input method is at work its half-written letters are not looked at.
 */
export class ComposerGuard {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private composing = false;
  /** What was checked last, with its thread: the same is not asked twice. */
  private checked = "";
  private shown: OverlayFindings | null = null;
  private readonly dismissed = new Set<string>();

  constructor(
    private readonly read: () => ThreadRead,
    private readonly onFindings: () => void,
    private readonly signal: AbortSignal,
  ) {
    const listen = { capture: true, passive: true, signal } as const;
    document.addEventListener("input", () => this.composing || this.later(), listen);
    document.addEventListener("compositionstart", () => (this.composing = true), listen);
    for (const name of ["compositionend", "focusout"])
      document.addEventListener(
        name,
        () => {
          this.composing = false;
          this.later();
        },
        listen,
      );
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  /** Findings that she has not dismissed; null when there is nothing to say. */
  get findings(): OverlayFindings | null {
    return this.shown;
  }

  /** The page changed: a sent message empties the composer, another chat fills it. */
  notice({ reading, composer }: Pick<ThreadRead, "reading" | "composer">): void {
    const text = draftIn(composer);
    const changed = this.keyOf(reading.threadKey, text) !== this.checked;
    // Nothing to look at and nothing to take back: most reads of a page end here.
    if (changed && (this.shown !== null || text.trim() !== "")) this.later();
  }

  /** Looks again although the text is the same: the rules changed. */
  again(): void {
    this.checked = "";
    this.later();
  }

  /** Not shown again in this chat for the same rule and words, until the composer is empty. */
  dismiss(text: string, finding: ReportedFinding): void {
    this.dismissed.add(nameOf(text, finding));
    this.take(this.shown);
  }

  private later(): void {
    clearTimeout(this.timer);
    if (!this.signal.aborted) this.timer = setTimeout(() => void this.check(), REST);
  }

  private async check(): Promise<void> {
    const { reading, composer } = this.read();
    const { threadKey, composerLimit: limit } = reading;
    const text = draftIn(composer);
    const key = this.keyOf(threadKey, text);
    if (this.composing || key === this.checked) return;
    this.checked = key;
    if (text.trim() === "") {
      this.dismissed.clear();
      return this.take(null);
    }
    try {
      const list = await toBackground.checkReply({ threadKey, text, origin: "typed", limit });
      if (this.checked === key && !this.signal.aborted) this.take({ text, list });
    } catch {
      // Asked again when she types on; an old finding would point at other words.
      if (this.checked !== key) return;
      this.checked = "";
      this.take(null);
    }
  }

  private take(found: OverlayFindings | null): void {
    const list = found?.list.filter((one) => !this.dismissed.has(nameOf(found.text, one))) ?? [];
    const before = this.shown;
    this.shown = found && list.length > 0 ? { text: found.text, list } : null;
    if (before !== this.shown) this.onFindings();
  }

  private keyOf(threadKey: string | null, text: string): string {
    return `${threadKey} ${text}`;
  }
}

function nameOf(text: string, { rule, spans: [span] }: ReportedFinding): string {
  return `${rule} ${span ? text.slice(span.start, span.end) : ""}`;
}
