import { describe, expect, it, vi } from "vitest";
import { summaryTask } from "../../../../../lib/understanding/llm/tasks/summary";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import { answer, facts, message } from "./translate-facts";

// The patterns of fourteen languages are made when they are first asked for.
vi.setConfig({ testTimeout: 30_000 });

const TASK = { kind: "summary" } as const;
const CHAT: TaskFacts = {
  ...facts([
    message("m1", "My vase 260101ABCD1234 came broken, I want 120000 VND back"),
    message("m2", "Please send a photo", { author: "seller" }),
    message("m3", "I sent 2 photos yesterday"),
  ]),
  agentLanguage: "en",
};

function parse(value: unknown, chat: TaskFacts = CHAT) {
  return summaryTask.parse(TASK, chat, [answer(typeof value === "string" ? value : JSON.stringify(value))]);
}

const GOOD = {
  summary: "The buyer says that the vase came broken and wants 120000 VND back.",
  toDo: ["Look at the 2 photos"],
  open: ["Will the shop refund it?"],
};

describe("summary", () => {
  it("asks for JSON in the agent's language, with the chat fenced and no string lengths in the schema", () => {
    const prompt = summaryTask.first(TASK, CHAT);
    expect(prompt?.turns[0]?.content).toContain("in English");
    expect(prompt?.turns[0]?.content).toContain('"toDo"');
    expect(prompt?.turns[1]?.content).toContain("I sent 2 photos yesterday");
    expect(JSON.stringify(prompt?.schema)).not.toContain("maxLength");
    expect(summaryTask.streams(0)).toBe(false);
  });

  it("reads an answer, also with words around it", () => {
    expect(parse(GOOD)).toEqual({ ok: true, result: { kind: "summary", ...GOOD } });
    expect(parse(`Sure:\n\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``)).toMatchObject({ ok: true });
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "The buyer is angry."],
    ["half JSON", '{"summary": "The buyer'],
    ["another form", { text: "x" }],
    ["a text where a list belongs", { ...GOOD, toDo: "call" }],
    ["an empty summary", { ...GOOD, summary: "  " }],
    ["markup", { ...GOOD, summary: "See <img src=x onerror=1> this" }],
    ["a slot", { ...GOOD, toDo: ["Write to {{buyer_name}}"] }],
  ])("refuses %s", (_, value) => {
    expect(parse(value)).toMatchObject({ ok: false, reason: "bad_answer" });
  });

  it("refuses another language", () => {
    const summary = "买家说花瓶碎了，想要退款，已经发了照片，正在等店铺回复。";
    expect(parse({ summary, toDo: [], open: [] })).toMatchObject({ ok: false, reason: "wrong_language" });
  });

  it("takes numbers, ids and contacts that nobody said out of it, visibly", () => {
    const parsed = parse({
      ...GOOD,
      summary: "The buyer wants 990000 VND for order 260102ZZZZ9999.",
      toDo: ["Call +84 912 345 678"],
    });
    expect(parsed).toMatchObject({
      ok: true,
      result: { summary: "The buyer wants [?] for order [?].", toDo: ["Call [?]"] },
    });
  });

  it("keeps lists short, without doubles and empties, and texts within their limits", () => {
    const toDo = [
      ...Array.from({ length: 20 }, (_, at) => `Do ${"a".repeat(at)}`),
      "Do ",
      "...",
      "x".repeat(900),
    ];
    const parsed = parse({ summary: "word ".repeat(600), toDo, open: ["Same", "Same", ""] });
    if (!parsed.ok) throw new Error(parsed.detail);
    const { result } = parsed;
    expect(result.summary.length).toBeLessThanOrEqual(900);
    expect(result.toDo.length).toBe(6);
    expect(result.open).toEqual(["Same"]);
  });

  it("has nothing to sum up in an empty chat", () => {
    const empty = { ...CHAT, messages: [message("a", "", { kind: "sticker" })] };
    expect(summaryTask.first(TASK, empty)).toBeNull();
    expect(summaryTask.parse(TASK, empty, [])).toMatchObject({ ok: false, reason: "nothing_to_read" });
  });
});
