import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { EMPTY_TEMPLATE, type Template } from "../../lib/domain/template";
import { writeWorkbook } from "../../lib/interchange/write-table";
import { readZip, writeZip } from "../../lib/interchange/zip-archive";
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

const ROWS = 2_000;
const TOPICS = ["发货", "物流", "退款", "换货", "尺码", "售后", "缺货", "感谢"];
const SENTENCES = [
  "您好【买家名】，您的订单【订单号】已经安排发货，物流信息会在一两天内更新。",
  "亲，您反映的情况我们已经收到，正在为您核实，会尽快在这里回复您。",
  "您好，这款商品目前还有库存，尺码可以参考商品详情页的尺码表。",
  "非常抱歉给您带来不便，麻烦您拍一张商品照片发给我们，我们马上为您处理。",
  "您的退货已经签收，退款正在处理中，请您耐心等待。",
];
/** Ten that the guard objects to and can reword, spread over the table. */
const FORBIDDEN = "您好，麻烦您加我微信 kefu8899，我们在微信上为您处理。";

/** A sheet as agents have it: a title and an empty row above, other names, gaps, doubles, a stray row. Texts are made up. */
async function messySheet(): Promise<Buffer> {
  const cells = [
    ["小店客服话术汇总（内部使用）", "", "", "", ""],
    ["", "", "", "", ""],
    ["话术分类", "话术标题", "话术内容（必填）", "快捷码", "备注"],
  ];
  for (let i = 0; i < ROWS; i++) {
    const text = i % 200 === 7 ? FORBIDDEN : `${SENTENCES[i % SENTENCES.length]}（${i}）`;
    cells.push([TOPICS[i % TOPICS.length] ?? "", `话术 ${i}`, text, `q${i}`, i % 9 === 0 ? "新人必看" : ""]);
    if (i === 500) cells.push(["售后", "空白话术", "", "", ""], ["", "", "", "", ""]);
  }
  cells.push(["售后", "脚本", "<script>alert(1)</script>", "", ""]);
  // Our own writer makes the workbook; its sheet is then exchanged for this one.
  const own = await writeWorkbook(
    [{ ...EMPTY_TEMPLATE, id: "x", libraryId: "x", title: "x", variants: [] } as Template],
    {
      folderPath: () => [],
      sheetName: "话术",
    },
  );
  const parts = await readZip(new Uint8Array(await own.arrayBuffer()), () => true, { parts: 20, bytes: 1e7 });
  if (!parts.ok) throw new Error(parts.reason);
  const quote = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const rows = cells.map(
    (row, at) =>
      `<row r="${at + 1}">${row
        .map((cell, c) =>
          cell ? `<c r="${"ABCDE"[c]}${at + 1}" t="inlineStr"><is><t>${quote(cell)}</t></is></c>` : "",
        )
        .join("")}</row>`,
  );
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`;
  parts.files.set("xl/worksheets/sheet1.xml", new TextEncoder().encode(sheet));
  return Buffer.from(await (await writeZip(parts.files, true)).arrayBuffer());
}

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
  await options.getByTestId("import-file").setInputFiles({
    name: "客服话术.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await messySheet(),
  });
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
