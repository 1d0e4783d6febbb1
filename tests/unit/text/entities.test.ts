import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  COLOURS,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  entitySchema,
} from "../../../lib/domain/entity";
import { LANGUAGES } from "../../../lib/domain/language";
import { type EntityHints, findEntities } from "../../../lib/text/entities";
import { parseAmount } from "../../../lib/text/entities/amounts";
import { COLOUR_WORDS } from "../../../lib/text/entities/colour-words";
import { isS10, isUps } from "../../../lib/text/entities/tracking-numbers";

const NOON = Date.UTC(2026, 10, 20, 4); // Friday 20 November 2026, noon in Singapore
const SENT = { sentAt: NOON, country: "SG" };

/** "kind value" of each entity of the kinds asked for. */
function values(text: string, kind: EntityKind, hints: EntityHints = {}): string[] {
  return findEntities(text, hints).flatMap((entity) => (entity.kind === kind ? [entity.value] : []));
}
type Details = { [E in Entity as E["kind"]]: E["detail"] };
function detail<K extends EntityKind>(
  text: string,
  kind: K,
  hints: EntityHints = {},
): Details[K] | undefined {
  const found = findEntities(text, hints).find((entity) => entity.kind === kind);
  return found?.detail as Details[K] | undefined;
}

describe("order ids", () => {
  it.each([
    ["my order 123-1234567-1234567 pls", "123-1234567-1234567", "amazon"],
    ["251120ABC12DEF kapan sampai", "251120ABC12DEF", "shopee"],
    ["订单号：２５１１２０ＡＢＣ１２ＤＥＦ", "251120ABC12DEF", "shopee"],
    ["คำสั่งซื้อ 576512345678901234", "576512345678901234", "tiktok_shop"],
    ["where is order #1234?", "1234", "shopify"],
    ["đơn hàng: A12B34567", "A12B34567", null],
    ["Bestellung Nr. 9988776655", "9988776655", null],
  ])("%s", (text, id, marketplace) => {
    expect(detail(text, "order_id")).toEqual({ id, marketplace });
  });

  it("reads what only the marketplace's own console can tell", () => {
    expect(values("123456789012345", "order_id")).toEqual([]);
    expect(detail("123456789012345", "order_id", { marketplace: "lazada" })?.marketplace).toBe("lazada");
    expect(values("#1234", "order_id")).toEqual([]);
    expect(values("#1234", "order_id", { marketplace: "shopify" })).toEqual(["#1234"]);
  });

  it.each([
    "order 1000 pcs please",
    "123-123456-1234567",
    "251320ABC12DEF",
    "251120ABC12DEFG",
    "586512345678901234",
    "in order to get 20",
  ])("finds none in %s", (text) => expect(values(text, "order_id")).toEqual([]));
});

describe("tracking numbers", () => {
  it.each([
    ["RR123456785CN", "Post"],
    ["rr 123 456 785 cn", "Post"],
    ["1Z999AA10123456784", "UPS"],
    ["SPXID05123456789", "SPX"],
    ["JT1234567890123", "J&T"],
    ["YT2412345678901234", "YunExpress"],
    ["LP00123456789012", "Cainiao"],
    ["4PX3000123456789CN", "4PX"],
  ])("%s is of %s", (number, carrier) => {
    expect(detail(`parcel ${number}?`, "tracking_number")).toEqual({
      number: number.replace(/ /g, "").toUpperCase(),
      carrier,
    });
  });

  it("reads bare digits only beside a carrier's name or a word for tracking", () => {
    expect(values("123456789012", "tracking_number")).toEqual([]);
    expect(detail("FedEx 123456789012", "tracking_number")?.carrier).toBe("FedEx");
    expect(detail("DHL: 1234567890", "tracking_number")?.carrier).toBe("DHL");
    expect(detail("usps 9400 1000 0000 0000 0000 00", "tracking_number")?.carrier).toBe("USPS");
    for (const text of ["no resi: 0012345678901", "快递单号是773012345678901", "เลขพัสดุ 880012345678"])
      expect(detail(text, "tracking_number"), text).toMatchObject({ carrier: null });
  });

  it("rejects wrong check digits", () => {
    expect(values("RR123456786CN", "tracking_number")).toEqual([]);
    expect(values("1Z999AA10123456785", "tracking_number")).toEqual([]);
    expect(isS10("RB123456785GB")).toBe(true);
    expect(isS10("RB12345678GB")).toBe(false);
    expect(isUps("1Z12345E1512345676")).toBe(true);
    expect(isUps("1Z12345E1512345677")).toBe(false);
  });
});

