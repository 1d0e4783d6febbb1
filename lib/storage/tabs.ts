import type { TabState } from "../domain/conversation";
import type { SellersideDatabase } from "./database";

/** Stores what a tab shows now. */
export async function setTab(db: SellersideDatabase, tab: TabState): Promise<void> {
  await db.tabs.put(tab);
}

/** Forgets a tab that was closed or left the console. */
export async function removeTab(db: SellersideDatabase, tabId: number): Promise<void> {
  await db.tabs.delete(tabId);
}

/** What a tab shows, or undefined when no console was seen in it. */
export async function getTab(db: SellersideDatabase, tabId: number): Promise<TabState | undefined> {
  return db.tabs.get(tabId);
}

/** Every tab with a console. */
export async function listTabs(db: SellersideDatabase): Promise<TabState[]> {
  return db.tabs.toArray();
}

/** Forgets all tabs: their ids do not outlive the browser's session. */
export async function clearTabs(db: SellersideDatabase): Promise<void> {
  await db.tabs.clear();
}
