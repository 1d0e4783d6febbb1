import type { EngineName } from "../../domain/language-model";

/** One turn of what a model reads. */
export interface ChatTurn {
  role: "system" | "user" | "assistant";
  content: string;
}

/** What an engine needs to find a model on this machine; it downloads nothing. */
export type EngineModel =
  | {
      engine: "webllm";
      id: string;
      /** Address below which the loader asks for weights; all of them lie in the cache under these keys. */
      weights: string;
      /** Address in the package, with its integrity. */
      library: { url: string; integrity: string };
      /** Subresource integrity of mlc-chat-config.json as it was when the model was verified; absent: not known. */
      configIntegrity?: string;
      contextTokens: number;
    }
  /** `files`: paths in the origin's private file system, in order. */
  | { engine: "wllama"; id: string; files: readonly string[]; contextTokens: number };

export interface LoadProgress {
  /** 0 to 1; null where the engine cannot tell. */
  share: number | null;
  phase: "weights" | "compiling" | "warming";
}

export interface EngineRequest {
  turns: readonly ChatTurn[];
  maxTokens: number;
  /** 0 to 2; scores need 1 with topP 0.00001 (models.md 3.2). */
  temperature: number;
  topP: number;
  /** JSON schema that the answer must follow; no string lengths in it (they slow the grammar down 300 times). */
  schema?: object;
  /** The answer is exactly one of these texts. Not together with `schema`. */
  choices?: readonly string[];
  stop?: readonly string[];
}

export interface EngineChunk {
  /** What was added. */
  text: string;
  /** Tokens so far. */
  tokens: number;
}

export interface EngineAnswer {
  text: string;
  /** `length`: the limit cut it off. */
  finish: "stop" | "length" | "aborted";
  tokens: number;
  promptTokens: number | null;
  /** The first token's candidates, with probabilities of the allowed ones, best first; null where not asked or not told. */
  candidates: readonly { text: string; probability: number }[] | null;
}

/**
 * One engine with at most one model in memory. Every rejection is an `LlmFailure`. A call while another runs is refused
 * with `engine_failed`; the host makes sure that it never happens.
 */
export interface Engine {
  readonly name: EngineName | "prompt_api";
  /** Loads a model; the one before leaves the memory first. Aborting ends in `cancelled`. */
  load(
    model: EngineModel | null,
    on: { progress(progress: LoadProgress): void },
    signal: AbortSignal,
  ): Promise<void>;
  /** Streams an answer. Aborting stops the engine and answers what there is with `aborted`. */
  generate(
    request: EngineRequest,
    on: { chunk(chunk: EngineChunk): void },
    signal: AbortSignal,
  ): Promise<EngineAnswer>;
  /** Frees the memory; never rejects. */
  unload(): Promise<void>;
  /** Ends the engine for good, also in the middle of something that hangs. */
  kill(): void;
  /** Called when the engine cannot go on by itself: the device is lost, its worker died. */
  onLost(listener: (reason: "device_lost" | "out_of_memory" | "engine_failed") => void): void;
}
