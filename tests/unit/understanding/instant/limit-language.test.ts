import { describe, expect, it } from "vitest";
import { normaliseText } from "../../../../lib/text/normalise";
import { limitLanguage } from "../../../../lib/understanding/instant/limit-language";
import { HEAD_LANGUAGES, HEADS, OUTPUT_COUNT } from "../../../../lib/understanding/instant/outputs";

/** The languages that the script leaves possible. */
function left(text: string): string[] {
  const scores = new Float32Array(OUTPUT_COUNT);
  limitLanguage(scores, normaliseText(text).text);
  return HEAD_LANGUAGES.filter((_, k) => scores[HEADS.language.from + k] === 0);
}

describe("limitLanguage", () => {
  it.each([
    ["まだ届きません", "ja"],
    ["配送状況を教えて", "ja"],
    ["배송 언제 와요", "ko"],
    ["order 취소 해주세요", "ko"],
    ["ของถึงไหนแล้ว", "th"],
    ["где моя посылка", "other"],
    ["gdzie jest moja paczka, proszę", "other"],
    ["أين طلبي", "other"],
  ])("%s can only be %s", (text, language) => {
    expect(left(text)).toEqual([language]);
  });

  it("leaves Han alone to Chinese and Japanese", () => {
    expect(left("我要退货")).toEqual(["zh", "ja"]);
    expect(left("优の品 什么时候发货")).toEqual(["zh", "ja"]);
  });

  it("excludes nothing in Latin letters: they may be pinyin or romaji", () => {
    expect(left("wo de baoguo zai nali")).toHaveLength(HEAD_LANGUAGES.length);
    expect(left("where is my order ¯\\_(ツ)_/¯")).toHaveLength(HEAD_LANGUAGES.length);
    expect(left("đơn hàng của tôi đâu")).toHaveLength(HEAD_LANGUAGES.length);
    expect(left("12345 ???")).toHaveLength(HEAD_LANGUAGES.length);
  });
});
