import type {
  ChatCompletionChunk,
  ChatCompletionRequestStreaming,
  InitProgressCallback,
} from "@mlc-ai/web-llm";
import type { MlcEngine } from "../../lib/understanding/llm/webllm/webllm-engine";
import { firstChoice, obeyDirective, smallestInstance, toPieces } from "./scripted-answers";

/** What happens after the text of an answer (or, with `at: "load"`, in the middle of loading). */
export type ScriptedEnd = "stall" | "lose_device" | "oom" | "die" | "throw";

export interface ScriptedAnswer {
  /** Only for a request whose last user turn holds this text. */
  match?: string;
  /** Default "generate". */
  at?: "load" | "generate";
  text?: string;
  /** Instead of `text`: does what the thread's words order it to do, as a model that fell for an injection would. */
  obey?: boolean;
  /** 0 or absent: as fast as it goes. */
  tokensPerSecond?: number;
  after?: ScriptedEnd;
  /** The message of what is thrown by `throw`. */
  error?: string;
}

/** What the engine was asked, for assertions. */
export interface SeenPrompt {
  turns: { role: string; content: string }[];
  schema: string | null;
  grammar: string | null;
  maxTokens: number | null;
  temperature: number | null;
}

export interface Script {
  /** The next answer that fits, taken out of the queue; null: nothing is queued. */
  take(at: "load" | "generate", lastUserTurn: string): Promise<ScriptedAnswer | null>;
  saw(prompt: SeenPrompt): void;
  lose(reason: "device_lost" | "out_of_memory"): void;
  /** Ends the worker in the way that a defect would. */
  die(): void;
}

export const DEFAULT_ANSWER = "Thank you for your message. We will look into it and write to you soon.";

/** An engine with WebLLM's interface that says what a script tells it to. Nothing of a model is in it. */
export function createScriptedMlcEngine(script: Script): MlcEngine {
  let progress: InitProgressCallback | undefined;
  let interrupted = false;
  let model: string | null = null;

  const end = async (answer: ScriptedAnswer | null) => {
    if (!answer?.after) return;
    if (answer.after === "throw") throw new Error(answer.error ?? "scripted failure");
    if (answer.after === "die") script.die();
    if (answer.after === "lose_device") script.lose("device_lost");
    if (answer.after === "oom") script.lose("out_of_memory");
    // A real engine's promises stay open after a loss, too.
    await new Promise(() => {});
  };

  async function* write(request: ChatCompletionRequestStreaming): AsyncGenerator<ChatCompletionChunk> {
    interrupted = false;
    const last = request.messages.findLast(({ role }) => role === "user")?.content;
    const asked = typeof last === "string" ? last : "";
    script.saw(toSeen(request));
    const answer = await script.take("generate", asked);
    const pieces = toPieces(textFor(answer, request)).slice(0, request.max_tokens ?? undefined);
    const startedAt = performance.now();
    let written = 0;
    for (const piece of pieces) {
      await due(startedAt, written, answer?.tokensPerSecond ?? 0);
      if (interrupted) break;
      written += 1;
      const logprobs = request.logprobs ? { content: [likelihoods(request)] } : null;
      yield chunk([
        { index: 0, delta: { role: "assistant", content: piece }, finish_reason: null, logprobs },
      ]);
    }
    if (!interrupted) await end(answer);
    const cut = written >= (request.max_tokens ?? Number.POSITIVE_INFINITY);
    yield chunk([{ index: 0, delta: {}, finish_reason: interrupted ? "abort" : cut ? "length" : "stop" }]);
    yield {
      ...chunk([]),
      usage: {
        completion_tokens: written,
        prompt_tokens: asked.length,
        total_tokens: asked.length + written,
        extra: {
          e2e_latency_s: 0,
          prefill_tokens_per_s: 0,
          decode_tokens_per_s: 0,
          time_to_first_token_s: 0,
          time_per_output_token_s: 0,
        },
      },
    };
  }

  return {
    setInitProgressCallback: (callback) => {
      progress = callback;
    },
    async reload(modelId) {
      const answer = await script.take("load", "");
      for (const share of [0, 0.5, 1])
        progress?.({ progress: share, timeElapsed: 0, text: `Loading model from cache[${share}]` });
      await end(answer);
      progress?.({ progress: 1, timeElapsed: 0, text: "Finish loading on a scripted engine" });
      model = String(modelId);
    },
    async unload() {
      model = null;
    },
    interruptGenerate() {
      interrupted = true;
    },
    chat: {
      completions: {
        async create(request) {
          if (model === null)
            throw Object.assign(new Error("Model not loaded"), { name: "ModelNotLoadedError" });
          return write(request);
        },
      },
    },
  };
}

function textFor(answer: ScriptedAnswer | null, request: ChatCompletionRequestStreaming): string {
  const turns = request.messages.map(({ content }) => (typeof content === "string" ? content : ""));
  if (answer?.obey) return obeyDirective(turns.join("\n"));
  if (answer?.text !== undefined) return answer.text;
  const format = request.response_format;
  if (format?.grammar) return firstChoice(format.grammar);
  return format?.schema ? JSON.stringify(smallestInstance(JSON.parse(format.schema))) : DEFAULT_ANSWER;
}

/** Two candidates of three quarters and one quarter, as far as a grammar has two. */
function likelihoods(request: ChatCompletionRequestStreaming) {
  const choices = [...(request.response_format?.grammar ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)];
  const [first = "", second] = choices.map((match) => match[1] ?? "");
  const top = [
    { token: first, bytes: null, logprob: Math.log(second === undefined ? 1 : 0.75) },
    ...(second === undefined ? [] : [{ token: second, bytes: null, logprob: Math.log(0.25) }]),
  ];
  return { token: first, bytes: null, logprob: top[0]?.logprob ?? 0, top_logprobs: top };
}

function toSeen(request: ChatCompletionRequestStreaming): SeenPrompt {
  return {
    turns: request.messages.map(({ role, content }) => ({ role, content: String(content ?? "") })),
    schema: request.response_format?.schema ?? null,
    grammar: request.response_format?.grammar ?? null,
    maxTokens: request.max_tokens ?? null,
    temperature: request.temperature ?? null,
  };
}

function chunk(choices: ChatCompletionChunk["choices"]): ChatCompletionChunk {
  return { id: "scripted", choices, created: 0, model: "scripted", object: "chat.completion.chunk" };
}

/** Waits until the token's turn; without a rate only now and then, so that messages get through. */
async function due(startedAt: number, written: number, perSecond: number): Promise<void> {
  if (perSecond <= 0 && written % 16 !== 0) return;
  const wait = perSecond > 0 ? startedAt + (written * 1000) / perSecond - performance.now() : 0;
  if (perSecond <= 0 || wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
}
