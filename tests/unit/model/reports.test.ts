import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadClassifier } from "../../../lib/understanding/instant";
import { formatEvaluation } from "../../../model/evaluate/format";
import { evaluate } from "../../../model/evaluate/metrics";
import { judgeAll, runEvaluation } from "../../../model/evaluate/run";
import { countLanguages, markdownTable, mostWriters, type TrainingFacts } from "../../../model/train/facts";
import { formatCard } from "../../../model/train/write-card";
import { formatResults, readStudies, type Studies } from "../../../model/train/write-results";
import { packTinyModel, TINY_LINES } from "../understanding/instant/tiny-model";

const classifier = loadClassifier(packTinyModel());
const messages = TINY_LINES.map(({ text, lang, intent, secondary, sentiment, risks }) => ({
  text,
  lang,
  intent,
  secondary: [...secondary],
  sentiment,
  risks: [...risks],
  platform: null,
}));
const evaluation = evaluate(judgeAll(messages, classifier), "0123456789abcdef", 0);
const facts: TrainingFacts = {
  languages: countLanguages(TINY_LINES),
  writers: mostWriters(TINY_LINES),
  folds: 2,
  evaluation,
  unclearBelow: 0.8,
  bytes: 7_654_321,
  rows: 4_321,
};
const study = {
  name: "x",
  what: "a learner",
  train: 10,
  n: 5,
  top1: 0.625,
  top3: 0.875,
  byLanguage: { en: 0.5 },
};
const studies: Studies = { fold: 3, folds: 5, learners: [study], curve: [{ ...study, what: "up to 2" }] };

describe("runEvaluation", () => {
  it("judges each message by what the classifier answers, and times it", () => {
    const result = runEvaluation(messages, classifier);
    expect(result.model).toBe(classifier.version);
    expect(result.overall.n).toBe(messages.length);
    expect(result.overall.top1).toBe(1);
    expect(Object.keys(result.byLanguage)).toEqual(["en", "fr", "zh"]);
    expect(result.messagesPerSecond).toBeGreaterThan(0);
  });

  it("takes no messages at all", () => {
    expect(runEvaluation([], classifier)).toMatchObject({ overall: { n: 0 }, messagesPerSecond: 0 });
  });
});

describe("reports", () => {
  it("name every language, intent and flag that occur, without holes", () => {
    for (const text of [formatEvaluation(evaluation), formatResults(facts, studies), formatCard(facts)]) {
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain("0123456789abcdef");
    }
    const results = formatResults(facts, studies);
    for (const word of ["| zh ", "| refund_request ", "| abuse ", "62.5", "up to 2"])
      expect(results).toContain(word);
    expect(formatResults(facts, null)).not.toContain("Learning curve");
    expect(formatCard(facts)).toContain("7.65 MB");
  });

  it("count lines and writers", () => {
    expect(countLanguages(TINY_LINES)).toEqual([
      { language: "en", lines: 6, writers: 1 },
      { language: "fr", lines: 3, writers: 1 },
      { language: "zh", lines: 3, writers: 1 },
    ]);
    expect(mostWriters(TINY_LINES)).toBe(1);
  });

  it("make tables of Markdown", () => {
    expect(
      markdownTable([
        ["a", "b"],
        ["1", "2"],
      ]),
    ).toBe("| a   |   b |\n| --- | --: |\n| 1   |   2 |");
  });
});

describe("readStudies", () => {
  it("gives null where there are none and refuses what it does not know", () => {
    const folder = mkdtempSync(join(tmpdir(), "sellerside-studies-"));
    const file = join(folder, "studies.json");
    expect(readStudies(file)).toBeNull();
    writeFileSync(file, JSON.stringify(studies));
    expect(readStudies(file)).toEqual(studies);
    writeFileSync(file, JSON.stringify({ fold: 3 }));
    expect(() => readStudies(file)).toThrow();
    rmSync(folder, { recursive: true });
  });
});
