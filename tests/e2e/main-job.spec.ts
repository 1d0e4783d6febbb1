import {
  agentSends,
  buyerWrites,
  type ConsoleName,
  draftOf,
  openConsole,
  pickConversation,
  sentBy,
} from "./consoles";
import { expect, test } from "./fixtures";
import { openOptions, readTable } from "./stored";

interface Row {
  outcome: string;
  text: string;
}

for (const name of ["shopee", "tiktok_shop", "amazon"] as ConsoleName[]) {
  test(`${name}: chips, suggestion, insert, undo, insert, the agent sends, the loop closes`, async ({
    sellerside,
  }) => {
    const conversation = pickConversation(name);
    const page = await openConsole(sellerside.context, conversation);
    await expect(page.getByTestId("status")).toHaveAttribute("data-state", "reading");

    await buyerWrites(
      page,
      conversation.id,
      "Where is my parcel? It has not arrived yet, can you send me the tracking number",
    );
    await expect(page.getByTestId("message-chip").last()).toHaveAttribute(
      "data-intent",
      /track_order|delivery_delay/,
    );
    const suggestion = page.getByTestId("suggestion").first();
    await expect(suggestion).toBeVisible();

    const before = await draftOf(page);
    await page.keyboard.press("Alt+Digit1");
    await fillOpenSlots(page);
    await expect.poll(() => draftOf(page)).not.toBe(before);
    const inserted = await draftOf(page);
    expect(inserted).not.toMatch(/\{\{|\}\}/);
    expect(await sentBy(page)).toEqual([]);

    await page.getByTestId("undo-insert").click();
    await expect.poll(() => draftOf(page)).toBe(before);

    await suggestion.click();
    await fillOpenSlots(page);
    await expect.poll(() => draftOf(page)).not.toBe(before);
    // An order panel that fills in late can change the offered text between the two inserts.
    const final = await draftOf(page);
    expect(final).not.toMatch(/\{\{|\}\}/);
    expect(await sentBy(page)).toEqual([]);

    await agentSends(page, name);
    await expect.poll(() => sentBy(page)).toEqual([{ conversationId: conversation.id, text: final }]);

    const options = await openOptions(sellerside.context, sellerside.extensionId);
    await expect
      .poll(async () => (await readTable<Row>(options, "insertions")).map((row) => row.outcome).sort())
      .toEqual(["sent_as_is", "undone"]);
  });
}

/** Some suggestions ask for a value that only the agent knows. */
async function fillOpenSlots(page: import("@playwright/test").Page): Promise<void> {
  const form = page.locator("sellerside-overlay form");
  if (!(await form.isVisible().catch(() => false))) return;
  for (const input of await form.locator("input").all()) await input.fill("20 May");
  await form.locator("input").last().press("Enter");
}
