/**
 * Why the language model gave no answer, or cannot. Every one has its own words and its own next step on the surfaces;
 * the identifiers are stored.
 */
export const LLM_FAILURES = [
  /** The browser has no WebGPU at all (or the page is no secure context). */
  "no_webgpu",
  /** WebGPU is there but gives no adapter: blocked, no driver, blacklisted. */
  "no_adapter",
  /** The model needs half-precision shaders that this graphics card does not offer. */
  "no_f16",
  /** The model's largest buffer, or all of it, does not fit into this graphics card. */
  "gpu_too_small",
  /** No model was chosen or none is installed. */
  "no_model",
  /** Installed once, but files are missing or damaged now. */
  "model_damaged",
  /** The package holds no compiled library for this model. */
  "library_missing",
  /** The packaged library is not the one that the manifest names, or was made for another version. */
  "library_mismatch",
  /** The model's configuration is missing or is not the one that was expected. */
  "config_missing",
  "config_mismatch",
  /** The weights' host did not answer. */
  "offline",
  /** The host answered with an error (404, 403, a proxy's page…). */
  "refused_by_host",
  "disk_full",
  /** The graphics card was lost: driver reset, sleep, too much memory. */
  "device_lost",
  "out_of_memory",
  /** No answer within the deadline. */
  "deadline",
  "cancelled",
  /** The host was closed while it worked. */
  "interrupted",
  /** The answer was not what was asked for (bad JSON, unknown label, empty). */
  "bad_answer",
  /** The answer is in another language than the one asked for. */
  "wrong_language",
  /** Thread and instruction are longer than the model's context. */
  "too_long",
  /** Nothing to work on: the chat is not stored, or holds no text. */
  "nothing_to_read",
  /** The database refused to take or give what was needed. */
  "storage",
  "engine_failed",
] as const;
export type LlmFailureReason = (typeof LLM_FAILURES)[number];

/** The one error that leaves the language model's rooms. `detail` is for a report, never shown as the message. */
export class LlmFailure extends Error {
  constructor(
    readonly reason: LlmFailureReason,
    readonly detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
    this.name = "LlmFailure";
  }
}

/** Any thrown thing as a failure; what is not known becomes `engine_failed` with its text as detail. */
export function asLlmFailure(error: unknown): LlmFailure {
  if (error instanceof LlmFailure) return error;
  return new LlmFailure("engine_failed", error instanceof Error ? error.message : String(error));
}

export function isLlmFailureReason(value: unknown): value is LlmFailureReason {
  return (LLM_FAILURES as readonly unknown[]).includes(value);
}
