import { browser } from "wxt/browser";
import { LlmFailure } from "../../lib/domain/llm-failure";
import type { EngineKey, MakeEngine } from "../../lib/understanding/llm/host-model";

/** The engines; the code of each is loaded when one is first made. */
export function createEngines(): Record<EngineKey, MakeEngine> {
  return {
    async webllm() {
      // Firefox' store takes no script as large as its worker.
      if (import.meta.env.FIREFOX)
        throw new LlmFailure("engine_failed", "this build does not hold the engine of WebLLM's models");
      const { createWorkerEngine } = await import("../../lib/understanding/llm/worker/worker-engine");
      const url = browser.runtime.getURL("/llm-worker.js" as "/");
      return createWorkerEngine(() => new Worker(url), "webllm");
    },
    async wllama() {
      const { createWllamaEngine } = await import("../../lib/understanding/llm/wllama/wllama-engine");
      return createWllamaEngine();
    },
    async prompt_api() {
      const { createPromptApiEngine } = await import(
        "../../lib/understanding/llm/built-in/prompt-api-engine"
      );
      return createPromptApiEngine();
    },
  };
}
