import { LlmFailure } from "../../../domain/llm-failure";
import type { WebllmModel } from "./app-config";
import { checkFiles } from "./check-files";
import { checkLibrary } from "./check-library";

/** What of WebGPU's adapter is looked at. */
export interface AdapterView {
  features: { has(name: string): boolean };
  limits: {
    maxBufferSize: number;
    maxStorageBufferBindingSize: number;
    maxComputeWorkgroupStorageSize: number;
    maxStorageBuffersPerShaderStage: number;
  };
}
export interface GpuView {
  requestAdapter(options?: { powerPreference?: "high-performance" }): Promise<AdapterView | null>;
}
export interface CheckPlace {
  /** Undefined: this browser has no WebGPU. */
  gpu: GpuView | undefined;
  caches: Pick<CacheStorage, "open">;
  fetch(url: string, init: { signal: AbortSignal }): Promise<Response>;
}

const MB = 1024 * 1024;

/**
 * Our own look before WebLLM's, because WebLLM starts the library before it looks for weights and says little about the
 * rest: card, library, configuration, files, half precision, buffers, in this order. Rejects with the `LlmFailure` that
 * loading would end in; resolves when nothing speaks against it.
 */
export async function checkBeforeLoad(
  model: WebllmModel,
  place: CheckPlace,
  signal: AbortSignal,
): Promise<void> {
  if (!place.gpu) throw new LlmFailure("no_webgpu");
  const adapter = await place.gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) throw new LlmFailure("no_adapter");
  const library = await checkLibrary(model.library, place.fetch, signal);
  if (signal.aborted) throw new LlmFailure("cancelled");
  const { largestTensor } = await checkFiles(model, place.caches, signal);
  if (library.needsF16 && !adapter.features.has("shader-f16")) throw new LlmFailure("no_f16");
  checkLimits(adapter.limits, largestTensor);
}

/**
 * The limits that tvmjs asks a device for (detectGPUDevice of 0.2.86): buffers of 1 GB, else 256 MB; bindings of 1 GB,
 * else 128 MB, nothing between; 32 KB of workgroup memory; ten buffers a shader.
 */
function checkLimits(limits: AdapterView["limits"], largestTensor: number): void {
  const buffer = limits.maxBufferSize >= 1024 * MB ? 1024 * MB : 256 * MB;
  const binding = limits.maxStorageBufferBindingSize >= 1024 * MB ? 1024 * MB : 128 * MB;
  const short = [
    limits.maxBufferSize < buffer && `buffers of ${limits.maxBufferSize}`,
    limits.maxStorageBufferBindingSize < binding && `bindings of ${limits.maxStorageBufferBindingSize}`,
    limits.maxComputeWorkgroupStorageSize < 32 * 1024 &&
      `workgroup memory of ${limits.maxComputeWorkgroupStorageSize}`,
    limits.maxStorageBuffersPerShaderStage < 10 &&
      `${limits.maxStorageBuffersPerShaderStage} buffers a shader`,
    largestTensor > Math.min(buffer, binding) && `the model's largest part has ${largestTensor} bytes`,
  ].filter((reason) => reason !== false);
  if (short.length > 0) throw new LlmFailure("gpu_too_small", short.join(", "));
}