describe("money", () => {
  it.each<[string, number, string | null, EntityHints?]>([
    ["$12.50", 12.5, null],
    ["$12.50", 12.5, "SGD", { country: "SG" }],
    ["US$ 1,299.00", 1299, "USD"],
    ["S$5", 5, "SGD"],
    ["RM 1.5k", 1500, "MYR"],
    ["Rp150.000", 150_000, "IDR"],
    ["100rb", 100_000, "IDR"],
    ["50 ribu", 50_000, "IDR"],
    ["50 ribu", 50_000, "MYR", { country: "MY" }],
    ["2,5jt", 2_500_000, "IDR"],
    ["₱1,299.00", 1299, "PHP"],
    ["฿500", 500, "THB"],
    ["๑๒๐ บาท", 120, "THB"],
    ["150.000đ", 150_000, "VND"],
    ["50k", 50_000, "VND", { language: "vi" }],
    ["1tr5", 1_500_000, "VND"],
    ["3萬", 30_000, "TWD", { country: "TW" }],
    ["2万円", 20_000, "JPY"],
    ["２万", 20_000, "CNY", { country: "CN" }],
    ["5만원", 50_000, "KRW"],
    ["100元", 100, "CNY", { country: "CN" }],
    ["1.234,56 €", 1234.56, "EUR"],
    ["1 000,50 EUR", 1000.5, "EUR"],
    ["R$ 59,90", 59.9, "BRL"],
    ["20 dollars", 20, "USD"],
    ["300 pesos", 300, "MXN", { country: "MX" }],
    ["£9", 9, "GBP"],
  ])("%s is %d %s", (text, amount, currency, hints) => {
    expect(detail(`cost ${text} ok`, "money", hints)).toEqual({ amount, currency });
  });

  it.each(["3万人", "50k", "4K TV", "model 1234", "100%", "rm me", "20 drums"])("finds none in %s", (text) =>
    expect(values(text, "money")).toEqual([]),
  );

  it("reads both decimal conventions", () => {
    expect(
      ["1.234", "1,234", "1.234,5", "1,234.5", "1.5", "1,5", "0.500", "1.234.567", "1 000"].map((x) =>
        parseAmount(x),
      ),
    ).toEqual([1234, 1234, 1234.5, 1234.5, 1.5, 1.5, 0.5, 1_234_567, 1000]);
    expect(parseAmount("1.250", true)).toBe(1.25);
  });
});

describe("dates", () => {
  it.each<[string, string, EntityHints?]>([
    ["tomorrow", "2026-11-21"],
    ["next friday", "2026-11-27"],
    ["3 days ago", "2026-11-17"],
    ["20 Nov 2026", "2026-11-20"],
    ["2026-12-01", "2026-12-01"],
    ["03/12/2026", "2026-12-03"],
    ["besok", "2026-11-21"],
    ["3 hari lagi", "2026-11-23"],
    ["20 Desember", "2026-12-20"],
    ["esok", "2026-11-21"],
    ["พรุ่งนี้", "2026-11-21"],
    ["20 พ.ย. 2569", "2026-11-20"],
    ["내일", "2026-11-21"],
    ["11월 25일", "2026-11-25"],
    ["明天", "2026-11-21"],
    ["3天前", "2026-11-17"],
    ["１１月２５日", "2026-11-25"],
    ["明後日", "2026-11-22"],
    ["kahapon", "2026-11-19"],
    ["mañana", "2026-11-21", { language: "es" }],
    ["hace 3 días", "2026-11-17", { language: "es" }],
    ["amanhã", "2026-11-21", { language: "pt" }],
    ["demain", "2026-11-21", { language: "fr" }],
    ["20. November", "2026-11-20", { language: "de" }],
    ["domani", "2026-11-21", { language: "it" }],
    ["ngày mai", "2026-11-21", { language: "vi" }],
  ])("%s is %s", (text, day, hints) => {
    expect(detail(text, "date", { ...SENT, ...hints })?.day).toBe(day);
  });

  it("counts from the buyer's day, not from the agent's", () => {
    const late = Date.UTC(2026, 10, 20, 22);
    expect(detail("tomorrow", "date", { sentAt: late, country: "SG" })?.day).toBe("2026-11-22");
    expect(detail("tomorrow", "date", { sentAt: late, country: "GB" })?.day).toBe("2026-11-21");
  });

  it("leaves a relative day without a time of sending open, and keeps a full date", () => {
    expect(detail("tomorrow", "date")).toMatchObject({ day: null, relative: true });
    expect(detail("20 November", "date")?.day).toBeNull();
    expect(detail("20 Nov 2026", "date")?.day).toBe("2026-11-20");
  });

  it("gives a week its two ends and an hour its time", () => {
    expect(detail("下周", "date", SENT)).toMatchObject({ day: "2026-11-23", lastDay: "2026-11-29" });
    expect(detail("tomorrow at 5pm", "date", SENT)).toMatchObject({ day: "2026-11-21", time: "17:00" });
  });

  it("does not take a price before it for its hour", () => {
    expect(detail("paid $12.50 tomorrow", "date", SENT)).toMatchObject({ day: "2026-11-21", time: null });
  });

  it("puts the month first where the country does", () => {
    expect(detail("03/12/2026", "date", { country: "US" })?.day).toBe("2026-03-12");
  });

  it.each(["I may want it", "sizes 10-12", "it costs 3.5", "so mi di", "31 Februari"])(
    "finds none in %s",
    (text) => expect(values(text, "date", SENT)).toEqual([]),
  );
});

