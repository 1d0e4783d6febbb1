import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBench, draft, PLAIN_TASK, request } from "./bench";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const LONG = [{ say: "word ".repeat(200), every: 100 }];

describe("cancelling", () => {
  it("ends one that waits without touching the one that runs", async () => {
    const bench = createBench({ script: { answer: [{ say: "one two" }] } });
    await bench.host.generate(request("g1"));
    await bench.host.generate(request("g2", { threadKey: "t2" }));
    bench.host.cancel("g2");
    expect(await bench.ending("g2")).toMatchObject({ state: "cancelled", startedAt: null });
    expect(await bench.ending("g1")).toMatchObject({ state: "done" });
    expect(bench.engines.made[0]?.requests).toHaveLength(1);
  });

  it("ends one in the same turn as it was asked", async () => {
    const bench = createBench({ script: { answer: [{ say: "one" }] } });
    const asked = bench.host.generate(request("g1"));
    bench.host.cancel("g1");
    await asked;
    expect(await bench.ending("g1")).toMatchObject({ state: "cancelled" });
    expect(bench.engines.made).toHaveLength(0);
  });

  it("stops a load", async () => {
    const bench = createBench({ script: { load: [{ stall: true }] } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ state }) => state === "loading");
    bench.host.cancel("g1");
    expect(await bench.ending("g1")).toMatchObject({ state: "cancelled" });
  });

  it("stops an answer and keeps what was written", async () => {
    const bench = createBench({ script: { answer: LONG } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ texts }) => (texts[0]?.length ?? 0) > 20);
    bench.host.cancel("g1");
    const row = await bench.ending("g1");
    expect(row).toMatchObject({ state: "cancelled", failure: "cancelled", result: null });
    expect(row.texts[0]).toContain("word word");
    expect(bench.engines.made[0]?.killed).toBe(false);
    expect(bench.host.status().model?.state).toBe("ready");
  });

  it("ends an engine that does not listen", async () => {
    const bench = createBench({ script: { answer: [{ say: "a" }, { freeze: true }] } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ texts }) => texts.length > 0);
    bench.host.cancel("g1");
    expect(await bench.ending("g1")).toMatchObject({ state: "cancelled", texts: ["a"] });
    expect(bench.engines.made[0]?.killed).toBe(true);
  });

  it("ends a check", async () => {
    const result = {
      kind: "draft" as const,
      language: "en" as const,
      text: "Hi",
      backTranslation: null,
      traces: [],
    };
    const bench = createBench({
      script: { answer: [{ say: "Hi" }] },
      task: { ...PLAIN_TASK, parse: () => ({ ok: true, result }) },
      check: () => new Promise(() => {}),
    });
    await bench.host.generate(request("g1", { task: draft }));
    await bench.until("g1", ({ state }) => state === "checking");
    bench.host.cancel("g1");
    expect(await bench.ending("g1")).toMatchObject({ state: "cancelled", texts: ["Hi"] });
  });

  it("leaves what has ended, and what it does not know, as it is", async () => {
    const bench = createBench({ script: { answer: [{ say: "done" }] } });
    await bench.ask("g1");
    bench.host.cancel("g1");
    bench.host.cancel("nobody");
    expect(await bench.row("g1")).toMatchObject({ state: "done" });
  });

  it("follows when the row is deleted: nobody wants that text any more", async () => {
    const bench = createBench({ script: { answer: LONG } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ texts }) => texts.length > 0);
    await bench.db.generations.clear();
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.waitFor(() => expect(bench.frames.at(-1)?.state).toBe("cancelled"));
    expect(await bench.row("g1")).toBeUndefined();
  });
});

describe("the end of the host", () => {
  it("interrupts what runs and what waits, and takes nothing more", async () => {
    const bench = createBench({ script: { answer: LONG } });
    await bench.host.generate(request("g1"));
    await bench.host.generate(request("g2", { threadKey: "t2" }));
    await bench.until("g1", ({ texts }) => texts.length > 0);
    bench.ended.abort();
    expect(await bench.ending("g1")).toMatchObject({ state: "interrupted", failure: "interrupted" });
    expect(await bench.ending("g2")).toMatchObject({ state: "interrupted" });
    expect(bench.engines.made[0]?.killed).toBe(true);
    await expect(bench.host.generate(request("g3"))).rejects.toMatchObject({ reason: "interrupted" });
  });

  it("is made good by the next life, which leaves its own rows alone", async () => {
    const first = createBench({ script: { answer: LONG }, life: "old" });
    await first.host.generate(request("g1"));
    await first.until("g1", ({ texts }) => texts.length > 0);
    const { texts } = await first.row("g1");
    const next = createBench({ script: { answer: [{ say: "fine" }] }, life: "new", db: first.db });
    expect(await next.ask("g2")).toMatchObject({ state: "done" });
    expect(await next.row("g1")).toMatchObject({ state: "interrupted", texts });
    // What the old life still says comes too late.
    first.ended.abort();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await next.row("g1")).toMatchObject({ state: "interrupted" });
  });
});
