import type { Page } from "@playwright/test";
import { buyerWrites, openConsole, pickConversation } from "./consoles";
import { expect, test } from "./fixtures";
import { killWorker } from "./kill-worker";
import type { Launched } from "./launch";
import { openOptions, readTable } from "./stored";

const ASK = "Where is my parcel? It was sent two weeks ago";
/** Never the model's answer to a lost parcel, whatever model is shipped. */
const RIGHT = "bulk_custom";
const WORDS = /wholesale|bulk|custom/i;

interface AssessmentRow {
  intent: string;
  learned?: { causes: { kind: string }[] };
}

/** The panel as a page of its own that follows the console's tab. */
async function openPanel(sellerside: Launched): Promise<Page> {
  const panel = await sellerside.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  const address = `chrome-extension://${sellerside.extensionId}/sidepanel.html`;
  await panel.goto(address);
  const [tab] = await readTable<{ tabId: number }>(panel, "tabs");
  await panel.goto(`${address}?tab=${tab?.tabId}`);
  return panel;
}

test("a correction acts at once in panel and page, explains itself, survives the worker and can be deleted", async ({
  sellerside,
}) => {
  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, ASK);
  const chip = page.getByTestId("message-chip").last();
  await expect(chip).toHaveAttribute("data-status", /understood|unclear/);
  await expect(chip).not.toHaveText(WORDS);
  const before = (await chip.textContent()) ?? "";
  const panel = await openPanel(sellerside);
  const row = panel.getByTestId("thread-message").filter({ hasText: ASK }).last();
  await expect(row.getByTestId("message-chip")).toBeVisible();
  await expect(panel.getByTestId("learned-cause")).toHaveCount(0);

  await row.getByTestId("correct-open").click();
  await panel.getByTestId("correct-search").fill(RIGHT);
  await panel.getByTestId(`correct-${RIGHT}`).click();
  await expect(panel.getByTestId("toast")).toBeVisible();
  await expect(row.getByTestId("message-chip")).toHaveText(WORDS);
  await expect(row.getByTestId("learned-cause")).toContainText(/as you said on/);
  await expect(chip).toHaveText(WORDS);
  await page.bringToFront();
  await chip.hover();
  await expect(page.locator(".card .learned")).toHaveText(/^as you said on/);

  await panel.getByTestId("toast-undo").click();
  await expect(chip).toHaveText(before);
  await expect(row.getByTestId("learned-cause")).toHaveCount(0);

  await row.getByTestId("correct-open").click();
  await panel.getByTestId("correct-search").fill(RIGHT);
  await panel.getByTestId(`correct-${RIGHT}`).click();
  await expect(chip).toHaveText(WORDS);

  await killWorker(sellerside);
  await buyerWrites(page, conversation.id, `${ASK}!`);
  const like = panel
    .getByTestId("thread-message")
    .filter({ hasText: `${ASK}!` })
    .last();
  await expect(like.getByTestId("message-chip")).toHaveText(WORDS);
  await expect(like.getByTestId("learned-cause").locator("summary")).toHaveAttribute("title", ASK);

  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await options.getByTestId("options-nav-learned").click();
  await expect(options.getByTestId("correction-row")).toHaveCount(1);
  await expect(options.getByTestId("correction-row")).toContainText(ASK);
  await expect(options.getByTestId("learned-review")).toBeVisible();
  await options.getByTestId("correction-delete").click();
  await expect(options.getByTestId("correction-row")).toHaveCount(0);
  const learnt = async () =>
    (await readTable<AssessmentRow>(options, "assessments")).filter(
      (one) => one.learned || one.intent === RIGHT,
    ).length;
  await expect.poll(learnt).toBe(0);
  await page.bringToFront();
  await expect(page.getByTestId("message-chip").last()).not.toHaveText(WORDS);
  await page.getByTestId("message-chip").last().hover();
  await expect(page.locator(".card").first()).toBeVisible();
  await expect(page.locator(".card .learned")).toHaveCount(0);
  await expect(row.getByTestId("message-chip")).not.toHaveText(WORDS);
  await expect(panel.getByTestId("learned-cause")).toHaveCount(0);
});

