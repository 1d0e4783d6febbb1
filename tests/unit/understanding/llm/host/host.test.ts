import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBench, PLAIN_TASK } from "./bench";

// IndexedDB's own turns go on in real time; everything that the host waits for is virtual.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

describe("a request", () => {
  it("goes through loading and running to done, with its text on the stream", async () => {
    const bench = createBench({
      script: { load: [{ wait: 500 }], answer: [{ say: "It was sent on Monday." }] },
    });
    const row = await bench.ask("g1");
    expect(row).toMatchObject({
      state: "done",
      provider: "wllama",
      model: "m1",
      texts: ["It was sent on Monday."],
      result: { kind: "summary", summary: "It was sent on Monday." },
      tokens: 5,
      hostLife: "life-1",
    });
    const states = [...new Set(bench.frames.map(({ state }) => state))];
    expect(states).toEqual(["queued", "loading", "running", "done"]);
    expect(bench.frames.at(-1)).toMatchObject({ state: "done", text: "It was sent on Monday." });
  });

  it("asks step after step, shows those that are to be shown and counts all", async () => {
    const bench = createBench({
      script: { answer: (_request, call) => [{ say: ["Xin chào bạn", "Hello you", "unseen"][call] ?? "" }] },
      task: {
        ...PLAIN_TASK,
        next: (_task, _facts, answers) =>
          answers.length < 3
            ? {
                turns: [{ role: "user", content: answers.at(-1)?.text ?? "" }],
                maxTokens: 9,
                temperature: 0,
                topP: 1,
              }
            : null,
        streams: (step) => step < 2,
      },
    });
    const row = await bench.ask("g1");
    expect(row).toMatchObject({
      state: "done",
      texts: ["Xin chào bạn", "Hello you", "unseen"],
      tokens: 6,
      result: { summary: "Xin chào bạn|Hello you|unseen" },
    });
    expect(bench.engines.made[0]?.requests[1]?.turns[0]?.content).toBe("Xin chào bạn");
    const shown = bench.frames.filter(({ text }) => text !== "").map(({ step, text }) => `${step} ${text}`);
    expect(shown).toContain("0 Xin chào bạn");
    expect(shown).toContain("1 Hello you");
    expect(shown.join()).not.toContain("unseen");
  });

  it("has the task's time for all steps together, loading not counted", async () => {
    const bench = createBench({
      script: { load: [{ wait: 30_000 }], answer: [{ say: "one two three", every: 1_000 }] },
      task: {
        ...PLAIN_TASK,
        deadline: 5_000,
        next: (_task, _facts, answers) =>
          answers.length < 2
            ? { turns: [{ role: "user", content: "more" }], maxTokens: 9, temperature: 0, topP: 1 }
            : null,
      },
    });
    expect(await bench.ask("g1")).toMatchObject({
      state: "failed",
      failure: "deadline",
      texts: ["one two three", "one "],
    });
  });

  it("ends a task that never ends", async () => {
    const bench = createBench({
      script: { answer: [{ say: "x" }] },
      task: {
        ...PLAIN_TASK,
        next: () => ({ turns: [{ role: "user", content: "more" }], maxTokens: 9, temperature: 0, topP: 1 }),
      },
    });
    expect(await bench.ask("g1")).toMatchObject({ state: "failed", failure: "engine_failed" });
  });
});
