import { buyerWrites, CONSOLES, conversationsOf, draftOf, openConsole, pickConversation } from "./consoles";
import { expect, test } from "./fixtures";
import { killWorker } from "./kill-worker";
import type { Launched } from "./launch";
import { launch } from "./launch";
import { openOptions, readTable } from "./stored";

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

/** Leaves a mark in the running worker; a new one does not have it. */
async function markWorker(sellerside: Launched): Promise<void> {
  await (await sellerside.worker()).evaluate(() => {
    (globalThis as { markOfTest?: boolean }).markOfTest = true;
  });
}

async function isMarked(sellerside: Launched): Promise<boolean> {
  const worker = sellerside.context.serviceWorkers().at(-1) ?? (await sellerside.worker());
  return worker.evaluate(() => (globalThis as { markOfTest?: boolean }).markOfTest === true);
}

test("the service worker dies between two messages: both are understood", async ({ sellerside }) => {
  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "do you have this in size 40");
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute(
    "data-intent",
    /size_fit|availability/,
  );
  await markWorker(sellerside);
  expect(await isMarked(sellerside)).toBe(true);
  await killWorker(sellerside);
  await buyerWrites(page, conversation.id, "i want my money back, refund please");
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute("data-intent", /refund_request/);
  expect(await isMarked(sellerside)).toBe(false);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const texts = (await readTable<{ text: string }>(options, "messages")).map((row) => row.text);
  expect(texts.filter((text) => text === "do you have this in size 40")).toHaveLength(1);
  expect(texts.filter((text) => text === "i want my money back, refund please")).toHaveLength(1);
});

test("the extension is updated under an open page: reading, inserting and undo go on, the draft stays", async ({
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
  await buyerWrites(page, conversation.id, "where is my parcel? please send the tracking number");
  await expect(page.locator("sellerside-overlay")).toHaveCount(1, { timeout: 20_000 });
  await expect(page.getByTestId("suggestion").first()).toBeVisible({ timeout: 20_000 });
  expect(await draftOf(page)).toBe("my half-written answer");

  const suggestion = page
    .getByTestId("suggestion")
    .filter({ hasNot: page.locator(".pen") })
    .first();
  const index = Number(await suggestion.getAttribute("data-index"));
  await page.keyboard.press(`Alt+Digit${index + 1}`);
  await expect.poll(() => draftOf(page)).not.toBe("my half-written answer");
  await page.waitForTimeout(700);
  const draft = await draftOf(page);
  const added = draft.replace("my half-written answer", "").trim();
  // Two content scripts would insert it twice.
  expect(draft.split(added.slice(0, 40)).length - 1).toBe(1);
  await page.getByTestId("undo-insert").click();
  await expect.poll(() => draftOf(page)).toBe("my half-written answer");
});

test("hostile texts stay text, are stored whole, and break nothing", async ({ sellerside }) => {
  const conversation = pickConversation("tiktok_shop");
  const page = await openConsole(sellerside.context, conversation);
  const title = await page.title();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  for (const text of HOSTILE) await buyerWrites(page, conversation.id, text);
  await buyerWrites(page, conversation.id, "<b onclick=alert(1)>card</b> · 577301948820116402", "order_card");
  await buyerWrites(page, conversation.id, "my lawyer will hear of this");
  await expect(page.getByTestId("risk-chip").last()).toBeVisible();
  expect(await page.title()).toBe(title);
  expect(await page.locator("sellerside-overlay").locator("img, script, iframe, b").count()).toBe(0);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const stored = (await readTable<{ text: string }>(options, "messages")).map((row) =>
    row.text.toWellFormed(),
  );
  for (const text of HOSTILE) expect(stored, text.slice(0, 60)).toContain(text.toWellFormed().trim());

  const panel = await sellerside.context.newPage();
  panel.on("pageerror", (error) => errors.push(error.message));
  await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
  const before = await panel.title();
  await panel.getByTestId("panel-tab-flagged").click();
  await panel.getByTestId("flagged-row").first().click();
  await expect(panel.getByText("my lawyer will hear of this").first()).toBeVisible();
  await expect(panel.getByText("<b onclick=alert(1)>card</b>").first()).toBeAttached();
  expect(await panel.title()).toBe(before);
  expect(errors).toEqual([]);
});

test("a full disk is said, the page still understands, and what was read is stored once there is room", async ({
  sellerside,
}) => {
  const conversation = pickConversation("shopee");
  // Under unlimitedStorage the browser's own quota cannot be lowered: the write itself is made to fail.
  await (await sellerside.worker()).evaluate(() => {
    const store = IDBObjectStore.prototype;
    const kept = { put: store.put, add: store.add };
    const fail = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(store, kept) });
    Object.assign(store, { put: fail, add: fail });
  });
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "i want my money back or i call my lawyer");
  await expect(page.getByTestId("risk-chip").last()).toBeVisible();
  const notice = page.locator("sellerside-overlay");
  await expect(notice).toContainText(/not (be )?(stored|saved)|could not|disk/i);

  await (await sellerside.worker()).evaluate(() =>
    (globalThis as unknown as { makeRoom(): void }).makeRoom(),
  );
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await expect
    .poll(async () => (await readTable<{ text: string }>(options, "messages")).map((row) => row.text), {
      timeout: 20_000,
    })
    .toContain("i want my money back or i call my lawyer");
  await expect(notice).not.toContainText(/not (be )?(stored|saved)|could not|disk/i);
});

