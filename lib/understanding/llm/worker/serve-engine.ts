import { asLlmFailure } from "../../../domain/llm-failure";
import type { Engine } from "../engine";
import { type Channel, type FromWorker, readToWorker, type ToWorker } from "./protocol";

/**
 * Answers calls that come over `channel` (a worker's own scope) with `engine`, for as long as the worker lives. Every
 * call ends in exactly one last message; a rejection becomes `failed` with its reason.
 */
export function serveEngine(engine: Engine, channel: Channel): void {
  const running = new Map<number, AbortController>();
  const tell = (message: FromWorker) => channel.postMessage(message);

  const answer = async (
    asked: Exclude<ToWorker, { kind: "abort" }>,
    signal: AbortSignal,
  ): Promise<FromWorker> => {
    const { id } = asked;
    if (asked.kind === "load") {
      await engine.load(
        asked.model,
        { progress: (progress) => tell({ kind: "progress", id, progress }) },
        signal,
      );
      return { kind: "loaded", id };
    }
    if (asked.kind === "generate") {
      const on = {
        chunk: (chunk: Parameters<Parameters<Engine["generate"]>[1]["chunk"]>[0]) =>
          tell({ kind: "chunk", id, chunk }),
      };
      return { kind: "answer", id, answer: await engine.generate(asked.request, on, signal) };
    }
    await engine.unload();
    return { kind: "unloaded", id };
  };

  channel.addEventListener("message", ({ data }) => {
    const asked = readToWorker(data);
    if (!asked) return;
    if (asked.kind === "abort") {
      running.get(asked.id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(asked.id, controller);
    answer(asked, controller.signal)
      .catch((error: unknown): FromWorker => {
        const { reason, detail } = asLlmFailure(error);
        return { kind: "failed", id: asked.id, reason, detail };
      })
      .then((last) => {
        running.delete(asked.id);
        tell(last);
      });
  });
  engine.onLost((reason) => tell({ kind: "lost", reason }));
}
