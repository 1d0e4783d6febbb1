import { describe, expect, it } from "vitest";
import { detectionTable, listMistakes } from "../../../../model/compare/compare-languages";
import { judgeAnswers, languageTable, learnerTable } from "../../../../model/compare/compare-models";
import {
  fromThreeLetters,
  fromTwoLetters,
  limitByScript,
  takeVote,
} from "../../../../model/compare/detectors";
import { readRanked } from "../../../../model/compare/fasttext";
import { type Answers, hashPlainly, measureCalls, toIntent } from "../../../../model/compare/learner";
import { firstWords } from "../../../../model/compare/short-texts";
import { capLanguages, plainText, splitByWriter } from "../../../../model/compare/split";
import type { CorpusLine } from "../../../../model/corpus/schema";

function line(lang: CorpusLine["lang"], writer: string, intent: CorpusLine["intent"] = "thanks"): CorpusLine {
  const text = `made up by ${writer}`;
  return { text, lang, intent, secondary: [], sentiment: "neutral", risks: [], platform: "shopee", writer };
}

describe("splitByWriter", () => {
  it("leaves the same numbers out in all languages, and a third of the other languages' lines", () => {
    const others = Array.from({ length: 6 }, () => line("other", "other-nl"));
    const split = splitByWriter(
      [line("de", "de-03"), line("fr", "fr-08"), line("de", "de-04"), ...others],
      3,
      5,
    );
    expect(split.test.map((one) => one.writer)).toEqual(["de-03", "fr-08"]);
    expect(split.otherTest).toHaveLength(2);
    expect(split.train.map((one) => one.writer)).toEqual(["de-04", ...Array(4).fill("other-nl")]);
  });
});

describe("capLanguages", () => {
  it("keeps at most so many of each language, spread over its lines", () => {
    const lines = [...Array(10).keys()].map((i) => ({ lang: "de", i })).concat({ lang: "fr", i: 0 });
    const kept = capLanguages(lines, 5);
    expect(kept.filter((one) => one.lang === "de").map((one) => one.i)).toEqual([1, 3, 5, 7, 9]);
    expect(kept.filter((one) => one.lang === "fr")).toHaveLength(1);
    expect(capLanguages(lines, 100)).toEqual(lines);
  });
});

describe("texts", () => {
  it("stand on one line", () => {
    expect(plainText(" a\nb \t c ")).toBe("a b c");
  });

  it("give their first words, or null when they are not longer", () => {
    expect(firstWords("Where is, my parcel?", 2)).toBe("Where is");
    expect(firstWords("hello there", 2)).toBeNull();
    expect(firstWords("???", 1)).toBeNull();
    expect(firstWords("请问什么时候发货", 2)?.length).toBeLessThan(8);
  });
});

describe("learners", () => {
  it("turn foreign labels into ours", () => {
    expect(toIntent("track_order")).toBe("track_order");
    expect(toIntent("None")).toBe("other");
  });

  it("read fastText's answers and refuse a wrong number", () => {
    expect(readRanked("__label__thanks __label__greeting\n\n", 2)).toEqual([["thanks", "greeting"], []]);
    expect(() => readRanked("__label__thanks\n", 2)).toThrow(RangeError);
  });

  it("are timed by calls that really happen", async () => {
    let calls = 0;
    const perSecond = await measureCalls(["a", "b"], () => calls++, 20);
    expect(calls).toBeGreaterThan(64);
    expect(perSecond).toBeGreaterThan(64);
    expect(await measureCalls([], () => calls++, 20)).toBe(0);
  });

  it("are set beside a loop that reads every letter", () => {
    const table = new Float32Array(64).fill(1);
    expect(hashPlainly("abc", table)).toBe(3 + 2 + 1);
    expect(hashPlainly("", table)).toBe(0);
  });
});

describe("tables of learners", () => {
  const split = {
    train: [],
    test: [line("de", "de-03"), line("fr", "fr-03", "greeting")],
    otherTest: [],
  };
  const answers: Answers = {
    name: "made up",
    trained: 7,
    trainSeconds: null,
    ranked: [["thanks"], ["thanks", "greeting"]],
    perSecond: 500,
  };

  it("show accuracy and the ratio of speeds", () => {
    const compared = [judgeAnswers(answers, split)];
    const table = learnerTable(compared, [], { name: "loop", perSecond: 1000 });
    expect(table).toContain("speed, loop = 1");
    expect(table).toMatch(/made up \|\s+7 \|\s+50\.0 \|\s+100\.0 \|\s+33\.3 \|\s+kept \|\s+500 \|\s+0\.50/);
    expect(languageTable(compared)).toMatch(/de\s+\|\s+1 \|\s+100\.0/);
  });

  it("refuse a missing answer", () => {
    expect(() => judgeAnswers({ ...answers, ranked: [["thanks"]] }, split)).toThrow("line 1");
  });
});

describe("detectors", () => {
  it("read the codes of others", () => {
    expect(fromThreeLetters("zlm")).toBe("ms");
    expect(fromThreeLetters("und")).toBeNull();
    expect(fromThreeLetters("nld")).toBe("other");
    expect(fromTwoLetters("tl")).toBe("tl");
    expect(fromTwoLetters("nl")).toBe("other");
    expect(fromTwoLetters("")).toBeNull();
  });

  it("vote, the first deciding a tie and the silent not counting", () => {
    const says = (language: "id" | "ms" | "en" | null) => () => language;
    expect(takeVote([says("id"), says("ms"), says("ms")])("x")).toBe("ms");
    expect(takeVote([says("id"), says("ms"), says(null)])("x")).toBe("id");
    expect(takeVote([says(null), says(null)])("x")).toBeNull();
  });

  it("are put right where the script excludes what was said", () => {
    expect(limitByScript("まだ届かない 注文", "zh")).toBe("ja");
    expect(limitByScript("배송 언제", "en")).toBe("ko");
    expect(limitByScript("ส่งวันไหน ok", "en")).toBe("th");
    expect(limitByScript("到哪了", "en")).toBe("zh");
    expect(limitByScript("返品希望", "ja")).toBe("ja");
    expect(limitByScript("где посылка", "en")).toBe("other");
    expect(limitByScript("kiedy będzie wysyłka", "en")).toBe("other");
    expect(limitByScript("größe, façon, ação, năm", "de")).toBe("de");
    expect(limitByScript("halo kak", "id")).toBe("id");
    expect(limitByScript("123 ?", null)).toBeNull();
  });

  it("are tabled by language, with their mistakes", () => {
    const lines = [
      { text: "a", lang: "id" },
      { text: "b", lang: "id" },
      { text: "c", lang: "ms" },
    ];
    const detected = { name: "made up", said: ["id", "ms", null], perSecond: 9 };
    expect(detectionTable("set", lines, [detected])).toMatch(/id\s+\|\s+2 \|\s+50\.0/);
    expect(listMistakes(lines, detected, 5)).toEqual(["id → ms 1", "ms → none 1"]);
  });
});
