import { buyerWrites, draftOf, openConsole, pickConversation } from "./consoles";
import { expect, test } from "./fixtures";
import type { Launched } from "./launch";
import { launch } from "./launch";
import { openOptions, readTable } from "./stored";

/** Kills the extension's service worker as Chromium does when it is idle. */
async function killWorker(sellerside: Launched): Promise<void> {
  const page = await sellerside.context.newPage();
  const session = await sellerside.context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await page.close();
}

const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  "javascript:alert(1)//",
  "\u202Egnirts desrever\u202C \u200F\u200E",
  "x".repeat(50_000),
  `Z${"\u0336\u0321\u0489".repeat(200)}algo`,
  "lone \uD83D surrogate \uDC00",
  "=cmd|'/C calc'!A0",
  "{{buyer_name}} $& $1 \\0 {{constructor}} __proto__",
  "</script><script>document.title=1</script>",
];

test("the service worker dies between two messages: both are understood", async ({ sellerside }) => {
  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "do you have this in size 40");
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute(
    "data-intent",
    /size_fit|availability/,
  );
  await killWorker(sellerside);
  await buyerWrites(page, conversation.id, "i want my money back, refund please");
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute("data-intent", /refund_request/);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const texts = (await readTable<{ text: string }>(options, "messages")).map((row) => row.text);
  expect(texts.filter((text) => text === "do you have this in size 40")).toHaveLength(1);
  expect(texts.filter((text) => text === "i want my money back, refund please")).toHaveLength(1);
});

test("the extension is updated under an open page: the page goes on without a reload, the draft stays", async ({
  sellerside,
}) => {
  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await page.locator("#inputField textarea").fill("my half-written answer");
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
  const worker = await sellerside.worker();
  await worker.evaluate(() => {
    const api = (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome;
    setTimeout(() => api.runtime.reload(), 50);
  });
  await sellerside.context.waitForEvent("serviceworker", { timeout: 20_000 });
  await buyerWrites(page, conversation.id, "is it waterproof?");
  await expect(page.locator("sellerside-overlay")).toHaveCount(1, { timeout: 20_000 });
  await expect(page.getByTestId("message-chip").last()).toBeVisible({ timeout: 20_000 });
  expect(await draftOf(page)).toBe("my half-written answer");
});

test("hostile texts stay text, are stored whole or cut with a mark, and break nothing", async ({
  sellerside,
}) => {
  const conversation = pickConversation("tiktok_shop");
  const page = await openConsole(sellerside.context, conversation);
  const title = await page.title();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  for (const text of HOSTILE) await buyerWrites(page, conversation.id, text);
  await buyerWrites(page, conversation.id, "where is my parcel");
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute(
    "data-intent",
    /track_order|delivery_delay/,
  );
  expect(await page.title()).toBe(title);
  expect(await page.locator("sellerside-overlay").locator("img, script, iframe").count()).toBe(0);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const stored = await readTable<{ text: string; author: string }>(options, "messages");
  for (const text of HOSTILE)
    expect(
      stored.some((row) => row.text.slice(0, 100) === text.toWellFormed().slice(0, 100) || row.text === text),
    ).toBe(true);
  const panel = await sellerside.context.newPage();
  panel.on("pageerror", (error) => errors.push(error.message));
  await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
  await panel.getByTestId("panel-tab-flagged").click();
  expect(await panel.title()).not.toBe("1");
  expect(errors).toEqual([]);
});

test("a full disk is said, and the page still understands", async ({ sellerside }) => {
  const conversation = pickConversation("shopee");
  const worker = await sellerside.worker();
  // Under unlimitedStorage the browser's own quota cannot be lowered: the write itself is made to fail.
  await worker.evaluate(() => {
    const fail = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    IDBObjectStore.prototype.put = fail;
    IDBObjectStore.prototype.add = fail;
  });
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "i want my money back, refund please");
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute("data-intent", /refund_request/);
  await expect(page.locator("sellerside-overlay")).toContainText(/not (be )?(stored|saved)|could not|disk/i);
});

test("two windows and two shops at once keep their threads apart", async ({ sellerside }) => {
  const shopee = pickConversation("shopee");
  const tiktok = pickConversation("tiktok_shop");
  const [one, two] = await Promise.all([
    openConsole(sellerside.context, shopee),
    openConsole(sellerside.context, tiktok),
  ]);
  await Promise.all([
    buyerWrites(one, shopee.id, "is this available in blue?"),
    buyerWrites(two, tiktok.id, "i want to cancel my order"),
  ]);
  await expect(one.getByTestId("message-chip").last()).toBeVisible();
  await expect(two.getByTestId("message-chip").last()).toHaveAttribute("data-intent", /cancel_order/);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const rows = await readTable<{ text: string; threadKey: string }>(options, "messages");
  const keyOf = (text: string) =>
    new Set(rows.filter((row) => row.text === text).map((row) => row.threadKey));
  expect(keyOf("is this available in blue?").size).toBe(1);
  expect([...keyOf("is this available in blue?")][0]).toMatch(/^shopee:/);
  expect([...keyOf("i want to cancel my order")][0]).toMatch(/^tiktok_shop:/);
});

test("a hostile buyer is in Flagged, and still there after a restart", async ({ sellerside }) => {
  const conversation = pickConversation("shopee", "hostile");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(
    page,
    conversation.id,
    "Refund me today or I will leave a 1 star review and call my lawyer",
  );
  await expect(page.getByTestId("risk-chip").last()).toBeVisible();
  await sellerside.close({ keepProfile: true });

  const again = await launch({ profile: sellerside.profile });
  const panel = await again.context.newPage();
  await panel.goto(`chrome-extension://${again.extensionId}/sidepanel.html`);
  await panel.getByTestId("panel-tab-flagged").click();
  await expect(panel.getByTestId("flagged-row").filter({ hasText: conversation.buyer.name })).toBeVisible();
  await panel.getByTestId("flagged-search").fill("call my lawyer");
  await expect(panel.getByTestId("flagged-row")).toHaveCount(1);
  await again.close();
});
