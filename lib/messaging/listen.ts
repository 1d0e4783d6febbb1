import { type Browser, browser } from "wxt/browser";
import { type Answer, type Direction, parseEnvelope } from "./envelope";
import type { ContentToBackground, SurfaceToBackground, ToContent, ToHost } from "./protocol";

/** Who sent it, as far as it is known and checked. */
export interface Sender {
  tabId: number | null;
  windowId: number | null;
  url: URL | null;
}

export type Handlers<P> = {
  [K in keyof P]: P[K] extends (input: infer I) => infer O
    ? (input: I, sender: Sender) => O | Promise<O>
    : never;
};

export interface BackgroundHandlers {
  content: Handlers<ContentToBackground>;
  surface: Handlers<SurfaceToBackground>;
}

type Handler = (input: never, sender: Sender) => unknown;
type Find = (direction: Direction, sender: Sender, own: boolean) => object | null;

/**
 * The one root listener of the background. Content scripts are heard only from URLs that `isConsole` accepts, surfaces
 * only from the extension's own pages. Must be called in the worker's first turn.
 */
export function listenInBackground(handlers: BackgroundHandlers, isConsole: (url: URL) => boolean): void {
  const root = createRoot((direction, sender, own) => {
    if (direction === "content-background")
      return sender.url && isConsole(sender.url) ? handlers.content : null;
    if (direction === "surface-background") return own ? handlers.surface : null;
    return null;
  });
  browser.runtime.onMessage.addListener(root);
}

/** The one root listener of a content script; hears the extension itself only. */
export function listenInContent(handlers: Handlers<ToContent>, signal: AbortSignal): void {
  const root = createRoot((direction) => (direction === "to-content" ? handlers : null), "to-content");
  browser.runtime.onMessage.addListener(root);
  signal.addEventListener("abort", () => {
    // After an update the API is gone; there is then nothing to remove.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(root);
  });
}

/** The one root listener of the language model's host; hears the extension's own pages only. */
export function listenInHost(handlers: Handlers<ToHost>): void {
  const root = createRoot((_direction, _sender, own) => (own ? handlers : null), "to-host");
  browser.runtime.onMessage.addListener(root);
}

function createRoot(find: Find, only?: Direction) {
  return (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer: Answer) => void,
  ): true | undefined => {
    const envelope = parseEnvelope(message);
    if (!envelope || !hears(envelope.direction, only)) return;
    if (sender.id !== browser.runtime.id) return;
    const known: Sender = {
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      url: URL.canParse(sender.url ?? "") ? new URL(sender.url ?? "") : null,
    };
    const own = known.url?.href.startsWith(browser.runtime.getURL("" as "/")) ?? false;
    const table = find(envelope.direction, known, own);
    const handler =
      table && Object.hasOwn(table, envelope.type)
        ? ((table as Record<string, Handler>)[envelope.type] as Handler)
        : null;
    if (!handler) {
      sendResponse({
        ok: false,
        error: `${envelope.direction} ${envelope.type} is not allowed here`,
        refused: true,
      });
      return true;
    }
    // Callback style on purpose: with a native `browser` a returned promise is not understood everywhere.
    // The handler starts in this very turn: what needs the agent's click (opening the panel) would lose it later.
    new Promise((resolve) => resolve(handler(envelope.input as never, known))).then(
      (value) => sendResponse({ ok: true, value: value ?? null }),
      (error: unknown) =>
        sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
}

/** The background hears what is meant for it; the others only their own direction. */
function hears(direction: Direction, only: Direction | undefined): boolean {
  return only ? direction === only : direction !== "to-content" && direction !== "to-host";
}