describe("phones, links, chat accounts", () => {
  it("reads international and national phone numbers", () => {
    expect(detail("call +65 9123 4567", "phone")).toEqual({ e164: "+6591234567", country: "SG" });
    expect(detail("WA saya 0812-3456-7890 ya", "phone", { country: "ID" })?.e164).toBe("+6281234567890");
    expect(detail("โทร ๐๘๑-๒๓๔-๕๖๗๘", "phone", { country: "TH" })?.e164).toBe("+66812345678");
    expect(detail("13812345678", "phone")?.country).toBe("CN");
    expect(values("2026-11-20 and 12345678", "phone", { country: "SG" })).toEqual([]);
  });

  it("reads addresses and links, glued to words of other scripts too", () => {
    expect(values("mail a.b@example.com!", "email")).toEqual(["a.b@example.com"]);
    expect(values("看https://example.com/abc，谢谢", "url")).toEqual(["https://example.com/abc"]);
    expect(detail("www.example.com/x", "url")?.host).toBe("www.example.com");
    expect(values("example.shop", "url")).toEqual(["example.shop"]);
    for (const text of ["thanks.it is fine", "ok.my order", "3.5cm", "a@b"])
      expect(findEntities(text).filter(({ kind }) => kind === "url" || kind === "email")).toEqual([]);
  });

  it.each([
    ["add me on WhatsApp +6281234567890", "whatsapp", "+6281234567890"],
    ["https://wa.me/6281234567890", "whatsapp", "6281234567890"],
    ["wx：foo88", "wechat", "foo88"],
    ["微信号 abc123", "wechat", "abc123"],
    ["LINE ID: abc_12", "line", "abc_12"],
    ["ไลน์ @shop99", "line", "shop99"],
    ["telegram @bob_x", "telegram", "bob_x"],
    ["zalo 0912345678", "zalo", "0912345678"],
    ["카톡 아이디: hello1", "kakaotalk", "hello1"],
    ["ig: my.shop", "instagram", "my.shop"],
    ["viber +639171234567", "viber", "+639171234567"],
  ])("%s", (text, app, handle) => {
    expect(detail(text, "messenger")).toEqual({ app, handle });
  });

  it.each(["whatsapp me please", "do you have wechat?", "line 12 of the form", "what was it", "insert tab"])(
    "finds no account in %s",
    (text) => expect(values(text, "messenger")).toEqual([]),
  );
});

