import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../../../lib/domain/language";
import { checkLanguage, guessLanguage } from "../../../../../lib/understanding/llm/tasks/check-language";

const SENTENCES: Record<Language, string[]> = {
  en: [
    "Where is my order? It should have arrived on Monday.",
    "The zip is broken, I want my money back please",
  ],
  zh: ["我的订单到哪里了？应该星期一到的。", "拉鍊壞了，我要退款"],
  es: ["¿Dónde está mi pedido? Tenía que llegar el lunes.", "llego roto, quiero que me devuelvan el dinero"],
  pt: [
    "Onde está meu pedido? Era para chegar na segunda.",
    "o zíper veio quebrado, quero meu dinheiro de volta",
  ],
  fr: ["Où est ma commande ? Elle devait arriver lundi.", "la fermeture est cassée, je veux être remboursé"],
  de: [
    "Wo ist meine Bestellung? Sie sollte am Montag kommen.",
    "Der Reißverschluss ist kaputt, ich will mein Geld zurück",
  ],
  it: ["Dov'è il mio ordine? Doveva arrivare lunedì.", "la cerniera è rotta, voglio il rimborso per favore"],
  ja: ["注文はどこですか？月曜日に届くはずでした。", "ファスナーが壊れています。返金してください"],
  ko: ["제 주문 어디쯤 왔나요? 월요일에 온다고 했는데요.", "지퍼가 고장났어요 환불해 주세요"],
  id: [
    "Pesanan saya sudah sampai mana ya kak? Harusnya hari Senin.",
    "resletingnya rusak, saya mau uang saya kembali dong",
  ],
  ms: [
    "Pesanan saya dah sampai mana? Sepatutnya sampai hari Isnin.",
    "zip dia rosak, saya nak duit saya balik",
  ],
  th: ["ของอยู่ที่ไหนแล้วคะ ควรจะถึงวันจันทร์", "ซิปพัง ขอเงินคืนด้วยค่ะ"],
  vi: ["Đơn hàng của tôi đến đâu rồi? Đáng lẽ thứ hai phải có.", "khóa bị hỏng, tôi muốn hoàn tiền"],
  tl: [
    "Nasaan na po ang order ko? Dapat noong Lunes pa dumating.",
    "sira po yung zipper, gusto ko ibalik ang pera ko",
  ],
};
const KIN: Partial<Record<Language, Language>> = { id: "ms", ms: "id" };

describe("checkLanguage", () => {
  it.each(LANGUAGES)("takes %s for itself", (language) => {
    for (const text of SENTENCES[language]) expect(checkLanguage(text, language), text).not.toBe("other");
    expect(SENTENCES[language].some((text) => checkLanguage(text, language) === "same")).toBe(true);
  });

  it.each(LANGUAGES)("never takes %s for sure for another, and turns most of them away", (expected) => {
    const others = LANGUAGES.filter((one) => one !== expected && one !== KIN[expected]);
    const answers = others.flatMap((other) =>
      SENTENCES[other].map((text) => ({ text, is: checkLanguage(text, expected) })),
    );
    expect(answers.filter(({ is }) => is === "same")).toEqual([]);
    expect(answers.filter(({ is }) => is === "other").length).toBeGreaterThan(answers.length * 0.6);
  });

  it.each([
    ["OK", "zh"],
    ["iPhone 15 Pro Max", "vi"],
    ["Tracking", "th"],
    ["返金希望", "ja"],
    ["", "en"],
    ["👍👍", "de"],
  ] as const)("lets %s pass for %s, for it may be", (text, language) => {
    expect(checkLanguage(text, language)).not.toBe("other");
  });

  it.each([
    ["The order 还没有收到，我要退款给我", "en"],
    ["Заказ ещё не пришёл, верните деньги", "en"],
    ["我的订单还没有收到，请尽快处理一下这个问题谢谢", "ja"],
    ["Your parcel is on the way and will arrive tomorrow", "th"],
    ["Your parcel is on the way and will arrive tomorrow", "vi"],
  ] as const)("turns %s away for %s", (text, language) => {
    expect(checkLanguage(text, language)).toBe("other");
  });
});

describe("guessLanguage", () => {
  it.each(LANGUAGES)("knows %s or says nothing", (language) => {
    const guesses = SENTENCES[language].map(guessLanguage);
    for (const guess of guesses) expect([language, null]).toContain(guess);
    expect(guesses.filter((guess) => guess === language).length).toBeGreaterThan(0);
  });

  it("takes Bopomofo particles for Chinese", () => {
    expect(guessLanguage("兩個帶走總共多少錢ㄋㄋ")).toBe("zh");
  });

  it.each(["ok", "退款", "iPhone", "Заказ не пришёл"])("says nothing of %s", (text) => {
    expect(guessLanguage(text)).toBeNull();
  });
});
