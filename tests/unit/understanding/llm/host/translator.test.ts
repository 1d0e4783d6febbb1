import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { translateBuiltIn } from "../../../../../lib/understanding/llm/built-in/translate";
import {
  type BuiltInTranslator,
  findTranslator,
} from "../../../../../lib/understanding/llm/built-in/translator";
import * as parts from "../../../../../lib/understanding/llm/tasks/translate-items";
import { messageRow } from "../../../storage/rows";
import { createBench } from "./bench";

/** Chrome's global: knows some pairs, and translates by looking up. */
function chromeTranslator(words: Record<string, string>, pairs: readonly string[] = ["vi zh", "en zh"]) {
  const log = { created: [] as string[], destroyed: 0 };
  const Translator = {
    availability: async ({ sourceLanguage, targetLanguage }: Record<string, string>) =>
      pairs.includes(`${sourceLanguage} ${targetLanguage}`) ? "available" : "downloadable",
    create: async ({ sourceLanguage, targetLanguage }: Record<string, string>) => {
      log.created.push(`${sourceLanguage} ${targetLanguage}`);
      return {
        translate: async (text: string) => {
          const found = words[text];
          if (found === undefined) throw new DOMException(text, "OperationError");
          return found;
        },
        destroy: () => {
          log.destroyed += 1;
        },
      };
    },
  };
  return { translator: findTranslator({ Translator }) as BuiltInTranslator, log };
}

const VI = "Tôi chưa nhận được hàng, khi nào thì giao đến nơi vậy shop?";
const ZH = "我还没有收到货，什么时候能送到？";
const never = new AbortController().signal;
const task = { kind: "translate_thread" as const, messageKeys: null, to: "zh" as const };
const facts = (texts: readonly string[]) => ({
  ...createBench().facts("t1"),
  messages: texts.map((text, seq) => messageRow({ key: `m${seq}`, seq, text })),
});

describe("the browser's own translator", () => {
  it("is found where it is, holds a pair ready and lets the oldest go", async () => {
    expect(findTranslator({})).toBeNull();
    const { translator, log } = chromeTranslator({ a: "b" });
    expect(await translator.knows("vi", "zh")).toBe(true);
    expect(await translator.knows("th", "zh")).toBe(false);
    for (const from of ["vi", "vi", "en", "th", "ja", "ko"] as const)
      await translator.translate("a", from, "zh", never);
    expect(log.created).toEqual(["vi zh", "en zh", "th zh", "ja zh", "ko zh"]);
    await vi.waitFor(() => expect(log.destroyed).toBe(1));
    translator.close();
    await vi.waitFor(() => expect(log.destroyed).toBe(5));
  });

  it("names what it fails with", async () => {
    const { translator } = chromeTranslator({});
    await expect(translator.translate("x", "vi", "zh", never)).rejects.toMatchObject({
      reason: "engine_failed",
    });
  });

  it("translates a thread, text by text", async () => {
    const { translator } = chromeTranslator({ [VI]: ZH });
    const text = vi.fn();
    const result = await translateBuiltIn(translator, parts, task, facts([VI]), { text }, never);
    expect(result).toMatchObject({
      kind: "translate_thread",
      to: "zh",
      items: [{ messageKey: "m0", source: VI, text: ZH }],
    });
    expect(text).toHaveBeenLastCalledWith(ZH);
  });

  it.each([
    ["does not know a pair", chromeTranslator({ [VI]: ZH }, []).translator, [VI]],
    ["fails", chromeTranslator({}).translator, [VI]],
    ["does not know the language", chromeTranslator({ [VI]: ZH }).translator, ["zzz qqq"]],
    ["is not there", null, [VI]],
  ])("leaves it to the model when it %s", async (_name, translator, texts) => {
    expect(
      await translateBuiltIn(translator, parts, task, facts(texts), { text: () => {} }, never),
    ).toBeNull();
  });
});

describe("the host with a translator", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());
  const translated = { kind: "translate_text" as const, to: "zh" as const, items: [] };

  it("asks it first, also without any model", async () => {
    const bench = createBench({
      settings: { modelId: null },
      translate: async (_task, _facts, on) => {
        on.text("早上好");
        return translated;
      },
    });
    const row = await bench.ask("g1", { task: { kind: "translate_text", text: "good morning", to: "zh" } });
    expect(row).toMatchObject({
      state: "done",
      provider: "translator",
      model: null,
      texts: ["早上好"],
      result: translated,
    });
  });

  it("asks the model where it cannot", async () => {
    const bench = createBench({ script: { answer: [{ say: "ok" }] } });
    const row = await bench.ask("g1", { task: { kind: "translate_text", text: "hi", to: "zh" } });
    expect(row).toMatchObject({ state: "done", provider: "wllama" });
  });

  it.each([
    ["fails", () => Promise.reject(new Error("odd"))],
    ["hangs", () => new Promise<null>(() => {})],
  ])("asks the model when it %s", async (_name, translate) => {
    const bench = createBench({ translate, script: { answer: [{ say: "ok" }] } });
    const row = await bench.ask("g1", { task: { kind: "translate_text", text: "hi", to: "zh" } });
    expect(row).toMatchObject({ state: "done", provider: "wllama" });
  });

  it("stops in the middle of it", async () => {
    const bench = createBench({
      translate: (_task, _facts, on, signal) => {
        on.text("half");
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        );
      },
    });
    await bench.host.generate({
      id: "g1",
      threadKey: "t1",
      priority: "asked",
      agentLanguage: "en",
      task: { kind: "translate_text", text: "hi", to: "zh" },
    });
    await bench.until("g1", ({ state }) => state === "running");
    bench.host.cancel("g1");
    expect(await bench.ending("g1")).toMatchObject({ state: "cancelled", texts: ["half"] });
  });
});
