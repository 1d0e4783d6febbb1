import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import type { Template } from "../../lib/domain/template";
import { type Launched, launch } from "./launch";
import { messyFile, ROWS, TOPICS } from "./messy-sheet";
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

/** What is there once the starter library is. */
async function storedFromTheStart(page: Page): Promise<Template[]> {
  await expect.poll(async () => (await stored(page)).length).toBeGreaterThan(0);
  return stored(page);
}

test("a messy sheet of 2,000 Chinese templates is mapped, checked, mended, imported and taken back", async ({
  fresh,
}) => {
  test.setTimeout(180_000);
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  const before = await storedFromTheStart(options);
  await options.getByTestId("options-import").click();
  await options.getByTestId("import-file").setInputFiles(await messyFile());
  // The columns are seen below the title row; the preview shows our slots.
  await expect(options.getByTestId("import-role-0")).toHaveValue("folder");
  await expect(options.getByTestId("import-role-1")).toHaveValue("title");
  await expect(options.getByTestId("import-role-2")).toHaveValue("text");
  await expect(options.getByTestId("import-role-3")).toHaveValue("shortcut");
  await expect(options.getByTestId("import-role-4")).toHaveValue("notes");
  await expect(options.getByTestId("import-preview")).toContainText("{{buyer_name}}");
  await options.getByTestId("import-next").click();

  await expect(options.getByTestId("import-counts")).toContainText(String(ROWS), { timeout: 120_000 });
  await expect(options.getByTestId("import-refused")).toContainText("2");
  await options.getByTestId("import-class-contact_detail").click();
  await expect(options.getByTestId("import-objected-row").first()).toContainText("微信");
  await options.getByTestId("import-pick-all").click();
  await options.getByTestId("import-fix").click();
  await expect(options.getByTestId("import-fixed")).toContainText("10");
  await expect(options.getByText("kefu8899")).toHaveCount(0);
  await options.getByTestId("import-next").click();

  await expect(options.getByTestId("import-state-new")).toContainText(String(ROWS));
  expect(await options.getByTestId("import-compare-row").count()).toBeLessThan(60);
  expect(await stored(options)).toHaveLength(before.length);
  await options.getByTestId("import-next").click();
  await expect(options.getByTestId("import-done")).toBeVisible({ timeout: 60_000 });
  const after = await stored(options);
  expect(after).toHaveLength(before.length + ROWS);
  const brought = after.filter(({ shortcut }) => /^q\d+$/.test(shortcut));
  expect(brought).toHaveLength(ROWS);
  expect(brought.filter(({ variants }) => /kefu8899/.test(variants[0]?.text ?? ""))).toEqual([]);
  expect(new Set(brought.flatMap(({ variants }) => variants.map(({ language }) => language)))).toEqual(
    new Set(["zh"]),
  );
  expect((await readTable<{ name: string }>(options, "folders")).map(({ name }) => name).sort()).toEqual(
    [...TOPICS].sort(),
  );

  await options.getByTestId("import-undo").click();
  await expect(options.getByTestId("import-undone")).toBeVisible({ timeout: 60_000 });
  expect((await stored(options)).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  expect(await readTable(options, "folders")).toEqual([]);
});

test("an export as a table comes back the same, and a change in it is shown before it is taken", async ({
  fresh,
}) => {
  test.setTimeout(120_000);
  const options = await openOptions(fresh.context, fresh.extensionId);
  await options.getByTestId("welcome-dismiss").click();
  const before = await storedFromTheStart(options);
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
