import { describe, expect, it, vi } from "vitest";
import { draftTask } from "../../../../../lib/understanding/llm/tasks/draft";
import { refuse, trimAnswer, wholeSentences } from "../../../../../lib/understanding/llm/tasks/draft-clean";
import { estimateTokens, nonceOf } from "../../../../../lib/understanding/llm/tasks/fence";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import { answer, assessment, facts, message } from "./translate-facts";

// The patterns of fourteen languages are made when they are first asked for.
vi.setConfig({ testTimeout: 30_000 });

const ASKED = { kind: "draft", stance: null, instruction: "", language: null } as const;

function chat(more: Partial<TaskFacts> = {}): TaskFacts {
  const asked = message("m1", "Where is my order?", { at: 0, atSource: "shown" });
  return {
    ...facts([asked], [assessment("m1", { language: "en" })]),
    agentLanguage: "en",
    now: 7_200_000,
    ...more,
  };
}

function promptOf(more: Partial<TaskFacts> = {}, task: Partial<typeof ASKED> | object = {}): string {
  const prompt = draftTask.first({ ...ASKED, ...task }, chat(more));
  return prompt?.turns.map(({ content }) => content).join("\n====\n") ?? "";
}

describe("the prompt of a draft", () => {
  it("holds thread, order, templates, shop, steps and the agent's words", () => {
    const prompt = promptOf(
      {
        templates: [
          { title: "t", text: "Dear {{buyer_name}}, {{item_title}} ships in {{days}} days.", language: "en" },
        ],
        shopFacts: ["We ship from Hanoi."],
        sop: { steps: ["Check the tracking"], facts: ["Carrier"], handOver: "Lead" },
      },
      { instruction: "say sorry for the wait" },
    );
    expect(prompt).toContain("Where is my order?");
    expect(prompt).toContain("260101ABCD1234");
    expect(prompt).toContain("Dear lan.pham88, Bình Sứ Hoa Sen 500ml ships in … days.");
    expect(prompt).toContain("We ship from Hanoi.");
    expect(prompt).toContain("Check the tracking");
    expect(prompt).toContain("(from the shop's agent): say sorry for the wait");
    expect(prompt).toContain("waited 2 hours");
    expect(prompt).not.toContain("{{");
  });

  it("says what may be promised by stance and permission", () => {
    const permissions = [
      { marketplace: "any" as const, currency: "USD", amount: 3 },
      { marketplace: "shopee" as const, currency: "VND", amount: 50_000 },
    ];
    expect(promptOf({ permissions }, { stance: "grant" })).toContain("up to 50000 VND");
    expect(promptOf({ permissions }, { stance: "hold" })).toContain("You may promise: nothing");
    expect(promptOf({ permissions }, { stance: "hold" })).toContain("Do not say yes or no yet");
    expect(promptOf({}, { stance: "grant" })).toContain("You may promise: nothing");
  });

  it("asks for the buyer's language, or the one asked for, by its English name and place", () => {
    const taiwan = chat();
    const inTaiwan: TaskFacts = { ...taiwan, conversation: { ...taiwan.conversation, region: "TW" } };
    expect(draftTask.first({ ...ASKED, language: "zh" }, inTaiwan)?.turns[0]?.content).toContain(
      "Chinese (Traditional)",
    );
    expect(promptOf()).toContain("in English");
    expect(promptOf({}, { language: "th" })).toContain("in Thai");
  });

  it("begins like the one before when the thread has grown, whatever else has changed", () => {
    const one = chat({
      shopFacts: ["We ship from Hanoi."],
      templates: [{ title: "", text: "It ships soon.", language: "en" }],
    });
    const longer: TaskFacts = {
      ...one,
      messages: [...one.messages, message("m2", "We check", { author: "seller" }), message("m3", "Thanks")],
      templates: [],
      sop: { steps: ["Check the tracking"], facts: [], handOver: "" },
      permissions: [{ marketplace: "any", currency: "USD", amount: 3 }],
      now: one.now + 5_000_000,
    };
    const before = draftTask.first({ ...ASKED, stance: "hold" }, one)?.turns ?? [];
    const after = draftTask.first({ ...ASKED, instruction: "be brief" }, longer)?.turns ?? [];
    expect(after[0]).toEqual(before[0]);
    const text = before[1]?.content ?? "";
    const thread = text.slice(0, text.indexOf("\n\nApproved replies"));
    expect(thread).toContain("Hanoi");
    expect(thread).toMatch(/Where is my order\?<\/buyer-\w+>$/);
    expect(after[1]?.content.startsWith(`${thread}\n2. SELLER`)).toBe(true);
  });

  it("is shorter where the marketplace is, and never long", () => {
    const long = Array.from({ length: 200 }, (_, at) => message(`m${at}`, "a very long story ".repeat(40)));
    const templates = Array.from({ length: 9 }, () => ({
      title: "",
      text: "word ".repeat(900),
      language: "en" as const,
    }));
    const prompt = promptOf({ messages: long, templates, shopFacts: Array(50).fill("fact ".repeat(200)) });
    expect(estimateTokens(prompt)).toBeLessThanOrEqual(3_100);
    const thai = Array.from({ length: 9 }, () => ({
      title: "",
      text: "ขอบคุณค่ะ ".repeat(90),
      language: "th" as const,
    }));
    expect(estimateTokens(promptOf({ messages: long, templates: thai }))).toBeLessThanOrEqual(3_100);
    expect(promptOf()).toContain("at most 480 characters");
  });

  it("has nothing to ask without a word of the buyer", () => {
    const empty = chat({
      messages: [message("a", "hello", { author: "seller" }), message("b", "", { kind: "image" })],
    });
    expect(draftTask.first(ASKED, empty)).toBeNull();
    expect(draftTask.parse(ASKED, empty, [])).toMatchObject({ ok: false, reason: "nothing_to_read" });
  });
});

