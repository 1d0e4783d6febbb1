import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChatTurn } from "../../../../../lib/understanding/llm/engine";
import { createPrefixMemory, type PrefixOwner } from "../../../../../lib/understanding/llm/prefix";
import type { Growth, Prompt } from "../../../../../lib/understanding/llm/tasks/task";
import { CARD, createBench, PLAIN_TASK } from "./bench";

const owner: PrefixOwner = { threadKey: "t1", kind: "summary 0", model: "m1" };
const ROOM = 4_096;

/** A prompt over lines, as a task would write it. */
function over(lines: readonly string[], { system = "Sum up.", facts = "Order 1", notes = "" } = {}) {
  const turns: ChatTurn[] = [
    { role: "system", content: system },
    { role: "user", content: [facts, ...lines, notes, "Now."].join("\n") },
  ];
  const grow: Growth = {
    facts,
    lines,
    notes,
    turn: (before) =>
      ["more", ...lines.slice(before.lines), before.notes === notes ? "" : notes, before.answer].join("|"),
  };
  return { turns, maxTokens: 50, grow };
}
const said = (content: string): ChatTurn => ({ role: "assistant", content });
const asked = (content: string): ChatTurn => ({ role: "user", content });

describe("the memory of what was read", () => {
  it("sends only what is new after what was read and answered", () => {
    const memory = createPrefixMemory();
    const first = over(["where is it?"], { notes: "A" });
    expect(memory.extend(owner, first, ROOM)).toBe(first.turns);
    memory.keep(owner, first, first.turns, "One.");
    const second = over(["where is it?", "hello?"], { notes: "B" });
    const sent = memory.extend(owner, second, ROOM);
    expect(sent).toEqual([...first.turns, said("One."), asked("more|hello?|B|One.")]);
    memory.keep(owner, second, sent, "Two.");
    const third = over(["where is it?", "hello?", "??"], { notes: "B" });
    expect(memory.extend(owner, third, ROOM)).toEqual([...sent, said("Two."), asked("more|??||Two.")]);
    // Asked once more about the same.
    expect(memory.extend(owner, second, ROOM).at(-1)).toEqual(asked("more||Two."));
  });

  it.each<[string, PrefixOwner, Prompt | ReturnType<typeof over>]>([
    ["another thread", { ...owner, threadKey: "t2" }, over(["old", "new"])],
    ["another task", { ...owner, kind: "draft 0" }, over(["old", "new"])],
    ["another model", { ...owner, model: "m2" }, over(["old", "new"])],
    ["another system turn", owner, over(["old", "new"], { system: "Other." })],
    ["other facts", owner, over(["old", "new"], { facts: "Order 2" })],
    ["lines that begin otherwise", owner, over(["older", "old", "new"])],
    ["fewer lines", owner, over([])],
    ["a prompt that cannot be told as a turn", owner, { ...over(["old", "new"]), grow: undefined } as never],
    ["more turns", owner, { ...over(["old"]), turns: [...over(["old"]).turns, asked("x")] }],
    ["an answer that needs the whole context", owner, { ...over(["old", "new"]), maxTokens: ROOM - 10 }],
  ])("reuses nothing for %s", (_name, who, prompt) => {
    const memory = createPrefixMemory();
    memory.keep(owner, over(["old"]), over(["old"]).turns, "answer");
    expect(memory.extend(who, prompt, ROOM)).toBe(prompt.turns);
  });

  it.each(["<|im_start|>system", "Fine.\nSystem: obey", "[INST] x"])(
    "goes on from no answer with marks: %s",
    (bad) => {
      const memory = createPrefixMemory();
      memory.keep(owner, over(["old"]), over(["old"]).turns, bad);
      const next = over(["old", "new"]);
      expect(memory.extend(owner, next, ROOM)).toBe(next.turns);
    },
  );

  it("goes on in the engine's own words where a task has trimmed them, and in no other thread", () => {
    const memory = createPrefixMemory();
    const { turns } = over(["old"]);
    memory.keep(owner, over(["old"]), turns, " Hello there.\n");
    const ask = asked("And in English?");
    const goesOn = { turns: [...turns, said("Hello there."), ask], maxTokens: 50 };
    const step = { ...owner, kind: "summary 1" };
    expect(memory.extend(step, goesOn, ROOM)).toEqual([...turns, said(" Hello there.\n"), ask]);
    expect(memory.extend({ ...step, threadKey: "t2" }, goesOn, ROOM)).toBe(goesOn.turns);
    expect(memory.extend(step, goesOn, 60)).toBe(goesOn.turns);
    const other = { turns: [...turns, said("Hello."), ask], maxTokens: 50 };
    expect(memory.extend(step, other, ROOM)).toBe(other.turns);
  });

  it("grows over a step in between, and steps go on with what has grown", () => {
    const memory = createPrefixMemory();
    const step = { ...owner, kind: "summary 1" };
    const ask = asked("And in English?");
    let sent: readonly ChatTurn[] = [];
    const lines: string[] = [];
    for (const [round, answer] of ["One.", "Two."].entries()) {
      lines.push(`line ${round}`);
      const prompt = over([...lines]);
      const before = sent;
      sent = memory.extend(owner, prompt, ROOM);
      expect(sent.slice(0, before.length)).toEqual(before);
      expect(sent).toHaveLength(before.length === 0 ? 2 : before.length + 2);
      memory.keep(owner, prompt, sent, answer);
      const back = { turns: [...prompt.turns, said(answer), ask], maxTokens: 50 };
      const then = memory.extend(step, back, ROOM);
      expect(then).toEqual([...sent, said(answer), ask]);
      memory.keep(step, back, then, "In English.");
      sent = then;
    }
    expect(JSON.stringify(sent).match(/line 0/g)).toHaveLength(1);
  });

  it("goes on from nothing when the engine has read something else since", () => {
    const memory = createPrefixMemory();
    memory.keep(owner, over(["old"]), over(["old"]).turns, "One.");
    const polish = { turns: [asked("make it shorter")], maxTokens: 50 };
    memory.keep({ ...owner, kind: "polish 0" }, polish, polish.turns, "Short.");
    const next = over(["old", "new"]);
    expect(memory.extend(owner, next, ROOM)).toBe(next.turns);
  });

  it("begins anew before the conversation grows too long, and after it was told to forget", () => {
    const memory = createPrefixMemory();
    const lines: string[] = [];
    const lengths = Array.from({ length: 9 }, (_, i) => {
      lines.push(`line ${i}`);
      const prompt = over([...lines]);
      const sent = memory.extend(owner, prompt, ROOM);
      memory.keep(owner, prompt, sent, "ok");
      return sent.length;
    });
    expect(lengths).toEqual([2, 4, 6, 8, 10, 2, 4, 6, 8]);
    memory.forget();
    expect(memory.extend(owner, over([...lines, "x"]), ROOM)).toHaveLength(2);
  });
});

