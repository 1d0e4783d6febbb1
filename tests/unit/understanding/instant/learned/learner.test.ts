import { describe, expect, it } from "vitest";
import type { Correction } from "../../../../../lib/domain/correction";
import type { GlossaryEntry, ShopContext } from "../../../../../lib/domain/glossary";
import { loadClassifier } from "../../../../../lib/understanding/instant";
import { Learner } from "../../../../../lib/understanding/instant/learned/learner";
import { FEWEST_FOR_WEIGHTS } from "../../../../../lib/understanding/instant/learned/sparse-weights";
import { packTinyModel } from "../tiny-model";
import { correction, entry } from "./teach";

const bytes = packTinyModel();
const plain = loadClassifier(bytes);
const NOWHERE: ShopContext = { region: null, products: [] };
const taughtBy = (corrections: Correction[], glossary: GlossaryEntry[] = [], context = NOWHERE) =>
  new Learner(bytes, { corrections, glossary }).over(plain, context);
const one = (classifier: { classify(texts: string[]): ReturnType<typeof plain.classify> }, text: string) => {
  const [found] = classifier.classify([text]);
  if (!found) throw new Error("no answer");
  return found;
};

describe("a correction", () => {
  const said = correction("where is my parcel", "change_address", { at: 77 });

  it("decides the very same message and says why", () => {
    expect(one(plain, said.text).intent).not.toBe("change_address");
    const found = one(taughtBy([said]), said.text);
    expect(found.intent).toBe("change_address");
    expect(found.unclear).toBe(false);
    expect(found.learned?.causes).toEqual([{ kind: "correction", id: said.id, at: 77, similarity: 1 }]);
    expect(found.learned?.before).toBe(one(plain, said.text).intent);
    expect(found.alternatives.reduce((sum, guess) => sum + guess.confidence, 0)).toBeLessThanOrEqual(
      1 + 1e-6,
    );
  });

  it("decides a message like it, with the similarity", () => {
    const cause = one(taughtBy([said]), "where is my parcel!").learned?.causes[0];
    expect(cause).toMatchObject({ kind: "correction", id: said.id });
    const similarity = cause?.kind === "correction" ? cause.similarity : 0;
    expect(similarity).toBeGreaterThan(0.4);
    expect(similarity).toBeLessThan(1);
  });

  it("leaves a message that has nothing of it as it was", () => {
    const { model, ...found } = one(taughtBy([said]), "谢谢");
    const { model: before, ...expected } = one(plain, "谢谢");
    expect(found).toEqual(expected);
    expect(model).toMatch(new RegExp(`^${before}\\+[0-9a-f]{8}$`));
  });

  it("teaches nothing while it is switched off", () => {
    const found = one(taughtBy([{ ...said, enabled: false }, correction("abc", "thanks")]), said.text);
    expect(found.learned).toBeUndefined();
  });

  it("gives way to a newer one of the same words", () => {
    const newer = correction(said.text, "invoice_tax", { at: 99 });
    expect(one(taughtBy([newer, said]), said.text).intent).toBe("invoice_tax");
  });

  it("says that the processor answered, whatever answered before", () => {
    const onCard = {
      version: plain.version,
      classify: (texts: readonly string[]) =>
        plain.classify(texts).map((found) => ({ ...found, backend: "gpu" as const })),
    };
    const both = new Learner(bytes, { corrections: [said], glossary: [] })
      .over(onCard, NOWHERE)
      .classify([said.text, "谢谢"]);
    expect(both.map((found) => found.backend)).toEqual(["cpu", "gpu"]);
  });

  it("changes the version, so that stored messages are understood anew", () => {
    const versions = [[said], [{ ...said, right: { ...said.right, intent: "thanks" as const } }]].map(
      (corrections) => taughtBy(corrections).version,
    );
    expect(new Set([plain.version, ...versions]).size).toBe(3);
    expect(taughtBy([said]).version).toBe(versions[0]);
  });
});

