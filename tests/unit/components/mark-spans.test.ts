import { describe, expect, it } from "vitest";
import { cutAtSpans, mergeSpans, quoteSpans } from "../../../components/format/mark-spans";

describe("cutAtSpans", () => {
  it("marks exactly the words", () => {
    const pieces = cutAtSpans("give 1 star now", [{ start: 5, end: 11 }]);
    expect(pieces.map(({ text, marked }) => [text, marked])).toEqual([
      ["give ", false],
      ["1 star", true],
      [" now", false],
    ]);
  });

  it("survives overlapping, reversed and far too long spans and loses no letter", () => {
    const text = "🔥 ab cd ef";
    const spans = [
      { start: 7, end: 99 },
      { start: -4, end: 2 },
      { start: 5, end: 3 },
      { start: 1, end: 4 },
      { start: 50, end: 60 },
    ];
    expect(mergeSpans(spans, text.length)).toEqual([
      { start: 0, end: 4 },
      { start: 7, end: 11 },
    ]);
    expect(
      cutAtSpans(text, spans)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});

describe("quoteSpans", () => {
  const long = `${"x".repeat(500)} my lawyer will write ${"y".repeat(500)}`;
  const start = long.indexOf("my lawyer");

  it("quotes the surroundings and keeps the marks on their words", () => {
    const quote = quoteSpans(long, [{ start, end: start + 9 }], 20);
    expect(quote.text.length).toBeLessThan(80);
    expect(quote.text.startsWith("…") && quote.text.endsWith("…")).toBe(true);
    expect(quote.spans.map((span) => quote.text.slice(span.start, span.end))).toEqual(["my lawyer"]);
  });

  it("leaves a short text whole", () => {
    expect(quoteSpans("my lawyer", [{ start: 3, end: 9 }], 20)).toEqual({
      text: "my lawyer",
      spans: [{ start: 3, end: 9 }],
    });
  });

  it("never cuts a character in two", () => {
    const faces = "😀".repeat(100);
    const { text } = quoteSpans(faces, [{ start: 100, end: 102 }], 7);
    expect(text.isWellFormed()).toBe(true);
  });

  it("stays short when one span is the whole of a long text", () => {
    expect(quoteSpans(long, [{ start: 0, end: long.length }], 20).text.length).toBeLessThan(160);
  });
});
