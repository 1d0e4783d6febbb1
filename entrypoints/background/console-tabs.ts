import { browser } from "wxt/browser";
import type { Settings } from "../../lib/domain/settings";
import { ALL_MATCHES } from "../../lib/marketplaces";
import { toTab } from "../../lib/messaging/send";
import { loadThread, saveSuggestions } from "../../lib/storage/conversations";
import type { SellersideDatabase } from "../../lib/storage/database";
import { listTabs } from "../../lib/storage/tabs";
import { loadEvidence } from "./load-evidence";
import { loadOffers } from "./load-offers";
import { suggestFor } from "./understand-thread";

/** Tells every open console the new settings; tabs without a living content script are passed over. */
export async function pushSettings(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ALL_MATCHES });
  await Promise.allSettled(
    tabs.flatMap((tab) => (tab.id === undefined ? [] : toTab(tab.id).settingsChanged(settings))),
  );
}

/** Ranks the offers of every open thread again, stores them and tells the tabs. */
export async function rerankOpenThreads(
  db: SellersideDatabase,
  settings: Settings,
  now: number,
): Promise<void> {
  const [tabs, templates, evidence] = await Promise.all([
    listTabs(db),
    loadOffers(db),
    loadEvidence(db, now),
  ]);
  const context = { settings, templates, evidence, now };
  await Promise.allSettled(
    tabs.map(async ({ tabId, threadKey }) => {
      if (threadKey === null) return;
      const { conversation, messages, assessments, suggestions: before } = await loadThread(db, threadKey);
      if (!conversation) return;
      const suggestions = suggestFor(conversation, messages, assessments, context, before);
      await saveSuggestions(db, suggestions);
      await toTab(tabId).suggestionsChanged(suggestions);
    }),
  );
}
