import { describe, expect, it } from "vitest";
import { HEAD_UNITS, normaliseText, stripAccent, TAIL_UNITS } from "../../../lib/text/normalise";

/** Every unit of the normal text must point at a real, forward-moving piece of the source. */
function expectSoundOffsets(source: string): void {
  const { text, starts, ends } = normaliseText(source);
  expect(starts).toHaveLength(text.length);
  expect(ends).toHaveLength(text.length);
  const wrong: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = starts[at] ?? -1;
    const end = ends[at] ?? -1;
    if (start < (starts[at - 1] ?? 0) || end < start || end > source.length) wrong.push(at);
  }
  expect(wrong).toEqual([]);
}

/** The source text that the first occurrence of `part` in the normal text came from. */
function sourceOf(source: string, part: string): string {
  const { text, starts, ends } = normaliseText(source);
  const at = text.indexOf(part);
  expect(at).toBeGreaterThanOrEqual(0);
  return source.slice(starts[at], ends[at + part.length - 1]);
}

describe("normaliseText", () => {
  it("folds case and compatibility forms", () => {
    expect(normaliseText("REFUND").text).toBe("refund");
    expect(normaliseText("ＲＥＦＵＮＤ　１２３").text).toBe("refund 123");
    expect(normaliseText("ﾘﾌｧﾝﾄﾞ").text).toBe("リファンド");
    expect(normaliseText("é".normalize("NFD")).text).toBe("é");
    expect(normaliseText("①②").text).toBe("12");
  });

  it("maps back to the source through forms of another length", () => {
    expect(sourceOf("ab ﬁne", "fi")).toBe("ﬁ");
    expect(sourceOf(`cafe\u0301 au lait`, "é")).toBe("e\u0301");
    expect(sourceOf("x👩🏽y refund", "refund")).toBe("refund");
    expect(sourceOf("x\u200b\u200bde\u00adfekt", "defekt")).toBe("de\u00adfekt");
  });

  it("drops zero-width, control, direction and skin-tone characters", () => {
    expect(normaliseText("re\u200bfu\u200dnd\u0007").text).toBe("refund");
    expect(normaliseText("\u202eabc\u202c").text).toBe("abc");
    expect(normaliseText("👍🏽").text).toBe("👍");
  });

  it("keeps three marks of a decorated letter and swallows the rest", () => {
    const zalgo = `a${"\u0315".repeat(500)}b`;
    const { text, ends } = normaliseText(zalgo);
    expect(text.length).toBeLessThanOrEqual(6);
    expect(text.endsWith("b")).toBe(true);
    expect(ends[text.length - 2]).toBe(501);
    expectSoundOffsets(zalgo);
  });

  it("turns lone surrogates into spaces", () => {
    expect(normaliseText("a\ud800b").text).toBe("a b");
    expect(normaliseText("\udc00").text).toBe(" ");
    expect(normaliseText("x\ud83d").text).toBe("x ");
    expectSoundOffsets("\ud83d\ud83d\ude00\udc00");
  });

  it("reads a bounded part of a very long message: its beginning and its end", () => {
    const long = `start ${"x".repeat(50_000)} end`;
    const { text } = normaliseText(long);
    expect(text.length).toBeLessThanOrEqual(HEAD_UNITS + TAIL_UNITS + 1);
    expect(text.startsWith("start ")).toBe(true);
    expect(text.endsWith(" end")).toBe(true);
    expectSoundOffsets(long);
    expect(sourceOf(long, " end")).toBe(" end");
  });

  it("reads at most the bounded part even where every letter grows under NFKC", () => {
    // U+FDFA is the letter that grows most: 18 letters.
    const { text } = normaliseText("\ufdfa".repeat(50_000));
    expect(text.length).toBeLessThanOrEqual((HEAD_UNITS + TAIL_UNITS) * 24 + 1);
  });

  it("keeps right-to-left text in logical order with sound offsets", () => {
    const mixed = "أين طلبي 12345 where?";
    expect(normaliseText(mixed).text).toBe(mixed);
    expect(sourceOf(mixed, "where")).toBe("where");
    expectSoundOffsets("שלום\u200f, הזמנה 12!");
  });

  it("keeps Vietnamese and Thai marks", () => {
    expect(normaliseText("ĐẶT HÀNG".normalize("NFD")).text).toBe("đặt hàng");
    expect(normaliseText("น้ำ").text).toBe("น้ํา");
  });

  it("counts capitals among ASCII letters only", () => {
    expect(normaliseText("WHERE is it").capitals).toBeCloseTo(5 / 9);
    expect(normaliseText("你好 123").capitals).toBe(0);
    expect(normaliseText("你好").letters).toBe(0);
  });

  it("is stable: folding what is folded changes nothing", () => {
    for (const sample of ["Ｗhere’s MY ﬁle?", "Où est-il ?", "한국어 TEXT", "ステーション"]) {
      const once = normaliseText(sample).text;
      expect(normaliseText(once).text).toBe(once);
    }
  });

  it("takes the empty string", () => {
    expect(normaliseText("")).toEqual({ text: "", starts: [], ends: [], capitals: 0, letters: 0 });
  });
});

describe("stripAccent", () => {
  it("gives the base letter of Latin letters and leaves others alone", () => {
    expect(["é", "đ", "ß", "ø", "ł", "ộ", "ñ", "ı"].map(stripAccent)).toEqual([
      "e",
      "d",
      "ss",
      "o",
      "l",
      "o",
      "n",
      "i",
    ]);
    expect(["a", "ж", "ป", "가", "é".normalize("NFD")].map((l) => stripAccent(l.charAt(0)))).toEqual([
      "a",
      "ж",
      "ป",
      "가",
      "e",
    ]);
  });
});
