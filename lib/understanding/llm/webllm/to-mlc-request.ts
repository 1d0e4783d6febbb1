import type { ChatCompletionRequestStreaming, ResponseFormat } from "@mlc-ai/web-llm";
import type { EngineRequest } from "../engine";

/** The smallest top-p that WebLLM takes as such: it still picks the likeliest token and leaves the probabilities alone. */
const LEAST_TOP_P = 0.00001;
/** WebLLM tells at most so many. */
const TOP_CANDIDATES = 5;

/**
 * What WebLLM puts before the answer of a model that was told not to think, as if the model had written it: it is in the
 * stream, in the conversation that WebLLM compares the next request with, in what stops are looked for and in the count.
 */
const EMPTY_THOUGHT = "<think>\n\n</think>\n\n";
const EMPTY_THOUGHT_TOKENS = 4;

/** Models that think aloud unless told not to. WebLLM then writes an empty thought before the answer. */
export function thinksAloud(modelId: string): boolean {
  return /^qwen-?3(?![\w.-]*instruct)/i.test(modelId);
}

/** An answer as it is for whoever asked: without the empty thought. */
export function withoutThought(text: string): string {
  return text.startsWith(EMPTY_THOUGHT) ? text.slice(EMPTY_THOUGHT.length) : text;
}

/** An engine request in WebLLM's words. Always streaming, with the count of tokens at the end. */
export function toMlcRequest(request: EngineRequest, modelId: string): ChatCompletionRequestStreaming {
  const format = toFormat(request);
  const isQuiet = thinksAloud(modelId);
  // Only a history with the thought is the conversation that WebLLM has in mind, so that it is not read again.
  const thought = isQuiet ? EMPTY_THOUGHT : "";
  const stops = request.stop?.filter((stop) => !thought.includes(stop)) ?? [];
  return {
    stream: true,
    stream_options: { include_usage: true },
    messages: request.turns.map(({ role, content }) => ({
      role,
      content: role === "assistant" ? thought + content : content,
    })),
    max_tokens: Math.max(1, Math.floor(request.maxTokens)) + (isQuiet ? EMPTY_THOUGHT_TOKENS : 0),
    temperature: request.temperature,
    top_p: Math.min(1, Math.max(LEAST_TOP_P, request.topP)),
    ...(stops.length > 0 ? { stop: stops } : {}),
    ...(format
      ? {
          response_format: format,
          // A penalty on what was said already would bend a grammar's quotes and braces, and the probabilities.
          repetition_penalty: 1,
          frequency_penalty: 0,
          presence_penalty: 0,
        }
      : {}),
    ...(request.choices ? { logprobs: true, top_logprobs: TOP_CANDIDATES } : {}),
    ...(isQuiet ? { extra_body: { enable_thinking: false } } : {}),
  };
}

function toFormat({ schema, choices }: EngineRequest): ResponseFormat | null {
  if (choices) return { type: "grammar", grammar: toGrammar(choices) };
  if (schema) return { type: "json_object", schema: JSON.stringify(schema) };
  return null;
}

/** EBNF of "exactly one of these texts", for XGrammar. */
export function toGrammar(choices: readonly string[]): string {
  return `root ::= ${choices.map((choice) => `"${escapeLiteral(choice)}"`).join(" | ")}`;
}

function escapeLiteral(text: string): string {
  return Array.from(text, (char) => {
    if (char === '"' || char === "\\") return `\\${char}`;
    const code = char.codePointAt(0) ?? 0;
    // XGrammar reads \u with four hex digits; line breaks and other control characters must not stand raw.
    return code < 0x20 || code === 0x7f ? `\\u${code.toString(16).padStart(4, "0")}` : char;
  }).join("");
}
