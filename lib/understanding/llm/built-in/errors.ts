import { LlmFailure, type LlmFailureReason } from "../../../domain/llm-failure";

/** Names of what the browser's own model and translator reject with; the messages differ between versions. */
const REASON_BY_NAME: Record<string, LlmFailureReason> = {
  AbortError: "cancelled",
  QuotaExceededError: "too_long",
  // The answer was held back by the browser's own checks.
  NotReadableError: "bad_answer",
  // Wants a download that only a person may start, or is switched off by a policy.
  NotAllowedError: "no_model",
  NotSupportedError: "no_model",
  NetworkError: "offline",
  OperationError: "engine_failed",
  InvalidStateError: "engine_failed",
};

/** A rejection of a built-in API as a named failure. */
export function nameBuiltInFailure(error: unknown): LlmFailure {
  if (error instanceof LlmFailure) return error;
  const { name, message } =
    typeof error === "object" && error !== null
      ? (error as { name?: unknown; message?: unknown })
      : { name: "", message: error };
  const reason = REASON_BY_NAME[String(name)] ?? "engine_failed";
  return new LlmFailure(reason, `${String(name)}: ${String(message)}`);
}
