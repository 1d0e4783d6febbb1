import type { Page } from "@playwright/test";
import type { EngineModel, EngineRequest } from "../../lib/understanding/llm/engine";

/** One call as it went: times in ms from its start. */
export interface Timed {
  name: string;
  ended: string;
  detail: string;
  text: string;
  tokens: number;
  firstAt: number | null;
  /** When the stop was asked for; null where none was. */
  stopAt: number | null;
  took: number;
}

const ASK = "Where is my parcel? It was due on Monday.";
const turns = [{ role: "user" as const, content: ASK }];

/**
 * What a language model is asked here, one thing after the other in one worker. Noise as text is expected of noise: a
 * tokenizer that knows few of the model's tokens writes most of free noise as nothing, so that what must be seen piece by
 * piece follows a grammar. `stopAfter`: tokens after which the answer is stopped.
 */
export function listRequests(
  tokens: number,
): { name: string; request: EngineRequest; stopAfter: number | null }[] {
  const schema = (late: "boolean" | "string") => ({
    type: "object",
    properties: { late: { type: late } },
    required: ["late"],
  });
  return [
    {
      name: "free text",
      request: { turns, maxTokens: tokens, temperature: 0.7, topP: 0.9 },
      stopAfter: null,
    },
    {
      name: "one of A, B, C",
      request: { turns, maxTokens: 1, temperature: 1, topP: 0.00001, choices: ["A", "B", "C"] },
      stopAfter: null,
    },
    {
      name: "JSON by schema",
      // A token a letter, blanks wherever the grammar lets them stand: noise needs about 25, 50 at most. Warm, because the
      // likeliest token of noise may be a blank for ever.
      request: { turns, maxTokens: 64, temperature: 1, topP: 1, schema: schema("boolean") },
      stopAfter: null,
    },
    {
      name: "stopped after two pieces",
      request: { turns, maxTokens: 200, temperature: 0.7, topP: 0.9, schema: schema("string") },
      stopAfter: 2,
    },
    { name: "after the stop", request: { turns, maxTokens: 2, temperature: 0, topP: 1 }, stopAfter: null },
  ];
}

/**
 * Loads the model in the packaged worker, asks all of it, unloads. Runs in an extension page. `tell` hears of each call
 * when it has ended: a slow card needs minutes for some.
 */
export async function exercise(
  page: Page,
  model: EngineModel,
  tokens: number,
  tell: (timed: Timed) => void,
): Promise<Timed[]> {
  await page.exposeFunction("tellTimed", tell);
  // The runner of these scripts wraps inner functions in a call of this name, which a page does not have.
  await page.evaluate("globalThis.__name = (wrapped) => wrapped");
  return page.evaluate(
    async ([loaded, requests]) => {
      const worker = new Worker("/llm-worker.js");
      let lastId = 0;
      const call = (name: string, message: object, stopAfter: number | null = null) =>
        new Promise<Timed>((resolve) => {
          const id = ++lastId;
          const started = performance.now();
          const ran = () => performance.now() - started;
          const timed: Timed = {
            name,
            ended: "",
            detail: "",
            text: "",
            tokens: 0,
            firstAt: null,
            stopAt: null,
            took: 0,
          };
          const end = (ended: string, detail: string) => {
            const whole = { ...timed, ended, detail, took: ran() };
            (globalThis as unknown as { tellTimed(timed: Timed): void }).tellTimed(whole);
            resolve(whole);
          };
          worker.onerror = (event) => end("worker died", event.message);
          worker.onmessage = ({ data }) => {
            if (data.kind === "lost") return end("lost", data.reason);
            if (data.id !== id) return;
            if (data.kind === "chunk") {
              timed.firstAt ??= ran();
              timed.tokens = data.chunk.tokens;
              // A token without text is counted with the next that has some, so that the very number may be skipped.
              if (stopAfter !== null && timed.stopAt === null && timed.tokens >= stopAfter) {
                timed.stopAt = ran();
                worker.postMessage({ kind: "abort", id });
              }
            } else if (data.kind === "failed") end("failed", `${data.reason}: ${data.detail}`);
            else if (data.kind === "answer") {
              timed.text = data.answer.text;
              timed.tokens = data.answer.tokens;
              end(data.answer.finish, JSON.stringify(data.answer.candidates ?? ""));
            } else if (data.kind !== "progress") end(data.kind, "");
          };
          worker.postMessage({ ...message, id });
        });
      const results = [await call("load", { kind: "load", model: loaded })];
      if (results[0]?.ended === "loaded")
        for (const { name, request, stopAfter } of requests)
          results.push(await call(name, { kind: "generate", request }, stopAfter));
      results.push(await call("unload", { kind: "unload" }));
      worker.terminate();
      return results;
    },
    [model, listRequests(tokens)] as const,
  );
}
