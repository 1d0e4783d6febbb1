import type { BrowserContext, Page, Worker } from "@playwright/test";

/** Reads the extension's own database from one of its pages, as a test's ground truth. */
export async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** All rows of one table, read with plain IndexedDB; none while the extension has not made its database yet. */
export function readTable<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open("sellerside");
        let missing = false;
        // Undone at once: an empty database of ours would stand in the extension's way.
        opening.onupgradeneeded = () => {
          missing = true;
          opening.transaction?.abort();
        };
        opening.onerror = () => (missing ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve([]);
            return;
          }
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as T[]);
          };
        };
      }),
    table,
  );
}

/** Takes all rows out of one table. */
export function clearTable(page: Page, table: string): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("sellerside");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const clearing = database.transaction(name, "readwrite");
          clearing.objectStore(name).clear();
          clearing.onerror = () => reject(clearing.error);
          clearing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    table,
  );
}

/** Says something to the background as the extension's own pages do; `page` is one of them. */
async function tellBackground(page: Page, type: string, input: unknown): Promise<void> {
  await page.evaluate(
    async (message) => {
      const api = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      await api.runtime.sendMessage({ sellerside: 1, direction: "surface-background", ...message });
    },
    { type, input },
  );
}

/** Changes settings as the options page does; `page` is one of the extension's. */
export function saveSettings(page: Page, input: Record<string, unknown>): Promise<void> {
  return tellBackground(page, "saveSettings", input);
}

/** Everything switched on, the welcome done. */
export async function enableAll(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await openOptions(context, extensionId);
  await saveSettings(page, {
    welcomed: true,
    consoles: ["shopee", "tiktok_shop", "amazon"],
    amazonNoticeAt: Date.now(),
  });
  await page.close();
}

/** Pauses or resumes reading, as the panel's button does; `page` is one of the extension's. */
export function setPaused(page: Page, paused: boolean): Promise<void> {
  return saveSettings(page, { paused });
}

/**
 * Writes rows as they stand with plain IndexedDB and tells the background that templates changed; `base64`, where a row
 * has it, becomes its `blob`.
 */
export async function writeRows(page: Page, table: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    async ([name, given]) => {
      const rows = (given as Record<string, unknown>[]).map(({ base64, ...row }) => {
        if (typeof base64 !== "string") return row;
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        return { ...row, blob: new Blob([bytes], { type: String(row.type) }) };
      });
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("sellerside");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name as string, "readwrite");
          for (const row of rows) writing.objectStore(name as string).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      });
    },
    [table, rows] as const,
  );
  await tellBackground(page, "templatesChanged", null);
}

/** The panel as a page of its own, following the tab whose address holds `part`. */
export async function openPanelFor(
  sellerside: { context: BrowserContext; extensionId: string; worker(): Promise<Worker> },
  part: string,
): Promise<Page> {
  const worker = await sellerside.worker();
  const tabId = await worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url?.includes(wanted))?.id;
  }, part);
  const panel = await sellerside.context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html?tab=${tabId}`);
  return panel;
}
