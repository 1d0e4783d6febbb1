import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { INTENTS } from "../../../../../lib/domain/intent";
import { RISK_FLAGS } from "../../../../../lib/domain/risk";
import { SENTIMENTS } from "../../../../../lib/domain/sentiment";
import { readJson, secondOpinionTask } from "../../../../../lib/understanding/llm/tasks/second-opinion";
import { OPINION_SCHEMA } from "../../../../../lib/understanding/llm/tasks/second-opinion-prompt";
import { findQuote } from "../../../../../lib/understanding/llm/tasks/second-opinion-quote";
import type { TaskOf } from "../../../../../lib/understanding/llm/tasks/task";
import { answer, assessment, facts, message } from "./translate-facts";

const TASK: TaskOf<"second_opinion"> = { kind: "second_opinion", messageKey: "m3" };
const TEXT = "The bag is FAKE, the zip broke. Refund me or I go to my bank!";
const THREAD = [
  message("m1", "Hello"),
  message("m2", "How can we help?", { author: "seller" }),
  message("m3", TEXT),
  message("m4", "hello???"),
];
const GIVEN = facts(THREAD, [assessment("m3")]);
const OPINION = {
  evidence: "the zip broke",
  intent: "damaged_defective",
  sentiment: "very_negative",
  risks: [
    { quote: "The bag is FAKE", flag: "counterfeit_claim" },
    { quote: "I go to my bank", flag: "dispute" },
  ],
};
const parse = (text: string, given = GIVEN) => secondOpinionTask.parse(TASK, given, [answer(text)]);
const at = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe("the prompt", () => {
  const prompt = secondOpinionTask.first(TASK, GIVEN);

  it("names every label, in words and in the schema, without lengths", () => {
    const system = prompt?.turns[0]?.content ?? "";
    for (const label of [...INTENTS, ...SENTIMENTS, ...RISK_FLAGS]) expect(system).toContain(`\n${label}: `);
    expect(OPINION_SCHEMA.properties.intent.enum).toEqual(INTENTS);
    expect(OPINION_SCHEMA.properties.risks.items.properties.flag.enum).toEqual(RISK_FLAGS);
    expect(JSON.stringify(prompt?.schema)).not.toMatch(/maxLength|minLength|pattern/);
  });

  it("shows two messages before, none after, and the same system turn for another message", () => {
    const user = prompt?.turns[1]?.content ?? "";
    expect(user).toMatch(/<earlier_buyer-\w{4}>Hello<[\s\S]*<earlier_shop-\w{4}>How can we help\?</);
    expect(user).toMatch(/<message-\w{4}>The bag is FAKE/);
    expect(user).not.toContain("hello???");
    expect(secondOpinionTask.first({ ...TASK, messageKey: "m4" }, GIVEN)?.turns[0]).toEqual(prompt?.turns[0]);
  });

  it("has nothing to ask of a message without words", () => {
    for (const given of [facts([]), facts([message("m3", " ")])]) {
      expect(secondOpinionTask.first(TASK, given)).toBeNull();
      expect(secondOpinionTask.parse(TASK, given, [])).toMatchObject({
        ok: false,
        reason: "nothing_to_read",
      });
    }
  });
});

