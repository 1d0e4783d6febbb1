import { describe, expect, it } from "vitest";
import {
  findLost,
  hasWords,
  listMarks,
  protect,
  restore,
} from "../../../../../lib/understanding/llm/tasks/keep";

const values = (text: string, names: string[] = []) => protect(text, names).marks.map(({ value }) => value);

describe("protect", () => {
  it.each([
    [
      "en",
      "Hi, order 113-1234567-7654321 still not here, tracking 1Z999AA10123456784",
      ["113-1234567-7654321", "1Z999AA10123456784"],
    ],
    ["es", "Pagué 25,90 € por el pedido 260101ABCD1234", ["25,90 €", "260101ABCD1234"]],
    ["pt", "Paguei R$ 89,90, veja https://example.com/p/1", ["R$ 89,90", "https://example.com/p/1"]],
    ["fr", "Écrivez à jeanne@example.com, total 1 250,00 €", ["jeanne@example.com", "1 250,00 €"]],
    ["de", "Bestellung 113-1234567-7654321 vom 12.11.2026", ["113-1234567-7654321", "12.11.2026"]],
    ["it", "Ho pagato 15,50 € il 03/11/2026", ["15,50 €", "03/11/2026"]],
    ["zh", "订单260101ABCD1234，付了￥1299", ["260101ABCD1234", "￥1299"]],
    ["ja", "注文番号１１３－１２３４５６７－７６５４３２１です。５万円払いました", ["５万円"]],
    ["ko", "운송장 123456789012 조회가 안돼요", ["123456789012"]],
    ["id", "sudah bayar Rp150.000 untuk pesanan 260101ABCD1234", ["Rp150.000", "260101ABCD1234"]],
    ["ms", "Saya bayar RM 45.90, resi SPXMY0123456789", ["RM 45.90", "SPXMY0123456789"]],
    ["th", "โอนแล้ว ๑๒๕๐ บาท พัสดุ TH0123456789A", ["๑๒๕๐", "TH0123456789A"]],
    ["vi", "Đơn 260101ABCD1234 giá 150.000đ", ["260101ABCD1234", "150.000đ"]],
    ["tl", "Order ko 260101ABCD1234, bayad na ₱499", ["260101ABCD1234", "₱499"]],
  ])("marks ids, sums and links in %s", (_, text, expected) => {
    expect(values(text)).toEqual(expect.arrayContaining(expected));
    const kept = protect(text);
    for (const value of expected) expect(kept.text).not.toContain(value);
    expect(restore(kept.text, kept).text).toBe(text);
    expect(restore(kept.text, kept).lost).toEqual([]);
  });

  it("keeps slots, names and quoted names of goods, and leaves quoted speech alone", () => {
    expect(values("Dear {{buyer_name}}, “Lotus Vase 2” is out", [])).toEqual([
      "{{buyer_name}}",
      "Lotus Vase 2",
    ]);
    expect(values("你说「我要投诉」，不是「Lotus Vase」")).toEqual(["Lotus Vase"]);
    expect(values("Chào Lan Phạm, shop Nhà Của Mây đây", ["Lan Phạm", "Nhà Của Mây"])).toEqual([
      "Lan Phạm",
      "Nhà Của Mây",
    ]);
  });

  it("finds a name only as a whole word, and a short one only with its capitals", () => {
    expect(values("Annabel and Anna", ["Anna"])).toEqual(["Anna"]);
    expect(values("you may ask May", ["May"])).toEqual(["May"]);
    expect(protect("you may ask May", ["May"]).text).toBe("you may ask ⟦1⟧");
  });

  it.each(["Tasa - UTOS", "A/B (c) [d] {e}", "50% off!", "q^_.*+?$|\\\\", "小店·旗舰"])(
    "takes a name with signs: %s",
    (name) => {
      expect(protect(`x ${name} y`, [name]).text).toBe("x ⟦1⟧ y");
    },
  );

  it("gives equal values one mark and counts from where it is told", () => {
    const kept = protect("260101ABCD1234 and again 260101ABCD1234", [], 4);
    expect(kept.text).toBe("⟦4⟧ and again ⟦4⟧");
    expect(kept.marks).toEqual([{ number: 4, value: "260101ABCD1234", times: 2 }]);
  });

  it("takes what only looks like a mark for a value, so that it comes back as it was", () => {
    const kept = protect("see [1] and ⟦2⟧ for order 260101ABCD1234");
    expect(kept.marks.map(({ value }) => value)).toEqual(["[1]", "⟦2⟧", "260101ABCD1234"]);
    expect(restore(kept.text, kept).text).toBe("see [1] and ⟦2⟧ for order 260101ABCD1234");
  });

  it("leaves short numbers in the sentence, and Thai laughter out of it", () => {
    expect(protect("I bought 3, got 2").text).toBe("I bought 3, got 2");
    expect(values("ตลกมาก 5555")).toEqual([]);
  });

  it("knows where nothing is left to translate", () => {
    expect(hasWords(protect("260101ABCD1234 😭😭"))).toBe(false);
    expect(hasWords(protect("ok 260101ABCD1234"))).toBe(true);
  });
});

