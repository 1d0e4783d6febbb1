import { describe, expect, it } from "vitest";
import { LlmFailure } from "../../../../../lib/domain/llm-failure";
import type { EngineChunk, EngineRequest, LoadProgress } from "../../../../../lib/understanding/llm/engine";
import type { WebllmModel } from "../../../../../lib/understanding/llm/webllm/app-config";
import {
  createWebllmEngine,
  type MlcEngine,
  toProgress,
  type WebllmParts,
} from "../../../../../lib/understanding/llm/webllm/webllm-engine";
import type { LostReason } from "../../../../../lib/understanding/llm/worker/protocol";
import {
  createScriptedMlcEngine,
  DEFAULT_ANSWER,
  type ScriptedAnswer,
  type SeenPrompt,
} from "../../../../llm/scripted-mlc-engine";

const MODEL: WebllmModel = {
  engine: "webllm",
  id: "scripted",
  weights: "https://hub.example/owner/model/resolve/main/",
  library: { url: "chrome-extension://abc/llm/libs/x.wasm", integrity: "sha384-x" },
  contextTokens: 4096,
};
const ASK: EngineRequest = {
  turns: [{ role: "user", content: "Hello" }],
  maxTokens: 200,
  temperature: 0,
  topP: 1,
};
const never = () => new AbortController().signal;

function setUp(queue: ScriptedAnswer[] = [], parts: Partial<WebllmParts> = {}) {
  const seen: SeenPrompt[] = [];
  const made: MlcEngine[] = [];
  const lost: LostReason[] = [];
  let lose: (reason: LostReason) => void = () => {};
  const engine = createWebllmEngine({
    make: () => {
      const mlc = createScriptedMlcEngine({
        take: async (at, turn) => {
          const index = queue.findIndex(
            (answer) => (answer.at ?? "generate") === at && turn.includes(answer.match ?? ""),
          );
          return index < 0 ? null : (queue.splice(index, 1)[0] ?? null);
        },
        saw: (prompt) => seen.push(prompt),
        lose: (reason) => lose(reason),
        die: () => {},
      });
      made.push(mlc);
      return mlc;
    },
    check: async () => {},
    watchLost: (listener) => {
      lose = listener;
    },
    warmUp: false,
    ...parts,
  });
  engine.onLost((reason) => lost.push(reason));
  const load = (signal = never(), progress: (report: LoadProgress) => void = () => {}) =>
    engine.load(MODEL, { progress }, signal);
  const ask = (request = ASK, signal = never(), chunk: (chunk: EngineChunk) => void = () => {}) =>
    engine.generate(request, { chunk }, signal);
  return { engine, load, ask, seen, made, lost, lose: (reason: LostReason) => lose(reason) };
}

const failure = (reason: string) => expect.objectContaining({ name: "LlmFailure", reason });

describe("loading", () => {
  it("reports its share and ends ready to write", async () => {
    const { load, ask } = setUp();
    const reports: LoadProgress[] = [];
    await load(never(), (report) => reports.push(report));
    expect(reports.map(({ share }) => share)).toEqual([0, 0, 0.5, 1, 1]);
    expect(reports.at(-1)?.phase).toBe("compiling");
    expect((await ask()).text).toBe(DEFAULT_ANSWER);
  });

  it("writes one token before it claims to be ready, where told to", async () => {
    const { load, seen } = setUp([], { warmUp: true });
    const phases: string[] = [];
    await load(never(), ({ phase }) => phases.push(phase));
    expect(phases.at(-1)).toBe("warming");
    expect(seen).toMatchObject([{ maxTokens: 1 }]);
  });

  it("ends in what our own look found, before WebLLM is made", async () => {
    const { load, ask, made } = setUp([], {
      check: async () => {
        throw new LlmFailure("no_f16");
      },
    });
    await expect(load()).rejects.toEqual(failure("no_f16"));
    expect(made).toEqual([]);
    await expect(ask()).rejects.toEqual(failure("no_model"));
  });

  it("names what WebLLM threw, and can be tried again", async () => {
    const { load, ask } = setUp([{ at: "load", after: "throw", error: "Out of memory" }]);
    await expect(load()).rejects.toEqual(failure("out_of_memory"));
    await expect(ask()).rejects.toEqual(failure("no_model"));
    await load();
    expect((await ask()).finish).toBe("stop");
  });

  it("is cancelled in the middle of something that never ends", async () => {
    const { load } = setUp([{ at: "load", after: "stall" }]);
    const stop = new AbortController();
    const loading = load(stop.signal, ({ share }) => share === 1 && stop.abort());
    await expect(loading).rejects.toEqual(failure("cancelled"));
  });

  it.each([["lose_device", "device_lost"] as const, ["oom", "out_of_memory"] as const])(
    "ends when the card is gone: %s",
    async (after, reason) => {
      const { load, lost } = setUp([{ at: "load", after }]);
      await expect(load()).rejects.toEqual(failure(reason));
      expect(lost).toEqual([reason]);
    },
  );

  it("takes no model of another engine", async () => {
    const { engine } = setUp();
    const other = { engine: "wllama", id: "x", files: [], contextTokens: 10 } as const;
    await expect(engine.load(other, { progress: () => {} }, never())).rejects.toEqual(failure("no_model"));
    await expect(engine.load(null, { progress: () => {} }, never())).rejects.toEqual(failure("no_model"));
  });
});

