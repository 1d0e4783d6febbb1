import type {
  AppConfig,
  ChatCompletionChunk,
  ChatCompletionRequestStreaming,
  MLCEngineInterface,
} from "@mlc-ai/web-llm";
import { LlmFailure } from "../../../domain/llm-failure";
import type { Engine, EngineAnswer, EngineRequest, LoadProgress } from "../engine";
import type { LostReason } from "../worker/protocol";
import { appConfigFor, type WebllmModel } from "./app-config";
import { toLlmFailure } from "./errors";
import { readStream } from "./read-stream";
import { toMlcRequest } from "./to-mlc-request";

/** The part of WebLLM's engine that is used, so that a scripted one can take its place. */
export type MlcEngine = Pick<
  MLCEngineInterface,
  "reload" | "unload" | "interruptGenerate" | "setInitProgressCallback"
> & {
  chat: {
    completions: {
      create(request: ChatCompletionRequestStreaming): Promise<AsyncIterable<ChatCompletionChunk>>;
    };
  };
};

export interface WebllmParts {
  /** A new engine for this configuration. */
  make(appConfig: AppConfig): MlcEngine;
  /** Our own look at card, library and files before WebLLM's; rejects with the `LlmFailure` that loading would end in. */
  check(model: WebllmModel, signal: AbortSignal): Promise<void>;
  /** Tells when the graphics card is gone. WebLLM itself drops its model silently then and leaves its promises open. */
  watchLost(listener: (reason: LostReason) => void): void;
  /** True: a first token is made at the end of a load, so that "ready" means that it can write. */
  warmUp: boolean;
}

const WARM_UP: EngineRequest = {
  turns: [{ role: "user", content: "Hi" }],
  maxTokens: 1,
  temperature: 0,
  topP: 1,
};

/** WebLLM as an `Engine`. It runs inside the worker; nothing here downloads. */
export function createWebllmEngine(parts: WebllmParts): Engine {
  const listeners: ((reason: LostReason) => void)[] = [];
  let mlc: MlcEngine | null = null;
  let loaded: WebllmModel | null = null;
  let busy = false;
  let rejectLost: ((failure: LlmFailure) => void) | null = null;

  parts.watchLost((reason) => {
    mlc = null;
    loaded = null;
    rejectLost?.(new LlmFailure(reason, "told by the graphics card"));
    for (const listener of listeners) listener(reason);
  });

  /** Runs one call at a time; it also ends when the card is lost, or at once when `signal` aborts and `onAbort` throws. */
  const run = async <T>(work: (lost: Promise<never>) => Promise<T>): Promise<T> => {
    if (busy) throw new LlmFailure("engine_failed", "the engine is at work already");
    busy = true;
    const lost = new Promise<never>((_, reject) => {
      rejectLost = reject;
    });
    // Whoever races it hears of it; nobody racing must not become an unhandled rejection.
    lost.catch(() => {});
    try {
      return await work(lost);
    } finally {
      busy = false;
      rejectLost = null;
    }
  };

  const write = async (
    engine: MlcEngine,
    modelId: string,
    request: EngineRequest,
    onChunk: (chunk: { text: string; tokens: number }) => void,
    lost: Promise<never>,
    signal: AbortSignal,
  ): Promise<EngineAnswer> => {
    const interrupt = () => engine.interruptGenerate();
    signal.addEventListener("abort", interrupt, { once: true });
    try {
      const stream = await Promise.race([
        engine.chat.completions.create(toMlcRequest(request, modelId)),
        lost,
      ]);
      return await readStream(stream, request, onChunk, lost, signal);
    } catch (error) {
      throw toLlmFailure(error, "generate");
    } finally {
      signal.removeEventListener("abort", interrupt);
    }
  };

  const unload = async () => {
    const leaving = mlc;
    mlc = null;
    loaded = null;
    // It is dropped either way; a card that is lost already makes the freeing fail.
    await leaving?.unload().catch(() => {});
  };

  const load: Engine["load"] = (model, on, signal) =>
    run(async (lost) => {
      if (model?.engine !== "webllm") throw new LlmFailure("no_model");
      await unload();
      throwIfAborted(signal);
      await Promise.race([parts.check(model, signal), lost, aborted(signal)]);
      on.progress({ share: 0, phase: "weights" });
      const engine = parts.make(appConfigFor(model));
      mlc = engine;
      engine.setInitProgressCallback((report) => on.progress(toProgress(report)));
      try {
        await Promise.race([engine.reload(model.id), lost, aborted(signal)]);
        // After an abort WebLLM returns quietly in some places and rejects with a bare string in others.
        throwIfAborted(signal);
        if (parts.warmUp) {
          on.progress({ share: null, phase: "warming" });
          await write(engine, model.id, WARM_UP, () => {}, lost, signal);
          throwIfAborted(signal);
        }
      } catch (error) {
        // Unloading is also how WebLLM is told to stop loading.
        await unload();
        throw signal.aborted ? new LlmFailure("cancelled") : toLlmFailure(error, "load");
      }
      loaded = model;
    });

  return {
    name: "webllm",
    load,
    generate: (request, on, signal) =>
      run((lost) => {
        if (!mlc || !loaded) throw new LlmFailure("no_model", "nothing is loaded");
        throwIfAborted(signal);
        return write(mlc, loaded.id, request, on.chunk, lost, signal);
      }),
    unload,
    kill() {
      rejectLost?.(new LlmFailure("interrupted", "the engine was ended"));
      void unload();
    },
    onLost(listener) {
      listeners.push(listener);
    },
  };
}

/** WebLLM reports shares of 0 to 1 for weights first, then again for shaders, told apart by its words only. */
export function toProgress(report: { progress: number; text: string }): LoadProgress {
  const share = Number.isFinite(report.progress) ? Math.min(1, Math.max(0, report.progress)) : null;
  return { share, phase: /shader|Finish loading/i.test(report.text) ? "compiling" : "weights" };
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new LlmFailure("cancelled");
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(new LlmFailure("cancelled"));
    signal.addEventListener("abort", () => reject(new LlmFailure("cancelled")), { once: true });
  });
}