describe("restore", () => {
  const kept = protect("Order 260101ABCD1234 cost RM 45.90");

  it.each([
    "⟦1⟧ / ⟦2⟧",
    "[1] / [2]",
    "【1】 / 【2】",
    "⟦ 1 ⟧ / ⟦ 2 ⟧",
    "⟦１⟧ / ［２］",
    "[[1]] / 〔2〕",
    "⟦1 / 2⟧",
  ])("finds marks written as %s", (text) => {
    expect(restore(text, kept)).toEqual({ text: "260101ABCD1234 / RM 45.90", lost: [], foreign: [] });
  });

  it("puts swapped marks back by their numbers", () => {
    expect(restore("⟦2⟧ für ⟦1⟧", kept).text).toBe("RM 45.90 für 260101ABCD1234");
  });

  it("names a lost value and puts it nowhere", () => {
    expect(restore("Bestellung ⟦1⟧", kept)).toEqual({
      text: "Bestellung 260101ABCD1234",
      lost: ["RM 45.90"],
      foreign: [],
    });
  });

  it("names a doubled one", () => {
    expect(restore("⟦1⟧ ⟦1⟧ ⟦2⟧", kept).lost).toEqual(["260101ABCD1234"]);
  });

  it("takes a mark out that the source did not have", () => {
    expect(restore("⟦1⟧ ⟦2⟧ ⟦9⟧ ok", kept)).toMatchObject({
      text: "260101ABCD1234 RM 45.90 ok",
      foreign: [9],
    });
  });

  it.each([
    ["I bought 3, got 2", "我买了3个，收到2个", [], "zh"],
    ["I bought 3, got 2", "我买了三个，收到两个", [], "zh"],
    ["I bought 3, got 2", "我买了很多", ["3", "2"], "zh"],
    ["ซื้อ ๓ ชิ้น", "I bought 3", [], "en"],
    ["３個買いました", "Mua 3 cái", [], "vi"],
    ["size 3,5 bitte", "size 3.5 please", [], "en"],
    ["11月3日に届く", "arrives on November 3", [], "en"],
    ["giao thứ 2 nhé", "deliver on Monday please", [], "en"],
    ["my A52s broke 😭", "我的 A52s 坏了", ["😭"], "zh"],
    ["my A52s broke 😭", "我的手机坏了 😭😭", ["A52s"], "zh"],
  ] as const)("looks for numbers, codes and emoji: %s → %s", (source, translated, lost, to) => {
    expect(restore(translated, protect(source), to).lost).toEqual(lost);
  });

  it("sees a currency that changed", () => {
    const baht = protect("ราคา 500 บาท");
    expect(baht.text).toBe("ราคา ⟦1⟧ บาท");
    expect(restore("price ⟦1⟧ baht", baht).lost).toEqual([]);
    expect(restore("price ⟦1⟧ dollars USD", baht).lost).toEqual(["500 THB"]);
  });
});

it("finds what a translator without marks lost", () => {
  expect(findLost("Đơn 260101ABCD1234 giá 150.000đ", "Order 260101ABCD1234", [], "en")).toEqual(["150.000đ"]);
  expect(findLost("Chào Mây, 2 cái", "Hello Mây, 2 pieces", ["Mây"], "en")).toEqual([]);
});

it("lists marks in every spelling", () => {
  expect(listMarks("⟦3⟧ [1] 【２】 none")).toEqual([3, 1, 2]);
});
