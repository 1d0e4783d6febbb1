import { describe, expect, it } from "vitest";
import type { Assessment, RaisedRisk } from "../../../lib/domain/assessment";
import type { RiskFlag } from "../../../lib/domain/risk";
import type { Template } from "../../../lib/domain/template";
import { type SuggestInput, suggest } from "../../../lib/replies/suggest";
import { assessmentRow, templateRow } from "../storage/rows";

type Line = ["buyer" | "seller" | "automatic", Partial<Assessment>?];

/** A thread of lines, oldest first; a buyer line without an assessment was not understood. */
function input(lines: Line[], templates: Template[], more: Partial<SuggestInput> = {}): SuggestInput {
  return {
    threadKey: "t1",
    messages: lines.map(([author], i) => ({ key: `m${i}`, author, text: `some words ${i}` })),
    assessments: lines.flatMap(([, fields], i) =>
      fields ? [assessmentRow({ messageKey: `m${i}`, ...fields })] : [],
    ),
    templates,
    marketplace: "shopee",
    region: "SG",
    facts: { buyerName: "mei_88", shopName: null, order: null },
    locale: "en",
    now: 77,
    ...more,
  };
}

const risk = (flag: RiskFlag): RaisedRisk => ({ flag, source: "rule", rule: "r", confidence: 1, spans: [] });
const ids = (set: ReturnType<typeof suggest>) => set.suggestions.map((one) => one.templateId);

describe("what is answered", () => {
  const track = templateRow({ id: "track", intents: ["track_order"] });
  const cancel = templateRow({ id: "cancel", intents: ["cancel_order"] });
  const hello = templateRow({ id: "hello", intents: ["greeting"] });

  it("is the newest message's intent, with a reason", () => {
    const set = suggest(input([["buyer", { intent: "track_order" }]], [track, cancel]));
    expect(set).toMatchObject({ threadKey: "t1", messageKey: "m0", mode: "offer", updatedAt: 77 });
    expect(set.suggestions).toMatchObject([{ templateId: "track", reasons: ["intent", "language"] }]);
  });

  it("is all that was asked since the seller's last message", () => {
    const lines: Line[] = [
      ["buyer", { intent: "product_info" }],
      ["seller"],
      ["buyer", { intent: "track_order" }],
      ["automatic"],
      ["buyer", { intent: "greeting", secondary: ["cancel_order"] }],
    ];
    const info = templateRow({ id: "info", intents: ["product_info"] });
    const set = suggest(input(lines, [track, cancel, hello, info]));
    expect(ids(set)).toEqual(["track", "cancel"]);
    expect(set.suggestions[1]?.reasons[0]).toBe("secondary_intent");
    expect(set.messageKey).toBe("m4");
  });

  it("is a greeting only when nothing else was asked", () => {
    expect(ids(suggest(input([["buyer", { intent: "greeting" }]], [track, hello])))).toEqual(["hello"]);
  });

  it("is a likely guess when the message is unclear, best guess first", () => {
    const unclear = {
      intent: "cancel_order" as const,
      unclear: true,
      alternatives: [
        { intent: "cancel_order" as const, confidence: 0.55 },
        { intent: "track_order" as const, confidence: 0.3 },
        { intent: "greeting" as const, confidence: 0.1 },
      ],
    };
    expect(ids(suggest(input([["buyer", unclear]], [track, cancel, hello])))).toEqual(["cancel", "track"]);
  });

  it.each<[string, Line[]]>([
    ["an empty thread", []],
    ["an answered thread", [["buyer", { intent: "track_order" }], ["seller"]]],
    ["a message that was not understood", [["buyer"]]],
    ["an unclear message", [["buyer", { intent: "track_order", unclear: true }]]],
    ["anything else", [["buyer", { intent: "other" }]]],
    ["an intent without template", [["buyer", { intent: "warranty_repair" }]]],
  ])("is nothing in %s", (_name, lines) => {
    expect(suggest(input(lines, [track, cancel, hello]))).toMatchObject({ mode: "silent", suggestions: [] });
  });

  it("is left to a person where the risk asks for one", () => {
    for (const flag of ["legal", "safety", "dispute", "review_threat", "refund_abuse"] as const) {
      const risks = [risk(flag)];
      const lines: Line[] = [
        ["buyer", { intent: "track_order", risks }],
        ["buyer", { intent: "track_order" }],
      ];
      expect(suggest(input(lines, [track]))).toMatchObject({
        mode: "by_hand",
        suggestions: [],
        messageKey: "m1",
      });
    }
    const pair: Line[] = [
      ["buyer", { risks: [risk("fraud_accusation")] }],
      ["buyer", { risks: [risk("counterfeit_claim")] }],
    ];
    expect(suggest(input(pair, [track])).mode).toBe("by_hand");
    expect(suggest(input([["buyer", { level: "critical" }]], [track])).mode).toBe("by_hand");
  });

  it("is left to a person even where the intent is unclear", () => {
    expect(suggest(input([["buyer", { unclear: true, risks: [risk("legal")] }]], [track])).mode).toBe(
      "by_hand",
    );
  });

  it("is offered again once the risky message was answered, and with milder risks", () => {
    const answered: Line[] = [
      ["buyer", { level: "critical", risks: [risk("legal")] }],
      ["seller"],
      ["buyer", { intent: "track_order" }],
    ];
    expect(suggest(input(answered, [track])).mode).toBe("offer");
    const mild: Line[] = [["buyer", { level: "watch", risks: [risk("off_platform")] }]];
    expect(suggest(input(mild, [track])).mode).toBe("offer");
  });
});

