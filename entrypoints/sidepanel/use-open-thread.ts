import type { TabState } from "../../lib/domain/conversation";
import { loadThread, type StoredThread } from "../../lib/storage/conversations";
import { getTab } from "../../lib/storage/tabs";
import { database, type Stored, useStored } from "./surface/use-stored";

/** What the followed tab shows: its state and, with an open thread, the stored thread. */
export interface OpenThread {
  tab: TabState | null;
  thread: StoredThread | null;
}

/** Follows the tab's state and its thread in the database. */
export function useOpenThread(tabId: number | null): Stored<OpenThread> {
  return useStored<OpenThread>(async () => {
    const tab = tabId === null ? null : ((await getTab(database, tabId)) ?? null);
    const thread = tab?.threadKey ? await loadThread(database, tab.threadKey) : null;
    return { tab, thread };
  }, [tabId]);
}
