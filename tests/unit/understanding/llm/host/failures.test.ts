import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LlmFailureReason } from "../../../../../lib/domain/llm-failure";
import { LlmFailure } from "../../../../../lib/domain/llm-failure";
import type { Act } from "../../../../llm/scripted-engine";
import { createBench, draft, PLAIN_TASK } from "./bench";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const JSON_TASK = {
  first: () => ({
    turns: [{ role: "user" as const, content: "?" }],
    maxTokens: 10,
    temperature: 0.7,
    topP: 1,
    schema: { type: "object" },
  }),
  parse: (_task: unknown, _facts: unknown, answers: readonly { text: string }[]) =>
    answers[0]?.text.startsWith("{")
      ? { ok: true as const, result: { kind: "summary" as const, summary: "fine", toDo: [], open: [] } }
      : { ok: false as const, reason: "bad_answer" as const, detail: "no JSON" },
  streams: () => false,
};

describe("an engine that fails", () => {
  it("is asked once more after its device was lost, from the start of the step", async () => {
    const bench = createBench({
      script: {
        answer: (_request, call) =>
          call === 0 ? [{ say: "half an" }, { lose: "device_lost" }] : [{ say: "whole" }],
      },
    });
    const row = await bench.ask("g1");
    expect(row).toMatchObject({ state: "done", texts: ["whole"], failure: null });
    expect(bench.engines.made).toHaveLength(2);
    expect(bench.engines.made[0]?.killed).toBe(true);
    const states = bench.frames.map(({ state }) => state);
    expect(states.lastIndexOf("loading")).toBeGreaterThan(states.indexOf("running"));
  });

  it("keeps the text when the device is lost a second time", async () => {
    const bench = createBench({
      script: {
        answer: (_request, call) => [
          ...(call === 0 ? [{ say: "half an answer" }] : []),
          { lose: "device_lost" },
        ],
      },
    });
    const row = await bench.ask("g1");
    expect(row).toMatchObject({ state: "failed", failure: "device_lost", texts: ["half an answer"] });
    expect(bench.engines.made).toHaveLength(2);
    expect(bench.frames.at(-1)).toMatchObject({ failure: "device_lost", text: "half an answer" });
  });

  it("is noticed when it tells of its loss and leaves the call open", async () => {
    const bench = createBench({
      script: {
        answer: (_request, call) => (call === 0 ? [{ loseSilently: "engine_failed" }] : [{ say: "again" }]),
      },
    });
    expect(await bench.ask("g1")).toMatchObject({ state: "done", texts: ["again"] });
  });

  it("starts again when the device is lost while the model is loaded", async () => {
    const bench = createBench({
      script: { load: (call) => (call === 0 ? [{ lose: "device_lost" }] : []), answer: [{ say: "fine" }] },
    });
    expect(await bench.ask("g1")).toMatchObject({ state: "done" });
    expect(bench.engines.made).toHaveLength(2);
  });

  it.each<[string, Act, LlmFailureReason]>([
    ["out of memory", { fail: "out_of_memory" }, "out_of_memory"],
    ["lost to memory", { lose: "out_of_memory" }, "out_of_memory"],
    ["damaged model", { fail: "model_damaged" }, "model_damaged"],
    ["too long", { fail: "too_long" }, "too_long"],
    ["something untyped", { throw: "a string" }, "engine_failed"],
    ["an abort of its own", { finish: "aborted" }, "engine_failed"],
    ["a stall", { stall: true }, "deadline"],
    ["a freeze", { freeze: true }, "deadline"],
  ])("names %s", async (_name, act, reason) => {
    const bench = createBench({ script: { answer: [{ say: "so far" }, act] } });
    expect(await bench.ask("g1")).toMatchObject({ state: "failed", failure: reason, texts: ["so far"] });
    expect(bench.frames.at(-1)).toMatchObject({ state: "failed", failure: reason });
  });

  it.each<[string, Act, LlmFailureReason]>([
    ["out of memory", { fail: "out_of_memory" }, "out_of_memory"],
    ["missing library", { fail: "library_missing" }, "library_missing"],
    ["a load that hangs", { freeze: true }, "deadline"],
    ["a load that stands still", { stall: true }, "deadline"],
  ])("names %s while loading", async (_name, act, reason) => {
    const bench = createBench({ script: { load: [act], answer: [{ say: "never" }] } });
    expect(await bench.ask("g1")).toMatchObject({ state: "failed", failure: reason });
    expect(bench.host.status().model?.state).toBe("unloaded");
  });

  it("is ended when it ignores an abort, and a fresh one answers next", async () => {
    const bench = createBench({
      script: {
        answer: (_request, call) => (call === 0 ? [{ say: "a" }, { freeze: true }] : [{ say: "b" }]),
      },
    });
    expect(await bench.ask("g1")).toMatchObject({ state: "failed", failure: "deadline" });
    expect(bench.engines.made[0]?.killed).toBe(true);
    expect(await bench.ask("g2")).toMatchObject({ state: "done", texts: ["b"] });
  });

  it("is stopped when the task's time is over, however it goes on", async () => {
    const words = "word ".repeat(500);
    const bench = createBench({
      script: { answer: [{ say: words, every: 100 }] },
      task: { deadline: 5_000 },
    });
    const row = await bench.ask("g1");
    expect(row).toMatchObject({ state: "failed", failure: "deadline" });
    expect(row.texts[0]?.length).toBeGreaterThan(100);
    expect((row.endedAt ?? 0) - (row.startedAt ?? 0)).toBeLessThan(8_000);
    expect(bench.engines.made[0]?.killed).toBe(false);
  });

  it("has the files of a model looked at that cannot be loaded", async () => {
    const noteDamage = vi.fn(async () => {});
    const bench = createBench({ script: { load: [{ fail: "model_damaged" }] }, noteDamage });
    await bench.ask("g1");
    expect(noteDamage).toHaveBeenCalledExactlyOnceWith("m1");
  });

  it("suggests a lighter model and frees the memory when there was too little", async () => {
    const bench = createBench({ script: { answer: [{ fail: "out_of_memory" }] } });
    await bench.ask("g1");
    expect(bench.host.status()).toMatchObject({ model: { state: "unloaded" }, slow: { lighter: "lighter" } });
  });
});

