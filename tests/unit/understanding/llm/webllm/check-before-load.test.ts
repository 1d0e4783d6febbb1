import { describe, expect, it } from "vitest";
import type { LlmFailure } from "../../../../../lib/domain/llm-failure";
import type { WebllmModel } from "../../../../../lib/understanding/llm/webllm/app-config";
import { fileKey } from "../../../../../lib/understanding/llm/webllm/cache-keys";
import {
  type AdapterView,
  checkBeforeLoad,
} from "../../../../../lib/understanding/llm/webllm/check-before-load";
import { integrityOf } from "../../../../../lib/understanding/llm/webllm/integrity";
import { makeMemoryCaches } from "../../../../llm/memory-caches";
import { makeScriptedLibrary, makeScriptedPackage } from "../../../../llm/scripted-package";

const GB = 1024 ** 3;
const LIMITS: AdapterView["limits"] = {
  maxBufferSize: 4 * GB,
  maxStorageBufferBindingSize: 4 * GB,
  maxComputeWorkgroupStorageSize: 32 * 1024,
  maxStorageBuffersPerShaderStage: 10,
};

interface Given {
  gpu?: "none" | "no adapter";
  features?: string[];
  limits?: Partial<AdapterView["limits"]>;
  library?: Uint8Array<ArrayBuffer> | "missing" | 404;
  integrity?: string;
  configIntegrity?: string;
  files?: Record<string, Uint8Array<ArrayBuffer> | null>;
  shardBytes?: number;
  signal?: AbortSignal;
}

/** Runs the check against a complete package on a good card, but for what is given; null: nothing speaks against it. */
async function check(given: Given = {}): Promise<string | null> {
  const bytes = given.library instanceof Uint8Array ? given.library : makeScriptedLibrary();
  const model: WebllmModel = {
    engine: "webllm",
    id: "scripted",
    weights: "https://hub.example/owner/model/resolve/main/",
    library: {
      url: "chrome-extension://abc/llm/libs/x.wasm",
      integrity: given.integrity ?? (await integrityOf(bytes)),
    },
    ...(given.configIntegrity ? { configIntegrity: given.configIntegrity } : {}),
    contextTokens: 4096,
  };
  const caches = makeMemoryCaches();
  for (const [path, content] of Object.entries({
    ...makeScriptedPackage(given.shardBytes),
    ...given.files,
  })) {
    if (!content) continue;
    const { store, url } = fileKey(model.weights, path);
    const headers = { "content-length": String(content.length) };
    await (await caches.open(store)).put(url, new Response(content, { headers }));
  }
  const adapter = { features: new Set(given.features ?? []), limits: { ...LIMITS, ...given.limits } };
  const gpu = { requestAdapter: async () => (given.gpu === "no adapter" ? null : adapter) };
  const fetchFile = async () => {
    if (given.library === "missing") throw new TypeError("Failed to fetch");
    return given.library === 404 ? new Response("no", { status: 404 }) : new Response(bytes);
  };
  const place = { gpu: given.gpu === "none" ? undefined : gpu, caches, fetch: fetchFile };
  return checkBeforeLoad(model, place, given.signal ?? new AbortController().signal).then(
    () => null,
    (error: LlmFailure) => error.reason,
  );
}

const text = (value: string) => new TextEncoder().encode(value);
const half = makeScriptedLibrary({ f16: true });

describe("our look before WebLLM's", () => {
  it("finds nothing against a complete model on a good card", async () => {
    expect(await check()).toBeNull();
    expect(await check({ library: half, features: ["shader-f16"] })).toBeNull();
  });

  it.each<[string, Given, string]>([
    ["no WebGPU", { gpu: "none" }, "no_webgpu"],
    ["no adapter", { gpu: "no adapter" }, "no_adapter"],
    ["no library in the package", { library: "missing" }, "library_missing"],
    ["a library that is not answered", { library: 404 }, "library_missing"],
    ["another library than the list names", { integrity: "sha384-AAAA" }, "library_mismatch"],
    ["an integrity that is none", { integrity: "md5-AAAA" }, "library_mismatch"],
    ["a library that is a page", { library: text("<html>") }, "library_mismatch"],
    [
      "a module without a model",
      { library: new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) },
      "library_mismatch",
    ],
    ["no configuration", { files: { "mlc-chat-config.json": null } }, "config_missing"],
    [
      "a configuration that is a page",
      { files: { "mlc-chat-config.json": text("<html>") } },
      "config_mismatch",
    ],
    [
      "a configuration of something else",
      { files: { "mlc-chat-config.json": text("{}") } },
      "config_mismatch",
    ],
    ["another configuration than was verified", { configIntegrity: "sha256-AAAA" }, "config_mismatch"],
    ["no list of shards", { files: { "tensor-cache.json": null } }, "model_damaged"],
    ["a list that is a page", { files: { "tensor-cache.json": text("<html>") } }, "model_damaged"],
    ["an empty list", { files: { "tensor-cache.json": text('{"records":[]}') } }, "model_damaged"],
    ["a missing shard", { files: { "params_shard_1.bin": null } }, "model_damaged"],
    ["half a shard", { files: { "params_shard_1.bin": new Uint8Array(7) } }, "model_damaged"],
    ["no tokenizer", { files: { "tokenizer.json": null } }, "model_damaged"],
    ["no half precision", { library: half }, "no_f16"],
    ["small buffers", { limits: { maxBufferSize: GB / 8 } }, "gpu_too_small"],
    ["small bindings", { limits: { maxStorageBufferBindingSize: GB / 16 } }, "gpu_too_small"],
    ["little workgroup memory", { limits: { maxComputeWorkgroupStorageSize: 16384 } }, "gpu_too_small"],
    ["few buffers a shader", { limits: { maxStorageBuffersPerShaderStage: 8 } }, "gpu_too_small"],
    ["an abort", { signal: AbortSignal.abort() }, "cancelled"],
  ])("%s", async (_, given, reason) => {
    expect(await check(given)).toBe(reason);
  });

  it("counts a binding below 1 GB as 128 MB, as the runtime does", async () => {
    const records = [
      { dataPath: "params_shard_0.bin", nbytes: 4096, records: [{ nbytes: 200 * 1024 * 1024 }] },
    ];
    const files = { "tensor-cache.json": text(JSON.stringify({ records })) };
    expect(await check({ files })).toBeNull();
    expect(await check({ files, limits: { maxStorageBufferBindingSize: GB - 4 } })).toBe("gpu_too_small");
  });
});
