import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { ALL_MATCHES, findAdapter } from "../../lib/marketplaces";
import { listenInContent } from "../../lib/messaging/listen";
import { toBackground } from "../../lib/messaging/send";
import { ConsolePage } from "./console-page";
import { isGone } from "./gone";

/** One content script for every console: reads the open chat, shows chips and replies, inserts on request. */
export default defineContentScript({
  matches: ALL_MATCHES,
  runAt: "document_idle",
  async main(ctx) {
    const page = new ConsolePage(ctx.signal, () => ctx.abort(new Error("extension updated")));
    listenInContent(
      {
        insertReply: (input) => page.insertReply(input),
        undoInsert: (input) => page.undoInsert(input),
        settingsChanged: (settings) => page.use(findAdapter(new URL(location.href)), settings),
        suggestionsChanged: (suggestions) => page.takeSuggestions(suggestions),
        understoodAnew: (answer) => page.takeUnderstood(answer),
        guardChanged: () => page.checkAgain(),
      },
      ctx.signal,
    );
    ctx.addEventListener(window, "wxt:locationchange", ({ newUrl }) => page.moveTo(findAdapter(newUrl)));
    ctx.addEventListener(window, "pageshow", (event) => event.persisted && page.nudge());
    for (let wait = 100; !ctx.signal.aborted; wait = Math.min(wait * 2, 5_000)) {
      try {
        await page.use(findAdapter(new URL(location.href)), await toBackground.getSettings());
        return;
      } catch (error) {
        if (isGone(error) || !browser.runtime?.id) return ctx.abort(error);
        await new Promise((resolve) => ctx.setTimeout(() => resolve(null), wait));
      }
    }
  },
});