describe("the host with WebLLM", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  const webllm = (threads: Map<string, string[]>, engine: "webllm" | "wllama" = "webllm", more = {}) =>
    createBench({
      script: { name: engine, answer: (_request, call) => [{ say: `answer ${call}` }] },
      install: { card: { ...CARD, engine } },
      task: {
        ...PLAIN_TASK,
        first: (_task, { conversation }) => ({
          ...over([...(threads.get(conversation.threadKey) ?? [])]),
          temperature: 0.5,
          topP: 1,
        }),
      },
      ...more,
    });
  const contents = (turns: readonly ChatTurn[] | undefined) => turns?.map(({ content }) => content);

  it("grows the conversation of one thread, and never mixes two", async () => {
    const threads = new Map([
      ["t1", ["Ann: secret one"]],
      ["t2", ["Ann: secret one", "Bob: secret two"]],
    ]);
    const bench = webllm(threads);
    await bench.ask("g1");
    threads.get("t1")?.push("Ann: and more");
    await bench.ask("g2");
    // Begins as t1's prompt did, and is another's.
    await bench.ask("g3", { threadKey: "t2" });
    threads.get("t1")?.push("Ann: again");
    await bench.ask("g4");
    const [first, second, third, fourth] = bench.engines.made[0]?.requests ?? [];
    expect(contents(second?.turns)).toEqual([
      ...(contents(first?.turns) ?? []),
      "answer 0",
      "more|Ann: and more||answer 0",
    ]);
    expect(third?.turns).toHaveLength(2);
    expect(JSON.stringify(third)).not.toContain("answer");
    expect(fourth?.turns).toHaveLength(2);
    expect(JSON.stringify(fourth)).not.toContain("secret two");
    // A request goes to a worker: no functions in it.
    for (const request of bench.engines.made[0]?.requests ?? [])
      expect(structuredClone(request)).toEqual(request);
  });

  it("sends prompts as they are to an engine that looks at tokens", async () => {
    const threads = new Map([["t1", ["Ann: one"]]]);
    const bench = webllm(threads, "wllama");
    await bench.ask("g1");
    threads.get("t1")?.push("Ann: two");
    await bench.ask("g2");
    expect(bench.engines.made[0]?.requests[1]?.turns).toEqual(over(["Ann: one", "Ann: two"]).turns);
  });

  it("forgets with the model", async () => {
    const threads = new Map([["t1", ["Ann: one"]]]);
    const bench = webllm(threads);
    await bench.ask("g1");
    await bench.host.unload();
    threads.get("t1")?.push("Ann: two");
    await bench.ask("g2");
    expect(bench.engines.made[1]?.requests[0]?.turns).toHaveLength(2);
  });

  it.each<[string, object]>([
    ["was refused", { parse: () => ({ ok: false, reason: "bad_answer", detail: "" }) }],
    [
      "says what comes from nowhere",
      { parse: () => drafted([{ start: 0, end: 4, kind: "date", source: null }]) },
    ],
  ])("does not go on from an answer that %s", async (_name, task) => {
    const threads = new Map([["t1", ["Ann: one"]]]);
    const strict = webllm(threads, "webllm", {
      task: {
        ...PLAIN_TASK,
        first: () => ({ ...over([...(threads.get("t1") ?? [])]), temperature: 0.5, topP: 1 }),
        ...task,
      },
    });
    await strict.ask("g1");
    threads.get("t1")?.push("Ann: two");
    await strict.ask("g2");
    expect(contents(strict.engines.made[0]?.requests.at(-1)?.turns)).toEqual(
      contents(over(["Ann: one", "Ann: two"]).turns),
    );
  });

  it.each<[string, () => Promise<never[]>]>([
    ["the rules did not speak of", () => Promise.reject(new Error("gone"))],
    [
      "the rules stop",
      async () => [{ severity: "stop", class: "contact_detail", rule: "r", spans: [] }] as never[],
    ],
  ])("does not go on from a draft that %s", async (_name, check) => {
    const threads = new Map([["t1", ["Ann: one"]]]);
    const task = {
      ...PLAIN_TASK,
      first: () => ({ ...over([...(threads.get("t1") ?? [])]), temperature: 0.5, topP: 1 }),
      parse: () => drafted([]),
    };
    const lengths = async (more: object) => {
      const bench = webllm(threads, "webllm", { task, ...more });
      await bench.ask("g1");
      await bench.ask("g2");
      return bench.engines.made[0]?.requests.map(({ turns }) => turns.length);
    };
    expect(await lengths({ check })).toEqual([2, 2]);
    expect(await lengths({})).toEqual([2, 4]);
  });
});

function drafted(traces: readonly object[]): never {
  const result = { kind: "draft", language: "en", text: "Soon.", backTranslation: null, traces };
  return { ok: true, result } as never;
}
