import type { ChatCompletionChunk } from "@mlc-ai/web-llm";
import { LlmFailure } from "../../../domain/llm-failure";
import type { EngineAnswer, EngineChunk, EngineRequest } from "../engine";
import { withoutThought } from "./to-mlc-request";

type Candidates = NonNullable<EngineAnswer["candidates"]>;

/**
 * Reads WebLLM's stream to its end, or until `signal` aborts (then at once, with what there is: the engine itself may
 * need the rest of a step to stop). Rejects with what the stream or `lost` rejects with, and with `engine_failed` for a
 * stream that ends without saying why.
 */
export async function readStream(
  stream: AsyncIterable<ChatCompletionChunk>,
  request: EngineRequest,
  onChunk: (chunk: EngineChunk) => void,
  lost: Promise<never>,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  const iterator = stream[Symbol.asyncIterator]();
  const stopped = new Promise<"stopped">((resolve) => {
    if (signal.aborted) resolve("stopped");
    signal.addEventListener("abort", () => resolve("stopped"), { once: true });
  });
  const answer: EngineAnswer = {
    text: "",
    finish: "aborted",
    tokens: 0,
    promptTokens: null,
    candidates: null,
  };
  let ended = false;
  for (let first = true; ; ) {
    const next = await Promise.race([iterator.next(), stopped, lost]);
    if (next === "stopped") {
      answer.finish = "aborted";
      // Queued behind the step that still runs; it frees WebLLM's lock. Its outcome is nobody's any more.
      iterator.return?.().catch(() => {});
      return answer;
    }
    if (next.done) {
      if (!ended) throw new LlmFailure("engine_failed", "the stream ended without a reason");
      return answer;
    }
    const { choices, usage } = next.value;
    if (usage) {
      answer.tokens = usage.completion_tokens;
      answer.promptTokens = usage.prompt_tokens;
    }
    const choice = choices[0];
    if (!choice) continue;
    const written = choice.delta.content ?? "";
    // It comes whole, with the first piece.
    const text = answer.text === "" ? withoutThought(written) : written;
    if (choice.finish_reason === null) {
      if (first) answer.candidates = toCandidates(choice, request.choices);
      first = false;
      // One piece is one token, but for characters that take several: the true count comes with the end.
      answer.tokens += 1;
      answer.text += text;
      if (text !== "") onChunk({ text, tokens: answer.tokens });
    } else {
      ended = true;
      answer.finish = toFinish(choice.finish_reason, answer.text, request.choices);
    }
  }
}

function toFinish(
  told: NonNullable<ChatCompletionChunk.Choice["finish_reason"]>,
  text: string,
  choices: readonly string[] | undefined,
): EngineAnswer["finish"] {
  if (told === "abort") return "aborted";
  // A whole choice is an answer even where the limit was its length.
  return told === "length" && !choices?.includes(text) ? "length" : "stop";
}

function toCandidates(
  choice: ChatCompletionChunk.Choice,
  choices: readonly string[] | undefined,
): Candidates | null {
  const token = choice.logprobs?.content?.[0];
  if (!choices || !token) return null;
  const seen = new Map<string, number>();
  for (const { token: text, logprob } of [token, ...token.top_logprobs]) {
    const probability = Math.exp(logprob);
    // Fewer than five allowed tokens: the list is filled up with forbidden ones of probability 0.
    if (probability > 0 && text !== "" && choices.some((allowed) => allowed.startsWith(text)))
      seen.set(text, probability);
  }
  return [...seen]
    .map(([text, probability]) => ({ text, probability }))
    .sort((a, b) => b.probability - a.probability);
}
