import { EMPTY_TEMPLATE, type Template } from "../../lib/domain/template";
import { writeWorkbook } from "../../lib/interchange/write-table";
import { readZip, writeZip } from "../../lib/interchange/zip-archive";

/** Templates in the sheet. */
export const ROWS = 2_000;
/** Their folders. */
export const TOPICS = ["发货", "物流", "退款", "换货", "尺码", "售后", "缺货", "感谢"];
const SENTENCES = [
  "您好【买家名】，您的订单【订单号】已经安排发货，物流信息会在一两天内更新。",
  "亲，您反映的情况我们已经收到，正在为您核实，会尽快在这里回复您。",
  "您好，这款商品目前还有库存，尺码可以参考商品详情页的尺码表。",
  "非常抱歉给您带来不便，麻烦您拍一张商品照片发给我们，我们马上为您处理。",
  "您的退货已经签收，退款正在处理中，请您耐心等待。",
];
/** Ten that the guard objects to and can reword, spread over the table. */
const FORBIDDEN = "您好，麻烦您加我微信 kefu8899，我们在微信上为您处理。";

/** A workbook as agents have it: a title and an empty row above, other names, gaps, doubles, a stray row. Texts are made up. */
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

/** The workbook as a file that is chosen in a page. */
export async function messyFile() {
  return {
    name: "客服话术.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await messySheet(),
  };
}
