import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isEnded, PRIORITIES, type StreamFrame } from "../../../../../lib/domain/generation";
import { isLlmFailureReason } from "../../../../../lib/domain/llm-failure";
import { openStream, watchStream } from "../../../../../lib/messaging/stream";
import type { Act, Script } from "../../../../llm/scripted-engine";
import { CARD, createBench, draft, PLAIN_TASK, request } from "./bench";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

/** mulberry32: the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ACTS: readonly Act[] = [
  { say: "some words of an answer", every: 30 },
  { say: "{}" },
  { say: "xin chào" },
  { wait: 700 },
  { stall: true },
  { freeze: true },
  { lose: "device_lost" },
  { lose: "out_of_memory" },
  { lose: "engine_failed" },
  { loseSilently: "device_lost" },
  { fail: "device_lost" },
  { fail: "out_of_memory" },
  { fail: "too_long" },
  { throw: new TypeError("odd") },
  { finish: "length" },
  { finish: "aborted" },
];

describe("whatever an engine does", () => {
  it.each(Array.from({ length: 24 }, (_, i) => i + 1))("every request ends by name (%i)", async (seed) => {
    const next = numbers(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
    const acts = (most: number) => Array.from({ length: Math.ceil(next() * most) }, () => pick(ACTS));
    const engine = pick(["wllama", "webllm"] as const);
    const script: Script = {
      name: engine,
      load: () => (next() < 0.7 ? [{ wait: 200 }] : acts(2)),
      answer: () => acts(3),
      unloadHangs: next() < 0.3,
    };
    const unreadable = { ok: false as const, reason: "bad_answer" as const, detail: "" };
    const bench = createBench({
      script,
      install: { card: { ...CARD, engine } },
      task: {
        ...PLAIN_TASK,
        deadline: 20_000,
        next: (_task, _facts, answers) =>
          answers.length < 2
            ? {
                turns: [{ role: "user", content: "go on" }],
                maxTokens: 5,
                temperature: 0,
                topP: 1,
                choices: ["a"],
              }
            : null,
        parse: (task, facts, answers) => (next() < 0.4 ? unreadable : PLAIN_TASK.parse(task, facts, answers)),
      },
    });
    const ids = ["g1", "g2", "g3", "g4"];
    for (const id of ids) {
      const task = next() < 0.5 ? draft : ({ kind: "summary" } as const);
      await bench.host.generate(request(id, { threadKey: id, task, priority: pick(PRIORITIES) }));
      if (next() < 0.25) bench.host.cancel(pick(ids));
      if (next() < 0.2) void bench.host.unload();
      if (next() < 0.2) bench.host.warmUp().catch(() => {});
      await vi.advanceTimersByTimeAsync(Math.floor(next() * 900));
    }
    for (const id of ids) {
      const row = await bench.ending(id);
      expect(isEnded(row.state)).toBe(true);
      expect(row.failure === null).toBe(row.state === "done");
      if (row.failure !== null) expect(isLlmFailureReason(row.failure)).toBe(true);
      expect(row.endedAt).not.toBeNull();
      expect(row.failureDetail).not.toMatch(/a call while another runs|was killed/);
      // What was shown is what is kept.
      const last = bench.frames.findLast((frame) => frame.id === id && frame.text !== "");
      if (last) expect(row.texts[last.step]).toBe(last.text);
      await vi.waitFor(() =>
        expect(bench.frames.findLast((frame) => frame.id === id)?.state).toBe(row.state),
      );
    }
    expect(bench.reports).toEqual([]);
    // One call at a time, and nothing of an engine after its end.
    for (const { told } of bench.engines.made) {
      const after = told.indexOf("kill") < 0 ? [] : told.slice(told.indexOf("kill"));
      expect(after.filter((what) => what !== "kill")).toEqual([]);
    }
  });
});

describe("two windows that watch one stream", () => {
  it("see the same, also one that comes in the middle", async () => {
    const ended = new AbortController();
    const publish = openStream(ended.signal);
    const [early, late]: [StreamFrame[], StreamFrame[]] = [[], []];
    watchStream((frame) => early.push(frame), ended.signal);
    const bench = createBench({ publish, script: { answer: [{ say: "word ".repeat(60), every: 50 }] } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ texts }) => (texts[0]?.length ?? 0) > 50);
    watchStream((frame) => late.push(frame), ended.signal);
    const row = await bench.ending("g1");
    await vi.waitFor(() => expect(late.at(-1)?.state).toBe("done"));
    expect(late.at(-1)?.text).toBe(row.texts[0]);
    expect(early.slice(-late.length)).toEqual(late);
    expect(early.length).toBeGreaterThan(late.length);
    ended.abort();
  });
});