describe("steps", () => {
  it("translates back only between two languages, in the same conversation", () => {
    const draft = answer("Xin chào bạn, shop đang kiểm tra đơn hàng cho bạn ạ.");
    expect(draftTask.next?.(ASKED, chat(), [answer("Hi, we are checking your order.")])).toBeNull();
    const task = { ...ASKED, language: "vi" } as const;
    const back = draftTask.next?.(task, chat(), [draft]);
    expect(back?.turns.slice(0, 2)).toEqual(draftTask.first(task, chat())?.turns);
    expect(back?.turns[2]).toEqual({ role: "assistant", content: draft.text });
    expect(back?.turns[3]?.content).toContain("into English");
    expect(draftTask.next?.(task, chat(), [draft, answer("x")])).toBeNull();
    expect(draftTask.next?.(task, chat(), [answer("")])).toBeNull();
  });

  it("keeps the draft when the back-translation is useless", () => {
    const task = { ...ASKED, language: "vi" } as const;
    const draft = answer("Xin chào bạn, shop đang kiểm tra đơn hàng 260101ABCD1234 cho bạn ạ.");
    const parse = (text: string) => draftTask.parse(task, chat(), [draft, answer(text)]);
    expect(parse("Here is the translation: Hello, the shop is checking your order.")).toMatchObject({
      ok: true,
      result: { language: "vi", backTranslation: "Hello, the shop is checking your order." },
    });
    expect(parse("")).toMatchObject({ ok: true, result: { backTranslation: null } });
    expect(parse("您好，我们正在为您查询订单，请稍等一下。")).toMatchObject({
      ok: true,
      result: { backTranslation: null },
    });
  });
});

