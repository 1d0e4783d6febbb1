import type { Page } from "@playwright/test";
import type { ModelInstall } from "../../lib/domain/language-model";
import { cacheBase } from "../../lib/understanding/llm/weights/engine-model";
import { readTable } from "../../tests/e2e/stored";

/** Copying and hashing some GB from a slow disk takes minutes; nothing is told sooner than this, ms. */
const IMPORT_PATIENCE = 30 * 60_000;

/**
 * Takes a folder in through the options page's "local folder", as a person would, and waits until its model is ready.
 * Answers the address of its files in the cache. Throws the row's reason when it is not taken.
 */
export async function pickFolder(page: Page, folder: string, modelId: string): Promise<{ weights: string }> {
  await page.goto(`${new URL("options.html", page.url()).href}#assistant`);
  const guide = page.getByTestId("wizard-later");
  const add = page.getByTestId("custom-add");
  await guide.or(add).first().waitFor();
  if (await guide.isVisible()) await guide.click();
  await add.click();
  await page.getByTestId("local-folder").setInputFiles(folder);
  const install = await waitForEnd(page, modelId);
  if (install.state !== "ready")
    throw new Error(`the folder was not taken: ${install.failure ?? install.state} ${install.failureDetail}`);
  return { weights: cacheBase(install.card) };
}

async function waitForEnd(page: Page, modelId: string): Promise<ModelInstall> {
  const end = Date.now() + IMPORT_PATIENCE;
  while (Date.now() < end) {
    const trouble = page.getByTestId("local-trouble").first();
    if (await trouble.isVisible())
      throw new Error(`the folder was not taken: ${await trouble.textContent()}`);
    const rows = await readTable<ModelInstall>(page, "models");
    const row = rows.find(({ id }) => id === modelId);
    if (row && ["ready", "failed"].includes(row.state)) return row;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("the folder was not taken in half an hour");
}
