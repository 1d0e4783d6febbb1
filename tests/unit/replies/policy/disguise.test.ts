import { describe, expect, it } from "vitest";
import { revealDisguise } from "../../../../lib/replies/policy/disguise";
import { normaliseText } from "../../../../lib/text/normalise";
import { foldLatinMarks } from "../../../../lib/text/patterns/fold-latin";

function reveal(text: string) {
  const normal = normaliseText(text);
  return revealDisguise(normal, foldLatinMarks(normal.text));
}

describe("disguise", () => {
  it.each([
    ["add w h a t s a p p now", "add whatsapp now"],
    ["W.e.C.h.a.t", "wechat"],
    ["WhаtsАpp", "whatsapp"],
    ["wh@tsapp", "whatsapp"],
    ["加微.信", "加微信"],
    ["加微 信", "加微信"],
    ["加薇信", "加微信"],
    ["zero eight one two three four", "081234"],
    ["cero ocho uno dos tres cuatro", "081234"],
    ["一三八零零一三八零零零", "13800138000"],
    ["0 8 1 2 3 4 5 6", "08123456"],
    ["shop(at)madeup dot com", "shop@madeup.com"],
    ["madeup at gmail dot com", "madeup@gmail.com"],
    ["shop [at] madeup [dot] com", "shop@madeup.com"],
  ])("reads %s", (text, plain) => {
    expect(reveal(text)?.text).toBe(plain);
  });

  it.each([
    "what is that app",
    "whatsapp",
    "Look at the photo, dot patterns are on top",
    "one two three",
    "We sell size 1 2 3",
    "稍微，信号不好",
    "Se vende en uno o dos días",
    "an apple a day",
    "pedir otro punto de entrega",
    "visit us at madeup.com",
  ])("sees no disguise in: %s", (text) => {
    expect(reveal(text)).toBeNull();
  });

  it("points back to the words as written", () => {
    const text = "please add w h a t s a p p now";
    const revealed = reveal(text);
    const at = revealed?.text.indexOf("whatsapp") ?? -1;
    expect(text.slice(revealed?.starts[at], revealed?.ends[at + 7])).toBe("w h a t s a p p");
  });
});
