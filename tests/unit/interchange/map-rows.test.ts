import { describe, expect, it } from "vitest";
import { guessColumns } from "../../../lib/interchange/guess-columns";
import { type MapOptions, mapRows } from "../../../lib/interchange/map-rows";
import { convertPlaceholders } from "../../../lib/interchange/placeholders";
import type { TableRow } from "../../../lib/interchange/table";

const table = (rows: string[][]): TableRow[] => rows.map((cells, at) => ({ line: at + 1, cells }));
const map = (rows: TableRow[], options: Partial<MapOptions> = {}) => {
  const guess = guessColumns(rows);
  return mapRows(rows, { ...guess, language: "en", ...options });
};

describe("guessColumns", () => {
  it("finds Chinese headers below a title row", () => {
    const rows = table([
      ["客服话术汇总", "", ""],
      ["", "", ""],
      ["话术分类", "话术标题", "话术内容（必填）", "快捷码", "备注", "适用平台"],
      ["售后", "退款", "您好，退款已提交", "tk", "", "虾皮"],
    ]);
    expect(guessColumns(rows)).toMatchObject({
      headerRow: 2,
      roles: ["folder", "title", "text", "shortcut", "notes", "marketplaces"],
    });
  });

  it("takes a column for each language", () => {
    const rows = table([
      ["标题", "中文", "English", "泰语回复"],
      ["a", "你好", "hello", "สวัสดี"],
    ]);
    expect(guessColumns(rows).roles).toEqual(["title", "text:zh", "text:en", "text:th"]);
  });

  it("knows the files of other tools", () => {
    expect(guessColumns(table([["id", "name", "subject", "shortcut", "tags", "body"]])).roles).toEqual([
      "id",
      "title",
      "skip",
      "shortcut",
      "tags",
      "text",
    ]);
    expect(guessColumns(table([["Folder", "Name", "Shortcut", "Snippet"]])).roles).toEqual([
      "folder",
      "title",
      "shortcut",
      "text",
    ]);
  });

  it("goes by the content where nothing has a name", () => {
    const rows = table(
      Array.from({ length: 6 }, (_, i) => [
        `Topic ${i}`,
        `/s${i}`,
        i % 2 ? "en" : "th",
        `A rather long answer to the buyer, number ${i}, with words.`,
      ]),
    );
    expect(guessColumns(rows)).toMatchObject({
      headerRow: -1,
      roles: ["title", "shortcut", "language", "text"],
    });
  });
});