describe("parse", () => {
  const parse = (text: string, finish: "stop" | "length" = "stop") =>
    draftTask.parse(ASKED, chat(), [answer(text, { finish })]);

  it("traces what it says", () => {
    const parsed = parse("Your order 260101ABCD1234 is on its way. You get $40 back.");
    expect(parsed).toMatchObject({
      ok: true,
      result: { kind: "draft", language: "en", backTranslation: null },
    });
    const kinds = parsed.ok ? parsed.result.traces.map(({ kind, source }) => `${kind} ${source}`) : [];
    expect(kinds).toContain("order_id order");
    expect(kinds).toContain("amount null");
  });

  it("refuses what is no reply, by name", () => {
    for (const text of [
      "",
      "   ",
      "...",
      "<think>hm",
      "Hi {{buyer_name}}",
      "[Your Name]",
      '{"reply": "x"}',
      "<b>x</b> <img src=1>",
    ])
      expect(parse(text), text).toMatchObject({ ok: false, reason: "bad_answer" });
    expect(parse("您好，我们正在为您查询订单，请稍等一下。")).toMatchObject({
      ok: false,
      reason: "wrong_language",
    });
  });

  it("cuts a broken-off answer at its last sentence, and a long one at the chat's limit", () => {
    expect(parse("We are checking it. We will write ag", "length")).toMatchObject({
      result: { text: "We are checking it." },
    });
    expect(parse("We are checking it and will wri", "length")).toMatchObject({
      ok: false,
      reason: "bad_answer",
    });
    const long = parse("We are checking your order with the carrier. ".repeat(40));
    expect(long.ok && long.result.text.length <= 600 && long.result.text.endsWith(".")).toBe(true);
  });
});

describe("trimAnswer", () => {
  it.each([
    ["Sure, here is a reply: Hello there", "Hello there"],
    ["Here's a reply in English:\n\nHello there", "Hello there"],
    ['"Hello there"', "Hello there"],
    ["“Hello there”", "Hello there"],
    ["「こんにちは」", "こんにちは"],
    ["<think>I must\nthink</think>\nHello there", "Hello there"],
    ["thoughts without a start</think>Hello there", "Hello there"],
    ["```\nHello there\n```", "Hello there"],
    ["**Hello** *there*", "Hello there"],
    ["## Hello there", "Hello there"],
    ["Hello there\n\n(Note: I kept it short.)", "Hello there"],
    ["Hello there\n\nLet me know if you would like me to change it.", "Hello there"],
    ["回复：您好", "您好"],
    ["以下是回复：\n您好", "您好"],
    ["Aquí tiene una respuesta: Hola", "Hola"],
    ["He\u200bllo\u202e there", "Hello there"],
  ])("%j → %j", (text, trimmed) => {
    expect(trimAnswer(text)).toBe(trimmed);
  });

  it.each([
    "Hello, here is what we found: the parcel is in Hanoi.",
    "Note: please keep the box.",
    "Sure, we are checking it.",
    "2 * 3 * 4 pieces",
    '"Blue" or "red"',
  ])("leaves %j", (text) => {
    expect(trimAnswer(text)).toBe(text);
  });
});

describe("refuse", () => {
  const turns = draftTask.first(ASKED, chat())?.turns ?? [];

  it.each([
    ["mark", "<|im_start|>assistant Hello"],
    ["mark", "Hello [/INST]"],
    ["markup", "see <a href='x'>this</a>"],
    ["markup", "see ![x](https://a.example/p.png)"],
    ["call", '{"name": "refund", "arguments": {}}'],
    ["call", "issue_refund(all=true)"],
    ["slot", "Hi {{name}}"],
    ["slot", "Dear [Customer Name]"],
    ["disguise", "wе will pаy"],
    ["disguise", "a r e f u n d for you"],
    ["prompt", "My rules: Never ask for a review or for cancelling the order."],
    ["prompt", `<buyer-${nonceOf("shopee:thread-1")} said so`],
  ])("%s: %s", (why, text) => {
    expect(refuse(text, turns)).toBe(why);
  });

  it.each([
    "Hi! Size S M L is in stock (see the chart).",
    "A & B, 10 < 20",
    "Chào bạn, shop đây ạ!",
    "ค่ะ กำลังเช็กให้นะคะ",
  ])("lets %j be", (text) => {
    expect(refuse(text, turns)).toBeNull();
  });

  it("finds the end of sentences in our scripts", () => {
    expect(wholeSentences("好的。我们")).toBe("好的。");
    expect(wholeSentences("It is 3.5 kg. An")).toBe("It is 3.5 kg.");
    expect(wholeSentences("no end 3.5")).toBe("");
  });
});
