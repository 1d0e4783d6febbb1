/** How long an old pane may stay after a switch; docs/console-notes.md 1.2 names up to 800 ms. */
const STALE_LIMIT = 1_500;

/** Share of a window's messages that must come from the old thread to call the pane stale. */
const STALE_SHARE = 0.8;

/**
 * After a switch of conversation a console may show the old messages for a while under the new name. The gate holds a
 * reading back while its messages still look like the old thread's, and lets it pass when they change or when the limit
 * is over (two threads can really hold the same words).
 */
export class ThreadGate {
  private key: string | null = null;
  private shown: readonly string[] = [];
  private held: { against: Set<string>; until: number } | null = null;

  /**
   * `prints`: fingerprints of the visible messages; `now` in ms. Returns 0 to let the reading pass, else the ms after
   * which to ask again at the latest.
   */
  admit(key: string | null, prints: readonly string[], now: number): number {
    if (key !== this.key) {
      this.held =
        this.key !== null && this.shown.length > 0
          ? { against: new Set(this.shown), until: now + STALE_LIMIT }
          : null;
      this.key = key;
      this.shown = [];
    }
    const { held } = this;
    if (held && now < held.until && prints.length > 0) {
      const old = prints.filter((print) => held.against.has(print)).length;
      if (old >= prints.length * STALE_SHARE) return held.until - now;
    }
    if (prints.length > 0) this.held = null;
    this.shown = prints;
    return 0;
  }
}
