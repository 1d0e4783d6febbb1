import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { GenerationRequest, TaskRequest } from "../../../../../lib/domain/generation";
import { createQueue } from "../../../../../lib/understanding/llm/queue";
import { createBench, draft, request } from "./bench";

const names = (queue: { list(): readonly GenerationRequest[] }) => queue.list().map(({ id }) => id);

describe("the queue", () => {
  it("takes the most urgent first, and in the order of their coming inside", () => {
    const queue = createQueue();
    for (const [id, priority] of [
      ["b1", "background"],
      ["v1", "visible"],
      ["a1", "asked"],
      ["b2", "background"],
      ["a2", "asked"],
      ["v2", "visible"],
    ] as const)
      queue.add(request(id, { priority, threadKey: id }));
    expect(names(queue)).toEqual(["a1", "a2", "v1", "v2", "b1", "b2"]);
    expect(queue.take()?.id).toBe("a1");
    expect(queue.remove("v2")?.id).toBe("v2");
    expect(queue.remove("v2")).toBeNull();
    expect(names(queue)).toEqual(["a2", "v1", "b1", "b2"]);
  });

  it.each<[string, Partial<GenerationRequest>, Partial<GenerationRequest>, boolean]>([
    ["the same question", {}, {}, true],
    ["the same, more urgent", { priority: "background" }, { priority: "asked" }, true],
    ["the same, less urgent", { priority: "asked" }, { priority: "background" }, false],
    ["another thread", {}, { threadKey: "t2" }, false],
    ["another kind", {}, { task: draft }, false],
    ["another wording", { task: draft }, { task: { ...draft, instruction: "short" } as TaskRequest }, true],
    ["another stance", { task: draft }, { task: { ...draft, stance: "grant" } as TaskRequest }, false],
    [
      "an opinion on another message",
      { task: { kind: "second_opinion", messageKey: "m1" } },
      { task: { kind: "second_opinion", messageKey: "m2" } },
      false,
    ],
    [
      "other messages to translate",
      { task: { kind: "translate_thread", messageKeys: ["m1"], to: "en" } },
      { task: { kind: "translate_thread", messageKeys: null, to: "en" } },
      false,
    ],
    [
      "what is typed now",
      { task: { kind: "translate_text", text: "a", to: "en" } },
      { task: { kind: "translate_text", text: "ab", to: "en" } },
      true,
    ],
  ])("knows whether %s takes an older one's place", (_name, old, fresh, isReplaced) => {
    const queue = createQueue();
    queue.add(request("old", old));
    const replaced = queue.add(request("new", fresh));
    expect(replaced.map(({ id }) => id)).toEqual(isReplaced ? ["old"] : []);
    expect(queue.list()).toHaveLength(isReplaced ? 1 : 2);
  });
});

describe("the host's queue", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  it("lets what runs run, and takes the most urgent next", async () => {
    const bench = createBench({ script: { answer: [{ say: "a few words", every: 200 }] } });
    await bench.host.generate(request("first", { priority: "background", threadKey: "t1" }));
    await bench.until("first", ({ state }) => state === "running");
    await bench.host.generate(request("later", { priority: "background", threadKey: "t2" }));
    await bench.host.generate(request("urgent", { priority: "asked", threadKey: "t3" }));
    expect(bench.host.status().queue).toMatchObject([
      { id: "first", state: "running" },
      { id: "urgent", state: "queued", kind: "summary", threadKey: "t3" },
      { id: "later", state: "queued" },
    ]);
    const [first, later, urgent] = [
      await bench.ending("first"),
      await bench.ending("later"),
      await bench.ending("urgent"),
    ];
    expect([first.state, later.state, urgent.state]).toEqual(["done", "done", "done"]);
    expect(urgent.startedAt).toBeGreaterThanOrEqual(first.endedAt ?? Number.NaN);
    expect(later.startedAt).toBeGreaterThanOrEqual(urgent.endedAt ?? Number.NaN);
    expect(bench.host.status().queue).toEqual([]);
  });

  it("ends what was asked anew as cancelled, and never the one that runs", async () => {
    const bench = createBench({ script: { answer: [{ say: "a few words", every: 200 }] } });
    await bench.host.generate(request("runs"));
    await bench.until("runs", ({ state }) => state === "running");
    await bench.host.generate(request("old"));
    await bench.host.generate(request("new"));
    expect(await bench.ending("old")).toMatchObject({ state: "cancelled", failureDetail: "asked anew" });
    expect(await bench.ending("runs")).toMatchObject({ state: "done" });
    expect(await bench.ending("new")).toMatchObject({ state: "done" });
  });

  it("asks once for one id, at once, later and after the end", async () => {
    const bench = createBench({ script: { answer: [{ say: "once" }] } });
    await Promise.all([bench.host.generate(request("g1")), bench.host.generate(request("g1"))]);
    await bench.host.generate(request("g1"));
    await bench.ending("g1");
    await bench.host.generate(request("g1"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bench.engines.made[0]?.requests).toHaveLength(1);
    expect(await bench.row("g1")).toMatchObject({ state: "done" });
  });
});
