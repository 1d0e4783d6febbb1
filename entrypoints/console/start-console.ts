import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import type { MarketplaceAdapter } from "../../lib/marketplaces/adapter";
import { servesUrl } from "../../lib/marketplaces/site";
import { listenInContent } from "../../lib/messaging/listen";
import { toBackground } from "../../lib/messaging/send";
import { ConsolePage } from "./console-page";
import { isGone } from "./gone";

/** The content script of one console: reads the open chat, shows chips and replies, inserts on request. */
export async function startConsole(ctx: ContentScriptContext, adapter: MarketplaceAdapter): Promise<void> {
  const adapterAt = (url: URL) => (servesUrl(adapter, url) ? adapter : null);
  const adapterHere = () => adapterAt(new URL(location.href));
  const page = new ConsolePage(ctx.signal, () => ctx.abort(new Error("extension updated")));
  listenInContent(
    {
      insertReply: (input) => page.insertReply(input),
      undoInsert: (input) => page.undoInsert(input),
      settingsChanged: (settings) => page.use(adapterHere(), settings),
      suggestionsChanged: (suggestions) => page.takeSuggestions(suggestions),
      understoodAnew: (answer) => page.takeUnderstood(answer),
      guardChanged: () => page.checkAgain(),
      readDraft: (input) => page.readDraft(input),
      replaceDraft: (input) => page.replaceDraft(input),
    },
    ctx.signal,
  );
  ctx.addEventListener(window, "wxt:locationchange", ({ newUrl }) => page.moveTo(adapterAt(newUrl)));
  ctx.addEventListener(window, "pageshow", (event) => event.persisted && page.nudge());
  for (let wait = 100; !ctx.signal.aborted; wait = Math.min(wait * 2, 5_000)) {
    try {
      await page.use(adapterHere(), await toBackground.getSettings());
      return;
    } catch (error) {
      if (isGone(error) || !browser.runtime?.id) return ctx.abort(error);
      await new Promise((resolve) => ctx.setTimeout(() => resolve(null), wait));
    }
  }
}
