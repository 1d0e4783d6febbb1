import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { LlmFailure, type LlmFailureReason } from "../../../../../lib/domain/llm-failure";
import { type MlcStage, toLlmFailure } from "../../../../../lib/understanding/llm/webllm/errors";

const LIB = dirname(createRequire(import.meta.url).resolve("@mlc-ai/web-llm"));

/** WebLLM's error classes, which it does not export: cut out of its module and evaluated. */
function readErrorClasses(): Record<string, new (...args: unknown[]) => Error> {
  const names = [...readFileSync(join(LIB, "error.d.ts"), "utf8").matchAll(/declare class (\w+)/g)].map(
    (match) => match[1] ?? "",
  );
  const code = readFileSync(join(LIB, "index.js"), "utf8");
  const start = code.indexOf("class ModelNotFoundError");
  const last = code.indexOf("class IntegrityError");
  const end = code.indexOf("\n}", last) + 2;
  const local = names.filter((name) => new RegExp(`(class|let) ${name}\\b`).test(code.slice(start, end)));
  const shown = local.map((name) => `${name}: ${name}`).join(", ");
  return new Function(
    `${code.slice(start, end).replaceAll("RangeError$1", "RangeErrorOfWebllm")}; return { ${shown}, RangeError: RangeErrorOfWebllm };`,
  )();
}

const classes = readErrorClasses();
const CONFIG = "https://hub.example/owner/model/resolve/main/mlc-chat-config.json";

/** Every class of the package that loading or writing can end in, with what we call it. */
const NAMED: readonly (readonly [name: string, args: unknown[], reason: LlmFailureReason])[] = [
  ["WebGPUNotAvailableError", [], "no_webgpu"],
  ["WebGPUNotFoundError", [], "no_webgpu"],
  ["ShaderF16SupportError", [], "no_f16"],
  ["FeatureSupportError", ["shader-f16"], "no_f16"],
  ["DeviceLostError", [], "device_lost"],
  ["ModelNotLoadedError", ["ChatCompletionRequest"], "device_lost"],
  ["WorkerEngineModelNotLoadedError", ["WebWorkerMLCEngine"], "device_lost"],
  ["SpecifiedModelNotFoundError", [["a"], "b", "ChatCompletionRequest"], "device_lost"],
  ["MissingModelWasmError", ["model"], "library_missing"],
  ["ArtifactManifestError", ["tensor-cache.json: expected an object"], "model_damaged"],
  ["ArtifactManifestError", ["Compiled artifact requires maxStorageBufferBindingSize 9"], "gpu_too_small"],
  ["UnsupportedTokenizerFilesError", [["vocab.txt"]], "config_mismatch"],
  ["WindowSizeConfigurationError", [4096, 4096], "config_mismatch"],
  ["WindowSizeSpecificationError", [], "config_mismatch"],
  ["AttentionSinkSizeError", [], "config_mismatch"],
  ["MinValueError", ["prefillChunkSize", 0], "config_mismatch"],
  ["ConfigValueError", ["bad"], "config_mismatch"],
  ["ContextWindowSizeExceededError", [9000, 4096], "too_long"],
  ["IntegrityError", [CONFIG, "sha256-a", "sha256-b"], "config_mismatch"],
  ["IntegrityError", ["chrome-extension://x/llm/libs/a.wasm", "sha256-a", "sha256-b"], "library_mismatch"],
  ["IntegrityError", ["https://hub.example/m/tokenizer.json", "sha256-a", "sha256-b"], "model_damaged"],
  ["ModelNotFoundError", ["model"], "engine_failed"],
  ["GrammarMatcherInitError", ["grammar", new Error("bad rule")], "engine_failed"],
  ["MessageOrderError", ["Last message should be from either `user` or `tool`."], "engine_failed"],
];

/** What the runtime, the card and the browser say, by their own words. */
const TOLD: readonly (readonly [error: unknown, reason: LlmFailureReason])[] = [
  ["Engine.unload() is called.", "cancelled"],
  [new DOMException("The user aborted a request.", "AbortError"), "cancelled"],
  [
    new Error(
      "Unable to find a compatible GPU. This issue might be because your computer doesn't have a GPU",
    ),
    "no_adapter",
  ],
  [new Error("Cannot initialize runtime because of requested maxBufferSize exceeds limit."), "gpu_too_small"],
  [new DOMException("Quota exceeded.", "QuotaExceededError"), "disk_full"],
  [new DOMException("Failed to execute 'put' on 'Cache': Quota exceeded", "UnknownError"), "disk_full"],
  [new RangeError("WebAssembly.Memory(): could not allocate memory"), "out_of_memory"],
  [new RangeError("Array buffer allocation failed"), "out_of_memory"],
  [new Error("Out of memory: cannot create buffer"), "out_of_memory"],
  [new DOMException("Device is lost", "OperationError"), "device_lost"],
  [new DOMException("A valid external Instance reference no longer exists.", "AbortError_"), "device_lost"],
  [new TypeError("Failed to fetch"), "offline"],
  [new DOMException("A network error occurred.", "NetworkError"), "offline"],
  [new TypeError("Failed to execute 'add' on 'Cache': Request failed"), "refused_by_host"],
  [new Error("Cannot fetch https://hub.example/m/params_shard_0.bin"), "model_damaged"],
  [new Error("Invalid tensor-cache byteOffset: -1"), "model_damaged"],
  [new WebAssembly.CompileError("expected magic word 00 61 73 6d"), "library_mismatch"],
  [new WebAssembly.LinkError("import object field 'x' is not a Function"), "library_mismatch"],
  [new Error("Cannot find function prefill"), "library_mismatch"],
  [new TypeError("Cannot read properties of undefined (reading 'buffer')"), "library_mismatch"],
  [new SyntaxError("Unexpected token '<'"), "config_mismatch"],
  [new Error("something new"), "engine_failed"],
  [undefined, "engine_failed"],
];

describe("WebLLM's own errors", () => {
  it.each(NAMED)("%s while loading", (name, args, reason) => {
    const ErrorClass = classes[name];
    expect(ErrorClass, `${name} is gone from the package`).toBeDefined();
    if (ErrorClass) expect(toLlmFailure(new ErrorClass(...args), "load").reason).toBe(reason);
  });

  it("are the classes of this version: a new one must be looked at", () => {
    expect(Object.keys(classes).length).toBe(67);
  });

  it("about a request are no fault of the model's files", () => {
    const RangeOfWebllm = classes.MinValueError;
    if (RangeOfWebllm)
      expect(toLlmFailure(new RangeOfWebllm("max_tokens", 0), "generate").reason).toBe("engine_failed");
  });
});

describe("what others throw", () => {
  it.each(TOLD)("%s", (error, reason) => {
    expect(toLlmFailure(error, "load").reason).toBe(reason);
  });

  it("keeps the words for a report", () => {
    expect(toLlmFailure(new TypeError("Failed to fetch"), "load").detail).toBe("TypeError: Failed to fetch");
  });

  it("leaves our own failures as they are, at every stage", () => {
    const own = new LlmFailure("bad_answer", "x");
    for (const stage of ["load", "generate"] satisfies MlcStage[]) expect(toLlmFailure(own, stage)).toBe(own);
  });

  it("knows WebGPU's errors, which are no Errors, by their class", () => {
    class GPUOutOfMemoryError {
      message = "no room";
    }
    expect(toLlmFailure(new GPUOutOfMemoryError(), "generate").reason).toBe("out_of_memory");
  });
});
