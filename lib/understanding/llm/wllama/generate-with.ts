import type { ChatCompletionParams } from "@wllama/wllama/esm/index.js";
import { LlmFailure } from "../../../domain/llm-failure";
import type { EngineAnswer, EngineChunk, EngineRequest } from "../engine";
import { choicesGrammar } from "./grammar";
import { allowedCandidates, readChunk } from "./read-chunk";
import type { Runtime } from "./runtime";

/** So many of the most probable first tokens are looked through for those that a choice begins with. */
const CANDIDATES = 64;

/** The engine cannot write down candidates that are pieces of a character, and fails at the whole answer. */
const UNWRITABLE = /invalid UTF-8|type_error\.316/;

/** Streams one answer; aborting ends with what there is. Every rejection is an LlmFailure. */
export async function generateWith(
  runtime: Runtime,
  request: EngineRequest,
  chunk: (chunk: EngineChunk) => void,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  try {
    return await streamAnswer(runtime, request, request.choices !== undefined, chunk, signal);
  } catch (error) {
    if (!request.choices || !(error instanceof LlmFailure) || !UNWRITABLE.test(error.detail)) throw error;
    return streamAnswer(runtime, request, false, chunk, signal);
  }
}

async function streamAnswer(
  runtime: Runtime,
  request: EngineRequest,
  withCandidates: boolean,
  chunk: (chunk: EngineChunk) => void,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  const answer: EngineAnswer = { text: "", finish: "stop", tokens: 0, promptTokens: null, candidates: null };
  if (signal.aborted) return { ...answer, finish: "aborted" };
  let ended = false;
  const onData = (raw: unknown) => {
    const read = readChunk(raw);
    const isNew = read.text !== "";
    answer.text += read.text;
    answer.tokens = read.tokens ?? answer.tokens + (isNew ? 1 : 0);
    answer.promptTokens = read.promptTokens ?? answer.promptTokens;
    answer.finish = read.finish ?? answer.finish;
    ended ||= read.finish !== null;
    if (withCandidates && !answer.candidates)
      answer.candidates = allowedCandidates(read.top, request.choices ?? []);
    if (isNew && !signal.aborted) chunk({ text: read.text, tokens: answer.tokens });
  };
  const options = optionsOf(request, withCandidates);
  try {
    await runtime.run(() =>
      runtime.wllama.createChatCompletion({ ...options, stream: true, onData, abortSignal: signal }),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
    return { ...answer, finish: "aborted" };
  }
  if (signal.aborted) return { ...answer, finish: "aborted" };
  // A stream that breaks off is not a whole answer.
  if (!ended) throw new LlmFailure("engine_failed", "the engine's stream ended without a reason");
  return answer;
}

function optionsOf(request: EngineRequest, withCandidates: boolean): ChatCompletionParams {
  const { turns, maxTokens, temperature, topP, schema, choices, stop } = request;
  return {
    messages: [...turns],
    max_tokens: maxTokens,
    temperature,
    top_p: topP,
    // What was read of the same beginning before is not read again.
    cache_prompt: true,
    timings_per_token: true,
    ...(schema
      ? { response_format: { type: "json_schema", json_schema: { name: "answer", schema, strict: true } } }
      : {}),
    ...(choices ? { grammar: choicesGrammar(choices) } : {}),
    ...(withCandidates ? { logprobs: true, top_logprobs: CANDIDATES } : {}),
    // Taken by the engine, but not in its types.
    ...(stop ? { stop: [...stop] } : {}),
  };
}
