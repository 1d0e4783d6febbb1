import type { EngineName } from "../../../domain/language-model";
import { LlmFailure } from "../../../domain/llm-failure";
import type { Engine, EngineAnswer, EngineChunk, LoadProgress } from "../engine";
import { type FromWorker, type LostReason, readFromWorker, type ToWorker } from "./protocol";

/** How long a worker may take to free its memory by itself before it is ended, ms. A choice: unloading is quick or stuck. */
const UNLOAD_PATIENCE_MS = 5_000;

interface Call {
  progress?(progress: LoadProgress): void;
  chunk?(chunk: EngineChunk): void;
  done(message: FromWorker): void;
  fail(failure: LlmFailure): void;
  signal: AbortSignal | null;
}

/**
 * An engine that lives in a dedicated worker. The worker is made at the first load and again after it died, was killed or
 * was unloaded: ending a worker is the one sure way to get its memory back. A worker that dies rejects what is pending
 * with `engine_failed` and is told to `onLost`; a lost device does the same with its own reason. Aborting a load ends the worker, because no engine can be stopped in the
 * middle of compiling.
 */
export function createWorkerEngine(makeWorker: () => Worker, name: EngineName): Engine {
  const listeners: ((reason: LostReason) => void)[] = [];
  const calls = new Map<number, Call>();
  let worker: Worker | null = null;
  let lastId = 0;

  const end = (failure: LlmFailure) => {
    worker?.terminate();
    worker = null;
    for (const [id, call] of calls) {
      calls.delete(id);
      call.fail(call.signal?.aborted ? new LlmFailure("cancelled") : failure);
    }
  };

  /** Nothing of a lost engine is used again: what waits is told why, and the next load starts afresh. */
  const lose = (from: Worker, reason: LostReason, detail: string) => {
    if (from !== worker) return;
    end(new LlmFailure(reason, detail));
    for (const listener of listeners) listener(reason);
  };

  const hear = (message: Exclude<FromWorker, { kind: "lost" }>) => {
    const call = calls.get(message.id);
    if (!call) return;
    if (message.kind === "progress") call.progress?.(message.progress);
    else if (message.kind === "chunk") call.chunk?.(message.chunk);
    else {
      calls.delete(message.id);
      if (message.kind === "failed") call.fail(new LlmFailure(message.reason, message.detail));
      else call.done(message);
    }
  };

  const start = (): Worker => {
    let made: Worker;
    try {
      made = makeWorker();
    } catch (error) {
      throw new LlmFailure("engine_failed", `worker: ${String(error)}`);
    }
    made.addEventListener("message", ({ data }) => {
      const message = made === worker ? readFromWorker(data) : null;
      if (message?.kind === "lost") lose(made, message.reason, "told by the worker");
      else if (message) hear(message);
    });
    made.addEventListener("error", (event) =>
      lose(made, "engine_failed", event.message || "the worker failed to start or died"),
    );
    made.addEventListener("messageerror", () =>
      lose(made, "engine_failed", "a message of the worker could not be read"),
    );
    return made;
  };

  const ask = (
    make: (id: number) => ToWorker,
    on: Pick<Call, "progress" | "chunk">,
    signal: AbortSignal | null,
    onAbort: (id: number) => void,
  ): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const abort = () => onAbort(id);
      const settle = () => signal?.removeEventListener("abort", abort);
      calls.set(id, {
        ...on,
        signal,
        done: (message) => {
          settle();
          resolve(message);
        },
        fail: (failure) => {
          settle();
          reject(failure);
        },
      });
      signal?.addEventListener("abort", abort, { once: true });
      worker?.postMessage(make(id));
    });

  const refuseIfBusy = () => {
    if (calls.size > 0) throw new LlmFailure("engine_failed", "the engine is at work already");
  };

  return {
    name,
    async load(model, on, signal) {
      if (signal.aborted) throw new LlmFailure("cancelled");
      refuseIfBusy();
      worker ??= start();
      const call = ask(
        (id) => ({ kind: "load", id, model }),
        { progress: on.progress },
        signal,
        () => end(new LlmFailure("cancelled")),
      );
      await call;
    },
    async generate(request, on, signal): Promise<EngineAnswer> {
      if (signal.aborted) throw new LlmFailure("cancelled");
      refuseIfBusy();
      if (!worker) throw new LlmFailure("no_model", "nothing is loaded");
      const asked = worker;
      const last = await ask(
        (id) => ({ kind: "generate", id, request }),
        { chunk: on.chunk },
        signal,
        (id) => asked.postMessage({ kind: "abort", id } satisfies ToWorker),
      );
      if (last.kind !== "answer") throw new LlmFailure("engine_failed", `unexpected ${last.kind}`);
      return last.answer;
    },
    async unload() {
      if (!worker) return;
      const leaving = worker;
      // A call that still runs is told by its rejection; the host unloads only when nothing does.
      const freed = ask(
        (id) => ({ kind: "unload", id }),
        {},
        null,
        () => {},
      ).catch(() => undefined);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, UNLOAD_PATIENCE_MS);
      });
      await Promise.race([freed, patience]);
      clearTimeout(timer);
      if (worker === leaving) end(new LlmFailure("interrupted", "the model was unloaded"));
    },
    kill() {
      end(new LlmFailure("interrupted", "the engine was ended"));
    },
    onLost(listener) {
      listeners.push(listener);
    },
  };
}
