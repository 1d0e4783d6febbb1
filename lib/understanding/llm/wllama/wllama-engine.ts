import { LlmFailure } from "../../../domain/llm-failure";
import { findGpu } from "../../instant/gpu/find-gpu";
import type { Engine, EngineAnswer, EngineChunk, EngineModel, EngineRequest, LoadProgress } from "../engine";
import { generateWith } from "./generate-with";
import { openModelFiles } from "./model-files";
import { loadInto, openRuntime, type Runtime } from "./runtime";

export interface WllamaOptions {
  /** Address of the packaged worker, the WebAssembly beside it. */
  worker?: string;
  /** `auto`: the graphics card where there is a real one, else one thread of the processor. */
  device?: "auto" | "gpu" | "cpu";
  /** Of the processor, where the page is isolated; else there is one. */
  threads?: number;
}

type LossReason = Parameters<Parameters<Engine["onLost"]>[0]>[0];

/**
 * wllama: llama.cpp as WebAssembly, one packaged file for every GGUF model. It has a worker of its own, so it may live in
 * any page of the extension. Ending its worker is how it stops what hangs and how it frees memory.
 */
export function createWllamaEngine(options: WllamaOptions = {}): Engine {
  const { worker = "/wllama/worker.js", device = "auto", threads = defaultThreads() } = options;
  const listeners: ((reason: LossReason) => void)[] = [];
  let runtime: Runtime | null = null;
  let busy = false;
  let killed = false;

  const drop = (failure: LlmFailure) => {
    const old = runtime;
    runtime = null;
    old?.end(failure);
  };

  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (killed) throw new LlmFailure("engine_failed", "this engine was ended");
    if (busy) throw new LlmFailure("engine_failed", "this engine is at work");
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };

  const loadOn = async (
    onGpu: boolean,
    model: Extract<EngineModel, { engine: "wllama" }>,
    on: { progress(progress: LoadProgress): void },
    signal: AbortSignal,
  ) => {
    const files = await openModelFiles(model.files);
    let loaded = false;
    const fresh = await openRuntime({
      worker,
      onGpu,
      threads: !onGpu && globalThis.crossOriginIsolated ? threads : 1,
      died: ({ reason }) => {
        if (runtime === fresh) runtime = null;
        if (loaded) for (const listener of listeners) listener(lossOf(reason));
      },
    });
    if (killed) throw new LlmFailure("engine_failed", "this engine was ended");
    runtime = fresh;
    const cancel = () => fresh.end(new LlmFailure("cancelled"));
    signal.addEventListener("abort", cancel, { once: true });
    if (signal.aborted) cancel();
    try {
      await loadInto(fresh, files, model.contextTokens, (share) =>
        on.progress(share < 1 ? { phase: "weights", share } : { phase: "warming", share: null }),
      );
      loaded = true;
    } catch (error) {
      if (runtime === fresh) runtime = null;
      fresh.end(new LlmFailure("engine_failed", "not loaded"));
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };

  return {
    name: "wllama",
    load: (model, on, signal) =>
      alone(async () => {
        if (model?.engine !== "wllama") throw new LlmFailure("no_model");
        if (signal.aborted) throw new LlmFailure("cancelled");
        refuseOldBrowsers();
        drop(new LlmFailure("engine_failed", "another model is loaded"));
        const onGpu = device === "gpu" || (device === "auto" && (await hasRealGpu()));
        try {
          await loadOn(onGpu, model, on, signal);
        } catch (error) {
          // What the graphics card cannot take, the processor may: slower, but it answers.
          const retry = onGpu && device === "auto" && !killed && isOfTheCard(error);
          if (!retry) throw error;
          await loadOn(false, model, on, signal);
        }
      }),
    generate: (
      request: EngineRequest,
      on: { chunk(chunk: EngineChunk): void },
      signal,
    ): Promise<EngineAnswer> =>
      alone(async () => {
        if (!runtime) throw new LlmFailure("no_model");
        return generateWith(runtime, request, on.chunk, signal);
      }),
    unload: async () => drop(new LlmFailure("engine_failed", "unloaded")),
    kill: () => {
      killed = true;
      drop(new LlmFailure("engine_failed", "ended by the host"));
    },
    onLost: (listener) => void listeners.push(listener),
  };
}

function lossOf(reason: LlmFailure["reason"]): LossReason {
  return reason === "device_lost" || reason === "out_of_memory" ? reason : "engine_failed";
}

function isOfTheCard(error: unknown): boolean {
  return error instanceof LlmFailure && lossOf(error.reason) === error.reason;
}

/** A thread waits for the slowest of all, so two processors are left to the browser and half of a large machine to its owner. */
function defaultThreads(): number {
  const processors = navigator.hardwareConcurrency || 1;
  return Math.max(1, Math.min(processors - 2, Math.ceil(processors / 2), 8));
}

/**
 * Graphics work needs a WebAssembly call that can wait (JSPI, Chrome 137) and a real card with half precision: without it
 * the engine says nothing and computes on the processor, so it is better told to.
 */
async function hasRealGpu(): Promise<boolean> {
  if (!("Suspending" in WebAssembly)) return false;
  try {
    if ((await findGpu()).software) return false;
    return (await navigator.gpu.requestAdapter())?.features.has("shader-f16") ?? false;
  } catch {
    // No card, or none that answers: the processor does it.
    return false;
  }
}

/** The packaged WebAssembly has addresses of 64 bits (Chrome 133). */
function refuseOldBrowsers(): void {
  try {
    const descriptor: object = { address: "i64", initial: 1n };
    new WebAssembly.Memory(descriptor as WebAssembly.MemoryDescriptor);
  } catch {
    throw new LlmFailure("engine_failed", "this browser is too old: its WebAssembly has no 64-bit memory");
  }
}