describe("which templates", () => {
  const asked: Line[] = [["buyer", { intent: "track_order" }]];

  it("leaves those of other marketplaces out and prefers its own", () => {
    const templates = [
      templateRow({ id: "any" }),
      templateRow({ id: "amazon", marketplaces: ["amazon"] }),
      templateRow({ id: "shopee", marketplaces: ["shopee", "amazon"], tone: "concise" }),
    ];
    const set = suggest(input(asked, templates));
    expect(ids(set)).toEqual(["shopee", "any"]);
    expect(set.suggestions[0]?.reasons).toContain("marketplace");
  });

  it("prefers the buyer's language, falls back to English and says which it is", () => {
    const templates = [
      templateRow({ id: "en" }),
      templateRow({ id: "th", variants: [{ language: "th", region: "", text: "พัสดุ" }] }),
      templateRow({ id: "de", variants: [{ language: "de", region: "", text: "Paket" }] }),
    ];
    const set = suggest(input([["buyer", { intent: "track_order", language: "th" }]], templates));
    expect(set.suggestions.map(({ templateId, language }) => [templateId, language])).toEqual([
      ["th", "th"],
      ["en", "en"],
    ]);
    expect(set.suggestions[1]?.reasons).not.toContain("language");
  });

  it("does not lose the language to a short message in none", () => {
    const both = templateRow({
      id: "both",
      variants: [
        { language: "en", region: "", text: "On its way" },
        { language: "de", region: "", text: "Unterwegs" },
      ],
    });
    const lines: Line[] = [
      ["buyer", { language: "de", languageConfidence: 0.98 }],
      ["seller"],
      ["buyer", { language: "en", languageConfidence: 0.2, intent: "track_order" }],
    ];
    expect(suggest(input(lines, [both])).suggestions[0]?.language).toBe("de");
  });

  it("prefers what the shop uses", () => {
    const templates = [templateRow({ id: "a" }), templateRow({ id: "b", usedCount: 20 })];
    const set = suggest(input(asked, templates));
    expect(ids(set)).toEqual(["b", "a"]);
    expect(set.suggestions[0]?.reasons).toContain("often_used");
  });

  it("offers at most three, each with other words, and covers every request", () => {
    const same = [{ language: "en", region: "", text: "The same, words!" }];
    const templates = [
      templateRow({ id: "a", variants: same, usedCount: 50 }),
      templateRow({
        id: "b",
        variants: [{ language: "en", region: "", text: "the same words" }],
        usedCount: 40,
      }),
      templateRow({ id: "c", usedCount: 30 }),
      templateRow({ id: "d", usedCount: 20 }),
      templateRow({ id: "e", usedCount: 10 }),
      templateRow({ id: "cancel", intents: ["cancel_order"] }),
    ];
    const lines: Line[] = [
      ["buyer", { intent: "cancel_order" }],
      ["buyer", { intent: "track_order" }],
    ];
    const offered = ids(suggest(input(lines, templates)));
    expect(offered).toHaveLength(3);
    expect(offered[0]).toBe("a");
    expect(offered).toContain("cancel");
    expect(offered).not.toContain("b");
  });

  it("fills from the page and names what only the agent knows", () => {
    const text = "Hi {{buyer_name}}, order {{order_id}} comes on {{date}}.";
    const template = templateRow({ id: "x", variants: [{ language: "en", region: "", text }] });
    const [first] = suggest(input(asked, [template])).suggestions;
    expect(first?.openSlots).toEqual(["order_id", "date"]);
    expect(first?.parts[1]).toEqual({ type: "filled", slot: "buyer_name", text: "mei_88" });
  });

  it("leaves out what the check stops and keeps what it only warns of", () => {
    const templates = [
      templateRow({ id: "a", usedCount: 9 }),
      templateRow({ id: "b" }),
      templateRow({ id: "c" }),
    ];
    const check = (text: string) =>
      text.endsWith(" a")
        ? [{ severity: "warn" as const }, { severity: "stop" as const }]
        : text.endsWith(" b")
          ? [{ severity: "warn" as const }]
          : [];
    expect(ids(suggest(input(asked, templates, { check })))).toEqual(["b", "c"]);
  });

  it("gives the same order whatever order the templates come in", () => {
    const templates = ["a", "b", "c", "d"].map((id) => templateRow({ id }));
    const forward = suggest(input(asked, templates));
    expect(suggest(input(asked, [...templates].reverse()))).toEqual(forward);
  });
});

describe("tone", () => {
  const templates = [
    templateRow({ id: "warm", tone: "warm", usedCount: 50, marketplaces: ["shopee"] }),
    templateRow({ id: "plain", tone: "concise" }),
  ];
  const asked = (sentiment: Assessment["sentiment"]): Line[] => [
    ["buyer", { intent: "track_order", sentiment }],
    ["buyer", { intent: "track_order", sentiment: "neutral" }],
  ];

  it("is not cheerful first to somebody who is upset", () => {
    for (const sentiment of ["negative", "very_negative"] as const) {
      const set = suggest(input(asked(sentiment), templates));
      expect(ids(set)).toEqual(["plain", "warm"]);
      expect(set.suggestions[0]?.reasons).toContain("tone");
      const scores = set.suggestions.map((one) => one.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it("is not cheerful at all to somebody furious when nothing else fits", () => {
    const warm = templates.slice(0, 1);
    expect(suggest(input(asked("very_negative"), warm)).mode).toBe("silent");
    expect(ids(suggest(input(asked("negative"), warm)))).toEqual(["warm"]);
  });

  it("is warm to somebody who is glad", () => {
    const equal = templates.map((template) => ({ ...template, usedCount: 0, marketplaces: [] }));
    const glad: Line[] = [["buyer", { intent: "track_order", sentiment: "very_positive" }]];
    const set = suggest(input(glad, equal));
    expect(ids(set)[0]).toBe("warm");
    expect(set.suggestions[0]?.reasons).toContain("tone");
  });
});
