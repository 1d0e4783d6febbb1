import { asLlmFailure, LlmFailure, type LlmFailureReason } from "../../../domain/llm-failure";

/** What llama.cpp and the browser say, by what it means; the first that fits counts. Seen in 3.8.1's own texts. */
const SAID: readonly [RegExp, LlmFailureReason][] = [
  [/device (?:was |is )?lost|device lost/i, "device_lost"],
  [/exceeds? the available context|exceed_context_size|context size has been exceeded/i, "too_long"],
  [
    /out of memory|\bOOM\b|bad_alloc|failed to allocate|cannot allocate|unable to allocate|allocation failed|cannot enlarge memory|buffer size .{0,40}exceeds|failed to (?:create|initialize) (?:the )?(?:context|buffer)|mem(?:ory)?.{0,20}out of bounds/i,
    "out_of_memory",
  ],
  // Newer than this engine, so another copy of the file would not help.
  [/unknown (?:model )?architecture|unknown pre-tokenizer|unsupported (?:gguf )?version/i, "engine_failed"],
  [
    /invalid magic|gguf_init|corrupt|incomplete|not within|missing tensor|wrong (?:shape|number of tensors)|key not found|failed to (?:read|load|open)|error loading model|cannot find tokenizer|duplicate/i,
    "model_damaged",
  ],
];

/**
 * Names what went wrong by what was thrown and what the engine had logged of warnings and errors (newest last).
 * Never answers `cancelled`.
 */
export function nameFailure(error: unknown, log: readonly string[]): LlmFailure {
  if (error instanceof LlmFailure) return error;
  const thrown = asLlmFailure(error).detail;
  const text = [thrown, ...log].join("\n");
  const reason = SAID.find(([pattern]) => pattern.test(text))?.[1] ?? "engine_failed";
  return new LlmFailure(reason, [thrown, ...log.slice(-6)].join(" | ").slice(0, 1_000));
}
