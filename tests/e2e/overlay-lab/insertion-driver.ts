import {
  insertText,
  type RevertReason,
  type UndoToken,
  undoInsert,
  watchComposers,
} from "../../../lib/marketplaces/insertion";

/** What a test may ask of the insertion; the same bundle runs in the page's world and in an isolated one. */
export interface InsertionDriver {
  insert(
    selector: string,
    text: string,
    options?: { limit?: number; threads?: boolean[] },
  ): Promise<{ ok: boolean; reason?: string; technique?: string }>;
  /** Listens in the composer's own document or shadow root too, as the extension does for an adapter's roots. */
  watch(selector: string): void;
  undo(): Promise<{ ok: boolean; reason?: string }>;
  reverted(): RevertReason[];
}

const life = new AbortController();
watchComposers(document, life.signal);
let token: UndoToken | undefined;
const reverts: RevertReason[] = [];

function find(selector: string): HTMLElement | null {
  const [outer, inner] = selector.split(" >>> ");
  const host = document.querySelector<HTMLElement>(outer ?? "");
  if (!inner) return host;
  if (host instanceof HTMLIFrameElement)
    return host.contentDocument?.querySelector<HTMLElement>(inner) ?? null;
  return host?.shadowRoot?.querySelector<HTMLElement>(inner) ?? null;
}

const driver: InsertionDriver = {
  async insert(selector, text, { limit, threads = [] } = {}) {
    let asked = 0;
    const { undo, ...result } = await insertText({
      composer: find(selector),
      text,
      limit: limit ?? null,
      stillSameThread: () => threads[Math.min(asked++, threads.length - 1)] ?? true,
      signal: life.signal,
      onReverted: (reason) => reverts.push(reason),
    });
    token = undo ?? token;
    return result;
  },
  watch(selector) {
    const root = find(selector)?.getRootNode() as Document | ShadowRoot | undefined;
    if (root && root !== document) watchComposers(root, life.signal);
  },
  undo: () =>
    token ? undoInsert(token, life.signal) : Promise.resolve({ ok: false, reason: "nothing_to_undo" }),
  reverted: () => reverts,
};
Object.assign(globalThis, { insertionDriver: driver });
