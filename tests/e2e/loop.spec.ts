import type { Page } from "@playwright/test";
import {
  agentSends,
  buyerWrites,
  CONSOLES,
  type ConsoleName,
  draftOf,
  openConsole,
  pickConversation,
  sentBy,
} from "./consoles";
import { expect, test } from "./fixtures";
import type { Launched } from "./launch";
import { insertFirstFound } from "./panel";
import { openOptions, openPanelFor, readTable } from "./stored";

/** What becomes of inserted texts: over a reload, when there are several, from the panel, without a message bubble. */

const ASK = "Where is my parcel? It has not arrived yet, can you send me the tracking number";

/** Inserts an offered reply by its key, with made-up values where it asks. Returns the draft. */
async function insert(page: Page, offer: number): Promise<string> {
  await expect(page.getByTestId("suggestion").nth(offer)).toBeVisible();
  const before = await draftOf(page);
  await page.keyboard.press(`Alt+Digit${offer + 1}`);
  const form = page.locator("sellerside-overlay form");
  await page.waitForTimeout(150);
  if (await form.isVisible().catch(() => false)) {
    for (const input of await form.locator("input").all()) await input.fill("20 May");
    await form.locator("input").last().press("Enter");
  }
  await expect.poll(() => draftOf(page)).not.toBe(before);
  return draftOf(page);
}

/** Opens a console with a question in it, and one of our own pages to read the database from. */
async function openAsked(sellerside: Launched, name: ConsoleName) {
  const conversation = pickConversation(name);
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const page = await openConsole(sellerside.context, conversation);
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
  await buyerWrites(page, conversation.id, ASK);
  const outcomes = async () =>
    (await readTable<{ outcome: string }>(options, "insertions")).map((row) => row.outcome).sort();
  return { conversation, page, options, outcomes };
}

for (const name of ["shopee", "tiktok_shop", "amazon"] as ConsoleName[])
  test(`${name}: inserted, reloaded, sent by the agent: closed`, async ({ sellerside }) => {
    const { conversation, page, outcomes } = await openAsked(sellerside, name);
    const text = await insert(page, 0);
    await expect.poll(outcomes).toEqual(["inserted"]);
    await page.reload();
    await page.waitForFunction((id) => window.replica?.shown() === id, conversation.id);
    await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
    // This console forgets its drafts on a reload; the agent pastes the text again.
    expect(await draftOf(page)).toBe("");
    await page.locator(CONSOLES[name].composer).last().fill(text);
    await expect(page.getByTestId("undo-insert")).toBeVisible();
    expect(await outcomes()).toEqual(["inserted"]);
    await agentSends(page, name);
    await expect.poll(() => sentBy(page)).toEqual([{ conversationId: conversation.id, text }]);
    await expect.poll(outcomes).toEqual(["sent_as_is"]);
    await expect(page.getByTestId("undo-insert")).toHaveCount(0);
  });

test("two inserted texts are closed by one sent message", async ({ sellerside }) => {
  const { conversation, page, outcomes } = await openAsked(sellerside, "shopee");
  const first = await insert(page, 0);
  const both = await insert(page, 1);
  expect(both.startsWith(first)).toBe(true);
  await expect.poll(outcomes).toEqual(["inserted", "inserted"]);
  await agentSends(page, "shopee");
  await expect.poll(() => sentBy(page)).toEqual([{ conversationId: conversation.id, text: both }]);
  await expect.poll(outcomes).toEqual(["sent_as_is", "sent_as_is"]);
});

test("an insert of the overlay is undone from the panel, one of the panel from the overlay", async ({
  sellerside,
}) => {
  const { page, outcomes } = await openAsked(sellerside, "shopee");
  const panel = await openPanelFor(sellerside, "seller.shopee");
  await expect(panel.getByTestId("suggestion").first()).toBeVisible();
  await expect(panel.getByTestId("undo-insert")).toHaveCount(0);

  await page.bringToFront();
  await insert(page, 0);
  await panel.bringToFront();
  await panel.getByTestId("undo-insert").click();
  await expect.poll(() => draftOf(page)).toBe("");
  await expect(panel.getByTestId("undo-insert")).toHaveCount(0);
  await expect.poll(outcomes).toEqual(["undone"]);

  const card = panel.getByTestId("suggestion").first();
  await card.getByTestId("suggestion-insert").click();
  const asked = panel.getByTestId("slot-fields").locator("input");
  if ((await asked.count()) > 0) {
    for (const input of await asked.all()) await input.fill("as shown");
    await card.getByTestId("suggestion-insert").click();
  }
  await expect.poll(() => draftOf(page)).not.toBe("");
  await expect(panel.getByTestId("undo-insert")).toBeVisible();
  await page.bringToFront();
  await page.getByTestId("undo-insert").click();
  await expect.poll(() => draftOf(page)).toBe("");
  await expect(panel.getByTestId("undo-insert")).toHaveCount(0);
  await expect.poll(outcomes).toEqual(["undone", "undone"]);

  // Edited since: the panel says so by name and leaves the text alone.
  const text = await insert(page, 0);
  const edited = `${text.slice(0, 10)}${text.slice(14)}`;
  await page.locator(CONSOLES.shopee.composer).fill(edited);
  await panel.bringToFront();
  await panel.getByTestId("undo-insert").click();
  await expect(panel.getByTestId("insert-result")).toContainText(/edited|changed/i);
  await expect(panel.getByTestId("undo-insert")).toHaveCount(0);
  expect(await draftOf(page)).toBe(edited);
});

test("amazon contact page: sent through the review dialog, closed without a message bubble", async ({
  sellerside,
}) => {
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  const outcomes = async () =>
    (await readTable<{ outcome: string }>(options, "insertions")).map((row) => row.outcome);
  const conversation = pickConversation("amazon");
  const page = await sellerside.context.newPage();
  await page.goto(
    `https://sellercentral.amazon.com/messaging/contact?orderID=${conversation.order?.id}&marketplaceID=ATVPDKIKX0DER&open=${conversation.id}`,
  );
  await page.locator("kat-radiobutton input[type=radio]").first().check({ force: true });
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
  const panel = await openPanelFor(sellerside, "/messaging/contact");
  await insertFirstFound(panel, page, "thank");
  await expect.poll(outcomes).toEqual(["inserted"]);
  await expect(panel.getByTestId("undo-insert")).toBeVisible();

  await page.bringToFront();
  const text = await draftOf(page);
  await page.locator("kat-button.ayb-contact-form-send-button").click();
  await page.getByRole("dialog").locator("kat-button").last().click();
  await expect.poll(() => sentBy(page)).toEqual([{ conversationId: conversation.id, text }]);
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "chat_closed");
  await expect.poll(outcomes).toEqual(["sent_as_is"]);
  await expect(panel.getByTestId("undo-insert")).toHaveCount(0);
});
