import { describe, expect, it } from "vitest";
import { normaliseText } from "../../../lib/text/normalise";
import { SCRIPT, scriptOf } from "../../../lib/text/script";
import { findShapes } from "../../../lib/text/shapes";
import { tokenise } from "../../../lib/text/tokenise";

const tokensOf = (source: string) => tokenise(normaliseText(source)).tokens;
const forms = (source: string) => tokensOf(source).map((token) => token.form);
const kinds = (source: string) => tokensOf(source).map((token) => token.kind);

describe("tokenise", () => {
  it("splits spaced words and keeps question marks and exclamation marks", () => {
    expect(forms("Where is it, please?!")).toEqual(["where", "is", "it", "please", "?", "!"]);
  });

  it("joins English contractions and splits Romance elisions", () => {
    expect(forms("don't")).toEqual(["dont"]);
    expect(forms("l'ordine c’est")).toEqual(["l", "ordine", "c", "est"]);
  });

  it("squeezes drawn-out letters to two and keeps the offsets of the word", () => {
    const [token] = tokensOf("pleeeeease");
    expect(token?.form).toBe("pleease");
    expect([token?.start, token?.end]).toEqual([0, 10]);
  });

  it("turns digits into at most four zeros", () => {
    expect(forms("2 pieces, 40 cm, 123 and 2024")).toEqual(["0", "pieces", "00", "cm", "000", "and", "0000"]);
  });

  it("keeps unspaced scripts as runs and Korean as words", () => {
    expect(kinds("退款")).toEqual(["run"]);
    expect(kinds("返金してください")).toEqual(["run"]);
    expect(kinds("ขอคืนเงิน")).toEqual(["run"]);
    expect(kinds("환불 해주세요")).toEqual(["hangul", "hangul"]);
    expect(kinds("我要refund的钱")).toEqual(["run", "word", "run"]);
  });

  it("makes every emoji its own token", () => {
    expect(forms("😡😡ok")).toEqual(["😡", "😡", "ok"]);
  });

  it("gives a plain form without accents, offset by offset", () => {
    const [token] = tokensOf("Straße");
    expect(token?.plain).toBe("strasse");
    expect(token?.offsets).toEqual([0, 1, 2, 3, 4, 4, 5]);
  });

  it("does not read the letters of links, addresses and order numbers as words", () => {
    expect(forms("see https://example.com/refund-now ok")).toEqual(["see", "ok"]);
    expect(forms("mail me at someone@example.com")).toEqual(["mail", "me", "at"]);
    expect(forms("order 702-1234567-1234567 late")).toEqual(["order", "late"]);
  });

  it("has offsets inside the text for any input", () => {
    for (const source of ["\ud800", "a\u0301\u0301\u0301\u0301", "👩‍👩‍👧", "ครับ555", "x".repeat(9_000)]) {
      const normal = normaliseText(source);
      for (const token of tokenise(normal).tokens) {
        expect(token.start).toBeLessThan(token.end);
        expect(token.end).toBeLessThanOrEqual(normal.text.length);
        expect(token.offsets).toHaveLength(token.plain.length);
      }
    }
  });
});

describe("findShapes", () => {
  const shapesOf = (text: string) => findShapes(text).map((found) => found.shape);

  it("finds each shape", () => {
    expect(shapesOf("write to a.b@example.com")).toEqual(["email"]);
    expect(shapesOf("www.example.com/x")).toContain("url");
    expect(shapesOf("my insta is @someone_1")).toEqual(["handle"]);
    expect(shapesOf("order 240115abcd1234")).toContain("order");
    expect(shapesOf("702-1234567-1234567")).toEqual(["order"]);
    expect(shapesOf("call 0812-3456-7890")).toContain("phone");
    expect(shapesOf("rp 50.000")).toContain("money");
    expect(shapesOf("30 €")).toContain("money");
    expect(shapesOf("300円")).toContain("money");
    expect(shapesOf("20% off")).toContain("percent");
    expect(shapesOf("at 10:30")).toContain("clock");
    expect(shapesOf("am 12.05.")).toContain("date");
    expect(shapesOf("165 cm and 60kg")).toEqual(["measure", "measure"]);
  });

  it("finds nothing in plain words", () => {
    expect(shapesOf("where is my parcel")).toEqual([]);
    expect(shapesOf("what. ok. no/yes @ home")).toEqual([]);
  });

  it("stops at 64 matches, and hostile repetition stays within them", () => {
    expect(findShapes("1:00 ".repeat(500))).toHaveLength(64);
    expect(findShapes(`${"a.".repeat(2_000)}!`).length).toBeLessThanOrEqual(64);
    expect(findShapes("@".repeat(4_000)).length).toBeLessThanOrEqual(64);
    expect(findShapes("1-".repeat(2_000)).length).toBeLessThanOrEqual(64);
  });
});

describe("scriptOf", () => {
  it("classes letters, digits, marks and emoji", () => {
    const classes = ["a", "é", "ж", "ا", "가", "退", "あ", "ー", "ก", "7", "٣", "😡", ",", " ", "\u0301"];
    expect(classes.map((letter) => scriptOf(letter.codePointAt(0) ?? 0))).toEqual([
      SCRIPT.spaced,
      SCRIPT.spaced,
      SCRIPT.spaced,
      SCRIPT.spaced,
      SCRIPT.hangul,
      SCRIPT.han,
      SCRIPT.kana,
      SCRIPT.kana,
      SCRIPT.thai,
      SCRIPT.digit,
      SCRIPT.digit,
      SCRIPT.emoji,
      SCRIPT.punctuation,
      SCRIPT.space,
      SCRIPT.mark,
    ]);
  });

  it("answers for every code point, in and outside Unicode's planes", () => {
    for (const code of [0, 0x7f, 0xd800, 0xdfff, 0xffff, 0x10ffff])
      expect(scriptOf(code)).toBeTypeOf("number");
  });
});
