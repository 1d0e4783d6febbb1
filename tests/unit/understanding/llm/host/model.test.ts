import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSpeedWatch, SLOW_ANSWERS } from "../../../../../lib/understanding/llm/speed";
import { CARD, createBench, request } from "./bench";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

describe("the model in memory", () => {
  it("is loaded once for many answers and leaves after the idle minutes", async () => {
    const bench = createBench({ script: { answer: [{ say: "fine" }] }, settings: { idleMinutes: 5 } });
    expect(bench.host.status().model).toBeNull();
    await bench.ask("g1");
    await bench.ask("g2");
    expect(bench.engines.made[0]?.loads).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(bench.host.status().model).toMatchObject({ id: "m1", state: "ready" });
    // An answer starts the minutes anew.
    await bench.ask("g3");
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(bench.host.status().model?.state).toBe("ready");
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(bench.host.status().model?.state).toBe("unloaded");
    expect(bench.engines.made[0]?.told.slice(-2)).toEqual(["unload", "kill"]);
    expect(await bench.ask("g4")).toMatchObject({ state: "done" });
  });

  it("gives way to another one that was chosen meanwhile", async () => {
    const bench = createBench({ script: { answer: [{ say: "fine" }] } });
    await bench.ask("g1");
    bench.putInstall("m2", { card: { ...CARD, id: "m2" } });
    bench.settings.modelId = "m2";
    expect(await bench.ask("g2")).toMatchObject({ state: "done", model: "m2" });
    expect(bench.engines.made[0]?.told).toEqual(["load", "generate", "unload", "kill"]);
    expect(bench.host.status().model).toMatchObject({ id: "m2", state: "ready" });
  });

  it("is loaded ahead when asked to, with its progress", async () => {
    const bench = createBench({ script: { load: [{ wait: 1_000 }], answer: [{ say: "fine" }] } });
    const warm = bench.host.warmUp();
    await vi.advanceTimersByTimeAsync(500);
    expect(bench.host.status().model).toEqual({ id: "m1", state: "loading", progress: 0.5 });
    await vi.advanceTimersByTimeAsync(600);
    await warm;
    const row = await bench.ask("g1");
    expect(bench.engines.made[0]?.loads).toHaveLength(1);
    expect(row.firstTextAt).not.toBeNull();
    expect(bench.frames.map(({ state }) => state)).not.toContain("loading");
  });

  it("tells why it cannot be loaded ahead, and waits for its turn", async () => {
    const bench = createBench({ install: null, script: { answer: [{ say: "fine" }] } });
    await expect(bench.host.warmUp()).rejects.toMatchObject({ reason: "no_model" });
    expect(await bench.host.availability()).toMatchObject({ ok: false, reason: "no_model" });
    bench.putInstall("m1", {});
    expect(await bench.host.availability()).toMatchObject({
      ok: true,
      choice: { engine: "wllama", id: "m1" },
    });
    await bench.host.generate(request("g1"));
    await Promise.all([bench.host.warmUp(), bench.ending("g1")]);
    expect(bench.engines.made[0]?.loads).toHaveLength(1);
  });

  it("is freed when asked to, after what runs and before what waits", async () => {
    const bench = createBench({ script: { answer: [{ say: "a b c", every: 100 }] } });
    await bench.host.generate(request("g1"));
    await bench.host.generate(request("g2", { threadKey: "t2" }));
    await bench.until("g1", ({ state }) => state === "running");
    const freed = bench.host.unload();
    expect(await bench.ending("g1")).toMatchObject({ state: "done" });
    expect(await bench.ending("g2")).toMatchObject({ state: "done" });
    await freed;
    expect(bench.engines.made).toHaveLength(2);
    expect(bench.engines.made[0]?.told).toEqual(["load", "generate", "unload", "kill"]);
  });

  it("is freed by ending its engine when that does not answer", async () => {
    const bench = createBench({ script: { answer: [{ say: "fine" }], unloadHangs: true } });
    await bench.ask("g1");
    const freed = bench.host.unload();
    await vi.advanceTimersByTimeAsync(15_000);
    await freed;
    expect(bench.engines.made[0]?.killed).toBe(true);
    expect(await bench.ask("g2")).toMatchObject({ state: "done" });
  });

  it("keeps nobody waiting where the graphics driver does not answer while it is loaded ahead", async () => {
    let asked = 0;
    const bench = createBench({ script: { answer: [{ say: "fine" }] }, settings: { provider: "built_in" } });
    const { availability } = bench;
    availability.builtInTrouble = () => (asked++ === 0 ? new Promise(() => {}) : Promise.resolve(null));
    const warm = expect(bench.host.warmUp()).rejects.toMatchObject({ reason: "engine_failed" });
    await vi.advanceTimersByTimeAsync(60_000);
    await warm;
    expect(await bench.ask("g1")).toMatchObject({ state: "done" });
  });

  it("stops being loaded ahead when it is to be freed", async () => {
    const bench = createBench({ script: { load: [{ stall: true }] } });
    const warm = expect(bench.host.warmUp()).rejects.toMatchObject({ reason: "cancelled" });
    await vi.advanceTimersByTimeAsync(100);
    await bench.host.unload();
    await warm;
    expect(bench.host.status().model?.state).toBe("unloaded");
  });
});

describe("a model that is too slow", () => {
  const slow = { say: "one two three four five six seven eight", every: 800 };

  it("is said after three slow answers in a row, with a lighter one, and taken back by a fast one", async () => {
    let every = 800;
    const bench = createBench({ script: { answer: () => [{ ...slow, every }] } });
    for (let i = 1; i < SLOW_ANSWERS; i++) await bench.ask(`g${i}`);
    expect(bench.host.status().slow).toBeNull();
    await bench.ask("g9");
    expect(bench.host.status()).toMatchObject({ slow: { lighter: "lighter" } });
    expect(bench.host.status().speed).toBeCloseTo(1.25, 1);
    every = 10;
    await bench.ask("g10");
    expect(bench.host.status().slow).toBeNull();
  });

  it("is also one whose first word takes too long, or that never comes to an end", async () => {
    const late = createBench({ script: { answer: [{ wait: 21_000 }, { say: "one" }] } });
    for (const id of ["g1", "g2", "g3"]) await late.ask(id);
    expect(late.host.status().slow).not.toBeNull();
    const never = createBench({ script: { answer: [{ stall: true }] } });
    for (const id of ["g1", "g2", "g3"]) expect(await never.ask(id)).toMatchObject({ failure: "deadline" });
    expect(never.host.status().slow).not.toBeNull();
  });

  it("is not judged by short answers, and not by the pace of another", () => {
    const watch = createSpeedWatch();
    for (let i = 0; i < 3; i++) watch.add({ firstText: 100, tokens: 2, streaming: 10_000 });
    expect(watch.isSlow()).toBe(false);
    expect(watch.speed()).toBeNull();
    for (let i = 0; i < 3; i++) watch.add({ firstText: 100, tokens: 20, streaming: 10_000 });
    expect(watch.isSlow()).toBe(true);
    expect(watch.speed()).toBe(2);
    watch.reset();
    expect(watch.isSlow()).toBe(false);
  });
});
