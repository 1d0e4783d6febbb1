import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

/** The followed tab. `url` is known for consoles only: other hosts are not ours to see. */
export interface ActiveTab {
  tabId: number;
  url: URL | null;
}

/**
 * The active tab of the panel's own window, followed as it changes. A panel that was itself opened as a tab follows the
 * tab that `?tab=` names, or the last active one that is not the panel.
 */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    follow(setTab, ended.signal);
    return () => ended.abort();
  }, []);
  return tab;
}

async function follow(tell: (tab: ActiveTab | null) => void, signal: AbortSignal): Promise<void> {
  const pinned = Number(new URLSearchParams(location.search).get("tab")) || null;
  const [own, { id: windowId }] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.windows.getCurrent(),
  ]);
  if (signal.aborted) return;

  let followed: number | null = pinned;
  const look = async (tabId: number) => {
    if (tabId === own?.id) return;
    followed = tabId;
    const found = await browser.tabs.get(tabId).catch(() => null);
    if (signal.aborted || followed !== tabId) return;
    tell(found ? { tabId, url: found.url && URL.canParse(found.url) ? new URL(found.url) : null } : null);
  };

  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (pinned === null && info.windowId === windowId) void look(info.tabId);
  };
  const onUpdated = (tabId: number) => {
    if (tabId === followed) void look(tabId);
  };
  const onRemoved = (tabId: number) => {
    if (tabId === followed) tell(null);
  };
  // A tab that was dragged into another window leaves this panel without telling; the next activation follows.
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });

  if (pinned !== null) return look(pinned);
  const [active] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? {} : { windowId }),
  });
  if (active?.id !== undefined && !signal.aborted) await look(active.id);
}