test("two windows and two shops at once keep their threads apart, with the same words", async ({
  sellerside,
}) => {
  const shops = conversationsOf("shopee").filter((c) => !c.closed);
  const [first] = shops;
  const second = shops.find((c) => c.shop.region !== first?.shop.region);
  if (!first || !second) throw new Error("the scenario needs two Shopee shops");
  const one = await openConsole(sellerside.context, first);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const appears = sellerside.context.waitForEvent("page");
  await options.evaluate(() => {
    const api = (globalThis as unknown as { chrome: { windows: { create(o: object): void } } }).chrome;
    api.windows.create({ url: "about:blank" });
  });
  const two = await appears;
  await two.goto(CONSOLES.shopee.url(second));
  await two.waitForFunction((id) => window.replica?.shown() === id, second.id);
  const same = "is this available in blue, in both windows?";
  await Promise.all([buyerWrites(one, first.id, same), buyerWrites(two, second.id, same)]);
  const keys = async () =>
    (await readTable<{ text: string; threadKey: string }>(options, "messages"))
      .filter((row) => row.text === same)
      .map((row) => row.threadKey)
      .sort();
  await expect.poll(async () => (await keys()).length).toBe(2);
  const [a, b] = await keys();
  expect(a).not.toBe(b);
  expect([a, b].map((key) => key?.split(":")[1]).sort()).toEqual(
    [first.shop.region, second.shop.region].sort(),
  );
});

/** Replaces the extension's database by one that another version left, while no part of the extension holds it. */
async function plantDatabase(sellerside: Launched, version: number): Promise<void> {
  const page = await sellerside.context.newPage();
  await page.goto(`chrome-extension://${sellerside.extensionId}/icon/icon.svg`);
  await killWorker(sellerside);
  await page.evaluate(async (native) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase("sellerside"));
    const opening = indexedDB.open("sellerside", native);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      database.createObjectStore("conversations", { keyPath: "threadKey" }).put({
        threadKey: "shopee:SG:old",
        marketplace: "shopee",
        region: "SG",
        shopName: null,
        buyerName: "made_up_old_buyer",
        order: null,
        firstSeenAt: 1,
        updatedAt: 2,
        lastBuyerAt: 2,
        flags: ["legal"],
        level: "critical",
        lastIntent: "complaint",
      });
      const messages = database.createObjectStore("messages", { keyPath: "key" });
      messages.createIndex("threadKey", "threadKey");
      const assessments = database.createObjectStore("assessments", { keyPath: "messageKey" });
      assessments.createIndex("threadKey", "threadKey");
      database.createObjectStore("templates", { keyPath: "id" }).put({
        id: "old-1",
        title: "An old answer",
        language: "en",
        text: "Thank you for your patience.",
        intents: ["thanks"],
        createdAt: 1,
      });
    };
    (await done(opening)).close();
  }, version);
  await page.close();
}

test("a database of the first version is taken over whole", async ({ sellerside }) => {
  await plantDatabase(sellerside, 10);
  const panel = await sellerside.context.newPage();
  await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
  await panel.getByTestId("panel-tab-flagged").click();
  await expect(panel.getByTestId("flagged-row").filter({ hasText: "made_up_old_buyer" })).toBeVisible();
  await panel.getByTestId("panel-tab-templates").click();
  await panel.getByTestId("template-search").fill("old answer");
  await expect(panel.getByTestId("template-row").filter({ hasText: "An old answer" })).toBeVisible();
});

test("a database of a newer version is left alone, and the panel says so", async ({ sellerside }) => {
  await plantDatabase(sellerside, 990);
  const panel = await sellerside.context.newPage();
  await panel.goto(`chrome-extension://${sellerside.extensionId}/sidepanel.html`);
  await panel.getByTestId("panel-tab-flagged").click();
  await expect(panel.getByTestId("storage-failure").first()).toBeVisible();
  expect((await readTable<{ id: string }>(panel, "templates")).map((row) => row.id)).toEqual(["old-1"]);
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
