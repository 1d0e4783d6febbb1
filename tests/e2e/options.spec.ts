import { test as base, expect } from "@playwright/test";
import { buyerWrites, draftOf, openConsole, pickConversation } from "./consoles";
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

test("a template is written, suggested at once, deleted and brought back", async ({ fresh }) => {
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  await options.getByTestId("options-template-new").click();
  await options.getByTestId("options-template-title").fill("Our own parcel answer");
  await options
    .getByTestId("options-template-text")
    .fill("Your parcel {{order_id}} is on its way, a made-up shop says.");
  await options.getByTestId("options-intents-toggle").click();
  await options.getByText("Where is my parcel?", { exact: true }).first().click();
  await options.getByTestId("options-template-save").click();
  await expect
    .poll(async () => (await readTable<{ title: string }>(options, "templates")).map((row) => row.title))
    .toContain("Our own parcel answer");

  const conversation = pickConversation("shopee");
  const page = await openConsole(fresh.context, conversation);
  await buyerWrites(page, conversation.id, "Where is my parcel? please send the tracking number");
  await expect(page.getByTestId("suggestion").filter({ hasText: "Our own parcel answer" })).toHaveCount(1);

  await options.bringToFront();
  await options.getByTestId("options-template-search").fill("our own parcel");
  const row = options.getByTestId("options-template-row").filter({ hasText: "Our own parcel answer" });
  await row.getByTestId("options-template-delete").click();
  await expect(row).toHaveCount(0);
  await expect(page.getByTestId("suggestion").filter({ hasText: "Our own parcel answer" })).toHaveCount(0);
  await options.getByTestId("toast-undo").click();
  await expect(row).toHaveCount(1);
  await expect(page.getByTestId("suggestion").filter({ hasText: "Our own parcel answer" })).toHaveCount(1);
});

test("libraries are exported and imported; a broken file changes nothing and says why", async ({ fresh }) => {
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByTestId("options-export").click(),
  ]);
  const file = await download.path();
  const before = await readTable<{ id: string }>(options, "templates");
  expect(before.length).toBeGreaterThan(70);

  const chooser = options.getByTestId("options-import-file");
  const broken: [string, string][] = [
    ["{oops", "not JSON"],
    ['{"format":"something else"}', "another format"],
    ['{"format":"sellerside-templates","version":99,"libraries":[],"templates":[]}', "a later version"],
    [
      '{"format":"sellerside-templates","version":1,"libraries":[],"templates":[{"id":""}]}',
      "an invalid template",
    ],
  ];
  const refusals = new Set<string>();
  for (const [text, name] of broken) {
    await chooser.setInputFiles({
      name: `${name}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    const dialog = options.getByRole("dialog");
    await expect(dialog).toBeVisible();
    refusals.add((await dialog.textContent()) ?? "");
    await options.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(await readTable(options, "templates")).toHaveLength(before.length);
  }
  expect(refusals.size).toBe(broken.length);

  await chooser.setInputFiles(file);
  await expect(options.getByRole("dialog")).toContainText(String(before.length));
  await options.keyboard.press("Escape");
  expect((await readTable<{ id: string }>(options, "templates")).map((row) => row.id).sort()).toEqual(
    before.map((row) => row.id).sort(),
  );
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

test("keys are remapped by pressing them, and the console obeys the new ones only", async ({ fresh }) => {
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  const conversation = pickConversation("shopee");
  const page = await openConsole(fresh.context, conversation);
  await buyerWrites(page, conversation.id, "Where is my parcel? please send the tracking number");
  await expect(page.getByTestId("suggestion").first()).toBeVisible();

  await options.bringToFront();
  await options.getByTestId("options-nav-keys").click();
  await options.getByTestId("options-key-1").click();
  await options.keyboard.press("Alt+KeyJ");
  await expect(options.getByTestId("options-key-1")).toContainText("J");

  await page.bringToFront();
  await page.keyboard.press("Alt+Digit1");
  await page.waitForTimeout(400);
  expect(await draftOf(page)).toBe("");
  await expect(page.locator("sellerside-overlay form")).toHaveCount(0);
  await page.keyboard.press("Alt+KeyJ");
  const asked = page.locator("sellerside-overlay form input");
  await page.waitForTimeout(400);
  for (const input of await asked.all()) await input.fill("as shown");
  if ((await asked.count()) > 0) await asked.last().press("Enter");
  await expect.poll(() => draftOf(page)).not.toBe("");
});
