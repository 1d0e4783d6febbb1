import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../lib/domain/assessment";
import type { RiskFlag } from "../../../lib/domain/risk";
import type { Template } from "../../../lib/domain/template";
import { type Evidence, NO_EVIDENCE } from "../../../lib/replies/evidence";
import type { SoFarMessage } from "../../../lib/replies/so-far";
import { type SuggestInput, suggest } from "../../../lib/replies/suggest";
import { assessmentRow, templateRow } from "../storage/rows";
import { placesOf, runShop } from "./shop";

const five = ["a", "b", "c", "d", "e"].map((id) =>
  templateRow({ id, variants: [{ language: "en", region: "", text: `${id.repeat(4)} ${id}x${id} words` }] }),
);
const SEEDS = Array.from({ length: 20 }, (_, i) => `shop ${i}`);
const last = (list: readonly number[], count: number) => list.slice(-count);

describe("a shop that prefers one of five", () => {
  const taste = { a: 0.15, b: 0.15, c: 0.15, d: 0.15, e: 0.9 };

  it("has it first within forty questions, and then nearly always", () => {
    for (const seed of SEEDS) {
      const places = placesOf(runShop(five, taste, { rounds: 80, seed }), "e");
      const first = places.indexOf(1);
      expect(first, seed).toBeGreaterThanOrEqual(0);
      expect(first, seed).toBeLessThan(40);
      expect(last(places, 30).filter((place) => place === 1).length, seed).toBeGreaterThanOrEqual(27);
    }
  });

  it("would never see it first without learning", () => {
    const places = placesOf(runShop(five, taste, { rounds: 80, seed: "none", learns: false }), "e");
    expect(places).not.toContain(1);
  });
});

describe("a shop that dislikes the one that is first", () => {
  it("has it last or gone after thirty questions", () => {
    const taste = { a: 0, b: 0.6, c: 0.6, d: 0.6, e: 0.6 };
    for (const seed of SEEDS) {
      const places = placesOf(runShop(five, taste, { rounds: 60, seed }), "a");
      expect(places[0], seed).toBe(1);
      expect(
        last(places, 30).filter((place) => place === 1 || place === 2),
        seed,
      ).toEqual([]);
    }
  });
});

describe("a new template", () => {
  it("is offered now and then beside three that are liked, never in the first two places by chance", () => {
    const taste = { a: 0.7, b: 0.7, c: 0.7, d: 0.7, e: 0.7 };
    const seen = SEEDS.map((seed) => placesOf(runShop(five, taste, { rounds: 30, seed }), "e"));
    expect(seen.every((places) => places.some((place) => place > 0))).toBe(true);
    expect(seen.flatMap((places) => places[0] ?? 0).filter((place) => place === 1 || place === 2)).toEqual(
      [],
    );
  });
});

function input(messages: SoFarMessage[], templates: Template[], fields: Partial<Assessment>): SuggestInput {
  return {
    threadKey: "t1",
    messages,
    assessments: messages.flatMap(({ key, author }) =>
      author === "buyer" ? [assessmentRow({ messageKey: key, ...fields })] : [],
    ),
    templates,
    marketplace: "shopee",
    region: "SG",
    facts: { buyerName: null, shopName: null, order: null },
    locale: "en",
    now: 1000,
  };
}
const ids = (set: ReturnType<typeof suggest>) => set.suggestions.map((one) => one.templateId);
const says = (id: string, text: string, more: Partial<Template> = {}) =>
  templateRow({ id, variants: [{ language: "en", region: "", text }], ...more });
const buyer = (key: string, more: Partial<SoFarMessage> = {}): SoFarMessage => ({
  key,
  author: "buyer",
  text: "hm",
  ...more,
});
const seller = (key: string, text: string): SoFarMessage => ({ key, author: "seller", text });

describe("offers for one message", () => {
  it("stay where they are while the same is asked, whatever the record says", () => {
    const first = suggest(input([buyer("m1")], five, {}));
    const [top = "", second = ""] = ids(first);
    const evidence: Evidence = {
      ...NO_EVIDENCE,
      all: { weight: 20, credit: 10 },
      byTemplate: new Map([
        [top, { weight: 10, credit: 0, uses: 10, asIs: 0, edited: 0, undone: 10, passedOver: 0 }],
      ]),
    };
    expect(ids(suggest({ ...input([buyer("m1")], five, {}), evidence }))[0]).not.toBe(top);
    const kept = suggest({ ...input([buyer("m1")], five, {}), evidence, before: first });
    expect(ids(kept)).toEqual(ids(first));
    const gone = five.filter(({ id }) => id !== top);
    expect(ids(suggest({ ...input([buyer("m1")], gone, {}), before: first }))[0]).toBe(second);
  });

  it("are chosen anew for another message and for another understanding of it", () => {
    const cancel = templateRow({ id: "cancel", intents: ["cancel_order"] });
    const all = [...five, cancel];
    const first = suggest(input([buyer("m1")], all, {}));
    expect(ids(first)).not.toContain("cancel");
    const corrected = suggest({ ...input([buyer("m1")], all, { intent: "cancel_order" }), before: first });
    expect(ids(corrected)).toEqual(["cancel"]);
    expect(corrected.intent).toBe("cancel_order");
  });
});

