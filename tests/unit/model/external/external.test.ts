import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Understanding } from "../../../../lib/domain/assessment";
import { INTENTS } from "../../../../lib/domain/intent";
import type { Classifier } from "../../../../lib/understanding/instant/classifier";
import { BITEXT_INTENTS } from "../../../../model/evaluate/external/bitext";
import { isAbusive } from "../../../../model/evaluate/external/hatecheck";
import { mapNlupp } from "../../../../model/evaluate/external/nlupp";
import { runExternal } from "../../../../model/evaluate/external/run-external";
import { polarityOf, scoreAbuseCases, scoreSentimentCases } from "../../../../model/evaluate/external/score";
import { POLARITIES } from "../../../../model/evaluate/external/sentiment-sets";
import { describeExternal, externalTables } from "../../../../model/evaluate/external/tables";

describe("mappings", () => {
  it("map Bitext's 27 intents to ours or to nothing", () => {
    expect(Object.keys(BITEXT_INTENTS)).toHaveLength(27);
    for (const accepted of Object.values(BITEXT_INTENTS))
      for (const intent of accepted ?? []) expect(INTENTS).toContain(intent);
    expect(BITEXT_INTENTS.review).toBeNull();
  });

  it("map the turns of NLU++ that mean something in a shop", () => {
    expect(mapNlupp(["greet"])?.accepted).toEqual(["greeting"]);
    expect(mapNlupp(["thank", "end_call"])?.accepted).toEqual(["thanks"]);
    expect(mapNlupp(["thank", "handoff"])?.accepted).toEqual(["human_agent"]);
    expect(mapNlupp(["refund", "how_long"])?.accepted).toContain("refund_status");
    expect(mapNlupp(["greet", "card"])).toBeNull();
    expect(mapNlupp(["acknowledge"])).toBeNull();
    expect(mapNlupp([])).toBeNull();
  });

  it("count abuse of a person as abuse, hate or not", () => {
    expect(isAbusive("hateful", "threat_dir_h")).toBe(true);
    expect(isAbusive("non-hateful", "target_indiv_nh")).toBe(true);
    expect(isAbusive("non-hateful", "target_obj_nh")).toBe(false);
  });

  it("make three levels of five, and leave questions out", () => {
    expect(polarityOf("very_negative")).toBe("negative");
    expect(polarityOf("neutral")).toBe("neutral");
    expect(polarityOf("very_positive")).toBe("positive");
    expect(POLARITIES.q).toBeUndefined();
  });
});

describe("scores", () => {
  const flagged = { risks: [{ flag: "abuse" }] } as Pick<Understanding, "risks">;
  const calm: Pick<Understanding, "risks"> = { risks: [] };
  const one = (abusive: boolean) => ({ text: "made up", slice: null, abusive });

  it("give recall, precision and false alarms", () => {
    const cases = [one(true), one(true), one(false), one(false), one(false)];
    expect(scoreAbuseCases(cases, [flagged, calm, flagged, calm, calm])).toEqual({
      n: 5,
      abusive: 2,
      recall: 1 / 2,
      precision: 1 / 2,
      falseAlarms: 1 / 3,
    });
  });

  it("give no precision to a part that is all of one kind", () => {
    const score = scoreAbuseCases([one(true)], [flagged]);
    expect(score.recall).toBe(1);
    expect(score.precision).toBeNaN();
    expect(score.falseAlarms).toBeNaN();
  });

  it("judge sentiment on three levels", () => {
    const cases = [
      { text: "a", polarity: "negative" as const },
      { text: "b", polarity: "positive" as const },
    ];
    const score = scoreSentimentCases(cases, [{ sentiment: "very_negative" }, { sentiment: "neutral" }]);
    expect(score).toMatchObject({ n: 2, accuracy: 0.5, recall: { negative: 1, positive: 0 } });
    expect(score.recall.neutral).toBeNaN();
  });
});

describe("runExternal", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "external-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const understanding: Understanding = {
    intent: "cancel_order",
    confidence: 1,
    unclear: false,
    alternatives: [{ intent: "cancel_order", confidence: 1 }],
    secondary: [],
    sentiment: "positive",
    language: "en",
    languageConfidence: 1,
    risks: [],
    reasons: [],
    model: "made-up",
    backend: "cpu",
  };
  const classifier: Classifier = {
    version: "made-up",
    classify: (texts) => texts.map(() => understanding),
  };

  it("skips each absent set with a line and has no table", () => {
    const results = runExternal(classifier, root);
    expect(externalTables(results)).toBe("");
    expect(results.skipped.length).toBeGreaterThan(10);
    expect(results.skipped[0]).toContain("skipped");
  });

  it("reads what is there", () => {
    mkdirSync(join(root, "bitext-customer-support"));
    writeFileSync(
      join(root, "bitext-customer-support", "Bitext_Sample_Customer_Support_Training_Dataset.csv"),
      'context,instruction,intent\r\nx,"end it, please",cancel_order\nx,"end it, please",cancel_order\nx,a bill,get_invoice\nx,stars,review\n',
    );
    mkdirSync(join(root, "wisesight-th"));
    writeFileSync(join(root, "wisesight-th", "test.txt"), "ก\nข\nค\n");
    writeFileSync(join(root, "wisesight-th", "test_label.txt"), "pos\nq\nneg\n");
    const results = runExternal(classifier, root);
    expect(results.intents.map(({ slice, score }) => [slice, score.n, score.top1])).toEqual([
      ["all", 2, 0.5],
      ["cancel_order", 1, 1],
      ["get_invoice", 1, 0],
    ]);
    expect(results.sentiment[0]?.score).toMatchObject({ n: 2, accuracy: 0.5 });
    expect(describeExternal(results, "made-up")).toContain("model made-up");
  });

  it("refuses a set whose files are not as expected", () => {
    mkdirSync(join(root, "cold-zh"));
    writeFileSync(join(root, "cold-zh", "test.csv"), "a,b\n1,2\n");
    expect(() => runExternal(classifier, root)).toThrow("no column");
  });
});