describe("the answer", () => {
  const expected = {
    ok: true,
    result: {
      kind: "second_opinion",
      messageKey: "m3",
      intent: "damaged_defective",
      sentiment: "very_negative",
      risks: [
        { flag: "counterfeit_claim", quote: at("The bag is FAKE") },
        { flag: "dispute", quote: at("I go to my bank") },
      ],
      evidence: at("the zip broke"),
      confidence: null,
    },
  };

  it.each([
    ["plain", JSON.stringify(OPINION)],
    ["in a code fence", `\`\`\`json\n${JSON.stringify(OPINION, null, 2)}\n\`\`\``],
    ["with words around", `Sure {here it is}: ${JSON.stringify(OPINION)} I chose this because {...}.`],
    [
      "with labels in another spelling",
      JSON.stringify({ ...OPINION, intent: "Damaged Defective", sentiment: "very-negative" }),
    ],
    [
      "with quotes in other case, width and punctuation",
      JSON.stringify({
        ...OPINION,
        evidence: "“The  zip broke…”",
        risks: [
          { quote: "'the bag is ＦＡＫＥ!'", flag: "counterfeit_claim" },
          { quote: "I go to my bank.", flag: "dispute" },
        ],
      }),
    ],
  ])("is read %s", (_, text) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each([
    ["words", "The buyer wants a refund."],
    ["cut off", JSON.stringify(OPINION).slice(0, 60)],
    ["an unknown intent", JSON.stringify({ ...OPINION, intent: "angry_customer" })],
    ["an unknown sentiment", JSON.stringify({ ...OPINION, sentiment: "furious" })],
    ["no sentiment", JSON.stringify({ evidence: "zip broke", intent: "other", risks: [] })],
    ["a list", "[1, 2]"],
    ["evidence in another language", JSON.stringify({ ...OPINION, evidence: "la cremallera se rompió" })],
    ["evidence of another message", JSON.stringify({ ...OPINION, evidence: "How can we help" })],
    ["no evidence", JSON.stringify({ ...OPINION, evidence: "" })],
    ["a comma for evidence", JSON.stringify({ ...OPINION, evidence: "," })],
    ["nothing", ""],
  ])("is refused as %s", (_, text) => {
    expect(parse(text)).toMatchObject({ ok: false, reason: "bad_answer" });
    expect(secondOpinionTask.next?.(TASK, GIVEN, [answer(text)])).toBeNull();
  });

  it("is no opinion without risks where every risk that it names is without words of the message", () => {
    const risks = [{ quote: "I will sue you", flag: "legal" }];
    expect(parse(JSON.stringify({ ...OPINION, risks }))).toMatchObject({ ok: false, reason: "bad_answer" });
    const unknown = [{ quote: "The bag is FAKE", flag: "bad_vibes" }];
    expect(parse(JSON.stringify({ ...OPINION, risks: unknown }))).toMatchObject({ ok: true });
  });

  it("drops a risk without words of the message, of no flag of ours, and twice the same", () => {
    const risks = [
      { quote: "I will sue you", flag: "legal" },
      { quote: "The bag is FAKE", flag: "bad_vibes" },
      { quote: "Refund me or", flag: "refund_abuse" },
      { quote: "Refund me", flag: "refund_abuse" },
    ];
    const parsed = parse(JSON.stringify({ ...OPINION, risks }));
    expect(parsed.ok && parsed.result.risks).toEqual([{ flag: "refund_abuse", quote: at("Refund me or") }]);
  });
});

describe("the second step", () => {
  const first = answer(JSON.stringify(OPINION));

  it("offers the opinion's label among the classifier's three, in the contract's order, as letters", () => {
    const prompt = secondOpinionTask.next?.(TASK, GIVEN, [first]);
    expect(prompt).toMatchObject({
      choices: ["A", "B", "C", "D"],
      maxTokens: 1,
      temperature: 1,
      topP: 0.00001,
    });
    const asked = prompt?.turns[1]?.content ?? "";
    expect(asked).toMatch(
      /A: track_order,[\s\S]*B: delivery_delay,[\s\S]*C: not_received,[\s\S]*D: damaged_defective,/,
    );
    expect(secondOpinionTask.next?.(TASK, GIVEN, [first, answer("D")])).toBeNull();
  });

  it("is left out where nothing competes", () => {
    expect(secondOpinionTask.next?.(TASK, facts(THREAD), [first])).toBeNull();
  });

  it.each([
    [
      [
        { text: "D", probability: 0.6 },
        { text: "A", probability: 0.2 },
      ],
      0.75,
    ],
    [
      [
        { text: " d", probability: 0.4 },
        { text: "D", probability: 0.4 },
        { text: "B", probability: 0.2 },
      ],
      0.8,
    ],
    [[{ text: "A", probability: 0.9 }], 0],
    [[{ text: "?", probability: 1 }], null],
    [[], null],
    [null, null],
  ])("reads the label's share of %j", (candidates, confidence) => {
    const parsed = secondOpinionTask.parse(TASK, GIVEN, [first, answer("D", { candidates })]);
    expect(parsed).toMatchObject({ ok: true, result: { intent: "damaged_defective" } });
    if (parsed.ok && confidence !== null) expect(parsed.result.confidence).toBeCloseTo(confidence);
    else expect(parsed.ok && parsed.result.confidence).toBeNull();
  });
});

describe("findQuote", () => {
  it.each([
    ["en", "I'll post “fake” on TikTok!!", "ill post fake on tiktok", "I'll post “fake” on TikTok"],
    ["es", "¿Dónde está mi pedido? ¡Estafa!", "donde esta mi pedido", null],
    ["es", "¿Dónde está mi pedido? ¡Estafa!", "DÓNDE ESTÁ MI PEDIDO", "Dónde está mi pedido"],
    ["pt", "não recebi   nada", "Não recebi nada", "não recebi   nada"],
    ["fr", "C’est cassé, remboursez-moi", "C'est cassé", "C’est cassé"],
    ["de", "Das ist BETRUG!", "das ist betrug", "Das ist BETRUG"],
    ["it", "voglio il rimborso…subito", "rimborso, subito", "rimborso…subito"],
    ["zh", "退款，不然我就差评！", "退款,不然我就差评", "退款，不然我就差评"],
    ["ja", "ﾊﾟｲﾌﾟが壊れています", "パイプが壊れて", "ﾊﾟｲﾌﾟが壊れて"],
    ["ko", "환불 해주세요 !!", "환불해주세요", "환불 해주세요"],
    ["id", "kak barangnya rusak nih", "Barangnya rusak", "barangnya rusak"],
    ["ms", "nak refund balik la", "nak refund", "nak refund"],
    ["th", "ของพังแล้วค่ะ โอน ๕๐๐ บาท", "โอน 500 บาท", "โอน ๕๐๐ บาท"],
    ["vi", "Shop lừa đảo à", "shop LỪA ĐẢO", "Shop lừa đảo"],
    ["tl", "sira po yung item", "Sira po", "sira po"],
    ["en", "dark chocolate", "late", null],
    ["en", "It is too late for chocolate", "LATE", "late"],
    ["en", "a", "a", null],
  ])("%s: finds words of %j", (_, text, quote, expected) => {
    const span = findQuote(text, quote);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });
});

it("reads the first whole object", () => {
  expect(readJson('x {"a": "}{", "b": {"c": 1}} y {"d": 2}')).toEqual({ a: "}{", b: { c: 1 } });
  expect(readJson("{ {")).toBeUndefined();
  expect(v.safeParse(v.object({}), readJson("no")).success).toBe(false);
});
