import { describe, expect, it } from "vitest";
import { detectLanguage, likelyLanguages } from "../../../../lib/replies/policy/detect-language";

it.each([
  ["en", "thank you for your message, we have sent the parcel today and it will be with you soon"],
  ["es", "gracias por su mensaje, hemos enviado su pedido y llegará en los próximos días"],
  ["pt", "obrigado pela mensagem, o seu pedido já foi enviado e não temos mais esse tamanho"],
  ["fr", "merci pour votre message, nous avons envoyé votre colis et il est dans les délais"],
  ["de", "vielen dank für ihre nachricht, wir haben das paket versandt und es ist unterwegs"],
  ["it", "grazie per il messaggio, abbiamo spedito il suo pacco e non sono previsti ritardi"],
  ["id", "terima kasih kak, pesanan sudah kami kirim dan mohon ditunggu ya untuk barang ini"],
  ["tl", "salamat po, naipadala na po namin ang inyong order at hintayin niyo lang po ito"],
  ["vi", "dạ shop cảm ơn bạn, đơn hàng của bạn đã được gửi và sẽ đến trong ngày mai ạ"],
  ["zh", "您好，您的订单已经发货，请注意查收"],
  ["ja", "ご注文の商品は本日発送いたしました"],
  ["ko", "주문하신 상품은 오늘 발송되었습니다"],
  ["th", "สินค้าของคุณจัดส่งแล้วค่ะ"],
  ["other", "ваш заказ уже отправлен и скоро прибудет"],
])("knows %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each(["ok", "nike air max 90 xl", "", "size m / l", "anna weber", "😊😊😊", "12345 67890 12345"])(
  "says nothing about: %s",
  (text) => {
    expect(detectLanguage(text)).toBeNull();
  },
);

describe("likelyLanguages", () => {
  it("keeps a language asleep only when another leads clearly", () => {
    expect(likelyLanguages("das angebot läuft um mitternacht aus")).toContain("de");
    expect(likelyLanguages("dp dulu 50 ribu via qris ya, sisanya cash pas ketemuan")).toContain("id");
  });

  it("takes a few unknown words for a name", () => {
    expect(likelyLanguages("telegram sticker")).toEqual(["en"]);
    expect(likelyLanguages("zorp blick fnord gribble wump")).toBeNull();
  });

  it("counts no letter that belongs to a number", () => {
    expect(
      detectLanguage("jangan buru-buru kasih bintang satu ya bun, hubungi dulu nomor o812-555o-o1oo"),
    ).not.toBe("pt");
  });
});
