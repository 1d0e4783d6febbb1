import { expect, type Page } from "@playwright/test";
import { draftOf } from "./consoles";

/**
 * Searches the panel's templates and inserts the first one found. One that asks for what the page does not say is opened by
 * its first Insert; its blanks are then filled and Insert pressed again.
 */
export async function insertFirstFound(panel: Page, page: Page, words: string): Promise<void> {
  await panel.getByTestId("panel-tab-templates").click();
  await panel.getByTestId("template-search").fill(words);
  const found = panel.getByTestId("template-row").first();
  await found.getByTestId("template-insert").click();
  const asked = panel.getByTestId("slot-fields").locator("input");
  await expect.poll(async () => (await asked.count()) > 0 || (await draftOf(page)) !== "").toBe(true);
  if ((await asked.count()) > 0) {
    for (const input of await asked.all()) await input.fill("as shown");
    await found.getByTestId("template-insert").click();
  }
  await expect.poll(() => draftOf(page)).not.toBe("");
}
