import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StreamFrame } from "../../../../../lib/domain/generation";
import { openDatabase } from "../../../../../lib/storage/database";
import { addGeneration, changeGeneration } from "../../../../../lib/storage/generations";
import { FRAME_EVERY, WRITE_EVERY } from "../../../../../lib/understanding/llm/run-record";
import { createBench, request } from "./bench";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

/** A database whose disk can be full. */
function fullDisk() {
  const db = openDatabase(`full-${crypto.randomUUID()}`);
  const disk = { isFull: false, writes: 0 };
  const guard = async <T>(work: () => Promise<T>) => {
    disk.writes += 1;
    if (disk.isFull) throw new DOMException("full", "QuotaExceededError");
    return work();
  };
  return {
    db,
    disk,
    rows: {
      add: (row: Parameters<typeof addGeneration>[1]) => guard(() => addGeneration(db, row)),
      change: (id: string, change: Parameters<typeof changeGeneration>[2]) =>
        guard(() => changeGeneration(db, id, change)),
      interruptOthers: async () => 0,
    },
  };
}

describe("a full disk", () => {
  it("refuses a request that could not be kept, and says so on the stream", async () => {
    const { db, disk, rows } = fullDisk();
    disk.isFull = true;
    const bench = createBench({ db, rows, script: { answer: [{ say: "never" }] } });
    await expect(bench.host.generate(request("g1"))).rejects.toMatchObject({ reason: "storage" });
    expect(bench.frames).toMatchObject([{ id: "g1", state: "failed", failure: "storage" }]);
    expect(bench.engines.made).toHaveLength(0);
    // The id is free again.
    disk.isFull = false;
    expect(await bench.ask("g1")).toMatchObject({ state: "done" });
  });

  it("in the middle loses nothing once there is room again", async () => {
    const { db, disk, rows } = fullDisk();
    const bench = createBench({ db, rows, script: { answer: [{ say: "word ".repeat(40), every: 100 }] } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ texts }) => texts.length > 0);
    disk.isFull = true;
    const before = bench.frames.length;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(bench.frames.length).toBeGreaterThan(before + 10);
    disk.isFull = false;
    const row = await bench.ending("g1");
    expect(row).toMatchObject({ state: "done", texts: ["word ".repeat(40)] });
  });

  it("at the end is said by the last frame, with all of the text, and made good when there is room", async () => {
    const { db, disk, rows } = fullDisk();
    const bench = createBench({ db, rows, script: { answer: [{ say: "all of it" }] } });
    await bench.host.generate(request("g1"));
    await vi.waitFor(() => expect(bench.frames.some(({ text }) => text !== "")).toBe(true));
    disk.isFull = true;
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(500);
      expect(bench.frames.at(-1)).toMatchObject({ state: "failed", failure: "storage", text: "all of it" });
    });
    expect((await bench.row("g1")).state).not.toBe("done");
    disk.isFull = false;
    expect(await bench.ending("g1")).toMatchObject({ state: "done", result: { summary: "all of it" } });
    await vi.waitFor(() => expect(bench.frames.at(-1)).toMatchObject({ state: "done", text: "all of it" }));
  });

  it("does not keep the next one from its turn", async () => {
    const { db, disk, rows } = fullDisk();
    const bench = createBench({ db, rows, script: { answer: [{ say: "text" }] } });
    await bench.host.generate(request("g1"));
    await bench.host.generate(request("g2", { threadKey: "t2" }));
    disk.isFull = true;
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(bench.frames.filter(({ failure }) => failure === "storage").map(({ id }) => id)).toEqual([
        "g1",
        "g2",
      ]);
    });
    disk.isFull = false;
    expect(await bench.ending("g1")).toMatchObject({ state: "done" });
    expect(await bench.ending("g2")).toMatchObject({ state: "done" });
  });
});

describe("frames and writes", () => {
  it("come no faster than they can be shown and kept, the first text at once", async () => {
    const { db, disk, rows } = fullDisk();
    const at: number[] = [];
    const frames: StreamFrame[] = [];
    const bench = createBench({
      db,
      rows,
      publish: (frame) => {
        at.push(Date.now());
        frames.push(frame);
      },
      script: { answer: [{ say: "w ".repeat(400), every: 5 }] },
    });
    const row = await bench.ask("g1");
    const texts = frames.map(({ text }) => text);
    const firstText = texts.findIndex((text) => text !== "");
    expect(texts[firstText]).toBe("w ");
    expect(at[firstText]).toBe(row.firstTextAt);
    // 2,000 ms of text.
    expect(frames.length).toBeLessThan(2_000 / FRAME_EVERY + 10);
    expect(frames.length).toBeGreaterThan(40);
    expect(disk.writes).toBeLessThan(2_000 / WRITE_EVERY + 10);
    for (const [i, text] of texts.entries()) expect(text.startsWith(texts[i - 1] ?? "")).toBe(true);
    expect(texts.at(-1)).toBe("w ".repeat(400));
  });

  it("goes on streaming and writing when the clock is set back in between", async () => {
    const bench = createBench({ script: { answer: [{ say: "word ".repeat(60), every: 100 }] } });
    await bench.host.generate(request("g1"));
    await bench.until("g1", ({ texts }) => texts.length > 0);
    vi.setSystemTime(Date.now() - 3_600_000);
    const seen = bench.frames.length;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bench.frames.length).toBeGreaterThan(seen + 5);
    const { texts } = await bench.row("g1");
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await bench.row("g1")).texts[0]?.length).toBeGreaterThan(texts[0]?.length ?? 0);
  });
});
