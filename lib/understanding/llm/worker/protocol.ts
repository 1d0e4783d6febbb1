import { isLlmFailureReason, type LlmFailureReason } from "../../../domain/llm-failure";
import type { EngineAnswer, EngineChunk, EngineModel, EngineRequest, LoadProgress } from "../engine";

/** What the page asks of the worker that holds an engine. `id` names the call; answers carry it back. */
export type ToWorker =
  | { kind: "load"; id: number; model: EngineModel | null }
  | { kind: "generate"; id: number; request: EngineRequest }
  | { kind: "unload"; id: number }
  /** Ends the call of that id; what comes back is the call's own last word. */
  | { kind: "abort"; id: number };

export type LostReason = "device_lost" | "out_of_memory" | "engine_failed";

/** What the worker tells the page. After `loaded`, `answer`, `unloaded` or `failed` nothing follows for that id. */
export type FromWorker =
  | { kind: "progress"; id: number; progress: LoadProgress }
  | { kind: "loaded"; id: number }
  | { kind: "chunk"; id: number; chunk: EngineChunk }
  | { kind: "answer"; id: number; answer: EngineAnswer }
  | { kind: "unloaded"; id: number }
  | { kind: "failed"; id: number; reason: LlmFailureReason; detail: string }
  | { kind: "lost"; reason: LostReason };

/** The side of a channel that both ends need; a Worker, a worker's own scope and a MessagePort all have it. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

const ASKED = ["load", "generate", "unload", "abort"];
const TOLD = ["progress", "loaded", "chunk", "answer", "unloaded", "failed"];
const LOST = ["device_lost", "out_of_memory", "engine_failed"];

/**
 * A message as a call, or null for one that is none of ours (an engine's own library may post to the same channel). Both
 * ends are packed together, so the kind and the id are looked at and the rest is taken as the types say: a chunk comes
 * with every token.
 */
export function readToWorker(data: unknown): ToWorker | null {
  return hasKind(data, ASKED) && typeof data.id === "number" ? (data as unknown as ToWorker) : null;
}

/** The same for the way back; a failure with an unknown reason counts as `engine_failed`. */
export function readFromWorker(data: unknown): FromWorker | null {
  if (hasKind(data, ["lost"])) {
    const known = LOST.includes(String(data.reason));
    return { kind: "lost", reason: known ? (data.reason as LostReason) : "engine_failed" };
  }
  if (!hasKind(data, TOLD) || typeof data.id !== "number") return null;
  if (data.kind !== "failed") return data as unknown as FromWorker;
  return {
    kind: "failed",
    id: data.id,
    reason: isLlmFailureReason(data.reason) ? data.reason : "engine_failed",
    detail: String(data.detail ?? ""),
  };
}

function hasKind(data: unknown, kinds: readonly string[]): data is Record<string, unknown> {
  return (
    typeof data === "object" &&
    data !== null &&
    kinds.includes(String((data as Record<string, unknown>).kind))
  );
}