describe("convertPlaceholders", () => {
  it.each([
    ["Hi {name}", "Hi {{buyer_name}}"],
    ["Hi [Customer Name]", "Hi {{buyer_name}}"],
    ["%order_number% is sent", "{{order_id}} is sent"],
    ["亲爱的【买家名】，您的【订单号】", "亲爱的{{buyer_name}}，您的{{order_id}}"],
    ["<<Tracking Number>>", "{{tracking_number}}"],
    ["Hi {{to.first_name}}", "Hi {{buyer_name}}"],
    ["{formtext: name=colour; default=red}", "{{colour}}"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: another tool writes its placeholders so
    ["until ${pickup date}", "until {{pickup_date}}"],
    ["[refund_amount]", "{{refund_amount}}"],
  ])("%s", (from, to) => {
    expect(convertPlaceholders(from).text).toBe(to);
    expect(convertPlaceholders(to)).toEqual({ text: to, changes: [] });
  });

  it("leaves brackets alone that hold words", () => {
    for (const text of [
      "【温馨提示】请勿退货",
      "[Note] see below",
      "100% sure, 50% off",
      "a {1} b",
      "x << y >> z, 3%",
    ])
      expect(convertPlaceholders(text)).toEqual({ text, changes: [] });
  });
});

describe("mapRows", () => {
  const HEAD = ["id", "title", "text", "language", "folder"];

  it("refuses hostile rows one by one and keeps the rest", async () => {
    const rows = table([
      HEAD,
      ["__proto__", "a", "text"],
      ["constructor", "a", "text"],
      ["x".repeat(101), "a", "text"],
      ["ok1", "fine", "A fine text"],
      ["ok1", "again", "Same id, same language"],
      ["3", "nul", "te\0xt"],
      ["4", "script", "<script>alert(1)</script>hello"],
      ["5", "handler", '<img src=x onerror="alert(1)">'],
      ["6", "long", "x".repeat(8_001)],
      ["7", "huge", "x".repeat(40_000)],
      ["8", "nothing", " "],
      ["9", "ragged", "text", "en", "f", "more", "and more"],
      ["", "", "", "", ""],
      ["10", "short row", "Still fine"],
    ]);
    rows.push({ line: 15, cells: ['11,"'], problem: "broken_quotes" });
    const { candidates, refused, blank } = await map(rows);
    expect(candidates.map(({ template }) => template.id)).toEqual(["ok1", "10"]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "bad_id"],
      [3, "bad_id"],
      [4, "bad_id"],
      [6, "duplicate_id"],
      [7, "control_characters"],
      [8, "active_markup"],
      [9, "active_markup"],
      [10, "too_long"],
      [11, "too_long"],
      [12, "no_text"],
      [13, "too_many_cells"],
      [15, "broken_quotes"],
    ]);
    expect(blank).toBe(1);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it("does not let the data column reach a prototype or carry what is not its own", async () => {
    const data = '{"__proto__":{"polluted":1},"usedCount":3,"libraryId":"evil","attachments":[{"id":"x"}]}';
    const rows = table([
      ["sellerside_id", "title", "text", "sellerside_data"],
      ["1", "a", "text", data],
      ["2", "b", "text", "{broken"],
      ["3", "c", "text", '{"usedCount":"many"}'],
    ]);
    const { candidates, refused } = await map(rows);
    expect(candidates[0]?.template).toMatchObject({ usedCount: 3, libraryId: "-", attachments: [] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(refused.map(({ reason }) => reason)).toEqual(["invalid", "invalid"]);
  });

  it("joins languages of one template, by id or by title and folder", async () => {
    const { candidates } = await map(
      table([
        HEAD,
        ["", "Late", "Sorry", "English", "A / B"],
        ["", "Late", "抱歉", "中文", "A / B"],
        ["", "Late", "Other folder", "en", "C"],
        ["k", "Hi", "Hello", "en", ""],
        ["k", "Hi", "สวัสดี", "th", ""],
      ]),
    );
    expect(
      candidates.map(({ folder, template }) => [folder, template.variants.map(({ language }) => language)]),
    ).toEqual([
      [
        ["A", "B"],
        ["en", "zh"],
      ],
      [["C"], ["en"]],
      [[], ["en", "th"]],
    ]);
  });

  it("makes plain text of HTML and names what has no title", async () => {
    const { candidates } = await map(
      table([
        ["text"],
        ["<p>Hello {name},</p><p>1 &lt; 2 &amp; <b>bold</b><br>bye</p>"],
        ["a < b and c > d"],
      ]),
    );
    expect(candidates[0]?.template.variants[0]?.text).toBe("Hello {{buyer_name}},\n1 < 2 & bold\nbye");
    expect(candidates[0]?.template.title).toMatch(/^Hello/);
    expect(candidates[1]?.template.variants[0]?.text).toBe("a < b and c > d");
  });

  it("reads lists, names and states", async () => {
    const { candidates } = await map(
      table([
        ["标题", "内容", "平台", "意图", "标签", "状态", "语气"],
        ["物流", "在路上", "虾皮、抖音", "track_order，unknown thing", "急;常用", "草稿", "热情"],
      ]),
      { language: () => "zh" },
    );
    expect(candidates[0]?.template).toMatchObject({
      marketplaces: ["shopee", "tiktok_shop"],
      intents: ["track_order"],
      tags: ["急", "常用"],
      review: "draft",
      tone: "warm",
      variants: [{ language: "zh" }],
    });
  });

  it("maps 10,000 rows with progress and can be stopped", async () => {
    const rows = table([
      ["title", "text"],
      ...Array.from({ length: 10_000 }, (_, i) => [`t${i}`, `text ${i}`]),
    ]);
    const steps: number[] = [];
    expect((await map(rows, { onProgress: (done) => steps.push(done) })).candidates).toHaveLength(10_000);
    expect(steps.length).toBeGreaterThan(10);
    const ended = new AbortController();
    await expect(map(rows, { signal: ended.signal, onProgress: () => ended.abort() })).rejects.toThrow(
      /abort/i,
    );
  });
});
