import { describe, expect, it } from "vitest";
import { readCompact } from "../../../model/read-compact";

describe("readCompact", () => {
  it("reads lines under their intent, with sentiment, flags and secondary intents", () => {
    const { lines, errors } = readCompact(
      [
        "@ refund_request",
        "-|refund_abuse,review_threat|complaint|refund or one star | now",
        "0||| ok  ",
      ].join("\n"),
    );
    expect(errors).toEqual([]);
    expect(lines).toEqual([
      {
        text: "refund or one star | now",
        intent: "refund_request",
        secondary: ["complaint"],
        sentiment: "negative",
        risks: ["refund_abuse", "review_threat"],
        lang: undefined,
      },
      {
        text: "ok",
        intent: "refund_request",
        secondary: [],
        sentiment: "neutral",
        risks: [],
        lang: undefined,
      },
    ]);
  });

  it("knows the five sentiments", () => {
    const source = ["@ thanks", ...["--", "-", "0", "+", "++"].map((mark) => `${mark}|||text`)].join("\n");
    expect(readCompact(source).lines.map((line) => line.sentiment)).toEqual([
      "very_negative",
      "negative",
      "neutral",
      "positive",
      "very_positive",
    ]);
  });

  it("drops the primary intent and repeats from the secondary list", () => {
    const { lines } = readCompact("@ wrong_item\n0||wrong_item,complaint,complaint|text");
    expect(lines[0]?.secondary).toEqual(["complaint"]);
  });

  it("switches the language of what follows", () => {
    const { lines } = readCompact("% ms\n@ thanks\n0|||terima kasih\n% other\n0|||tack");
    expect(lines.map((line) => line.lang)).toEqual(["ms", "other"]);
  });

  it("reports what it cannot read, by line from 1, and goes on", () => {
    const { lines, errors } = readCompact(
      [
        "0|||too early",
        "@ nonsense",
        "0|||under an unknown intent",
        "@ thanks",
        "0|bad_flag||text",
        "no bars",
        "+|||fine",
      ].join("\n"),
    );
    expect(errors.map((error) => error.line)).toEqual([1, 2, 3, 5, 6]);
    expect(errors[3]?.reason).toContain("bad_flag");
    expect(lines.map((line) => line.text)).toEqual(["text", "fine"]);
  });
});