test("terms come from a table row by row, and go out as one", async ({ sellerside }) => {
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await options.getByTestId("options-nav-learned").click();
  const rows = [
    "term,language,intent or concept,category,region",
    "zwibbelkram,,product,,",
    "发圈,zh,尺码,hair,SG",
    "foo,klingon,size,,",
    "bar,en,nonsense,,",
  ];
  const buffer = Buffer.from(rows.join("\n"));
  const file = { name: "terms.csv", mimeType: "text/csv", buffer };
  await options.getByTestId("glossary-import-file").setInputFiles(file);
  await expect(options.getByTestId("term-row")).toHaveCount(2);
  const leftOut = options.getByTestId("rows-left-out");
  await expect(leftOut).toContainText("Row 4: this language is not known:");
  await expect(leftOut).toContainText("Row 5: no intent or subject has this name:");
  await options.getByTestId("glossary-import-file").setInputFiles(file);
  await expect(options.getByTestId("toast")).toContainText("0 added, 2 replaced");
  await expect(options.getByTestId("term-row")).toHaveCount(2);
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByTestId("glossary-export-table").click(),
  ]);
  expect(download.suggestedFilename()).toBe("sellerside-glossary.csv");
  await options.getByTestId("term-delete").first().click();
  await expect(options.getByTestId("term-row")).toHaveCount(1);
  await options.getByTestId("glossary-import-file").setInputFiles(await download.path());
  await expect(options.getByTestId("term-row")).toHaveCount(2);
  await options
    .getByTestId("glossary-import-file")
    .setInputFiles({ ...file, buffer: Buffer.from("a,b\n1,2") });
  await expect(options.getByTestId("learned-refused")).toContainText("term, language, meaning");
});

test("an Amazon chat offers no correction, and none can be forced in", async ({ sellerside }) => {
  const conversation = pickConversation("amazon");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, ASK);
  await expect(page.getByTestId("message-chip").last()).toHaveAttribute("data-status", /understood|unclear/);
  const panel = await openPanel(sellerside);
  await expect(panel.getByTestId("thread-message").filter({ hasText: ASK }).last()).toBeVisible();
  await expect(panel.getByTestId("thread-message").getByTestId("message-chip").first()).toBeVisible();
  await expect(panel.getByTestId("correct-open")).toHaveCount(0);
  const rows = await readTable<{ messageKey: string; threadKey: string }>(panel, "assessments");
  const answer = await panel.evaluate(async (one) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({
      sellerside: 1,
      direction: "surface-background",
      type: "correctMessage",
      input: { threadKey: one?.threadKey, messageKey: one?.messageKey, right: { intent: "thanks" } },
    });
  }, rows[0]);
  expect(answer).toEqual({ ok: true, value: { ok: false, reason: "amazon" } });
  expect(await readTable(panel, "corrections")).toEqual([]);
});

test("terms are added, used, and lost corrections come back from a file", async ({ sellerside }) => {
  const options = await openOptions(sellerside.context, sellerside.extensionId);
  await options.getByTestId("options-nav-learned").click();
  await options.getByTestId("term-new").click();
  await options.getByTestId("term-save").click();
  await expect(options.getByTestId("term-dialog")).toBeVisible();
  await options.getByTestId("term-text").fill("zwibbelkram");
  await options.getByTestId("term-save").click();
  await expect(options.getByTestId("term-row")).toContainText("zwibbelkram");

  const conversation = pickConversation("shopee");
  const page = await openConsole(sellerside.context, conversation);
  await buyerWrites(page, conversation.id, "zwibbelkram");
  const stored = async () =>
    (await readTable<AssessmentRow>(options, "assessments")).flatMap((one) => one.learned?.causes ?? []);
  await expect.poll(stored).toMatchObject([{ kind: "term", term: "zwibbelkram" }]);

  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByTestId("glossary-export").click(),
  ]);
  const file = await download.path();
  await options.getByTestId("term-delete").click();
  await expect(options.getByTestId("term-row")).toHaveCount(0);
  await expect.poll(stored).toEqual([]);
  await options.getByTestId("glossary-import-file").setInputFiles(file);
  await expect(options.getByTestId("term-row")).toHaveCount(1);
  await options.getByTestId("corrections-import-file").setInputFiles(file);
  await expect(options.getByTestId("learned-refused")).toBeVisible();
  expect(await readTable(options, "corrections")).toEqual([]);
});
