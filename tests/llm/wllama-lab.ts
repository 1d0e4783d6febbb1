import type { EngineChunk, EngineRequest, LoadProgress } from "../../lib/understanding/llm/engine";
import { createWllamaEngine, type WllamaOptions } from "../../lib/understanding/llm/wllama/wllama-engine";
import { type TinyModel, writeTinyGguf } from "./tiny-gguf";

/** What the tests do with wllama in a page of the built extension, as `window.wllamaLab`. */

type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string; detail: string };

async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    const { reason = "not an LlmFailure", detail = String(error) } = error as {
      reason?: string;
      detail?: string;
    };
    return { ok: false, reason, detail };
  }
}

async function writeFile(path: string, bytes: BlobPart): Promise<void> {
  const names = path.split("/");
  const last = names.pop() as string;
  let folder = await navigator.storage.getDirectory();
  for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
  const writable = await (await folder.getFileHandle(last, { create: true })).createWritable();
  await writable.write(bytes);
  await writable.close();
}

const lost: string[] = [];
let engine = open();

function open(options?: WllamaOptions) {
  const opened = createWllamaEngine(options);
  opened.onLost((reason) => lost.push(reason));
  return opened;
}

const lab = {
  lost,
  open(options?: WllamaOptions): void {
    engine.kill();
    lost.length = 0;
    engine = open(options);
  },
  /** Writes a model of noise into the origin's private file system. */
  writeModel: (path: string, model?: TinyModel) => writeFile(path, writeTinyGguf(model)),
  writeBytes: (path: string, bytes: number[]) => writeFile(path, new Uint8Array(bytes)),
  async load(files: string[], contextTokens = 512, abortAt?: number) {
    const progress: LoadProgress[] = [];
    const stop = new AbortController();
    const on = {
      progress: (step: LoadProgress) => {
        progress.push(step);
        if (progress.length === abortAt) stop.abort();
      },
    };
    if (abortAt === 0) stop.abort();
    const outcome = await outcomeOf(
      engine.load({ engine: "wllama", id: "tiny", files, contextTokens }, on, stop.signal),
    );
    return { outcome, progress };
  },
  /** @param doAt after so many chunks, `what` is done */
  async generate(request: EngineRequest, doAt = 0, what: "abort" | "kill" | "unload" | "again" = "abort") {
    const chunks: EngineChunk[] = [];
    const stop = new AbortController();
    let at: number | null = null;
    const again: Promise<Outcome<unknown>>[] = [];
    const deeds = {
      abort: () => stop.abort(),
      kill: () => engine.kill(),
      unload: () => void engine.unload(),
      again: () => void again.push(outcomeOf(engine.generate(request, { chunk: () => {} }, stop.signal))),
    };
    const chunk = (piece: EngineChunk) => {
      chunks.push(piece);
      if (chunks.length !== doAt) return;
      at = performance.now();
      deeds[what]();
    };
    const outcome = await outcomeOf(engine.generate(request, { chunk }, stop.signal));
    const after = at === null ? null : performance.now() - at;
    return { outcome, chunks, after, again: await Promise.all(again) };
  },
  unload: () => engine.unload(),
  kill: () => engine.kill(),
};
export type WllamaLab = typeof lab;

declare global {
  interface Window {
    wllamaLab: WllamaLab;
  }
}
window.wllamaLab = lab;
