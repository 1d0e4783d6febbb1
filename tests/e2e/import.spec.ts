import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import type { Template } from "../../lib/domain/template";
import { type Launched, launch } from "./launch";
import { openOptions, readTable } from "./stored";

const test = base.extend<{ fresh: Launched }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  fresh: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
  },
});

const stored = (page: Page) => readTable<Template>(page, "templates");

test("an export as a table comes back the same, and a change in it is shown before it is taken", async ({
  fresh,
}) => {
  test.setTimeout(120_000);
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  const before = await stored(options);
  await options.getByTestId("options-export-more").click();
  await options.getByText("CSV", { exact: true }).click();
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByTestId("export-save").click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\ufeffsellerside_id,")).toBe(true);
  const [first] = before;
  const title = first?.title ?? "";
  const edited = text.replaceAll(title, `${title} (edited)`);
  await options.getByTestId("options-import").click();
  await options.getByTestId("import-file").setInputFiles({
    name: "back.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(edited),
  });
  const library = await readTable<{ id: string }>(options, "libraries");
  await options.getByTestId("import-library").selectOption(library[0]?.id ?? "");
  await options.getByTestId("import-next").click();
  await expect(options.getByTestId("import-counts")).toContainText(String(before.length), {
    timeout: 90_000,
  });
  await options.getByTestId("import-next").click();
  await expect(options.getByTestId("import-state-new")).toContainText(" 0");
  await options.getByTestId("import-state-changed").click();
  await expect(options.getByTestId("import-compare-row").first()).toContainText("(edited)");
});
