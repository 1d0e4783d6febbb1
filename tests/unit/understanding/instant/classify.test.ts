import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INTENTS } from "../../../../lib/domain/intent";
import { SENTIMENTS } from "../../../../lib/domain/sentiment";
import { type Classifier, loadClassifier } from "../../../../lib/understanding/instant";
import { HEAD_LANGUAGES } from "../../../../lib/understanding/instant/outputs";
import { GOLDEN_MESSAGES } from "./golden-messages";
import { packTinyModel } from "./tiny-model";

const SHIPPED = join(import.meta.dirname, "../../../../assets/public/model/instant.bin");

const HOSTILE: readonly string[] = [
  "",
  "\u0000\u0001",
  "\ud800",
  "\udc00\ud800",
  "a\u0301".repeat(20_000),
  "x".repeat(50_000),
  "退".repeat(50_000),
  "😡".repeat(20_000),
  "ก็".repeat(20_000),
  "1-".repeat(20_000),
  "a.".repeat(20_000),
  "@".repeat(20_000),
  "http://".repeat(5_000),
  "\u202e\u202d\u200f".repeat(5_000),
  "<script>alert(1)</script>",
  "__proto__ constructor hasOwnProperty",
  "=HYPERLINK(1)",
  "\ufdfa".repeat(5_000),
  ...GOLDEN_MESSAGES,
];

function expectSound(classifier: Classifier, texts: readonly string[]): void {
  const answers = classifier.classify(texts);
  expect(answers).toHaveLength(texts.length);
  for (const [i, answer] of answers.entries()) {
    const { length } = texts[i] ?? "";
    expect(INTENTS).toContain(answer.intent);
    expect(SENTIMENTS).toContain(answer.sentiment);
    expect(HEAD_LANGUAGES).toContain(answer.language);
    expect(answer.confidence).toBeGreaterThanOrEqual(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    expect(answer.alternatives.length).toBeGreaterThanOrEqual(3);
    expect(answer.alternatives[0]).toEqual({ intent: answer.intent, confidence: answer.confidence });
    expect(answer.secondary).not.toContain(answer.intent);
    expect(new Set(answer.risks.map((risk) => risk.flag + risk.rule)).size).toBe(answer.risks.length);
    const spans = [...answer.reasons, ...answer.risks.flatMap((risk) => risk.spans)];
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(length);
    }
  }
}

describe("classify", () => {
  const tiny = loadClassifier(packTinyModel());

  it("answers what it was taught", () => {
    const [track, refund, thanks] = tiny.classify(["where is my parcel", "我要退款", "merci beaucoup"]);
    expect(track).toMatchObject({ intent: "track_order", language: "en", unclear: false });
    expect(refund).toMatchObject({ intent: "refund_request", language: "zh", sentiment: "negative" });
    expect(thanks).toMatchObject({ intent: "thanks", language: "fr", sentiment: "positive" });
  });

  it("abstains from what it cannot read", () => {
    const answers = tiny.classify(["", "ЖЖЖЖ", "@@@@"]);
    expect(answers.map((answer) => answer.unclear)).toEqual([true, true, true]);
  });

  it("gives each text the same answer alone and in a batch", () => {
    const together = tiny.classify(GOLDEN_MESSAGES);
    expect(GOLDEN_MESSAGES.map((text) => tiny.classify([text])[0])).toEqual(together);
  });

  it("gives a sound answer to any text", () => expectSound(tiny, HOSTILE));

  it("takes an empty batch", () => expect(tiny.classify([])).toEqual([]));
});

describe.skipIf(!existsSync(SHIPPED))("the shipped model", () => {
  const bytes = existsSync(SHIPPED) ? new Uint8Array(readFileSync(SHIPPED)).buffer : new ArrayBuffer(0);

  it("is at most 8 MB", () => expect(bytes.byteLength).toBeLessThanOrEqual(8_000_000));

  it("gives a sound answer to any text", () => expectSound(loadClassifier(bytes), HOSTILE));

  it("understands plain messages in the fourteen languages", () => {
    const plain: readonly [string, string, string][] = [
      ["where is my parcel?", "en", "track_order"],
      ["我要退款", "zh", "refund_request"],
      ["¿dónde está mi pedido?", "es", "track_order"],
      ["qual o prazo de entrega para Recife?", "pt", "shipping_info"],
      ["je voudrais annuler ma commande", "fr", "cancel_order"],
      ["Ich möchte meine Bestellung stornieren", "de", "cancel_order"],
      ["vorrei annullare l'ordine", "it", "cancel_order"],
      ["注文をキャンセルしたいです", "ja", "cancel_order"],
      ["주문 취소하고 싶어요", "ko", "cancel_order"],
      ["min saya mau batalkan pesanan dong", "id", "cancel_order"],
      ["saya nak batalkan order boleh tak", "ms", "cancel_order"],
      ["ขอยกเลิกออเดอร์ค่ะ", "th", "cancel_order"],
      ["shop ơi cho mình hủy đơn với", "vi", "cancel_order"],
      ["pa-cancel po ng order ko", "tl", "cancel_order"],
    ];
    const answers = loadClassifier(bytes).classify(plain.map(([text]) => text));
    expect(answers.map((answer) => [answer.language, answer.intent])).toEqual(
      plain.map(([, language, intent]) => [language, intent]),
    );
  });
});
