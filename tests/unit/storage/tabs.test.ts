import "fake-indexeddb/auto";
import { afterAll, expect, it } from "vitest";
import type { TabState } from "../../../lib/domain/conversation";
import { openDatabase } from "../../../lib/storage/database";
import { clearTabs, getTab, listTabs, removeTab, setTab } from "../../../lib/storage/tabs";

const db = openDatabase("tabs");
afterAll(() => db.close());

it("keeps one row a tab until it is closed or the browser starts anew", async () => {
  const tab: TabState = {
    tabId: 3,
    windowId: 1,
    marketplace: "shopee",
    state: "reading",
    threadKey: "t1",
    updatedAt: 1,
  };
  await setTab(db, tab);
  await setTab(db, { ...tab, threadKey: "t2", updatedAt: 2 });
  await setTab(db, { ...tab, tabId: 4 });
  expect(await getTab(db, 3)).toMatchObject({ threadKey: "t2" });
  await removeTab(db, 3);
  expect((await listTabs(db)).map((row) => row.tabId)).toEqual([4]);
  await clearTabs(db);
  expect(await listTabs(db)).toEqual([]);
});
