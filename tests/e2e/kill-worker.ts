import type { Launched } from "./launch";

/** Kills the extension's service worker as Chromium does when it is idle. */
export async function killWorker(sellerside: Pick<Launched, "context">): Promise<void> {
  const page = await sellerside.context.newPage();
  const session = await sellerside.context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await page.close();
}
