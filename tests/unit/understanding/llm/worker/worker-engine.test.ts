import { afterEach, describe, expect, it } from "vitest";
import { LlmFailure } from "../../../../../lib/domain/llm-failure";
import type { Engine, EngineAnswer, EngineRequest } from "../../../../../lib/understanding/llm/engine";
import type { Channel, LostReason } from "../../../../../lib/understanding/llm/worker/protocol";
import { serveEngine } from "../../../../../lib/understanding/llm/worker/serve-engine";
import { createWorkerEngine } from "../../../../../lib/understanding/llm/worker/worker-engine";

const never = () => new AbortController().signal;
const ASK: EngineRequest = {
  turns: [{ role: "user", content: "Hello" }],
  maxTokens: 9,
  temperature: 0,
  topP: 1,
};
const ANSWER: EngineAnswer = { text: "Hi", finish: "stop", tokens: 1, promptTokens: 3, candidates: null };
const failure = (reason: string) => expect.objectContaining({ name: "LlmFailure", reason });

/** An engine that does what a test says; by default it loads and answers. */
function fakeEngine(parts: Partial<Engine> = {}) {
  const losers: ((reason: LostReason) => void)[] = [];
  const engine: Engine = {
    name: "webllm",
    load: async (_, on) => on.progress({ share: 0.5, phase: "weights" }),
    generate: async (_, on) => {
      on.chunk({ text: "Hi", tokens: 1 });
      return ANSWER;
    },
    unload: async () => {},
    kill: () => {},
    onLost: (listener) => losers.push(listener),
    ...parts,
  };
  return { engine, lose: (reason: LostReason) => losers.map((listener) => listener(reason)) };
}

/** A worker over a real message channel, in this thread. */
class FakeWorker extends EventTarget {
  readonly near: MessagePort;
  readonly far: MessagePort;
  ended = false;
  constructor() {
    super();
    const { port1, port2 } = new MessageChannel();
    this.near = port1;
    this.far = port2;
    port1.onmessage = ({ data }) => {
      if (!this.ended) this.dispatchEvent(new MessageEvent("message", { data }));
    };
  }
  serve(engine: Engine): this {
    serveEngine(engine, this.far as unknown as Channel);
    this.far.start();
    return this;
  }
  postMessage(message: unknown) {
    this.near.postMessage(message);
  }
  terminate() {
    this.ended = true;
    this.near.close();
  }
}

const open: FakeWorker[] = [];
afterEach(() => {
  for (const worker of open.splice(0)) worker.terminate();
});

function setUp(parts: Partial<Engine> = {}) {
  const made: FakeWorker[] = [];
  const fake = fakeEngine(parts);
  const engine = createWorkerEngine(() => {
    const worker = new FakeWorker().serve(fake.engine);
    made.push(worker);
    open.push(worker);
    return worker as unknown as Worker;
  }, "webllm");
  const lost: LostReason[] = [];
  engine.onLost((reason) => lost.push(reason));
  const load = (signal = never(), progress: Parameters<Engine["load"]>[1]["progress"] = () => {}) =>
    engine.load(null, { progress }, signal);
  const ask = (signal = never(), chunk: Parameters<Engine["generate"]>[1]["chunk"] = () => {}) =>
    engine.generate(ASK, { chunk }, signal);
  return { engine, made, lost, load, ask, lose: fake.lose };
}

/** Writes one piece and then waits for the end of its signal. */
const hangs: Engine["generate"] = (_, on, signal) =>
  new Promise((resolve) => {
    on.chunk({ text: "one", tokens: 1 });
    signal.addEventListener("abort", () => resolve({ ...ANSWER, text: "one", finish: "aborted" }));
  });