describe("risk and mood", () => {
  const abusive = "refund me now";
  it("takes a flag of the model away, and puts one there", () => {
    expect(one(plain, abusive).risks).toMatchObject([{ flag: "abuse", source: "model" }]);
    const said = correction(abusive, "refund_request", {
      right: { sentiment: "negative", risksAdded: ["refund_abuse"], risksRemoved: ["abuse"] },
    });
    const found = one(taughtBy([said]), abusive);
    expect(found.risks.map((risk) => risk.flag)).toEqual(["refund_abuse"]);
    expect(found.sentiment).toBe("negative");
    expect(found.learned).toMatchObject({ risksAdded: ["refund_abuse"], risksRemoved: ["abuse"] });
  });

  it("puts flags there by every correction nearby, not by the nearest alone", () => {
    const said = [
      correction("where is my parcel now", "track_order", { right: { risksAdded: ["dispute"] } }),
      correction("where is my parcel", "track_order", { at: 1_000 }),
      correction("where is my parcel!", "complaint", { right: { risksAdded: ["privacy"] } }),
    ];
    const found = one(taughtBy(said), "where is my parcel");
    expect(found.risks.map((risk) => risk.flag).sort()).toEqual(["dispute", "privacy"]);
    expect(found.learned?.risksAdded.sort()).toEqual(["dispute", "privacy"]);
    const named = found.learned?.causes.map((cause) => cause.kind === "correction" && cause.id);
    expect(named).toEqual(expect.arrayContaining(said.map(({ id }) => id)));
  });

  it("lets a nearer correction that takes a flag away win over a farther one", () => {
    const far = correction("where is my parcel now", "track_order", { right: { risksAdded: ["dispute"] } });
    const near = correction("where is my parcel", "track_order", { right: { risksRemoved: ["dispute"] } });
    expect(one(taughtBy([far, near]), "where is my parcel").risks).toEqual([]);
    expect(one(taughtBy([far]), "where is my parcel").risks.map((risk) => risk.flag)).toEqual(["dispute"]);
  });

  it("never takes a rule's flag away", () => {
    const text = "I will call my lawyer";
    const byRule = one(plain, text).risks.filter((risk) => risk.source === "rule");
    expect(byRule.map((risk) => risk.flag)).toContain("legal");
    const said = correction(text, "complaint", { right: { risksRemoved: ["legal"] } });
    const found = one(taughtBy([said]), text);
    expect(found.risks).toEqual(expect.arrayContaining(byRule));
    expect(found.learned?.risksRemoved).toEqual([]);
  });

  it("keeps a model's flag where the words are only alike", () => {
    const said = correction("refund me now you there, hello", "refund_request", {
      right: { risksRemoved: ["abuse"] },
    });
    expect(one(taughtBy([said]), abusive).risks.map((risk) => risk.flag)).toContain("abuse");
  });
});

describe("a glossary term", () => {
  const term = entry("发圈", { means: { intent: "availability" } });

  it("pulls to the intent that it means", () => {
    const before = one(plain, "发圈").alternatives;
    const found = one(taughtBy([], [term]), "发圈");
    const share = (all: typeof before) =>
      all.find((guess) => guess.intent === "availability")?.confidence ?? 0;
    const odds = (p: number) => p / (1 - p);
    expect(share(found.alternatives)).toBeGreaterThan(0);
    // What is not among the five best guesses has less than a sixth.
    const most = share(before) || (before.at(-1)?.confidence ?? 0);
    expect(odds(share(found.alternatives))).toBeGreaterThan(5 * odds(most));
  });

  it("counts only in messages of its language", () => {
    const inChinese = entry("parcel", { language: "zh" });
    const inEnglish = entry("parcel", { language: "en" });
    const text = "where is my parcel";
    expect(one(plain, text).language).toBe("en");
    expect(one(taughtBy([], [inChinese]), text).learned).toBeUndefined();
    expect(one(taughtBy([], [inEnglish]), text).learned?.causes).toMatchObject([{ id: inEnglish.id }]);
  });

  it("changes the version only in the chats where it counts", () => {
    const narrow = entry("发圈", { category: "hair" });
    const versionAt = (products: string[], terms = [narrow]) =>
      taughtBy([], terms, { region: null, products }).version;
    expect(versionAt([])).toBe(plain.version);
    expect(versionAt(["lamp"])).toBe(plain.version);
    expect(versionAt(["hair tie"])).not.toBe(plain.version);
    expect(versionAt(["hair tie"])).toBe(versionAt(["silk hair tie"]));
    expect(versionAt(["hair tie"])).not.toBe(versionAt(["hair tie"], [{ ...narrow, term: "发绳" }]));
  });

  it("counts only in its region and beside its product", () => {
    const narrow = entry("发圈", { region: "SG", category: "Hair" });
    const at = (context: ShopContext) => one(taughtBy([], [narrow], context), "发圈").learned;
    expect(at({ region: "SG", products: ["silk HAIR tie"] })?.causes).toEqual([
      { kind: "term", id: narrow.id, term: "发圈" },
    ]);
    expect(at({ region: "TH", products: ["silk hair tie"] })).toBeUndefined();
    expect(at({ region: "SG", products: ["lamp"] })).toBeUndefined();
    expect(at({ region: "SG", products: [] })).toBeUndefined();
  });
});

