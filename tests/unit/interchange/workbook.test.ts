import { describe, expect, it } from "vitest";
import { EMPTY_TEMPLATE, type Template } from "../../../lib/domain/template";
import { guessColumns } from "../../../lib/interchange/guess-columns";
import { mapRows } from "../../../lib/interchange/map-rows";
import { readTable } from "../../../lib/interchange/read-table";
import { readWorkbook } from "../../../lib/interchange/read-workbook";
import type { TableRow } from "../../../lib/interchange/table";
import { guardCell, unguardCell, writeCsv, writeWorkbook } from "../../../lib/interchange/write-table";
import { readZip, writeZip } from "../../../lib/interchange/zip-archive";

const templates: Template[] = [
  {
    ...EMPTY_TEMPLATE,
    id: "a",
    libraryId: "-",
    title: '=HYPERLINK("x")',
    shortcut: "late",
    tags: ["急", "daily"],
    intents: ["track_order", "delivery_delay"],
    marketplaces: ["shopee"],
    regions: ["TH", "MX"],
    stages: ["shipped"],
    conditions: [{ kind: "after_days", days: 5 }],
    tone: "warm",
    variants: [
      { language: "zh", region: "", text: '  +您好，{{buyer_name}}\n第二行 "引号", 逗号 [name] <b>' },
      { language: "th", region: "TH", text: "'=สวัสดี" },
    ],
    source: "zh",
    slots: [{ name: "day", type: "date", required: true, default: "", prompt: "?", choices: [] }],
    notes: "@team: line one\nline two",
    review: "draft",
    createdAt: 5,
    updatedAt: 7,
    usedCount: 3,
    lastUsedAt: 6,
  },
  {
    ...EMPTY_TEMPLATE,
    id: "b",
    libraryId: "-",
    title: "-1",
    variants: [{ language: "en", region: "", text: "\t-tab" }],
  },
];
const folderPath = ({ id }: Template) => (id === "a" ? ["售后", "物流"] : []);

async function backFrom(rows: TableRow[], guarded: boolean) {
  const guess = guessColumns(rows);
  expect(guess.own).toBe(true);
  const mapped = await mapRows(rows, { ...guess, guarded, language: "en" });
  expect(mapped.refused).toEqual([]);
  return mapped.candidates;
}

describe("round trips", () => {
  it("CSV brings everything back, formulas harmless on the way", async () => {
    const blob = await writeCsv(templates, { folderPath });
    const table = await readTable(blob);
    if (!table.ok) throw new Error(table.reason);
    for (const { cells } of table.rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const back = await backFrom(table.rows, true);
    expect(back.map(({ template }) => template)).toEqual(templates);
    expect(back.map(({ folder }) => folder)).toEqual([["售后", "物流"], []]);
  });

  it("XLSX brings everything back", async () => {
    const blob = await writeWorkbook(templates, { folderPath, sheetName: "My [team]: texts" });
    const book = await readWorkbook(blob);
    if (!book.ok) throw new Error(book.reason);
    expect(book.sheets.map(({ name }) => name)).toEqual(["My  team   texts"]);
    // Cells of a workbook are text: nothing was guarded.
    const back = await backFrom(book.sheets[0]?.rows ?? [], false);
    expect(back.map(({ template }) => template)).toEqual(templates);
  });

  it.each(["=1", "'=1", "''@x", "'plain", "plain", "-", "\tx", ""])("guards and unguards %j", (text) => {
    expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguardCell(guardCell(text))).toBe(text);
  });
});

describe("readWorkbook", () => {
  const sheet = (cells: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const rebuild = async (name: string, body: string) => {
    const blob = await writeWorkbook(templates, { folderPath, sheetName: "s" });
    const read = await readZip(new Uint8Array(await blob.arrayBuffer()), () => true, {
      parts: 50,
      bytes: 1e7,
    });
    if (!read.ok) throw new Error(read.reason);
    return writeZip(read.files.set(name, new TextEncoder().encode(body)), true);
  };

  it("does not evaluate a formula", async () => {
    const body = sheet(
      '<c r="A1" t="str"><f>1+1</f><v>kept</v></c><c r="B1"><f>WEBSERVICE("http://x")</f></c>',
    );
    const book = await readWorkbook(await rebuild("xl/worksheets/sheet1.xml", body));
    expect(book.ok && book.sheets[0]?.rows[0]?.cells.filter(Boolean)).toEqual(["kept"]);
  });

  it("gives up a bomb before it is unpacked, also one that lies about its size", async () => {
    const limits = { parts: 50, bytes: 1_000_000 };
    const bomb = await rebuild("xl/worksheets/sheet1.xml", " ".repeat(5_000_000));
    expect(bomb.size).toBeLessThan(50_000);
    expect(await readWorkbook(bomb, limits)).toEqual({ ok: false, reason: "too_large" });
    const bytes = new Uint8Array(await bomb.arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < bytes.length - 4; i++)
      if (view.getUint32(i, true) === 5_000_000) view.setUint32(i, 10, true);
    expect(await readWorkbook(new Blob([bytes]), limits)).toEqual({ ok: false, reason: "too_large" });
    expect(await readWorkbook(bomb, { parts: 3, bytes: 1e9 })).toEqual({
      ok: false,
      reason: "too_many_parts",
    });
  });

  it("says what else is wrong", async () => {
    const outcome = async (bytes: Uint8Array<ArrayBuffer>) => {
      const book = await readWorkbook(new Blob([bytes]));
      return book.ok ? "ok" : book.reason;
    };
    expect(await outcome(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe("old_format");
    expect(await outcome(new TextEncoder().encode("just text"))).toBe("not_zip");
    const other = await writeZip(new Map([["a.txt", new Uint8Array(3)]]), true);
    expect(await outcome(new Uint8Array(await other.arrayBuffer()))).toBe("not_workbook");
    const good = new Uint8Array(
      await (await writeWorkbook(templates, { folderPath, sheetName: "s" })).arrayBuffer(),
    );
    for (let at = 0; at < good.length; at += 7) await outcome(good.slice(0, at));
    expect(await outcome(good)).toBe("ok");
  });
});