describe("an answer that cannot be read", () => {
  it("is asked for once more, colder", async () => {
    const bench = createBench({
      task: JSON_TASK,
      script: { answer: (_request, call) => [{ say: call === 0 ? "Sure! Here" : "{}" }] },
    });
    expect(await bench.ask("g1")).toMatchObject({ state: "done", result: { summary: "fine" } });
    const [first, second, third] = bench.engines.made[0]?.requests ?? [];
    expect(second?.temperature).toBeLessThan(first?.temperature ?? 0);
    expect(third).toBeUndefined();
  });

  it("fails by name the second time", async () => {
    const bench = createBench({ task: JSON_TASK, script: { answer: [{ say: "Sure! Here" }] } });
    expect(await bench.ask("g1")).toMatchObject({
      state: "failed",
      failure: "bad_answer",
      texts: ["Sure! Here"],
    });
    expect(bench.engines.made[0]?.requests).toHaveLength(2);
  });

  it("is not shown while it is written, and kept for the report", async () => {
    const bench = createBench({ task: JSON_TASK, script: { answer: [{ say: "{ }" }] } });
    const row = await bench.ask("g1");
    expect(bench.frames.every(({ text }) => text === "")).toBe(true);
    expect(row.texts).toEqual(["{ }"]);
  });

  it("is not asked again in another language or without a form", async () => {
    const wrong = { ok: false as const, reason: "wrong_language" as const, detail: "" };
    const bench = createBench({
      task: { ...JSON_TASK, parse: () => wrong },
      script: { answer: [{ say: "hola" }] },
    });
    expect(await bench.ask("g1")).toMatchObject({ state: "failed", failure: "wrong_language" });
    const free = createBench({
      task: { parse: () => ({ ok: false, reason: "bad_answer", detail: "" }) },
      script: { answer: [{ say: "hm" }] },
    });
    expect(await free.ask("g1")).toMatchObject({ state: "failed", failure: "bad_answer" });
    expect(free.engines.made[0]?.requests).toHaveLength(1);
  });
});

describe("what stands before the model", () => {
  it.each<[string, Parameters<typeof createBench>[0], LlmFailureReason]>([
    ["nothing chosen", { settings: { modelId: null } }, "no_model"],
    ["switched off", { settings: { enabled: false } }, "no_model"],
    ["nothing installed", { install: null }, "no_model"],
    ["still downloading", { install: { state: "downloading" } }, "no_model"],
    ["failed install", { install: { state: "failed", failure: "disk_full" } }, "disk_full"],
    ["no built-in model", { settings: { provider: "built_in" } }, "no_model"],
    ["no stored chat", { loadFacts: async () => null }, "nothing_to_read"],
    ["a broken database", { loadFacts: async () => Promise.reject(new Error("gone")) }, "storage"],
    ["a database that hangs", { loadFacts: () => new Promise(() => {}) }, "storage"],
    [
      "an unknown task",
      { loadTask: async () => Promise.reject(new LlmFailure("engine_failed")) },
      "engine_failed",
    ],
    ["a task that does not load", { loadTask: () => new Promise(() => {}) }, "engine_failed"],
  ])("ends %s by name", async (_name, options, reason) => {
    const bench = createBench({ script: { answer: [{ say: "never" }] }, ...options });
    expect(await bench.ask("g1")).toMatchObject({ state: "failed", failure: reason });
    expect(bench.engines.made).toHaveLength(0);
  });

  it("asks for no model where there is nothing to ask", async () => {
    const bench = createBench({ settings: { modelId: null }, task: { first: () => null } });
    expect(await bench.ask("g1")).toMatchObject({ state: "done", provider: null });
  });
});

describe("a finished draft", () => {
  const result = {
    kind: "draft" as const,
    language: "en" as const,
    text: "Hi",
    backTranslation: null,
    traces: [],
  };
  const task = { ...PLAIN_TASK, parse: () => ({ ok: true as const, result }) };
  const script = { answer: [{ say: "Hi" }] };

  it("carries what the rules say", async () => {
    const check = vi.fn(async () => [{ rule: "r1" }] as never);
    const bench = createBench({ task, script, check });
    expect(await bench.ask("g1", { task: draft })).toMatchObject({
      state: "done",
      findings: [{ rule: "r1" }],
    });
    expect(check).toHaveBeenCalledWith({ threadKey: "t1", text: "Hi" }, expect.anything());
    expect(bench.frames.map(({ state }) => state)).toContain("checking");
  });

  it.each([
    ["fails", () => Promise.reject(new Error("nobody there"))],
    ["hangs", () => new Promise<never>(() => {})],
  ])("is to be checked by hand when the check %s", async (_name, check) => {
    const bench = createBench({ task, script, check });
    expect(await bench.ask("g1", { task: draft })).toMatchObject({ state: "done", findings: null, result });
  });
});
