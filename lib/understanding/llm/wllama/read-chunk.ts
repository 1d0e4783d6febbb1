import * as v from "valibot";
import { LlmFailure } from "../../../domain/llm-failure";

const tokenSchema = v.object({ token: v.string(), logprob: v.number() });

/** What of a streamed chunk is used; the rest is left alone. */
const chunkSchema = v.object({
  choices: v.fallback(
    v.array(
      v.object({
        delta: v.optional(v.object({ content: v.nullish(v.string()) })),
        finish_reason: v.nullish(v.string()),
        logprobs: v.nullish(
          v.object({ content: v.nullish(v.array(v.object({ top_logprobs: v.array(tokenSchema) }))) }),
        ),
      }),
    ),
    [],
  ),
  timings: v.optional(
    v.object({ cache_n: v.optional(v.number(), 0), prompt_n: v.number(), predicted_n: v.number() }),
  ),
});

export interface ReadChunk {
  text: string;
  finish: "stop" | "length" | null;
  /** Tokens so far and of the prompt; null where this chunk does not tell. */
  tokens: number | null;
  promptTokens: number | null;
  /** What the model would have written here, most probable first; null where not told. */
  top: readonly { text: string; probability: number }[] | null;
}

/** Reads one chunk of the engine's stream. @throws LlmFailure "engine_failed" when it is none */
export function readChunk(raw: unknown): ReadChunk {
  const parsed = v.safeParse(chunkSchema, raw);
  if (!parsed.success) throw new LlmFailure("engine_failed", "the engine's stream is not as expected");
  const { choices, timings } = parsed.output;
  const choice = choices[0];
  const finish = choice?.finish_reason;
  const top = choice?.logprobs?.content?.[0]?.top_logprobs;
  return {
    text: choice?.delta?.content ?? "",
    finish: finish ? (finish === "length" ? "length" : "stop") : null,
    tokens: timings?.predicted_n ?? null,
    promptTokens: timings ? timings.prompt_n + timings.cache_n : null,
    top: top?.map(({ token, logprob }) => ({ text: token, probability: Math.exp(logprob) })) ?? null,
  };
}

/**
 * Of the first token's candidates those with which one of `choices` can begin, with their probabilities among
 * themselves, best first. Null where none of them was told.
 */
export function allowedCandidates(
  top: ReadChunk["top"],
  choices: readonly string[],
): { text: string; probability: number }[] | null {
  const allowed = (top ?? []).filter(
    ({ text, probability }) =>
      text !== "" && probability > 0 && choices.some((choice) => choice.startsWith(text)),
  );
  const sum = allowed.reduce((total, { probability }) => total + probability, 0);
  if (sum === 0) return null;
  return allowed
    .map(({ text, probability }) => ({ text, probability: probability / sum }))
    .sort((a, b) => b.probability - a.probability);
}