describe("sizes, quantities, colours", () => {
  it.each([
    ["size M please", { system: "letter", size: "M", unit: null }],
    ["2XL", { system: "letter", size: "2XL", unit: null }],
    ["サイズL", { system: "letter", size: "L", unit: null }],
    ["talla 38", { system: "number", size: "38", unit: null }],
    ["42码", { system: "number", size: "42", unit: null }],
    ["EU 42", { system: "eu", size: "42", unit: null }],
    ["US9.5", { system: "us", size: "9.5", unit: null }],
    ["10x20x30 cm", { system: "length", size: "10 × 20 × 30", unit: "cm" }],
    ["165公分", { system: "length", size: "165", unit: "cm" }],
    ["60 kg", { system: "weight", size: "60", unit: "kg" }],
    ["5 นิ้ว", { system: "length", size: "5", unit: "in" }],
  ])("%s", (text, expected) => expect(detail(text, "size")).toEqual(expected));

  it.each(["gave us 10", "I'm here", "it is 5 in total", "size matters"])("finds no size in %s", (text) =>
    expect(values(text, "size")).toEqual([]),
  );

  it.each([
    ["2 pcs", 2],
    ["3 buah", 3],
    ["两件", 2],
    ["x2", 2],
    ["3x please", 3],
    ["5個", 5],
    ["두 개", 2],
    ["2 ชิ้น", 2],
    ["zwei Stück", 2],
    ["một cái", 1],
    ["qty: 12", 12],
    ["tres piezas", 3],
    ["３足", 3],
  ])("%s is %d", (text, count) => expect(detail(text, "quantity")?.count).toBe(count));

  it.each(["两个月", "10x20", "第一件", "2 days", "三个星期"])("finds no quantity in %s", (text) =>
    expect(values(text, "quantity")).toEqual([]),
  );

  it("knows each language's words, and has colours in all 14", () => {
    expect(new Set(COLOUR_WORDS.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    for (const { language, words } of COLOUR_WORDS)
      for (const [colour, list] of Object.entries(words))
        for (const word of list.split(","))
          expect(detail(word.replace("!", ""), "colour", { language })?.colour, `${language} ${word}`).toBe(
            colour,
          );
  });

  it("leaves words that only look like colours", () => {
    for (const text of ["红包", "面白い", "明白了", "ich weiß nicht", "bored", "saya pula", "notgreen"])
      expect(values(text, "colour", { language: text === "saya pula" ? "ms" : undefined }), text).toEqual([]);
    expect(COLOURS).toContain(detail("要红色的", "colour")?.colour);
  });
});

describe("all of them", () => {
  const mixed = [
    "Hi 😀 order 123-1234567-1234567: 2 pcs black, size XL, $12.50, mail a@example.com by 20 Nov 2026",
    "\u200bพัสดุ ๑๒๐ บาท สีดำ RR123456785CN +65 9123 4567 https://example.com",
    "订单251120ABC12DEF要两件红色的，明天发，微信号 abc123",
    "Café\u0301 màu đỏ 50k 3 hari lagi Rp150.000 wa: 081234567890",
  ];

  it.each(mixed)("spans are sorted, apart, and slice to the value: %s", (text) => {
    const found = findEntities(text, SENT);
    expect(found.length).toBeGreaterThan(3);
    let end = 0;
    for (const entity of found) {
      expect(entity.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(entity.start, entity.end)).toBe(entity.value);
      expect(entity.value.trim()).toBe(entity.value);
      expect(v.is(entitySchema, entity), JSON.stringify(entity)).toBe(true);
      end = entity.end;
    }
  });

  it("finds every kind somewhere in them", () => {
    const kinds = new Set(mixed.flatMap((text) => findEntities(text, SENT).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...ENTITY_KINDS].sort());
  });

  it("reads the first 4,000 units and nothing that the cut may have halved", () => {
    const filler = "la ".repeat(1330);
    expect(values(`${filler}$55`, "money")).toEqual(["$55"]);
    expect(values(`${"la ".repeat(1332)} $5555`, "money")).toEqual([]);
    expect(findEntities(`${"la ".repeat(2000)} $55`)).toEqual([]);
  });

  it.each([
    "1",
    "1,",
    "a@",
    "x2 ",
    "+1 (",
    "1 ",
    "order ",
    "http://",
    "line id: ",
    "mon tue ",
    "- ",
    "10x",
    "万",
    "1.",
    "jan 1 ",
    "0-",
    "٣",
    "a.b",
    "\ud800",
    "whatsapp ",
    "size ",
    "$",
    "(((",
    "1Z",
    "红",
    "e\u0301",
  ])("never reads more than its share of 20,000 units of %j", (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    const found = findEntities(text, SENT);
    expect(found.length).toBeLessThanOrEqual(40);
    expect(Math.max(0, ...found.map(({ end }) => end))).toBeLessThan(4_000);
    // What lies behind the share changes nothing, so the work cannot depend on it.
    expect(findEntities(`${text.slice(0, 4_100)}`, SENT)).toEqual(found);
  });
});
