import type { ThreadRead } from "../marketplaces/adapter";

export interface WatchOptions {
  document: Document;
  /** Reads the page now; must not throw. */
  read(): ThreadRead;
  onRead(read: ThreadRead): void;
  signal: AbortSignal;
  /** Changes must have paused for this long before a read, ms. */
  quietMs?: number;
  /** …but a read is never put off longer than this, ms. */
  maxWaitMs?: number;
}

export interface Watch {
  /** Asks for a read as if the page had changed (a location change, a setting). */
  nudge(): void;
}

/** Attributes by which consoles tell a selection, a state or a picture. */
const ATTRIBUTES = [
  "class",
  "data-cy",
  "data-testid",
  "title",
  "src",
  "hidden",
  "value",
  "aria-selected",
  "disabled",
];

/** Some roots cannot be observed (late upgrades, closed trees): a slow look catches what was missed, ms. */
const HEARTBEAT = 2_000;

/**
 * Watches a console page: every burst of changes leads to one read after a short quiet. Follows the open shadow roots
 * that a read names. Ends with the signal and leaves nothing behind.
 */
export function watchThread(options: WatchOptions): Watch {
  const { document, signal, quietMs = 16, maxWaitMs = 64 } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChangeAt = 0;
  let roots = new Set<Node>();

  const readNow = () => {
    timer = undefined;
    firstChangeAt = 0;
    if (signal.aborted) return;
    const read = options.read();
    follow(read.roots);
    options.onRead(read);
  };
  const nudge = () => {
    if (signal.aborted) return;
    const now = performance.now();
    firstChangeAt ||= now;
    clearTimeout(timer);
    timer = setTimeout(readNow, Math.max(0, Math.min(quietMs, firstChangeAt + maxWaitMs - now)));
  };
  const observer = new MutationObserver(nudge);
  const observe = (node: Node) =>
    observer.observe(node, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  const follow = (found: readonly ShadowRoot[]) => {
    if (found.length === roots.size && found.every((root) => roots.has(root))) return;
    observer.disconnect();
    roots = new Set(found);
    observe(document);
    for (const root of roots) observe(root);
  };

  observe(document);
  const heartbeat = setInterval(() => document.visibilityState === "visible" && nudge(), HEARTBEAT);
  document.addEventListener("visibilitychange", nudge, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(heartbeat);
  });
  nudge();
  return { nudge };
}