describe("writing", () => {
  it("streams pieces that add up to the answer, with a count", async () => {
    const { load, ask } = setUp([{ text: "Your parcel left on Monday. 包裹已发出。" }]);
    await load();
    const chunks: EngineChunk[] = [];
    const answer = await ask(ASK, never(), (chunk) => chunks.push(chunk));
    expect(answer).toMatchObject({
      text: "Your parcel left on Monday. 包裹已发出。",
      finish: "stop",
      candidates: null,
    });
    expect(chunks.map(({ text }) => text).join("")).toBe(answer.text);
    expect(chunks.map(({ tokens }) => tokens)).toEqual(chunks.map((_, index) => index + 1));
    expect(answer.tokens).toBe(chunks.length);
  });

  it("says when the limit cut it off", async () => {
    const { load, ask } = setUp([{ text: "one two three four five" }]);
    await load();
    expect(await ask({ ...ASK, maxTokens: 2 })).toMatchObject({
      text: "one two",
      finish: "length",
      tokens: 2,
    });
  });

  it("answers one of the choices with the probabilities of the allowed ones", async () => {
    const { load, ask } = setUp();
    await load();
    const answer = await ask({ ...ASK, choices: ["A", "B"], maxTokens: 1, temperature: 1, topP: 0.00001 });
    expect(answer).toMatchObject({ text: "A", finish: "stop" });
    expect(answer.candidates?.map(({ text }) => text)).toEqual(["A", "B"]);
    expect(answer.candidates?.map(({ probability }) => probability)).toEqual([
      expect.closeTo(0.75),
      expect.closeTo(0.25),
    ]);
  });

  it("follows a schema", async () => {
    const { load, ask, seen } = setUp();
    await load();
    const schema = { type: "object", properties: { ok: { type: "boolean" } }, required: ["ok"] };
    expect(JSON.parse((await ask({ ...ASK, schema })).text)).toEqual({ ok: false });
    expect(seen[0]?.schema).toBe(JSON.stringify(schema));
  });

  it.each(["stall", undefined] as const)("stops in the middle with what there is (%s)", async (after) => {
    const { load, ask } = setUp([
      { text: "one two three", tokensPerSecond: after ? 0 : 50, after },
      { text: "next" },
    ]);
    await load();
    const stop = new AbortController();
    const wanted = after ? 3 : 1;
    const answer = await ask(ASK, stop.signal, ({ tokens }) => tokens === wanted && stop.abort());
    expect(answer).toMatchObject({ finish: "aborted", tokens: wanted });
    expect(answer.text).toBe(after ? "one two three" : "one");
    expect((await ask()).text).toBe("next");
  });

  it.each([["lose_device", "device_lost"] as const, ["oom", "out_of_memory"] as const])(
    "ends when the card is gone in mid-stream, and the model is gone with it: %s",
    async (after, reason) => {
      const { load, ask, lost } = setUp([{ text: "one two", after }]);
      await load();
      const chunks: string[] = [];
      await expect(ask(ASK, never(), ({ text }) => chunks.push(text))).rejects.toEqual(failure(reason));
      expect(chunks.join("")).toBe("one two");
      expect(lost).toEqual([reason]);
      await expect(ask()).rejects.toEqual(failure("no_model"));
      await load();
      expect((await ask()).text).toBe(DEFAULT_ANSWER);
    },
  );

  it("names what the engine threw", async () => {
    const { load, ask } = setUp([
      { after: "throw", error: "Prompt tokens exceed context window size: 9000; 4096" },
    ]);
    await load();
    await expect(ask()).rejects.toEqual(failure("too_long"));
  });

  it("does one thing at a time", async () => {
    const { load, ask } = setUp([{ text: "slow", after: "stall" }]);
    await load();
    const stop = new AbortController();
    const first = ask(ASK, stop.signal);
    await expect(ask()).rejects.toEqual(failure("engine_failed"));
    await expect(load()).rejects.toEqual(failure("engine_failed"));
    stop.abort();
    expect((await first).finish).toBe("aborted");
  });

  it("ends what hangs when it is killed", async () => {
    const { engine, load, ask } = setUp([{ after: "stall", text: "…" }]);
    await load();
    const hanging = ask(ASK, never(), () => engine.kill());
    await expect(hanging).rejects.toEqual(failure("interrupted"));
  });

  it("treats a stream that ends without a reason as a failure", async () => {
    const { engine } = setUp([], {
      make: () => ({
        reload: async () => {},
        unload: async () => {},
        interruptGenerate: () => {},
        setInitProgressCallback: () => {},
        chat: { completions: { create: async () => (async function* () {})() } },
      }),
    });
    await engine.load(MODEL, { progress: () => {} }, never());
    await expect(engine.generate(ASK, { chunk: () => {} }, never())).rejects.toEqual(
      failure("engine_failed"),
    );
  });
});

describe("leaving the memory", () => {
  it("leaves nothing that could write, and never rejects", async () => {
    const { engine, load, ask, made } = setUp();
    await load();
    const [mlc] = made;
    if (mlc) mlc.unload = () => Promise.reject(new Error("device lost"));
    await engine.unload();
    await engine.unload();
    await expect(ask()).rejects.toEqual(failure("no_model"));
  });

  it("says of a card that was lost while nothing ran", async () => {
    const { load, ask, lose, lost } = setUp();
    await load();
    lose("device_lost");
    expect(lost).toEqual(["device_lost"]);
    await expect(ask()).rejects.toEqual(failure("no_model"));
  });
});

describe("WebLLM's reports", () => {
  it("are told apart by their words", () => {
    expect(toProgress({ progress: 0.4, text: "Loading model from cache[2/5]: 40MB loaded." })).toEqual({
      share: 0.4,
      phase: "weights",
    });
    expect(toProgress({ progress: 0.2, text: "Loading GPU shader modules[7/35]: 20%" }).phase).toBe(
      "compiling",
    );
    expect(toProgress({ progress: Number.NaN, text: "Start to fetch params" }).share).toBeNull();
  });
});
