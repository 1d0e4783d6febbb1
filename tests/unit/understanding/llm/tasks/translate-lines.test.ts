import { describe, expect, it } from "vitest";
import { cleanStream, readLines } from "../../../../../lib/understanding/llm/tasks/translate-lines";

const sure = (text: string) => ({ text, sure: true });
const unsure = (text: string) => ({ text, sure: false });

describe("readLines", () => {
  it.each([
    "#1: Hola\n#2: Gracias",
    "1. Hola\n2. Gracias",
    "**1)** Hola\n**2)** Gracias",
    "Line 1: Hola\nLine 2: Gracias",
    "＃１：Hola\n＃２：Gracias",
    "#1 Hola\n\n#2 Gracias",
    "Here is the translation:\n\n#1: Hola\n#2: Gracias\n\nNote: I kept the tone.",
    '```\n#1: "Hola"\n#2: Gracias\n```',
    "<lines-ab12>\n#1: Hola\n#2: Gracias\n</lines-ab12>",
  ])("reads %j", (answer) => {
    expect(readLines(answer, 2, false)).toEqual([sure("Hola"), sure("Gracias")]);
  });

  it("sees a missing line and moves no other into its place", () => {
    expect(readLines("#1: a\n#3: c", 3, false)).toEqual([sure("a"), null, sure("c")]);
  });

  it("does not trust a number that comes twice with different texts", () => {
    expect(readLines("#1: a\n#2: b\n#2: c\n#3: d", 3, false)).toEqual([sure("a"), unsure("b"), sure("d")]);
    expect(readLines("#1: a\n#1: a", 1, false)).toEqual([sure("a")]);
  });

  it("does not trust lines out of order", () => {
    expect(readLines("#1: a\n#3: c\n#2: b\n#4: d", 4, false)).toEqual([
      sure("a"),
      unsure("b"),
      unsure("c"),
      sure("d"),
    ]);
  });

  it("does not trust a line that a text without a number follows", () => {
    expect(readLines("#1: a\nb\n#3: c", 3, false)).toEqual([unsure("a"), null, sure("c")]);
  });

  it("does not trust the last line of an answer that was cut off", () => {
    expect(readLines("#1: a\n#2: half a sen", 2, true)).toEqual([sure("a"), unsure("half a sen")]);
  });

  it("takes an answer without a number for a single line only", () => {
    expect(readLines("Hola, ¿qué tal?", 1, false)).toEqual([sure("Hola, ¿qué tal?")]);
    expect(readLines("30. November kommt es an", 1, false)).toEqual([sure("30. November kommt es an")]);
    expect(readLines("Hola\nGracias", 2, false)).toEqual([null, null]);
    expect(readLines("#4: Hola", 1, false)).toEqual([null]);
    expect(readLines("", 2, false)).toEqual([null, null]);
  });
});

describe("cleanStream", () => {
  it("shows a growing answer without numbers and marks", () => {
    expect(cleanStream("#1: Chào ⟦1⟧ ạ\n#2: Hàng")).toBe("Chào … ạ\nHàng");
    expect(cleanStream("#1: Chào ⟦")).toBe("Chào");
    expect(cleanStream("#1: Chào\n#")).toBe("Chào");
  });
});
