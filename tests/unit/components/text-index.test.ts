import { describe, expect, it } from "vitest";
import { listQueryTerms, listTextTerms } from "../../../components/search/segment-text";
import { buildTextIndex } from "../../../components/search/text-index";

const index = buildTextIndex(
  [
    { id: "refund", fields: { title: "Refund promised", text: "Your money is on its way back." } },
    { id: "refund-text", fields: { title: "Where to look", text: "The refund shows in the order." } },
    { id: "zh", fields: { title: "催发货", text: "亲，您的包裹今天下午就会发出，请放心。" } },
    { id: "ja", fields: { title: "発送", text: "ご注文の商品は本日発送いたします。" } },
    { id: "th", fields: { title: "สวัสดี", text: "สินค้าจะถูกจัดส่งภายในวันนี้ค่ะ" } },
    { id: "es", fields: { title: "Devolución", text: "¿Está dañado el artículo? Envíe una foto." } },
    { id: "ko", fields: { title: "배송", text: "오늘 배송될 예정입니다." } },
  ],
  { title: 4 },
);

describe("buildTextIndex", () => {
  it("puts a hit in the title before one in the text", () => {
    expect(index.find("refund")).toEqual(["refund", "refund-text"]);
  });

  it("finds by the beginning of a word, while it is being typed", () => {
    expect(index.find("promi")).toEqual(["refund"]);
  });

  it.each([
    ["发货", "zh"],
    ["包裹", "zh"],
    ["放心", "zh"],
    ["今天下午", "zh"],
    ["货", "zh"],
    ["商品", "ja"],
    ["จัดส่ง", "th"],
    ["สินค้า", "th"],
    ["배송", "ko"],
    ["danado", "es"],
    ["DEVOLUCION", "es"],
    ["ＲＥＦＵＮＤ promised", "refund"],
  ])("finds %s in %s", (query, id) => {
    expect(index.find(query)).toContain(id);
  });

  it("keeps a phrase together in scripts without spaces", () => {
    expect(index.find("货发")).toEqual([]);
    expect(index.find("ส่งจัด")).toEqual([]);
  });

  it("needs every word", () => {
    expect(index.find("refund wholesale")).toEqual([]);
  });

  it("forgives a slip in a long word", () => {
    expect(index.find("promsed")).toEqual(["refund"]);
  });

  it("answers null without a query and nothing for signs alone", () => {
    expect(index.find("  ")).toBeNull();
    expect(index.find("!!!")).toEqual([]);
  });

  it("works without a single item", () => {
    expect(buildTextIndex([]).find("refund")).toEqual([]);
  });
});

describe("terms", () => {
  it("are words where words have spaces", () => {
    expect(listTextTerms("One, two!")).toEqual(["one", "two"]);
    expect(listQueryTerms("can't wait")).toEqual(["can't", "wait"]);
  });

  it("are pairs where they have none", () => {
    expect(listQueryTerms("要退货 ok")).toEqual(["要退", "退货", "ok"]);
    expect(listTextTerms("退货")).toEqual(["退", "货", "退货"]);
    expect(listQueryTerms("退")).toEqual(["退"]);
  });

  it("are found in hostile text of any length", () => {
    const zalgo = "z\u0300\u0301\u0302\u0303".repeat(10_000);
    expect(listTextTerms(`${zalgo}\ud800 ${"退".repeat(50_000)}`).length).toBeGreaterThan(50_000);
  });
});
