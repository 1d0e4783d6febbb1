import { describe, expect, it } from "vitest";
import { ThreadMemory } from "../../../lib/conversation/thread-memory";
import type { ReadMessage } from "../../../lib/domain/message";

function message(text: string, extra: Partial<ReadMessage> = {}): ReadMessage {
  return {
    author: "buyer",
    kind: "text",
    text,
    translation: null,
    at: null,
    atSource: "unknown",
    delivery: "shown",
    nativeId: null,
    ...extra,
  };
}

const texts = (list: { text: string }[]) => list.map((m) => m.text);
const say = (...words: string[]) => words.map((w) => message(w));

describe("ThreadMemory", () => {
  it("gives nothing twice when the same window is read again", () => {
    const memory = new ThreadMemory("t");
    expect(texts(memory.place(say("a", "b", "b"), true).fresh)).toEqual(["a", "b", "b"]);
    expect(memory.place(say("a", "b", "b"), true).fresh).toEqual([]);
  });

  it("sees an appended message that equals the last one, and calls the last one new", () => {
    const memory = new ThreadMemory("t");
    const before = memory.place(say("hi", "ok"), true).keyed;
    const after = memory.place(say("hi", "ok", "ok"), true);
    expect(after.keyed[1]?.key).toBe(before[1]?.key);
    expect(texts(after.fresh)).toEqual(["ok"]);
    expect(after.fresh[0]?.key).toBe(after.keyed[2]?.key);
  });

  it("does not take a new 'ok' for an old one higher up", () => {
    const memory = new ThreadMemory("t");
    memory.place(say("ok", "where is it", "hello"), true);
    expect(texts(memory.place(say("where is it", "hello", "ok"), true).fresh)).toEqual(["ok"]);
  });

  it("numbers prepended history before and new messages after what was known", () => {
    const memory = new ThreadMemory("t");
    memory.place(say("c", "d"), true);
    const history = memory.place(say("a", "b", "c"), false).fresh;
    const fresh = memory.place(say("d", "e"), true).fresh;
    const seqs = [...history, ...fresh].map((m) => m.seq);
    expect(texts(history)).toEqual(["a", "b"]);
    expect(seqs).toEqual([...seqs].sort((x, y) => x - y));
    expect(seqs[1]).toBeLessThan(0);
    expect(seqs[2]).toBe(2);
  });

  it("keeps keys across a restart from stored messages", () => {
    const first = new ThreadMemory("t");
    const stored = first.place(say("x", "ok", "ok", "y"), true).keyed;
    const second = new ThreadMemory("t", stored);
    expect(second.place(say("ok", "y"), true).fresh).toEqual([]);
    expect(texts(second.place(say("ok", "y", "ok"), true).fresh)).toEqual(["ok"]);
    const keys = new Set([
      ...stored.map((m) => m.key),
      ...second.place(say("y", "ok"), true).keyed.map((m) => m.key),
    ]);
    expect(keys.size).toBe(5);
  });

  it("places a window without any overlap at the end when the page shows the end, else before", () => {
    const memory = new ThreadMemory("t");
    memory.place(say("m"), true);
    expect(memory.place(say("z"), true).fresh[0]?.seq).toBe(1);
    expect(memory.place(say("a"), false).fresh[0]?.seq).toBe(-1);
  });

  it("tells equal texts at different times of day apart", () => {
    const memory = new ThreadMemory("t");
    const at = Date.UTC(2026, 0, 1, 10, 0);
    memory.place([message("ok", { at, atSource: "shown" })], true);
    const later = message("ok", { at: at + 3_600_000, atSource: "shown" });
    expect(memory.place([later], true).fresh).toHaveLength(1);
    expect(
      memory.place([message("ok", { at: at + 86_400_000, atSource: "shown" })], true).fresh,
    ).toHaveLength(0);
  });

  it("survives any scroll: every message of a long thread gets one key and the right order", () => {
    const words = ["ok", "hi", "ok", "where", "hm", "ok"];
    const thread = Array.from({ length: 300 }, (_, i) =>
      message(i % 3 === 0 ? (words[(i / 3) % words.length] as string) : `line ${i}`),
    );
    const memory = new ThreadMemory("t");
    const keys = new Map<string, number>();
    let end = thread.length;
    const random = seeded(7);
    for (let step = 0; step < 400; step++) {
      end = Math.max(12, Math.min(thread.length, end + Math.floor(random() * 19) - 10));
      const { keyed } = memory.place(thread.slice(end - 12, end), end === thread.length);
      for (const [n, item] of keyed.entries()) {
        const index = end - 12 + n;
        const seen = keys.get(item.key);
        expect(seen === undefined || seen === index).toBe(true);
        keys.set(item.key, index);
      }
    }
    expect(memory.size).toBe(keys.size);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
