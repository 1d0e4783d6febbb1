import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TaskRequest } from "../../../../../lib/domain/generation";
import type { ChatTurn } from "../../../../../lib/understanding/llm/engine";
import { draftTask } from "../../../../../lib/understanding/llm/tasks/draft";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import { facts, message } from "../tasks/translate-facts";
import { CARD, createBench } from "./bench";

// The patterns of fourteen languages are made when they are first asked for.
vi.setConfig({ testTimeout: 30_000 });
// IndexedDB's own turns go on in real time; everything that the host waits for is virtual.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const DRAFT = "Hello, we are checking your order with the carrier.";
const BACK = "您好，我们正在向物流公司查询您的订单。";
const draft = (stance: "grant" | "hold" | null): TaskRequest => ({
  kind: "draft",
  stance,
  instruction: "",
  language: "en",
});

function open(agentLanguage: "en" | "zh", say: (call: number) => string) {
  const known: { facts: TaskFacts } = {
    facts: { ...facts([message("m1", "Where is my order?")]), agentLanguage },
  };
  const bench = createBench({
    script: { name: "webllm", answer: (_request, call) => [{ say: say(call) }] },
    install: { card: { ...CARD, engine: "webllm" } },
    task: draftTask as never,
    loadFacts: async () => known.facts,
  });
  const add = (text: string) => {
    const { messages } = known.facts;
    known.facts = { ...known.facts, messages: [...messages, message(`m${messages.length + 1}`, text)] };
  };
  const turns = (at: number): readonly ChatTurn[] => bench.engines.made[0]?.requests[at]?.turns ?? [];
  return { bench, add, turns, plain: (task: TaskRequest) => draftTask.first(task as never, known.facts) };
}

describe("a second draft in a thread", () => {
  it("is the old turns, the answer and one turn with the new messages and what is asked for", async () => {
    const { bench, add, turns } = open("en", () => DRAFT);
    await bench.ask("g1", { task: draft(null) });
    add("Please hurry");
    expect(await bench.ask("g2", { task: draft("hold") })).toMatchObject({ state: "done" });
    const [system, first] = turns(0);
    const last = turns(1).at(-1);
    expect(turns(1)).toEqual([system, first, { role: "assistant", content: `${DRAFT}` }, last]);
    expect(last?.role).toBe("user");
    expect(last?.content.match(/\d+\. BUYER/g)).toEqual(["2. BUYER"]);
    expect(last?.content).toContain("Please hurry");
    expect(last?.content).not.toContain("Where is my order");
    expect(last?.content).toContain("Do not say yes or no yet.");
    expect(first?.content).not.toContain("Please hurry");
  });

  it("goes on over the translation back, and so does the next translation", async () => {
    const { bench, add, turns } = open("zh", (call) => (call % 2 === 0 ? DRAFT : BACK));
    await bench.ask("g1", { task: draft(null) });
    add("Please hurry");
    const row = await bench.ask("g2", { task: draft("hold") });
    expect(row).toMatchObject({ state: "done", result: { text: DRAFT, backTranslation: BACK } });
    expect([0, 1, 2, 3].map((at) => turns(at).length)).toEqual([2, 4, 6, 8]);
    for (const at of [1, 2, 3]) expect(turns(at).slice(0, turns(at - 1).length)).toEqual(turns(at - 1));
    expect(turns(3).at(-1)?.content).toContain("Translate your reply into Chinese");
  });

  it("is a prompt of its own after a draft that promised what nobody may promise", async () => {
    const { bench, add, turns, plain } = open("en", (call) =>
      call === 0 ? "You get $500 back tomorrow." : DRAFT,
    );
    await bench.ask("g1", { task: draft(null) });
    add("Please hurry");
    await bench.ask("g2", { task: draft("hold") });
    expect(turns(1)).toEqual(plain(draft("hold"))?.turns);
  });

  it("is a prompt of its own after one that was cancelled", async () => {
    const { bench, turns, plain } = open("en", () => `${DRAFT} `.repeat(20));
    await bench.ask("g1", { task: draft(null) });
    await bench.host.generate({
      id: "g2",
      threadKey: "t1",
      priority: "asked",
      agentLanguage: "en",
      task: draft("hold"),
    });
    await bench.until("g2", ({ texts }) => (texts[0] ?? "") !== "");
    bench.host.cancel("g2");
    await bench.ending("g2");
    await bench.ask("g3", { task: draft("grant") });
    expect(turns(1)).toHaveLength(4);
    expect(turns(2)).toEqual(plain(draft("grant"))?.turns);
  });
});
