import { browser } from "wxt/browser";

interface SidebarAction {
  open(): Promise<void>;
}

/** Firefox's sidebar; untyped, because the types are Chrome's. */
function findSidebar(): SidebarAction | null {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction ?? null;
}

/**
 * Opens the panel beside a tab. Browsers allow it only within the turn of the agent's own click, so it is called before
 * anything is awaited; Firefox does not carry a click over from a page at all. Rejects with a plain reason when the
 * browser refuses: the toolbar button still opens it.
 */
export function openPanel(tabId: number | null): Promise<null> {
  const opening =
    browser.sidePanel && tabId !== null
      ? browser.sidePanel.open({ tabId })
      : (findSidebar()?.open() ?? Promise.reject(new Error("this browser has no side panel")));
  return Promise.resolve(opening).then(
    () => null,
    (error: unknown) => {
      throw new Error(`The panel opens from the toolbar button only: ${String(error)}`);
    },
  );
}

/** Makes the toolbar button open the panel; in the worker's first turn, because Firefox needs a listener for it. */
export function openPanelFromToolbar(): void {
  const sidebar = findSidebar();
  if (!sidebar) return;
  const action =
    browser.action ?? (browser as unknown as { browserAction?: typeof browser.action }).browserAction;
  action?.onClicked.addListener(() => void sidebar.open());
}

/** Chrome keeps this setting itself; once per installation or update is enough. */
export async function setPanelBehaviour(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}
