import { ConceptMatcher } from "../../../../lib/understanding/instant/concepts";
import { FeatureExtractor } from "../../../../lib/understanding/instant/features";

/** A small lexicon of its own, so that the golden file does not move with the shipped one. */
export const GOLDEN_LEXICON = [
  "refund: refund*, money back, reembolso*, 退款, 返金, 환불*, คืนเงิน, hoan tien, rimborso",
  "where: where, donde, 在哪, どこ, 어디, ที่ไหน, o dau, mana, nasaan",
  "late: late, not yet, belum, 还没, まだ, 아직, ยังไม่, chua, wala pa",
  "@fr: je, mon, est, pas",
  "broken: broken, *kaputt*, roto, 坏了, 壊れ, 고장, พัง, hong, rusak, sira",
].join("\n");

/** Made-up messages in every script that matters, with the odd things that real chats hold. */
export const GOLDEN_MESSAGES: readonly string[] = [
  "",
  " ",
  "?",
  "ok",
  "Where is my order #702-1234567-1234567? It's been 3 weeks!!!",
  "can u do 20% off if i buy 2 pcs, size 40 pls 🙏",
  "WHY IS IT STILL NOT HERE. I WANT MY MONEY BACK NOW",
  "I don't want a refund, I want a replacement",
  "pleeeeeease answer meeee",
  "¿Dónde está mi pedido? Ya pasó el día 12/05 y nada…",
  "me llego roto, quiero el reembolso x favor 😡",
  "Où est mon colis ? L'article n'est toujours pas arrivé.",
  "j'ai reçu la mauvaise taille, c'est du 38 au lieu du 40",
  "Der Artikel ist schon wieder kaputt – Straße stimmt auch nicht",
  "könnt ihr mir bitte eine Rechnung mit USt-IdNr. schicken",
  "il pacco non è ancora arrivato, perché?",
  "Olá, não recebi o código de rastreio até agora",
  "vcs fazem por R$ 35,90 no pix?",
  "我的包裹在哪里？都两周了还没到",
  "退款！！！不退就差評",
  "請問呢件衫有冇細碼呀？",
  "ni hao, 你的 shop 几时 ship，可以 COD 吗",
  "注文した商品がまだ届きません。いつ届きますか？",
  "ﾘﾌｧﾝﾄﾞしてﾎｼｲ　ＡＢＣ１２３",
  "壊れてた…返金してもらえますか(´；ω；`)",
  "택배 언제 와요?? 아직도 안 왔는데요ㅠㅠ",
  "환불해주세요 ㅡㅡ 색깔이 완전 달라요",
  "kak pesanan saya belum sampai, resinya mana ya",
  "gan bisa kurang ga harganya 50rb aja deh",
  "barang rosak la boss, macam mana nak refund?",
  "bila nak pos? dah 5 hari tak gerak",
  "ของยังไม่มาเลยค่ะ พัสดุอยู่ที่ไหนคะ",
  "ขอคืนเงินได้มั้ย สินค้าพัง 555 ๑๒๓",
  "shop ơi đơn của mình đâu rồi, chưa thấy giao",
  "hang bi hong roi shop oi, hoan tien cho minh nhe",
  "Đổi size L được không ạ? mình cao 1m65 nặng 50kg",
  "sis wala pa po yung order ko, nasaan na?",
  "pa-cancel po, mali yung address ko",
  "Где мой заказ? Уже две недели!",
  "أين طلبي؟ رقم الطلب 240115ABCD1234",
  "मेरा ऑर्डर कहाँ है?",
  "contact me at someone@example.com or WhatsApp +1 202-555-0143, www.example.com",
  "z\u0315\u0316\u0317\u0318\u0319a\u0315\u0316\u0317l\u0315go 👩🏽‍👩🏽‍👧 \ud800 \u202erefund\u202c",
];

export interface GoldenRow {
  text: string;
  count: number;
  /** Of every hash, kind and place, in order. */
  digest: number;
  /** Of hashes alone, the first twelve. */
  first: number[];
}

/** What the feature extractor gives for each golden message. Plain code: runs the same in Node and browsers. */
export function digestMessages(messages: readonly string[] = GOLDEN_MESSAGES): GoldenRow[] {
  const extractor = new FeatureExtractor(new ConceptMatcher(GOLDEN_LEXICON));
  return messages.map((text) => {
    const found = extractor.extract(text);
    let digest = 0x811c9dc5;
    for (let i = 0; i < found.count; i++) {
      for (const part of [found.hashes[i], found.kinds[i], found.starts[i], found.ends[i]])
        digest = Math.imul(digest ^ (part ?? 0), 0x01000193);
    }
    return {
      text: escapeLone(text),
      count: found.count,
      digest: digest >>> 0,
      first: [...found.hashes.slice(0, Math.min(12, found.count))],
    };
  });
}

/** JSON files are UTF-8, which has no lone surrogates: they are written as a visible escape. */
function escapeLone(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}
