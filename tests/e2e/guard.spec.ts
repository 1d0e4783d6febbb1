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
import { openOptions } from "./stored";

const OWN_NUMBER = "Sorry for the delay, please add me on WhatsApp +65 8123 4567 and I will help you there.";

async function type(page: Page, name: ConsoleName, text: string): Promise<void> {
  await page.locator(CONSOLES[name].composer).first().click();
  await page.keyboard.type(text);
}

for (const name of ["shopee", "tiktok_shop", "amazon"] as ConsoleName[]) {
  test(`${name}: a number that she types herself is pointed out with its source, mended, undone, and hers to send`, async ({
    sellerside,
  }) => {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
    const strip = page.getByTestId("guard-strip");
    await expect(strip).toBeHidden();
    const box = page.locator(CONSOLES[name].composer).first();
    const place = await box.boundingBox();

    await type(page, name, OWN_NUMBER);
    await expect(strip).toBeVisible();
    await expect(strip).toHaveAttribute("data-severity", "stop");
    // The page's own layout is as it was, and the caret stays with her.
    expect(await box.boundingBox()).toEqual(place);
    await page.getByTestId("guard-why").click();
    const source = page.getByTestId("guard-card").getByTestId("guard-source").first();
    await expect(source).toContainText(/TikTok|Amazon|Shopee/);
    await expect(source).toContainText("Last checked");
    await page.getByTestId("guard-why").click();
    await expect(page.getByTestId("guard-card")).toHaveCount(0);

    const before = await draftOf(page);
    await strip.getByTestId("guard-fix").click();
    await expect.poll(() => draftOf(page)).not.toBe(before);
    await page.getByTestId("undo-insert").click();
    await expect.poll(() => draftOf(page)).toBe(before);

    await expect(strip).toHaveAttribute("data-severity", "stop");
    expect(await sentBy(page)).toEqual([]);
    await agentSends(page, name);
    await expect.poll(() => sentBy(page)).toEqual([{ conversationId: conversation.id, text: OWN_NUMBER }]);
    await expect(strip).toBeHidden();
  });
}

test("an innocent reply shows nothing; a dismissed finding stays away", async ({ sellerside }) => {
  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
  const strip = page.getByTestId("guard-strip");
  await type(page, "shopee", "Your parcel left our warehouse and is with the courier now.");
  await page.waitForTimeout(900);
  await expect(strip).toBeHidden();
  await page.keyboard.type(" Write me on WhatsApp please");
  await expect(strip).toBeVisible();
  while (await strip.isVisible()) {
    const before = await strip.textContent();
    await strip.getByTestId("guard-dismiss").click();
    await expect
      .poll(async () => !(await strip.isVisible()) || (await strip.textContent()) !== before)
      .toBe(true);
  }
  await page.keyboard.type(" thank you");
  await page.waitForTimeout(900);
  await expect(strip).toBeHidden();
});

test("a template that must not leave is marked, and asks before it is inserted; Cancel and Escape insert nothing", async ({
  sellerside,
}) => {
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await options.getByTestId("options-template-new").click();
  await options.getByTestId("options-template-title").fill("Our own parcel answer");
  const text = "Your parcel is on its way, for faster help add us on WhatsApp please.";
  await options.getByTestId("options-template-text").fill(text);
  await expect(options.getByTestId("guard-finding").first()).toHaveAttribute("data-severity", "stop");
  await options.getByTestId("options-intents-toggle").click();
  await options.getByText("Where is my parcel?", { exact: true }).first().click();
  await options.getByTestId("options-template-save").click();
  await options.getByTestId("options-template-search").fill("own parcel answer");
  await expect(
    options
      .getByTestId("options-template-row")
      .filter({ hasText: "Our own parcel answer" })
      .getByTestId("template-mark"),
  ).toHaveAttribute("data-severity", "stop");

  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "Where is my parcel? please send the tracking number");
  const offer = page.getByTestId("suggestion").filter({ hasText: "Our own parcel answer" });
  await expect(offer).toHaveCount(1);
  const question = page.getByTestId("guard-question");
  await offer.click();
  await expect(question).toContainText("Other platform");
  await page.getByTestId("guard-cancel").click();
  await expect(question).toHaveCount(0);
  await offer.click();
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  expect(await draftOf(page)).toBe("");

  await offer.click();
  await page.getByTestId("guard-insert").click();
  await expect.poll(() => draftOf(page)).toContain("add us on WhatsApp");
  await expect(page.getByTestId("guard-strip")).toBeVisible();
  expect(await sentBy(page)).toEqual([]);
});

test("an own rule works at once in an open console, a dangerous one is refused by name, a switched-off one is silent", async ({
  sellerside,
}) => {
  const page = await openConsole(sellerside.context, pickConversation("shopee"));
  await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");
  const strip = page.getByTestId("guard-strip");
  await type(page, "shopee", "Our parcels are packed by Bluebird Crates today, with care.");
  await page.waitForTimeout(800);
  await expect(strip).toBeHidden();

  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await options.getByTestId("options-nav-rules").click();
  await options.getByTestId("rule-add").click();
  await options.getByTestId("rule-name").fill("A made-up rival");
  await options.getByTestId("rule-form").getByText("Regular expression").click();
  await options.getByTestId("rule-text").fill("(a+)+b");
  await options.getByTestId("rule-save").click();
  await expect(options.getByTestId("rule-dialog")).toContainText("repetition");
  await options.getByTestId("rule-text").fill("blue ?bird crates");
  await options.getByTestId("rule-save").click();
  await expect(options.getByTestId("own-rule")).toHaveCount(1);
  await expect(strip).toHaveAttribute("data-severity", "warn");

  await options.getByTestId("own-rule").getByRole("switch").click();
  await expect(strip).toBeHidden();
});
