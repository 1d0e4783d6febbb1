import type { LoadModelParams, Wllama, WllamaConfig } from "@wllama/wllama/esm/index.js";
import * as v from "valibot";
import type { LlmFailure } from "../../../domain/llm-failure";
import { watchReads } from "./model-files";
import { nameFailure } from "./name-failure";

/** So many of the engine's warnings and errors are kept to tell why it failed. */
const LOG_LINES = 40;

/** One life of wllama: a worker with at most one model. It is thrown away whole: that frees all of its memory. */
export interface Runtime {
  wllama: Wllama;
  onGpu: boolean;
  threads: number;
  /** What `work` gives or, when the worker dies first, a rejection. Every rejection is an LlmFailure. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the worker at once; whatever waits rejects with `failure`. */
  end(failure: LlmFailure): void;
}

export interface RuntimeOptions {
  /** Address of the packaged worker. */
  worker: string;
  onGpu: boolean;
  /** At least 1; more only where memory can be shared. */
  threads: number;
  /** Called once, when the worker died by itself. */
  died(failure: LlmFailure): void;
}

/** The library asks its logger for the worker (modules/pack-wllama.ts), so that each life has one of its own. */
type Logger = NonNullable<WllamaConfig["logger"]> & { openWorker(): Worker };

const signalSchema = v.object({
  verb: v.literal("signal.abort"),
  args: v.tuple([v.picklist(["abort", "exception"]), v.string()]),
});

/**
 * The engine's own code threw and caught it: it gave no answer, the worker fails to read none and is as well as before.
 * Any other signal means that its memory cannot be trusted any more.
 */
const GAVE_NO_ANSWER = /^(?:Invalid typed array length|offset is out of bounds|start offset)/;

/** Opens a life without a model. The library is loaded here, at the first call. */
export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { worker: address, onGpu, threads, died } = options;
  const { Wllama } = await import("@wllama/wllama/esm/index.js");
  const log: string[] = [];
  const keep = (...parts: unknown[]) => {
    log.push(parts.map(String).join(" ").trim());
    if (log.length > LOG_LINES) log.shift();
  };
  let worker: Worker | null = null;
  const over = Promise.withResolvers<never>();
  over.promise.catch(() => {});
  let ended = false;
  const end = (failure: LlmFailure) => {
    if (ended) return;
    ended = true;
    worker?.terminate();
    over.reject(failure);
  };
  const die = (text: string) => {
    if (ended) return;
    const failure = nameFailure(new Error(text), log);
    end(failure);
    died(failure);
  };
  const logger: Logger = {
    debug: () => {},
    log: () => {},
    warn: keep,
    error: keep,
    openWorker: () => {
      const pool = threads > 1 ? threads : 0;
      worker = new Worker(`${address}?threads=${pool}${onGpu ? "" : "&cpu"}`, { type: "module" });
      worker.addEventListener("error", (event) => die(event.message || "the worker did not start"));
      worker.addEventListener("message", ({ data }) => {
        const signal = v.safeParse(signalSchema, data);
        if (!signal.success) return;
        const [kind, text] = signal.output.args;
        if (kind === "abort" || !GAVE_NO_ANSWER.test(text)) die(text);
      });
      return worker;
    },
  };
  const wllama = new Wllama({ default: address.replace(/[^/]*$/, "wllama.wasm") }, { logger });
  wllama.setCompat(null);
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    log.length = 0;
    try {
      return await Promise.race([work(), over.promise]);
    } catch (error) {
      throw nameFailure(error, log);
    }
  };
  return { wllama, onGpu, threads, run, end };
}

const loadedSchema = v.object({ success: v.literal(true), n_vocab: v.pipe(v.number(), v.minValue(1)) });

/**
 * Loads a model into a fresh life.
 * @param tokens of the context
 * @param read share of the files' bytes that were asked for, 0 to 1
 */
export async function loadInto(
  runtime: Runtime,
  files: readonly File[],
  tokens: number,
  read: (share: number) => void,
): Promise<void> {
  watchReads(files, read);
  // A small batch on the processor: between two batches a generation can be stopped.
  const batch = runtime.onGpu ? 512 : 128;
  const params: LoadModelParams = {
    n_ctx: tokens,
    n_threads: runtime.threads,
    n_gpu_layers: runtime.onGpu ? 99_999 : 0,
    n_batch: batch,
    n_ubatch: batch,
    n_parallel: 1,
    cache_idle_slots: false,
    reasoning: false,
    log_level: 3,
  };
  await runtime.run(async () => {
    await runtime.wllama.loadModel([...files], params);
    // The library does not look at it itself.
    const loaded = v.safeParse(loadedSchema, runtime.wllama.getLoadedContextInfo());
    if (!loaded.success) throw new Error("the engine did not take the model");
  });
}
