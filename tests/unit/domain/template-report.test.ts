import { describe, expect, it } from "vitest";
import { INTENTS } from "../../../lib/domain/intent";
import type { Template } from "../../../lib/domain/template";
import { listCompeting, listUncovered, listUnused } from "../../../lib/domain/template-report";
import { NO_USAGE } from "../../../lib/domain/usage";
import { templateRow } from "../storage/rows";

const DAY = 86_400_000;
const TEXT = "Your parcel is on its way, thank you for waiting, we will look at it again tomorrow.";
const row = (id: string, text = TEXT, fields: Partial<Template> = {}) =>
  templateRow({ id, variants: [{ language: "en", region: "", text }], ...fields });

describe("unused", () => {
  it("are those of 60 days ago and older, and not those that are young themselves", () => {
    const now = 100 * DAY;
    const templates = [
      row("young", TEXT, { createdAt: 50 * DAY }),
      row("old", TEXT, { createdAt: 2 * DAY }),
      row("older", TEXT, { createdAt: DAY, lastUsedAt: null }),
      row("used", TEXT, { lastUsedAt: 41 * DAY }),
      row("logged", TEXT),
    ];
    const usage = new Map([["logged", { ...NO_USAGE, uses: 1, lastUsedAt: 90 * DAY }]]);
    expect(listUnused(templates, usage, now)).toEqual(["older", "old"]);
    expect(listUnused(templates, usage, now + DAY)).toContain("used");
  });
});

describe("uncovered", () => {
  it("are intents without a template in a language that is met", () => {
    const offered = [
      row("a", TEXT, { intents: ["track_order"] }),
      templateRow({
        id: "b",
        intents: ["thanks"],
        variants: [{ language: "pt-BR", region: "", text: "Oi" }],
      }),
    ];
    const found = listUncovered(offered, ["en", "pt"]);
    expect(found).toHaveLength(37);
    expect(found.find(({ intent }) => intent === "track_order")?.languages).toEqual(["pt"]);
    expect(found.find(({ intent }) => intent === "thanks")?.languages).toEqual(["en"]);
    expect(found.find(({ intent }) => intent === "complaint")?.languages).toEqual(["en", "pt"]);
    expect(listUncovered(offered, [])).toHaveLength(35);
  });
});

describe("competing", () => {
  it("say nearly the same for the same intent, language and marketplace", () => {
    const pair = [
      row("a", TEXT, { usedCount: 1, marketplaces: ["shopee"] }),
      row("b", TEXT.replace("tomorrow", "soon"), { usedCount: 5, marketplaces: ["shopee", "lazada"] }),
    ];
    const apart = [
      row("elsewhere", TEXT, { marketplaces: ["amazon"] }),
      row("otherwise", TEXT, { intents: ["complaint"] }),
      row("unlike", "Please send us a photo of the label on the box."),
    ];
    expect(listCompeting([...pair, ...apart], new Map())).toMatchObject([
      { better: "b", other: "a", intent: "track_order", language: "en", reason: "alike" },
    ]);
  });

  it("are both used and one is clearly less accepted", () => {
    const offered = [row("a"), row("b", "Quite another text."), row("c", "And a third one, of a few words.")];
    const used = (sentAsIs: number, undone: number) => ({ ...NO_USAGE, sentAsIs, undone });
    const usage = new Map([
      ["a", used(9, 1)],
      ["b", used(5, 5)],
      ["c", used(0, 9)],
    ]);
    const found = listCompeting(offered, usage);
    expect(found).toMatchObject([{ better: "a", other: "b", reason: "less_accepted" }]);
    expect(found[0]?.by).toBeCloseTo(0.4);
  });

  it("keep the measure of the reason that is named", () => {
    const offered = [row("a"), row("b", TEXT.replace("tomorrow", "soon"))];
    const usage = new Map([
      ["a", { ...NO_USAGE, sentAsIs: 20 }],
      ["b", { ...NO_USAGE, undone: 20 }],
    ]);
    const [pair, ...more] = listCompeting(offered, usage);
    expect(more).toEqual([]);
    // Wholly refused, which is "by" 1 of the other measure: the words that both share are fewer.
    expect(pair).toMatchObject({ better: "a", other: "b", reason: "alike" });
    expect(pair?.by).toBeLessThan(1);
  });

  it("are found among ten thousand", { timeout: 30_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      row(`t${i}`, `Reply ${i} on parcel ${i % 97}, label ${i % 89}, box ${i % 83}: ${TEXT.slice(0, 30)}`, {
        intents: [INTENTS[i % INTENTS.length] ?? "other"],
      }),
    );
    expect(listCompeting(many, new Map()).length).toBeGreaterThan(0);
  });
});
