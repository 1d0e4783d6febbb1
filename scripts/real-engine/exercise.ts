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
  took: number;
}

const ASK = "Where is my parcel? It was due on Monday.";
const turns = [{ role: "user" as const, content: ASK }];

/** What a language model is asked here, one thing after the other in one worker. Noise as text is expected of noise. */
export function listRequests(
  tokens: number,
): { name: string; request: EngineRequest; stopAt: number | null }[] {
  const schema = {
    type: "object",
    properties: { intent: { enum: ["where_is_my_order", "other"] }, urgent: { type: "boolean" } },
    required: ["intent", "urgent"],
  };
  return [
    { name: "free text", request: { turns, maxTokens: tokens, temperature: 0.7, topP: 0.9 }, stopAt: null },
    {
      name: "one of A, B, C",
      request: { turns, maxTokens: 1, temperature: 1, topP: 0.00001, choices: ["A", "B", "C"] },
      stopAt: null,
    },
    {
      name: "JSON by schema",
      request: { turns, maxTokens: 40, temperature: 0, topP: 1, schema },
      stopAt: null,
    },
    {
      name: "stopped after two pieces",
      request: { turns, maxTokens: 200, temperature: 0.7, topP: 0.9 },
      stopAt: 2,
    },
    { name: "after the stop", request: { turns, maxTokens: 2, temperature: 0, topP: 1 }, stopAt: null },
  ];
}

/** Loads the model in the packaged worker, asks all of it, unloads. Runs in an extension page. */
export async function exercise(page: Page, model: EngineModel, tokens: number): Promise<Timed[]> {
  // The runner of these scripts wraps inner functions in a call of this name, which a page does not have.
  await page.evaluate("globalThis.__name = (wrapped) => wrapped");
  return page.evaluate(
    async ([loaded, requests]) => {
      const worker = new Worker("/llm-worker.js");
      let lastId = 0;
      const call = (name: string, message: object, stopAt: number | null = null) =>
        new Promise<Timed>((resolve) => {
          const id = ++lastId;
          const started = performance.now();
          const timed: Timed = { name, ended: "", detail: "", text: "", tokens: 0, firstAt: null, took: 0 };
          const end = (ended: string, detail: string) =>
            resolve({ ...timed, ended, detail, took: performance.now() - started });
          worker.onerror = (event) => end("worker died", event.message);
          worker.onmessage = ({ data }) => {
            if (data.kind === "lost") return end("lost", data.reason);
            if (data.id !== id) return;
            if (data.kind === "chunk") {
              timed.firstAt ??= performance.now() - started;
              timed.tokens = data.chunk.tokens;
              if (timed.tokens === stopAt) worker.postMessage({ kind: "abort", id });
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
        for (const { name, request, stopAt } of requests)
          results.push(await call(name, { kind: "generate", request }, stopAt));
      results.push(await call("unload", { kind: "unload" }));
      worker.terminate();
      return results;
    },
    [model, listRequests(tokens)] as const,
  );
}