describe("an engine in a worker", () => {
  it("is made at the first load; progress, pieces and answers come through", async () => {
    const { made, load, ask } = setUp();
    expect(made).toHaveLength(0);
    const shares: (number | null)[] = [];
    await load(never(), ({ share }) => shares.push(share));
    const pieces: string[] = [];
    expect(await ask(never(), ({ text }) => pieces.push(text))).toEqual(ANSWER);
    expect([shares, pieces, made.length]).toEqual([[0.5], ["Hi"], 1]);
  });

  it("brings a failure's reason and words home", async () => {
    const { load } = setUp({
      load: async () => {
        throw new LlmFailure("no_f16", "the card has none");
      },
    });
    await expect(load()).rejects.toMatchObject({ reason: "no_f16", detail: "the card has none" });
  });

  it("calls what is unknown engine_failed", async () => {
    const { load, ask } = setUp({ generate: () => Promise.reject(new TypeError("x is undefined")) });
    await load();
    await expect(ask()).rejects.toMatchObject({ reason: "engine_failed", detail: "x is undefined" });
  });

  it("has no model before one was loaded", async () => {
    const { ask, made } = setUp();
    await expect(ask()).rejects.toEqual(failure("no_model"));
    expect(made).toHaveLength(0);
  });

  it("stops an answer in the middle and keeps its worker", async () => {
    const { load, ask, made } = setUp({ generate: hangs });
    await load();
    const stop = new AbortController();
    const answer = await ask(stop.signal, () => stop.abort());
    expect(answer).toMatchObject({ text: "one", finish: "aborted" });
    expect(made[0]?.ended).toBe(false);
  });

  it("ends its worker when a load is aborted; the next load has a new one", async () => {
    let first = true;
    const { load, ask, made } = setUp({
      load: (_, on) => {
        on.progress({ share: 0, phase: "compiling" });
        const hang = first;
        first = false;
        return hang ? new Promise(() => {}) : Promise.resolve();
      },
    });
    const stop = new AbortController();
    await expect(load(stop.signal, () => stop.abort())).rejects.toEqual(failure("cancelled"));
    expect(made[0]?.ended).toBe(true);
    await load();
    expect(await ask()).toEqual(ANSWER);
    expect(made).toHaveLength(2);
  });

  it("starts nothing for who has aborted already", async () => {
    const { load, ask, made } = setUp();
    await expect(load(AbortSignal.abort())).rejects.toEqual(failure("cancelled"));
    await expect(ask(AbortSignal.abort())).rejects.toEqual(failure("cancelled"));
    expect(made).toHaveLength(0);
  });

  it("does one thing at a time", async () => {
    const { load, ask } = setUp({ generate: hangs });
    await load();
    const stop = new AbortController();
    const first = ask(stop.signal);
    await expect(ask()).rejects.toEqual(failure("engine_failed"));
    stop.abort();
    expect((await first).finish).toBe("aborted");
  });

  it.each(["error", "messageerror"])(
    "rejects what waits and says so when the worker dies: %s",
    async (type) => {
      const { load, ask, made, lost } = setUp({ generate: hangs });
      await load();
      const asked = ask(never(), () => made[0]?.dispatchEvent(new Event(type)));
      await expect(asked).rejects.toEqual(failure("engine_failed"));
      expect(lost).toEqual(["engine_failed"]);
      expect(made[0]?.ended).toBe(true);
      await load();
      expect(made).toHaveLength(2);
    },
  );

  it("rejects what waits when the card is lost, tells it once, and starts afresh", async () => {
    const { load, ask, lose, lost, made } = setUp({ generate: hangs });
    await load();
    await expect(ask(never(), () => lose("device_lost"))).rejects.toEqual(failure("device_lost"));
    expect(lost).toEqual(["device_lost"]);
    await expect(ask()).rejects.toEqual(failure("no_model"));
    await load();
    expect(made).toHaveLength(2);
  });

  it("is killed in the middle of what hangs", async () => {
    const { engine, load, ask, made, lost } = setUp({ generate: () => new Promise(() => {}) });
    await load();
    const hanging = ask();
    engine.kill();
    await expect(hanging).rejects.toEqual(failure("interrupted"));
    expect([made[0]?.ended, lost]).toEqual([true, []]);
  });

  it("gives everything back when it is unloaded", async () => {
    const freed: string[] = [];
    const { engine, load, ask, made } = setUp({ unload: async () => void freed.push("freed") });
    await engine.unload();
    await load();
    await engine.unload();
    expect([freed, made[0]?.ended]).toEqual([["freed"], true]);
    await expect(ask()).rejects.toEqual(failure("no_model"));
  });

  it("says when no worker can be made", async () => {
    const engine = createWorkerEngine(() => {
      throw new Error("blocked");
    }, "webllm");
    await expect(engine.load(null, { progress: () => {} }, never())).rejects.toEqual(
      failure("engine_failed"),
    );
  });

  it("does not listen to messages of others on the channel", async () => {
    const { load, ask, made } = setUp({ generate: hangs });
    await load();
    const stop = new AbortController();
    const asked = ask(stop.signal, () => {
      made[0]?.dispatchEvent(new MessageEvent("message", { data: { kind: "reload", uuid: "x" } }));
      made[0]?.dispatchEvent(new MessageEvent("message", { data: "answer" }));
      made[0]?.near.postMessage({ kind: "nonsense", id: 1 });
      stop.abort();
    });
    expect((await asked).text).toBe("one");
  });
});
