import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConceptMatcher } from "../../../../lib/understanding/instant/concepts";
import { FeatureExtractor, hashText, KIND } from "../../../../lib/understanding/instant/features";
import { digestMessages, GOLDEN_LEXICON, GOLDEN_MESSAGES } from "./golden-messages";

function hashesOf(text: string, kind: number, lexicon: string | null = null): Set<number> {
  const found = new FeatureExtractor(lexicon === null ? null : new ConceptMatcher(lexicon)).extract(text);
  const hashes = new Set<number>();
  for (let i = 0; i < found.count; i++) if (found.kinds[i] === kind) hashes.add(found.hashes[i] ?? 0);
  return hashes;
}

describe("FeatureExtractor", () => {
  it("gives exactly the golden hashes", () => {
    const golden: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, "golden-features.json"), "utf8"),
    );
    expect(digestMessages()).toEqual(golden);
  });

  it("covers forty messages or more and fourteen languages in them", () => {
    expect(GOLDEN_MESSAGES.length).toBeGreaterThanOrEqual(40);
  });

  it("reads a word with and without accents as the same plain word", () => {
    const plain = hashText("donde", KIND.word);
    expect(hashesOf("dónde", KIND.word)).toContain(plain);
    expect(hashesOf("donde", KIND.word)).toContain(plain);
    expect(hashesOf("dónde", KIND.word)).toContain(hashText("dónde", KIND.word));
    expect(hashesOf("donde", KIND.word)).not.toContain(hashText("dónde", KIND.word));
  });

  it("shares pieces between spellings", () => {
    const right = hashesOf("delivery", KIND.piece);
    const wrong = hashesOf("delivry", KIND.piece);
    const shared = [...wrong].filter((hash) => right.has(hash));
    expect(shared.length).toBeGreaterThan(wrong.size / 3);
  });

  it("names a concept the same in every language, and pairs of concepts whatever their order", () => {
    const refund = hashesOf("refund", KIND.concept, GOLDEN_LEXICON);
    expect(refund.size).toBe(1);
    for (const word of ["退款", "返金", "환불해주세요", "ขอคืนเงิน", "rimborso", "reembolsos"])
      expect([...hashesOf(word, KIND.concept, GOLDEN_LEXICON)]).toEqual([...refund]);
    const pair = hashesOf("refund, it is late", KIND.conceptPair, GOLDEN_LEXICON);
    expect(pair.size).toBe(1);
    expect(hashesOf("まだです、返金", KIND.conceptPair, GOLDEN_LEXICON)).toEqual(pair);
  });

  it("counts a language marker as a concept, but pairs it with none", () => {
    const lexicon = "@fr: mon\nparcel: colis\nlate: retard";
    expect(hashesOf("mon colis", KIND.concept, lexicon).size).toBe(2);
    expect(hashesOf("mon colis", KIND.conceptPair, lexicon).size).toBe(0);
    expect(hashesOf("mon colis en retard", KIND.conceptPair, lexicon).size).toBe(1);
  });

  it("marks scripts of no supported language as a shape", () => {
    const foreign = hashText("foreign", KIND.shape);
    for (const text of ["где заказ", "أين طلبي", "मेरा ऑर्डर", "איפה", "που είναι", "ຢູ່ໃສ"])
      expect(hashesOf(text, KIND.shape)).toContain(foreign);
    for (const text of ["where", "đơn hàng", "ของฉัน", "주문", "注文", "?", "order заказ number please"])
      expect(hashesOf(text, KIND.shape)).not.toContain(foreign);
  });

  it("marks shouting, capitals, questions and length as shapes", () => {
    expect(hashesOf("WHERE IS MY ORDER", KIND.shape)).toContain(hashText("capitals", KIND.shape));
    expect(hashesOf("where is my order", KIND.shape)).not.toContain(hashText("capitals", KIND.shape));
    expect(hashesOf("what!!!", KIND.shape)).toContain(hashText("shouting", KIND.shape));
    expect(hashesOf("ok?", KIND.shape)).toContain(hashText("asks", KIND.shape));
    expect(hashesOf("ok", KIND.shape)).toContain(hashText("length1", KIND.shape));
  });

  it("keeps places inside the text", () => {
    for (const text of GOLDEN_MESSAGES) {
      const found = new FeatureExtractor(new ConceptMatcher(GOLDEN_LEXICON)).extract(text);
      const limit = found.normal.text.length;
      const outside = Array.from({ length: found.count }, (_, i) => i).filter(
        (i) =>
          (found.starts[i] ?? -1) < 0 ||
          (found.ends[i] ?? 0) > limit ||
          (found.ends[i] ?? 0) < (found.starts[i] ?? 0),
      );
      expect(outside).toEqual([]);
    }
  });

  it("stays within its buffers on any length", () => {
    const extractor = new FeatureExtractor(new ConceptMatcher(GOLDEN_LEXICON));
    for (const text of [
      "refund late ".repeat(5_000),
      "退".repeat(50_000),
      "😡".repeat(50_000),
      "a1".repeat(30_000),
    ])
      expect(extractor.extract(text).count).toBeLessThanOrEqual(12_000);
  });
});
