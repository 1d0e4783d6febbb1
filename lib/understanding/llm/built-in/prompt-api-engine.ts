/// <reference types="dom-chromium-ai" />
import { LlmFailure, type LlmFailureReason } from "../../../domain/llm-failure";
import type { ChatTurn, Engine, EngineAnswer, EngineChunk, EngineRequest } from "../engine";
import { nameBuiltInFailure } from "./errors";

type Api = typeof LanguageModel;

/** UTF-16 units that a token of any of our languages is at most worth here; the API takes no limit of its own. */
const UNITS_A_TOKEN = 6;

/** Null: the browser's own model is on this machine. A download is started by a person, elsewhere, never here. */
export async function builtInTrouble(scope: object = globalThis): Promise<LlmFailureReason | null> {
  const api = findApi(scope);
  if (!api) return "no_model";
  const told = await api.availability().catch(() => "unavailable");
  return told === "available" ? null : "no_model";
}

/**
 * The browser's own model as an engine. All turns but the last go into the session; a session is kept, and cloned for each
 * question, while the next one begins with the same turns. Tokens are not told: 0.
 */
export function createPromptApiEngine(scope: object = globalThis): Engine {
  let held: { key: string; session: LanguageModel } | null = null;
  let sampling: LanguageModelCreateCoreOptions = {};
  const ended = new AbortController();
  const release = () => {
    held?.session.destroy();
    held = null;
  };
  const open = async (turns: readonly ChatTurn[], request: EngineRequest, signal: AbortSignal) => {
    const api = findApi(scope);
    if (!api) throw new LlmFailure("no_model", "this browser has no model of its own");
    const options = samplingOf(sampling, request);
    const key = JSON.stringify([turns, options]);
    if (held?.key !== key) {
      release();
      const initialPrompts = turns as [LanguageModelSystemMessage, ...LanguageModelMessage[]];
      const session = await api.create({
        ...options,
        signal,
        ...(turns.length > 0 ? { initialPrompts } : {}),
      });
      held = { key, session };
    }
    return held.session.clone({ signal });
  };
  return {
    name: "prompt_api",
    async load(_model, on, signal) {
      try {
        const trouble = await builtInTrouble(scope);
        if (trouble) throw new LlmFailure(trouble, "the browser's own model is not on this machine");
        sampling = await readSampling(findApi(scope));
        if (signal.aborted) throw new LlmFailure("cancelled");
        on.progress({ share: 1, phase: "warming" });
      } catch (error) {
        throw nameBuiltInFailure(error);
      }
    },
    async generate(request, on, signal) {
      const both = AbortSignal.any([signal, ended.signal]);
      let session: LanguageModel | null = null;
      try {
        const last = request.turns.at(-1);
        if (last?.role !== "user") throw new LlmFailure("engine_failed", "the last turn is not the user's");
        session = await open(request.turns.slice(0, -1), request, both);
        const responseConstraint = constraintOf(request);
        const stream = session.promptStreaming(last.content, {
          signal: both,
          ...(responseConstraint ? { responseConstraint } : {}),
        });
        return await readAnswer(stream, request, on);
      } catch (error) {
        const failure = nameBuiltInFailure(error);
        // A session that failed is not asked again.
        release();
        if (ended.signal.aborted) throw new LlmFailure("interrupted", "the engine was ended");
        if (signal.aborted) return { ...NOTHING, finish: "aborted" };
        throw failure;
      } finally {
        session?.destroy();
      }
    },
    async unload() {
      release();
    },
    kill() {
      ended.abort();
      release();
    },
    // Its process is restarted by the browser itself: the next call fails by name, or works.
    onLost() {},
  };
}

const NOTHING: EngineAnswer = { text: "", finish: "stop", tokens: 0, promptTokens: null, candidates: null };

async function readAnswer(
  stream: ReadableStream<string>,
  request: EngineRequest,
  on: { chunk(chunk: EngineChunk): void },
): Promise<EngineAnswer> {
  const limit = request.maxTokens * UNITS_A_TOKEN;
  const reader = stream.getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
    const cut = cutAt(text, request.stop ?? []);
    if (cut >= 0 || text.length > limit) {
      await reader.cancel();
      const kept = cut >= 0 ? text.slice(0, cut) : text.slice(0, limit);
      return { ...NOTHING, text: plainChoice(kept, request), finish: cut >= 0 ? "stop" : "length" };
    }
    on.chunk({ text: value, tokens: 0 });
  }
  return { ...NOTHING, text: plainChoice(text, request) };
}

function cutAt(text: string, stops: readonly string[]): number {
  const found = stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function constraintOf({ schema, choices }: EngineRequest): Record<string, unknown> | null {
  if (schema) return schema as Record<string, unknown>;
  return choices ? { type: "string", enum: [...choices] } : null;
}

/** A choice comes as a JSON string. */
function plainChoice(text: string, { choices }: EngineRequest): string {
  if (!choices) return text;
  return choices.find((choice) => text.trim() === JSON.stringify(choice) || text.trim() === choice) ?? text;
}

/** Sampling can be set in extensions of some versions only, and then all of it or nothing. */
async function readSampling(api: Api | null): Promise<LanguageModelCreateCoreOptions> {
  if (typeof api?.params !== "function") return {};
  const params = await api.params().catch(() => null);
  return params ? { temperature: params.maxTemperature, topK: params.defaultTopK } : {};
}

function samplingOf(
  { temperature: most, topK }: LanguageModelCreateCoreOptions,
  request: EngineRequest,
): LanguageModelCreateCoreOptions {
  if (most === undefined || topK === undefined) return {};
  return { temperature: Math.min(most, request.temperature), topK: isGreedy(request) ? 1 : topK };
}

function findApi(scope: object): Api | null {
  return (scope as { LanguageModel?: Api }).LanguageModel ?? null;
}

/** The likeliest token only, however it is asked for. */
function isGreedy({ temperature, topP }: EngineRequest): boolean {
  return temperature === 0 || topP < 0.01;
}