describe("what was said already", () => {
  const ask = says("ask", "Please send a photo of the fault.");
  const sorry = says("sorry", "We are sorry. It comes tomorrow.");
  const plain = says("plain", "The parcel comes tomorrow, all is well.");

  it("is not asked for again, by the shop's words or once the buyer sent it", () => {
    expect(ids(suggest(input([buyer("m1")], [ask, plain], {})))).toContain("ask");
    const asked = [buyer("m1"), seller("s1", "Schicken Sie bitte ein Foto."), buyer("m2")];
    expect(ids(suggest(input(asked, [ask, plain], {})))).toEqual(["plain"]);
    const sent = [buyer("m1", { kind: "image", text: "" }), buyer("m2")];
    expect(ids(suggest(input(sent, [ask, plain], {})))).toEqual(["plain"]);
    const longAgo = [{ ...seller("s1", "Please send a photo."), at: -8 * 86_400_000 }, buyer("m2")];
    expect(ids(suggest(input(longAgo, [ask, plain], {})))).toContain("ask");
  });

  it("is not asked for when the page shows it", () => {
    const number = says("number", "Could you tell us the order number?");
    const order = {
      orderId: "o1",
      status: null,
      stage: null,
      itemTitle: null,
      trackingNumber: null,
      total: null,
    };
    const shown = {
      ...input([buyer("m1")], [number, plain], {}),
      facts: { buyerName: null, shopName: null, order },
    };
    expect(ids(suggest(shown))).toEqual(["plain"]);
  });

  it("comes after what was not: a second apology, a template that went into this chat", () => {
    const apologised = [buyer("m1"), seller("s1", "So sorry about that."), buyer("m2")];
    const negative = { sentiment: "negative" as const };
    expect(ids(suggest(input([buyer("m1")], [{ ...sorry, id: "a" }, plain], negative)))[0]).toBe("a");
    expect(ids(suggest(input(apologised, [{ ...sorry, id: "a" }, plain], negative)))[0]).toBe("plain");
    const evidence = { ...NO_EVIDENCE, usedIn: new Map([["t1", new Set(["a"])]]) };
    const again = { ...input([buyer("m1")], five.slice(0, 2), {}), evidence };
    expect(ids(suggest(again))).toEqual(["b", "a"]);
  });
});

describe("mood", () => {
  const cheer = says("cheer", "Great news! It is on its way.", { tone: "neutral", usedCount: 50 });
  const sorry = says("sorry", "We are sorry for the wait. It comes tomorrow.", { tone: "warm" });
  const firm = says("firm", "We answer questions about your order here.", { tone: "firm" });

  it("never gets a cheerful opening when it is bad, and an apology is never out of place", () => {
    for (const sentiment of ["negative", "very_negative"] as const) {
      expect(ids(suggest(input([buyer("m1")], [cheer, sorry], { sentiment })))).toEqual(["sorry"]);
      expect(suggest(input([buyer("m1")], [cheer], { sentiment })).mode).toBe("silent");
    }
    expect(ids(suggest(input([buyer("m1")], [cheer, sorry], {})))[0]).toBe("cheer");
  });

  it("is met firmly where the buyer insults or wants to leave the platform, and not otherwise", () => {
    const flag = (name: RiskFlag) => ({
      risks: [{ flag: name, source: "rule" as const, rule: "r", confidence: 1, spans: [] }],
    });
    const both = [firm, says("plain", "It comes tomorrow.", { usedCount: 3 })];
    for (const name of ["abuse", "off_platform"] as const)
      expect(ids(suggest(input([buyer("m1")], both, flag(name))))[0]).toBe("firm");
    expect(ids(suggest(input([buyer("m1")], both, {})))).toEqual(["plain", "firm"]);
  });
});

describe("diversity", () => {
  it("does not offer one text in two tones while there is another", () => {
    const text = "Your parcel left our warehouse this morning and comes within three days";
    const templates = [
      says("warm", `Hello dear, ${text.toLowerCase()}`, { tone: "warm", usedCount: 40 }),
      says("short", text, { tone: "concise", usedCount: 40 }),
      says("other", "The tracking shows every step; ask us when it stands still.", { tone: "concise" }),
      says("third", "Nothing moved since yesterday, so we asked the carrier.", { tone: "concise" }),
    ];
    const offered = ids(suggest(input([buyer("m1")], templates, {})));
    expect(offered).toHaveLength(3);
    expect(offered.filter((id) => id === "warm" || id === "short")).toHaveLength(1);
    expect(ids(suggest(input([buyer("m1")], templates.slice(0, 2), {})))).toHaveLength(2);
  });
});
