import { describe, expect, it } from "vitest";
import { checkContactDetail } from "../../../../../lib/replies/policy/checks/contact-detail";
import { runCheck } from "../reply-context";

const classes = (text: string) =>
  new Set(runCheck(checkContactDetail, text).map((found) => found.split(":")[0]));

describe("contact detail", () => {
  it.each([
    ["call us at 555-0100 222", "555-0100 222"],
    ["write to help@madeup.example please", "help@madeup.example"],
    ["Unsere Nummer: +49 30 901820", "+49 30 901820"],
    ["mail shop(at)madeup dot com", "shop(at)madeup dot com"],
    ["call zero eight one two three four five six", "zero eight one two three four five six"],
    ["电话 1 3 8 0 0 1 3 8 0 0 0", "1 3 8 0 0 1 3 8 0 0 0"],
    ["follow @madeup_shop for news", "@madeup_shop"],
    ["请扫描下方二维码", "扫描下方二维码"],
    ["Escanee el código QR", "Escanee el código QR"],
    ["Unter 0151 / 555 01 00 erreichen Sie mich", "0151 / 555 01 00"],
    ["pásese al número 3OO 555 O1 OO", "3OO 555 O1 OO"],
    ["当店直通の０３−５５５−０１００まで", "０３−５５５−０１００"],
    ["ぜ・ろ・きゅ・う・ぜ・ろ 555 の 0100 へ", "ぜ・ろ・きゅ・う・ぜ・ろ 555 の 0100"],
    ["โทรมาที่ ๐๘๑-๕๕๕-๐๑๐๐ ค่ะ", "๐๘๑-๕๕๕-๐๑๐๐"],
    ["0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 0️⃣1️⃣", "0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 0️⃣1️⃣"],
    [
      "zéro six, douze, trente-quatre, cinquante-six, dix-huit",
      "zéro six, douze, trente-quatre, cinquante-six, dix-huit",
    ],
    ["servis (alias) madeup (titik) com ya", "servis (alias) madeup (titik) com"],
    ["madeup a còng vidu chấm vn nha", "madeup a còng vidu chấm vn"],
    ["lamp 골뱅이 예시 lamp골뱅이yesi점kr", "lamp골뱅이yesi점kr"],
    ["加V：lamp0088", "lamp0088"],
    ["LINEのIDは lampworks99 です", "lampworks99"],
    ["find me as lamp_88 on Discord", "lamp_88"],
  ])("finds %s", (text, words) => {
    expect(runCheck(checkContactDetail, text)).toContain(`contact_detail: ${words}`);
  });

  it.each([
    "加我微.信 abc12345",
    "加我 薇信：madeup88",
    "w h a t s a p p +1 415 555 0132",
    "WhаtsApp 0812 3456 7890",
    "Telegram: @madeupshop",
    "ไลน์ไอดี: madeup99",
  ])("counts a messenger with a handle twice: %s", (text) => {
    expect(classes(text)).toEqual(new Set(["contact_detail", "other_platform"]));
  });

  it.each([
    "Please check the delivery phone number +49 30 901820 in your order",
    "请核对您的收货电话 13800138000",
    "You can contact us here in chat",
    "Scan the QR code on the return label at the post office",
    "Your order 250101ABCDEF12 has shipped",
    "Tracking number 1Z999AA10123456784",
    "The size is 120 x 200 cm and it costs $1,299.00",
    "It has seven pockets and two handles, one of them in red",
    "Ihre Bestellung kommt am 12.05.2026",
    "This phone case fits the model 13 Pro",
    "Sizes 1, 2, 3, 4, 5, 6, 7 are in stock",
    "El código de barras es 8412345678905",
    "nước mắm chấm cơm rất ngon",
    "Transfer to account 0000-1234-5678 is never needed",
    "No. Order 88-1202 has the blue one",
  ])("leaves alone: %s", (text) => {
    expect(runCheck(checkContactDetail, text)).toEqual([]);
  });
});
