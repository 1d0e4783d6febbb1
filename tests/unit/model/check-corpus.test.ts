import { describe, expect, it } from "vitest";
import { INTENTS } from "../../../lib/domain/intent";
import { LANGUAGES } from "../../../lib/domain/language";
import { RISK_FLAGS } from "../../../lib/domain/risk";
import { checkCorpus, diversityOf } from "../../../model/check/check-corpus";
import { findNearDuplicates, jaccard, shinglesOf } from "../../../model/check/near-duplicates";
import type { CorpusLine } from "../../../model/corpus/schema";
import { makeRandom } from "../../../model/train/random";

const random = makeRandom(3);
/** A made-up word of eight letters. */
const word = () =>
  Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");

/** A corpus of made-up words that satisfies every count. */
function wholeCorpus(): CorpusLine[] {
  return [...LANGUAGES, "other" as const].flatMap((lang) =>
    INTENTS.flatMap((intent, i) =>
      Array.from({ length: 12 }, (_, n) => ({
        text: `${word()} ${word()} ${word()} ${word()}`,
        lang,
        intent,
        secondary: [],
        sentiment: "neutral" as const,
        risks: n < 5 && i < RISK_FLAGS.length ? [RISK_FLAGS[i] ?? "legal"] : [],
        platform: "other",
        writer: `${lang}-0${(n % 2) + 1}`,
      })),
    ),
  );
}

const briefs = new Set([...LANGUAGES, "other"].flatMap((lang) => [`${lang}-01`, `${lang}-02`]));

describe("checkCorpus", () => {
  it("finds nothing wrong with a whole corpus", () => {
    const report = checkCorpus(wholeCorpus(), briefs);
    expect(report.errors).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.languages).toHaveLength(LANGUAGES.length + 1);
    expect(report.languages[0]).toMatchObject({ lines: INTENTS.length * 12, writers: 2 });
  });

  it("names a language, an intent and a flag that are short of lines or writers", () => {
    const lines = wholeCorpus().filter(
      (line) =>
        line.lang !== "ko" &&
        !(line.lang === "de" && line.intent === "thanks" && line.writer === "de-01") &&
        !(line.lang === "fr" && line.risks.includes("privacy")),
    );
    const { errors } = checkCorpus(lines, briefs);
    expect(errors).toContain("ko: no lines");
    expect(errors).toContain("de thanks: 6 lines, 12 needed");
    expect(errors).toContain("de thanks: 1 writers, 2 needed");
    expect(errors).toContain("fr privacy: 0 lines, 5 needed");
  });

  it("names a writer without a brief", () => {
    expect(checkCorpus(wholeCorpus(), new Set([...briefs].slice(1))).errors).toEqual([
      "en-01: no brief in writers.json",
    ]);
  });

  it("warns of copies: by one writer, by two, and under two intents", () => {
    const lines = wholeCorpus();
    const [a, b] = lines;
    if (!a || !b) throw new Error("no lines");
    const { warnings } = checkCorpus(
      [...lines, { ...a, text: `${a.text}!!` }, { ...b, writer: "en-01" }, { ...a, intent: "thanks" }],
      briefs,
    );
    expect(warnings.some((w) => w.includes("twice by one writer"))).toBe(true);
    expect(warnings.some((w) => w.includes("same text by two writers"))).toBe(true);
    expect(warnings.some((w) => w.includes("same text as"))).toBe(true);
  });

  it("fails a language where many lines are nearly another writer's", () => {
    const lines = wholeCorpus();
    const copies = lines
      .filter((line) => line.writer === "it-01")
      .slice(0, 20)
      .map((line) => ({ ...line, writer: "it-02", text: `${line.text} x` }));
    const { errors } = checkCorpus([...lines, ...copies], briefs);
    expect(errors.some((e) => e.startsWith("it: ") && e.includes("another writer"))).toBe(true);
  });
});

describe("findNearDuplicates", () => {
  it("finds pairs above the bar and only those, each once", () => {
    const texts = ["whereismyparcelplease", "whereismyparcelplease2", "iwantmymoneybacknow", "kkkkkkkkkkkk"];
    const pairs = findNearDuplicates(texts, 0.8);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
    expect(pairs[0]?.similarity).toBeCloseTo(18 / 19);
  });

  it("takes texts shorter than a shingle, and empty ones", () => {
    expect(findNearDuplicates(["ok", "ok", ""], 0.9).map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  it("counts shared shingles exactly", () => {
    expect(shinglesOf("abcde").size).toBe(2);
    expect(jaccard(shinglesOf("abcde"), shinglesOf("bcdef"))).toBeCloseTo(1 / 3);
  });
});

describe("diversityOf", () => {
  it("is word types over the root of tokens", () => {
    expect(diversityOf([{ text: "one two one two" }])).toBe(1);
    expect(diversityOf([{ text: "退款退" }])).toBeCloseTo(2 / Math.sqrt(2));
    expect(diversityOf([])).toBe(0);
  });
});
