import { describe, expect, it } from "vitest";
import { normaliseText } from "../../../../lib/text/normalise";
import { tokenise } from "../../../../lib/text/tokenise";
import { ConceptMatcher } from "../../../../lib/understanding/instant/concepts";
import { joinLexicon, readLexicon } from "../../../../model/train/lexicon";

function found(lexicon: string, text: string): string[] {
  const matcher = new ConceptMatcher(joinLexicon([lexicon]));
  const normal = normaliseText(text);
  return matcher
    .match(tokenise(normal).tokens)
    .map((hit) => `${matcher.names[hit.concept]}:${normal.text.slice(hit.start, hit.end)}`);
}

describe("ConceptMatcher", () => {
  it("matches whole words, stems and parts as the stars say", () => {
    expect(found("x: ship", "ship shipping worship")).toEqual(["x:ship"]);
    expect(found("x: ship*", "ship shipping worship")).toEqual(["x:ship", "x:ship"]);
    expect(found("x: *ship*", "worship")).toEqual(["x:ship"]);
    expect(found("x: *ship", "worship shipping")).toEqual(["x:ship"]);
  });

  it("matches several words across spaces and punctuation", () => {
    expect(found("back: money back", "my money, back please")).toEqual(["back:money, back"]);
    expect(found("back: money back", "money backs")).toEqual([]);
  });

  it("matches Han, kana, Hangul and Thai anywhere, spaces or not", () => {
    expect(found("refund: 退款", "我要退 款了")).toEqual(["refund:退 款"]);
    expect(found("refund: 환불", "환불해주세요")).toEqual(["refund:환불"]);
    expect(found("refund: คืนเงิน", "ขอคืนเงินค่ะ")).toEqual(["refund:คืนเงิน"]);
  });

  it("finds words with their accents missing and entries with accents", () => {
    expect(found("where: dónde", "donde esta")).toEqual(["where:donde"]);
    expect(found("where: donde", "DÓNDE está")).toEqual(["where:dónde"]);
  });

  it("reports overlapping hits of one concept once, of two concepts twice", () => {
    expect(found("a: not, not yet", "not yet")).toEqual(["a:not yet"]);
    expect(found("a: not\nb: not yet", "not yet").sort()).toEqual(["a:not", "b:not yet"]);
  });

  it("ignores comments and lines without a name", () => {
    const matcher = new ConceptMatcher("# note: this\n: nameless\nx: y");
    expect(matcher.names).toEqual(["x"]);
  });
});

describe("the shipped lexicon", () => {
  const lexicon = readLexicon();
  const matcher = new ConceptMatcher(lexicon);

  it("has one line a concept and several languages in each", () => {
    expect(matcher.names.length).toBeGreaterThan(150);
    expect(new Set(matcher.names).size).toBe(matcher.names.length);
  });

  it("knows money back in several languages as one concept", () => {
    const conceptsIn = (text: string) =>
      matcher.match(tokenise(normaliseText(text)).tokens).map((hit) => matcher.names[hit.concept]);
    for (const text of ["I want a refund", "quiero un reembolso", "je veux un remboursement", "我要退款"])
      expect(conceptsIn(text)).toContain("refund");
  });
});
