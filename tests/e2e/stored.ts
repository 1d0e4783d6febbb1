import type { BrowserContext, Page } from "@playwright/test";

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

/** Writes settings as the options page does, through extension storage, with everything switched on. */
export async function enableAll(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await openOptions(context, extensionId);
  await page.evaluate(async () => {
    const api = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    await api.runtime.sendMessage({
      sellerside: 1,
      direction: "surface-background",
      type: "saveSettings",
      input: { welcomed: true, consoles: ["shopee", "tiktok_shop", "amazon"], amazonNoticeAt: Date.now() },
    });
  });
  await page.close();
}

/** Pauses or resumes reading, as the panel's button does; `page` is one of the extension's. */
export async function setPaused(page: Page, paused: boolean): Promise<void> {
  await page.evaluate(async (value) => {
    const api = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    await api.runtime.sendMessage({
      sellerside: 1,
      direction: "surface-background",
      type: "saveSettings",
      input: { paused: value },
    });
  }, paused);
}
