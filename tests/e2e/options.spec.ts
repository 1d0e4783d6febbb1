import { test as base, expect } from "@playwright/test";
import { buyerWrites, openConsole, pickConversation } from "./consoles";
import { type Launched, launch } from "./launch";
import { openOptions, readTable } from "./stored";

/** A fresh installation: nobody has set anything. */
const test = base.extend<{ fresh: Launched }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  fresh: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
  },
});

test("from the first minute Shopee and TikTok Shop are read, Amazon only after its notice", async ({
  fresh,
}) => {
  const amazon = pickConversation("amazon");
  const inbox = await openConsole(fresh.context, amazon);
  const shopee = pickConversation("shopee");
  const chat = await openConsole(fresh.context, shopee);
  await expect(chat.getByTestId("status")).toHaveAttribute("data-state", "reading");
  await buyerWrites(inbox, amazon.id, "where is my order");
  await inbox.waitForTimeout(1_000);
  await expect(inbox.locator("sellerside-overlay")).toHaveCount(0);

  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-done").click();
  expect(
    (await readTable<{ marketplace: string }>(options, "conversations")).map((row) => row.marketplace),
  ).toEqual(["shopee"]);
  await options.getByTestId("options-nav-consoles").click();
  await options.getByTestId("console-amazon").click();
  await expect(options.getByRole("dialog")).toContainText(/never|agent/i);
  await options.getByTestId("amazon-accept").click();
  await expect(inbox.getByTestId("status")).toHaveAttribute("data-state", "reading");
  await expect(inbox.getByTestId("message-chip").first()).toBeAttached();
});

test("a template is written, suggested, deleted, brought back, exported and imported", async ({ fresh }) => {
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  await options.getByTestId("options-template-search").fill("tracking");
  await expect(
    options
      .getByTestId("template-row")
      .or(options.getByText(/tracking/i))
      .first(),
  ).toBeVisible();
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByTestId("options-export").click(),
  ]);
  const file = await download.path();
  const before = (await readTable<{ id: string }>(options, "templates")).length;
  expect(before).toBeGreaterThan(70);

  const chooser = options.getByTestId("options-import-file");
  await chooser.setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from("{oops"),
  });
  await expect(options.getByRole("dialog")).toBeVisible();
  await options.keyboard.press("Escape");
  expect(await readTable(options, "templates")).toHaveLength(before);

  await chooser.setInputFiles(file);
  await expect(options.getByRole("dialog")).toBeVisible();
  await options.keyboard.press("Escape");
  expect((await readTable<{ id: string }>(options, "templates")).length).toBeGreaterThanOrEqual(before);
});

test("the interface speaks Simplified Chinese, in the page too", async ({ fresh }) => {
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  const conversation = pickConversation("shopee");
  const page = await openConsole(fresh.context, conversation);
  await buyerWrites(page, conversation.id, "where is my parcel");
  await expect(page.getByTestId("message-chip").last()).toBeVisible();
  await options.bringToFront();
  await options.getByTestId("options-nav-general").click();
  await options.getByText("简体中文").first().click();
  await expect(options.getByTestId("options-nav-templates")).toContainText("模板");
  await expect(page.getByTestId("message-chip").last()).toContainText(/\p{Script=Han}/u);
});
