import type { Page } from "@playwright/test";
import { buyerWrites, draftOf, openConsole, pickConversation, sentBy } from "./consoles";
import { expect, test } from "./fixtures";
import { insertFirstFound } from "./panel";
import { openPanelFor } from "./stored";

const ASK = "Where is my parcel? please send the tracking number";

const status = (page: Page) => page.getByTestId("status");

/** Inserts the first suggestion by key and answers what it asks. */
async function insertFirst(page: Page): Promise<void> {
  await expect(page.getByTestId("suggestion").first()).toBeVisible();
  await page.keyboard.press("Alt+Digit1");
  const asked = page.locator("sellerside-overlay form input");
  if ((await asked.count()) > 0) {
    for (const input of await asked.all()) await input.fill("as shown");
    await asked.last().press("Enter");
  }
}

test.describe("shopee portal", () => {
  test("the mini chat is read and written, the support chat beside it never", async ({ sellerside }) => {
    const page = await sellerside.context.newPage();
    const conversation = pickConversation("shopee");
    await page.goto(`https://seller.shopee.sg/portal/sale/order?mini=pill&support=open`);
    await page.waitForFunction(() => Boolean(window.replica));
    await page.waitForTimeout(800);
    await expect(page.getByTestId("message-chip")).toHaveCount(0);
    await page.evaluate((id) => window.replica.open(id), conversation.id);
    await page.waitForFunction((id) => window.replica.shown() === id, conversation.id);
    await expect(status(page)).toHaveAttribute("data-state", "reading");
    await buyerWrites(page, conversation.id, ASK);
    await insertFirst(page);
    await expect.poll(() => draftOf(page)).not.toBe("");
    const decoy = await page
      .locator("#shopee-cs-chat-sc textarea, #shopee-cs-chat-sc input")
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(""));
    expect(decoy).toBe("");
    expect(await sentBy(page)).toEqual([]);
  });
});

test.describe("tiktok shop", () => {
  const cases: Record<string, string>[] = [
    { card: "wrapper" },
    { recycle: "on", mark: "aria" },
    { virtual: "on", timeFormat: "th" },
    { rewrite: "all", draft: "clear" },
  ];
  for (const knobs of cases) {
    test(`reads and inserts with ${JSON.stringify(knobs)}`, async ({ sellerside }) => {
      const conversation = pickConversation("tiktok_shop");
      const page = await openConsole(sellerside.context, conversation, knobs);
      await buyerWrites(page, conversation.id, ASK);
      await expect(page.getByTestId("message-chip").last()).toHaveAttribute(
        "data-intent",
        /track_order|delivery_delay/,
      );
      await insertFirst(page);
      await expect.poll(() => draftOf(page)).not.toBe("");
    });
  }

  test("an expired session is said, and nothing is inserted into the stale page", async ({ sellerside }) => {
    const conversation = pickConversation("tiktok_shop");
    const page = await openConsole(sellerside.context, conversation);
    await expect(status(page)).toHaveAttribute("data-state", "reading");
    await page.evaluate(() => window.replica.expireSession());
    await expect(page.getByTestId("suggestion")).toHaveCount(0);
    await page.keyboard.press("Alt+Digit1");
    await page.waitForTimeout(300);
    expect(await draftOf(page)).toBe("");
  });
});

test.describe("amazon inbox", () => {
  const cases: { knobs: Record<string, string>; before?: (page: Page) => Promise<void> }[] = [
    { knobs: { composer: "plain" } },
    {
      knobs: { composer: "afterReply" },
      before: (page) => page.getByText("Reply", { exact: true }).first().click(),
    },
    { knobs: { pane: "shadow" } },
    { knobs: { upgrade: "2000", twin: "on" } },
  ];
  for (const { knobs, before } of cases) {
    test(`reads and inserts with ${JSON.stringify(knobs)}`, async ({ sellerside }) => {
      const conversation = pickConversation("amazon");
      const page = await openConsole(sellerside.context, conversation, knobs);
      await buyerWrites(page, conversation.id, ASK);
      await before?.(page);
      await insertFirst(page);
      await expect.poll(() => draftOf(page)).not.toBe("");
      await page.getByTestId("undo-insert").click();
      await expect.poll(() => draftOf(page)).toBe("");
      expect(await sentBy(page)).toEqual([]);
    });
  }

  test("a closed shadow root is said instead of guessed", async ({ sellerside }) => {
    const conversation = pickConversation("amazon");
    const page = await openConsole(sellerside.context, conversation, { pane: "closed" });
    await expect(status(page)).toHaveAttribute("data-state", "layout_not_recognised");
    await expect(page.getByTestId("message-chip")).toHaveCount(0);
  });
});

test("amazon contact page: the reason comes first, then a template goes in from the panel", async ({
  sellerside,
}) => {
  const page = await sellerside.context.newPage();
  const conversation = pickConversation("amazon");
  const orderId = conversation.order?.id ?? "";
  await page.goto(
    `https://sellercentral.amazon.com/messaging/contact?orderID=${orderId}&marketplaceID=ATVPDKIKX0DER&open=${conversation.id}`,
  );
  await expect(status(page)).toHaveAttribute("data-state", "composer_missing");
  await page.locator("kat-radiobutton input[type=radio]").first().check({ force: true });
  await expect(status(page)).toHaveAttribute("data-state", "reading");
  const panel = await openPanelFor(sellerside, "/messaging/contact");
  await insertFirstFound(panel, page, "thank");
  expect(await sentBy(page)).toEqual([]);
});
