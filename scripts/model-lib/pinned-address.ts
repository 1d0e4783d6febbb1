import { prebuiltAppConfig } from "@mlc-ai/web-llm";

/** Where the installed WebLLM itself expects the compiled library of a model; null for a model that it does not know. */
export function pinnedAddress(modelId: string): string | null {
  return prebuiltAppConfig.model_list.find(({ model_id }) => model_id === modelId)?.model_lib ?? null;
}
