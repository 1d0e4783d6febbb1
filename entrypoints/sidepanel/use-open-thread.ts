import type { TabState } from "../../lib/domain/conversation";
import { loadThread, type StoredThread } from "../../lib/storage/conversations";
import { listInsertions, listOpenInsertions } from "../../lib/storage/insertions";
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

/** Ids of the thread's insertions that are neither sent nor undone, newest first, whichever surface made them. */
export function useOpenInsertions(threadKey: string | null): readonly string[] {
  const stored = useStored(
    async () => (threadKey === null ? [] : listOpenInsertions(database, threadKey, Date.now())),
    [threadKey],
  );
  if (stored.state !== "ready") return [];
  // Right after a switch the query still holds the other thread's.
  return stored.value.filter((record) => record.threadKey === threadKey).map((record) => record.id);
}

/** The text that was inserted last in a thread, whatever became of it; null when there is none. */
export function useLastInserted(threadKey: string): string | null {
  const stored = useStored(async () => (await listInsertions(database, threadKey))[0], [threadKey]);
  const last = stored.state === "ready" ? stored.value : undefined;
  return last?.threadKey === threadKey ? last.text : null;
}
