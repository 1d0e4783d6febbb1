import { LlmFailure, type LlmFailureReason } from "../../../domain/llm-failure";

/** When it went wrong: the same words mean something else while a model is loaded and while it writes. */
export type MlcStage = "load" | "generate";

/**
 * WebLLM 0.2.86's own errors by `name` (lib/error.d.ts). The class of a missing library calls itself MissingModelError.
 * Those that only a wrong call of ours can raise are not listed: they are `engine_failed`.
 */
const BY_NAME: Readonly<Record<string, LlmFailureReason>> = {
  WebGPUNotAvailableError: "no_webgpu",
  WebGPUNotFoundError: "no_webgpu",
  ShaderF16SupportError: "no_f16",
  DeviceLostError: "device_lost",
  // WebLLM drops its models by itself when the device is lost; the next call finds none.
  ModelNotLoadedError: "device_lost",
  WorkerEngineModelNotLoadedError: "device_lost",
  EngineNotLoadedError: "device_lost",
  SpecifiedModelNotFoundError: "device_lost",
  MissingModelError: "library_missing",
  ArtifactManifestError: "model_damaged",
  UnsupportedTokenizerFilesError: "config_mismatch",
  WindowSizeConfigurationError: "config_mismatch",
  WindowSizeSpecificationError: "config_mismatch",
  AttentionSinkSizeError: "config_mismatch",
  ContextWindowSizeExceededError: "too_long",
  QuotaExceededError: "disk_full",
  GPUOutOfMemoryError: "out_of_memory",
  NetworkError: "offline",
  AbortError: "cancelled",
};

/**
 * What the runtime below, the graphics card's driver and the browser say, in their own words. Order matters: the first
 * that fits counts.
 */
const BY_TEXT: readonly (readonly [RegExp, LlmFailureReason])[] = [
  // The reason that WebLLM gives its own abort signal; a plain string, not an error.
  [/Engine\.unload\(\) is called/, "cancelled"],
  [/Unable to find a compatible GPU/i, "no_adapter"],
  [/shader-f16|extension 'f16'/i, "no_f16"],
  [
    /Cannot initialize runtime because of requested|requires maxStorageBufferBindingSize|exceeds? the max(imum)? (buffer|storage|binding)/i,
    "gpu_too_small",
  ],
  [/quota/i, "disk_full"],
  [
    /out of memory|not enough memory|memory allocation|allocation failed|could not allocate|Failed to allocate|OOM\b/i,
    "out_of_memory",
  ],
  [
    /device (is |was )?lost|lost device|GPUDevice.*lost|Instance reference no longer exists|instance dropped/i,
    "device_lost",
  ],
  [/Prompt tokens exceed context window/i, "too_long"],
  // Cache.add after an answer that is no success.
  [/on 'Cache': Request failed|bad response status/i, "refused_by_host"],
  [/Failed to fetch|NetworkError when attempting|Load failed|ERR_INTERNET_DISCONNECTED/i, "offline"],
  // tvmjs: put into the cache a moment ago and gone; a list or a shard that does not fit; a parameter that no shard holds.
  [
    /^(Error: )?Cannot fetch |Invalid tensor-cache|Packed BF16|Cannot find parameter|parameter.* not found|Check failed.*param/i,
    "model_damaged",
  ],
  [
    /Cannot find (global )?function|Function .* not found|unknown (packed )?function|incompatible/i,
    "library_mismatch",
  ],
];

/** Errors of WebAssembly itself: the library is no library, or one for another runtime. */
const BROKEN_LIBRARY = ["CompileError", "LinkError"];

/** Whatever WebLLM, tvmjs, WebGPU or the browser threw (errors, DOMExceptions, bare strings), by reason. */
export function toLlmFailure(error: unknown, stage: MlcStage): LlmFailure {
  if (error instanceof LlmFailure) return error;
  const name = nameOf(error);
  const text = textOf(error);
  return new LlmFailure(reasonOf(name, text, error, stage), name === "" ? text : `${name}: ${text}`);
}

function reasonOf(name: string, text: string, error: unknown, stage: MlcStage): LlmFailureReason {
  if (name === "IntegrityError") return reasonOfIntegrity(error, text);
  if (name === "ArtifactManifestError" && /maxStorageBufferBindingSize/.test(text)) return "gpu_too_small";
  const named = BY_NAME[name];
  if (named) return named;
  if (BROKEN_LIBRARY.includes(name)) return "library_mismatch";
  const told = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  if (told) return told;
  if (stage === "generate") return "engine_failed";
  // While loading, only the configuration and the list of shards are parsed, and only the configuration holds ranges.
  if (["SyntaxError", "MinValueError", "ConfigValueError"].includes(name)) return "config_mismatch";
  // The runtime reached for something that the library should export: compiled for another one.
  if (name === "TypeError") return "library_mismatch";
  return "engine_failed";
}

function reasonOfIntegrity(error: unknown, text: string): LlmFailureReason {
  const url = typeof error === "object" && error !== null && "url" in error ? String(error.url) : text;
  if (/mlc-chat-config\.json/.test(url)) return "config_mismatch";
  return /\/tokenizer\.(json|model)/.test(url) ? "model_damaged" : "library_mismatch";
}

function nameOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const own = "name" in error && typeof error.name === "string" ? error.name : "";
  // WebGPU's errors are no Errors and have no name of their own.
  return own === "" || own === "Error" ? (error.constructor?.name ?? own) : own;
}

function textOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
