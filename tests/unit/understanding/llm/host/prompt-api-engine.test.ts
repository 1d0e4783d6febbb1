import { describe, expect, it, vi } from "vitest";
import {
  builtInTrouble,
  createPromptApiEngine,
} from "../../../../../lib/understanding/llm/built-in/prompt-api-engine";
import type { EngineRequest } from "../../../../../lib/understanding/llm/engine";

interface Options {
  availability?: string;
  chunks?: readonly string[];
  fail?: unknown;
  /** Sends its chunks and then nothing until it is aborted. */
  hangs?: boolean;
  params?: object | null;
}

/** Chrome's global with the parts that the engine uses. */
function chromeModel({
  availability = "available",
  chunks = ["Hel", "lo."],
  fail,
  hangs,
  params,
}: Options = {}) {
  const log: {
    created: object[];
    prompts: { input: unknown; options: { responseConstraint?: object } }[];
    destroyed: number;
    cloned: number;
  } = {
    created: [],
    prompts: [],
    destroyed: 0,
    cloned: 0,
  };
  const session = (): object => ({
    clone: async () => {
      log.cloned += 1;
      return session();
    },
    destroy: () => {
      log.destroyed += 1;
    },
    promptStreaming: (input: unknown, options: { signal: AbortSignal; responseConstraint?: object }) => {
      log.prompts.push({ input, options });
      return new ReadableStream<string>({
        start(controller) {
          options.signal.addEventListener("abort", () =>
            controller.error(new DOMException("", "AbortError")),
          );
          for (const chunk of chunks) controller.enqueue(chunk);
          if (fail) controller.error(fail);
          else if (!hangs) controller.close();
        },
      });
    },
  });
  const LanguageModel = {
    availability: async () => availability,
    create: async (options: object) => {
      log.created.push(options);
      return session();
    },
    ...(params === undefined ? {} : { params: async () => params }),
  };
  return { scope: { LanguageModel }, log };
}

const request: EngineRequest = {
  turns: [
    { role: "system", content: "Rules." },
    { role: "user", content: "Hi?" },
  ],
  maxTokens: 100,
  temperature: 0.5,
  topP: 0.9,
};
const never = new AbortController().signal;
const ignore = { progress: () => {} };

describe("Chrome's own model as an engine", () => {
  it("streams an answer, with the rules in the session and the question in the prompt", async () => {
    const { scope, log } = chromeModel();
    const engine = createPromptApiEngine(scope);
    await engine.load(null, ignore, never);
    const chunk = vi.fn();
    expect(await engine.generate(request, { chunk }, never)).toMatchObject({
      text: "Hello.",
      finish: "stop",
    });
    expect(chunk.mock.calls.map(([one]) => one.text)).toEqual(["Hel", "lo."]);
    expect(log.created).toMatchObject([{ initialPrompts: [{ role: "system", content: "Rules." }] }]);
    expect(log.prompts[0]?.input).toBe("Hi?");
    // The next question with the same rules needs no new session.
    await engine.generate(request, { chunk }, never);
    expect(log.created).toHaveLength(1);
    await engine.generate({ ...request, turns: [{ role: "user", content: "Alone" }] }, { chunk }, never);
    expect(log.created).toHaveLength(2);
    expect(log.created[1]).not.toHaveProperty("initialPrompts");
    await engine.unload();
    expect(log.destroyed).toBe(log.cloned + log.created.length);
  });

  it("constrains what is asked for in a form", async () => {
    const { scope, log } = chromeModel({ chunks: ['"B"'] });
    const engine = createPromptApiEngine(scope);
    const answer = await engine.generate({ ...request, choices: ["A", "B"] }, { chunk: () => {} }, never);
    expect(answer.text).toBe("B");
    expect(log.prompts[0]?.options.responseConstraint).toEqual({ type: "string", enum: ["A", "B"] });
    const schema = { type: "object" };
    await engine.generate({ ...request, schema }, { chunk: () => {} }, never);
    expect(log.prompts[1]?.options.responseConstraint).toBe(schema);
  });

  it("cuts at a stop text and at the length", async () => {
    const engine = createPromptApiEngine(chromeModel({ chunks: ["one </", "p> two"] }).scope);
    const cut = await engine.generate({ ...request, stop: ["</p>"] }, { chunk: () => {} }, never);
    expect(cut).toMatchObject({ text: "one ", finish: "stop" });
    const long = createPromptApiEngine(chromeModel({ chunks: ["x".repeat(50)] }).scope);
    const short = await long.generate({ ...request, maxTokens: 5 }, { chunk: () => {} }, never);
    expect(short).toMatchObject({ text: "x".repeat(30), finish: "length" });
  });

  it("sets how freely it may answer only where the browser lets extensions do so", async () => {
    const { scope, log } = chromeModel({ params: { maxTemperature: 2, defaultTopK: 3 } });
    const engine = createPromptApiEngine(scope);
    await engine.load(null, ignore, never);
    await engine.generate(request, { chunk: () => {} }, never);
    expect(log.created[0]).toMatchObject({ temperature: 0.5, topK: 3 });
    await engine.generate({ ...request, temperature: 1, topP: 0.00001 }, { chunk: () => {} }, never);
    expect(log.created[1]).toMatchObject({ topK: 1 });
    const plain = chromeModel();
    await createPromptApiEngine(plain.scope).generate(request, { chunk: () => {} }, never);
    expect(plain.log.created[0]).not.toHaveProperty("temperature");
  });

  it.each([
    [new DOMException("", "QuotaExceededError"), "too_long"],
    [new DOMException("", "NotReadableError"), "bad_answer"],
    [new DOMException("", "InvalidStateError"), "engine_failed"],
    ["odd", "engine_failed"],
  ])("names what it fails with (%s)", async (fail, reason) => {
    const engine = createPromptApiEngine(chromeModel({ fail }).scope);
    await expect(engine.generate(request, { chunk: () => {} }, never)).rejects.toMatchObject({ reason });
  });

  it("stops when it is aborted, and for good when it is killed", async () => {
    const abort = new AbortController();
    const engine = createPromptApiEngine(chromeModel({ hangs: true }).scope);
    const answer = engine.generate(request, { chunk: () => abort.abort() }, abort.signal);
    expect(await answer).toMatchObject({ finish: "aborted" });
    const killed = engine.generate(request, { chunk: () => engine.kill() }, never);
    await expect(killed).rejects.toMatchObject({ reason: "interrupted" });
  });

  it.each([
    [{}, "no_model"],
    [chromeModel({ availability: "unavailable" }).scope, "no_model"],
    // A download is started by a person, never by a question.
    [chromeModel({ availability: "downloadable" }).scope, "no_model"],
  ])("is not there without a model on this machine", async (scope, reason) => {
    expect(await builtInTrouble(scope)).toBe(reason);
    await expect(createPromptApiEngine(scope).load(null, ignore, never)).rejects.toMatchObject({ reason });
  });

  it("is there with one", async () => {
    expect(await builtInTrouble(chromeModel().scope)).toBeNull();
  });
});