describe("review", () => {
  it("judges each correction by the others, and counts what changed elsewhere", () => {
    const twins = [
      correction("where is my parcel", "change_address"),
      correction("where is my parcel!", "change_address"),
    ];
    const alone = correction("merci beaucoup", "invoice_tax");
    const learner = new Learner(bytes, { corrections: [...twins, alone], glossary: [] });
    expect(learner.review(["where is my parcel?", "我要退款"])).toEqual({
      corrections: 3,
      taught: 2,
      checked: 2,
      changed: 1,
      weights: "too_few",
    });
  });
});

describe("weights", () => {
  const many = Array.from({ length: FEWEST_FOR_WEIGHTS }, (_, i) =>
    correction(
      `zwibbel kram ${i} ${i % 2 ? "wuppdi" : "heissassa"}`,
      i % 2 ? "invoice_tax" : "change_address",
    ),
  );
  const kept = ["我要退款", "merci beaucoup", "谢谢"];

  it("are learnt once and then kept, while their corrections stand", () => {
    const first = new Learner(bytes, { corrections: many, glossary: [] });
    expect(first.lacksWeights).toBe(true);
    const weights = first.learnWeights(kept);
    expect(first.review([]).weights).toBe("used");
    const text = "where is the zwibbel kram of heissassa";
    const second = new Learner(bytes, { corrections: many, glossary: [], weights });
    expect(second.lacksWeights).toBe(false);
    expect(second.review([]).weights).toBe("used");
    expect(one(second.over(plain, NOWHERE), text)).toEqual(one(first.over(plain, NOWHERE), text));
  });

  it("are learnt again after a correction went, after many came, and for another model", () => {
    const weights = new Learner(bytes, { corrections: many, glossary: [] }).learnWeights(kept);
    const lacks = (corrections: Correction[], old = weights) =>
      new Learner(bytes, { corrections, glossary: [], weights: old }).lacksWeights;
    const fresh = (count: number) =>
      Array.from({ length: count }, (_, i) => correction(`more ${i}`, "thanks"));
    expect(lacks([...many, ...fresh(19)])).toBe(false);
    expect(lacks([...many, ...fresh(20)])).toBe(true);
    const [first, ...rest] = [...many, ...fresh(1)];
    expect(lacks([{ ...(first as Correction), enabled: false }, ...rest])).toBe(true);
    expect(lacks(rest)).toBe(true);
    expect(lacks(many, { ...weights, model: "another" })).toBe(true);
    expect(lacks(many, { ...weights, table: null })).toBe(false);
  });
});

it("understands anything with corrections at hand", () => {
  const learner = taughtBy(
    [correction("x", "thanks"), correction("退", "thanks")],
    [entry("a,b*: #"), entry("😀")],
  );
  const hostile = ["", "\ud800", "x".repeat(50_000), "退".repeat(20_000), "__proto__", "*,:#"];
  expect(learner.classify(hostile)).toHaveLength(hostile.length);
});
