import { createLocator } from "../../entrypoints/offscreen/locate-model";
import { type GenerationRequest, isEnded, type StreamFrame } from "../../lib/domain/generation";
import type { ModelInstall } from "../../lib/domain/language-model";
import { surfaceToBackground, toHost } from "../../lib/messaging/send";
import { watchStream } from "../../lib/messaging/stream";
import type { Engine, EngineRequest } from "../../lib/understanding/llm/engine";
import type { ToWorker } from "../../lib/understanding/llm/worker/protocol";
import { createWorkerEngine } from "../../lib/understanding/llm/worker/worker-engine";

/** What the bench does in a page of the extension beside its own, as `window.assistantLab`. */

/** Times of one answer, ms since it was asked for. */
export interface Written {
  /** The first character. */
  first: number;
  /** All of the text. */
  last: number;
  /** The engine has answered; through the host: its row is stored as ended. */
  end: number;
  tokens: number;
  /** Of the row; "done" for an engine that answered. */
  state: string;
}

const NEVER = new AbortController().signal;
let direct: Engine | null = null;

const lab = {
  /** An engine of this page's own, with this model in memory. */
  async openEngine(install: ModelInstall): Promise<void> {
    direct?.kill();
    direct = createWorkerEngine(() => new Worker("/llm-worker.js"), "webllm");
    const model = await createLocator((path) => new URL(path, location.origin).href)(install);
    await direct.load(model, { progress: () => {} }, NEVER);
  },
  async writeDirectly(request: EngineRequest): Promise<Written> {
    if (!direct) throw new Error("no engine is open");
    const asked = performance.now();
    const written: Written = { first: 0, last: 0, end: 0, tokens: 0, state: "done" };
    const chunk = () => {
      written.last = performance.now() - asked;
      written.first ||= written.last;
    };
    const answer = await direct.generate(request, { chunk }, NEVER);
    return { ...written, end: performance.now() - asked, tokens: answer.tokens };
  },
  /** @param length of the whole answer, in UTF-16 units */
  writeThroughHost(request: GenerationRequest, length: number): Promise<Written> {
    const watched = new AbortController();
    const asked = performance.now();
    const written: Written = { first: 0, last: 0, end: 0, tokens: 0, state: "" };
    return new Promise((resolve, reject) => {
      const see = ({ id, text, tokens, state }: StreamFrame) => {
        if (id !== request.id) return;
        const at = performance.now() - asked;
        if (text !== "") written.first ||= at;
        if (text.length >= length) written.last ||= at;
        if (!isEnded(state)) return;
        watched.abort();
        resolve({ ...written, end: at, tokens, state });
      };
      watchStream(see, watched.signal);
      toHost.generate(request).catch(reject);
    });
  },
  /** From making a worker of this script to its first answer, ms, and the reason in it. */
  startWorker(script: string, first: ToWorker): Promise<{ ms: number; reason: string }> {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const worker = new Worker(script);
      worker.onerror = (event) => reject(new Error(`${script}: ${event.message}`));
      worker.onmessage = ({ data }: MessageEvent<{ kind: string; reason?: string }>) => {
        if (data.kind === "progress") return;
        resolve({ ms: performance.now() - began, reason: data.reason ?? data.kind });
        worker.terminate();
      };
      worker.postMessage(first);
    });
  },
  /** ms until the page of the host is there, and until it has answered for the first time. */
  async openHost(): Promise<{ made: number; answered: number }> {
    const began = performance.now();
    await surfaceToBackground.openHost();
    const made = performance.now() - began;
    await toHost.status();
    return { made, answered: performance.now() - began };
  },
  unload: () => toHost.unload(),
  modelState: async () => (await toHost.status()).model?.state ?? null,
};
export type AssistantLab = typeof lab;

declare global {
  interface Window {
    assistantLab: AssistantLab;
  }
}
window.assistantLab = lab;
