import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChatTurn } from "../../../../../lib/understanding/llm/engine";
import { createPrefixMemory, type PrefixOwner } from "../../../../../lib/understanding/llm/prefix";
import { CARD, createBench, PLAIN_TASK } from "./bench";

const owner: PrefixOwner = { threadKey: "t1", kind: "summary 0", model: "m1" };
const prompt = (text: string, system = "Sum up."): ChatTurn[] => [
  { role: "system", content: system },
  { role: "user", content: text },
];

describe("the memory of what was read", () => {
  it("sends only what is new after what was read and answered", () => {
    const memory = createPrefixMemory();
    const first = prompt("Buyer: where is it?\n");
    expect(memory.extend(owner, first)).toBe(first);
    memory.keep(owner, first, first, "It is asked about.");
    const second = prompt("Buyer: where is it?\nBuyer: hello?\n");
    const sent = memory.extend(owner, second);
    expect(sent).toEqual([
      ...first,
      { role: "assistant", content: "It is asked about." },
      { role: "user", content: "Buyer: hello?\n" },
    ]);
    memory.keep(owner, second, sent, "Twice.");
    const third = prompt("Buyer: where is it?\nBuyer: hello?\nBuyer: ??\n");
    expect(memory.extend(owner, third)).toEqual([
      ...sent,
      { role: "assistant", content: "Twice." },
      { role: "user", content: "Buyer: ??\n" },
    ]);
  });

  it.each<[string, PrefixOwner, ChatTurn[]]>([
    ["another thread", { ...owner, threadKey: "t2" }, prompt("old new")],
    ["another task", { ...owner, kind: "draft 0" }, prompt("old new")],
    ["another model", { ...owner, model: "m2" }, prompt("old new")],
    ["another system turn", owner, prompt("old new", "Other.")],
    ["a text that begins otherwise", owner, prompt("older new")],
    ["the same text", owner, prompt("old ")],
    ["nothing but space added", owner, prompt("old  \n")],
    ["more turns", owner, [...prompt("old new"), { role: "user", content: "x" }]],
  ])("reuses nothing for %s", (_name, who, turns) => {
    const memory = createPrefixMemory();
    memory.keep(owner, prompt("old "), prompt("old "), "answer");
    expect(memory.extend(who, turns)).toBe(turns);
  });

  it("goes on in the engine's own words where a task has trimmed them, and in no other thread", () => {
    const memory = createPrefixMemory();
    memory.keep(owner, prompt("old"), prompt("old"), " Hello there.\n");
    const ask: ChatTurn = { role: "user", content: "And in English?" };
    const goesOn: ChatTurn[] = [...prompt("old"), { role: "assistant", content: "Hello there." }, ask];
    const step = { ...owner, kind: "summary 1" };
    expect(memory.extend(step, goesOn)).toEqual([
      ...prompt("old"),
      { role: "assistant", content: " Hello there.\n" },
      ask,
    ]);
    expect(memory.extend({ ...step, threadKey: "t2" }, goesOn)).toBe(goesOn);
    const other: ChatTurn[] = [...prompt("old"), { role: "assistant", content: "Hello." }, ask];
    expect(memory.extend(step, other)).toBe(other);
  });

  it("begins anew before the conversation grows too long, and after it was told to forget", () => {
    const memory = createPrefixMemory();
    let text = "";
    const lengths = Array.from({ length: 9 }, (_, i) => {
      text += `line ${i}\n`;
      const turns = prompt(text);
      const sent = memory.extend(owner, turns);
      memory.keep(owner, turns, sent, "ok");
      return sent.length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(9);
    expect(lengths.slice(0, 6)).toEqual([2, 4, 6, 8, 2, 4]);
    memory.forget();
    expect(memory.extend(owner, prompt(`${text}more`))).toHaveLength(2);
  });
});

describe("the host with WebLLM", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  const webllm = (threads: Map<string, string>, engine: "webllm" | "wllama" = "webllm") =>
    createBench({
      script: { name: engine, answer: (_request, call) => [{ say: `answer ${call}` }] },
      install: { card: { ...CARD, engine } },
      task: {
        ...PLAIN_TASK,
        first: (_task, { conversation }) => ({
          turns: prompt(threads.get(conversation.threadKey) ?? ""),
          maxTokens: 50,
          temperature: 0.5,
          topP: 1,
        }),
      },
    });

  it("grows the conversation of one thread, and never mixes two", async () => {
    const threads = new Map([
      ["t1", "Ann: secret one\n"],
      ["t2", "Ann: secret one\nBob: secret two\n"],
    ]);
    const bench = webllm(threads);
    await bench.ask("g1");
    threads.set("t1", "Ann: secret one\nAnn: and more\n");
    await bench.ask("g2");
    // Begins as t1's prompt did, and is another's.
    await bench.ask("g3", { threadKey: "t2" });
    threads.set("t1", "Ann: secret one\nAnn: and more\nAnn: again\n");
    await bench.ask("g4");
    const [, second, third, fourth] = bench.engines.made[0]?.requests ?? [];
    expect(second?.turns.map(({ content }) => content)).toEqual([
      "Sum up.",
      "Ann: secret one\n",
      "answer 0",
      "Ann: and more\n",
    ]);
    expect(third?.turns).toHaveLength(2);
    expect(JSON.stringify(third)).not.toContain("answer");
    expect(fourth?.turns).toHaveLength(2);
    expect(JSON.stringify(fourth)).not.toContain("secret two");
  });

  it("sends prompts as they are to an engine that looks at tokens", async () => {
    const threads = new Map([["t1", "Ann: one\n"]]);
    const bench = webllm(threads, "wllama");
    await bench.ask("g1");
    threads.set("t1", "Ann: one\nAnn: two\n");
    await bench.ask("g2");
    expect(bench.engines.made[0]?.requests[1]?.turns).toEqual(prompt("Ann: one\nAnn: two\n"));
  });

  it("forgets with the model", async () => {
    const threads = new Map([["t1", "Ann: one\n"]]);
    const bench = webllm(threads);
    await bench.ask("g1");
    await bench.host.unload();
    threads.set("t1", "Ann: one\nAnn: two\n");
    await bench.ask("g2");
    expect(bench.engines.made[1]?.requests[0]?.turns).toHaveLength(2);
  });
});
