import type { AppConfig, ModelRecord } from "@mlc-ai/web-llm";
import type { EngineModel } from "../engine";
import { weightsBase } from "./cache-keys";

export type WebllmModel = Extract<EngineModel, { engine: "webllm" }>;

/**
 * WebLLM's configuration with this one model: weights under the address of their cache keys, the library out of the
 * package with its integrity. The list that WebLLM ships is never used: it names code on other hosts.
 */
export function appConfigFor(model: WebllmModel): AppConfig {
  const record: ModelRecord = {
    model: weightsBase(model.weights),
    model_id: model.id,
    model_lib: model.library.url,
    integrity: {
      model_lib: model.library.integrity,
      ...(model.configIntegrity ? { config: model.configIntegrity } : {}),
      onFailure: "error",
    },
    overrides: {
      context_window_size: model.contextTokens,
      // Only one of the two window sizes may be positive, and some configurations bring their own.
      sliding_window_size: -1,
      // These models keep a state beside the attention cache, and this is how many copies of it are made to go back to.
      // WebLLM never goes back (a conversation grows or is read anew), so one is enough for one of any length.
      ...(/qwen3\.5-/i.test(model.id) ? { max_history_size: 1 } : {}),
    },
  };
  return { cacheBackend: "cache", model_list: [record] };
}
