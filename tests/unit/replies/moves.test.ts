import { describe, expect, it } from "vitest";
import { type AskedThing, readMoves } from "../../../lib/replies/moves";

describe("asking", () => {
  it.each<[string, AskedThing[]]>([
    ["Sorry to hear that. Please send a photo of the damage.", ["photo"]],
    ["麻烦拍一下破损处和外包装。", ["photo"]],
    ["請提供您的地址，我們馬上修改。", ["address"]],
    ["Por favor, envíe una foto del artículo.", ["photo"]],
    ["Poderia enviar uma foto do produto?", ["photo"]],
    ["Merci de nous envoyer une photo du défaut.", ["photo"]],
    ["Schicken Sie uns bitte ein Foto vom Schaden.", ["photo"]],
    ["Potrebbe inviarci una foto?", ["photo"]],
    ["お手数ですが、写真をお送りください。", ["photo"]],
    ["파손된 부분의 사진을 보내주세요.", ["photo"]],
    ["Mohon kirimkan foto barangnya ya kak.", ["photo"]],
    ["Sila hantar gambar kerosakan.", ["photo"]],
    ["รบกวนส่งรูปสินค้าให้หน่อยค่ะ", ["photo"]],
    ["Bạn vui lòng gửi ảnh sản phẩm giúp shop nhé.", ["photo"]],
    ["Pakisend po ng larawan ng item.", ["photo"]],
    ["Could you tell us the order number and confirm your address?", ["address", "order_number"]],
    ["Stimmt die Adresse in der Bestellung?", ["address"]],
  ])("%s", (text, asks) => {
    expect(readMoves(text).asks).toEqual(asks);
  });

  it.each([
    "Thank you for sending the photos.",
    "谢谢您的照片，我们看过了。",
    "写真をお送りいただきありがとうございます。",
    "No need to send photos, we see the fault.",
    "The parcel is on its way to your address.",
    "주문번호 {{order_id}} 확인 부탁드립니다.",
    "Please look at order number: 261118QK7V3M2P.",
    "สินค้าอยู่ในสภาพดีค่ะ กรุณารอสักครู่",
    "Điều này không ảnh hưởng, bạn vui lòng chờ nhé.",
  ])("is not: %s", (text) => {
    expect(readMoves(text).asks).toEqual([]);
  });
});

describe("openings", () => {
  it.each([
    "Great news! It is on its way.",
    "Hi 😊 thanks for asking",
    "好消息！已经发货了",
    "Wir freuen uns, dass Sie schreiben.",
    "ยินดีด้วย ข่าวดีค่ะ",
  ])("are cheerful: %s", (text) => {
    expect(readMoves(text).opensCheerfully).toBe(true);
  });

  it.each([
    "We are sorry that this happened, and will be happy to replace it.",
    "Hi mei, your parcel left us on Monday and the carrier has had it since then, as you can see in the order itself. Great news for you!",
    "Thank you for telling us.",
  ])("are not: %s", (text) => {
    expect(readMoves(text).opensCheerfully).toBe(false);
  });

  it.each([
    "We're so sorry",
    "真的很抱歉",
    "不好意思",
    "Lo sentimos",
    "Pedimos desculpa",
    "Nous sommes désolés",
    "Es tut uns sehr leid",
    "Ci scusiamo",
    "申し訳ございません",
    "죄송합니다",
    "Mohon maaf",
    "ขออภัยค่ะ",
    "Shop xin lỗi bạn",
    "Paumanhin po",
  ])("are sorry: %s", (text) => {
    expect(readMoves(text).apologises).toBe(true);
  });
});
