import { deleteModelAllInfoInCache, hasModelInCache } from "@mlc-ai/web-llm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { appConfigFor, type WebllmModel } from "../../../../../lib/understanding/llm/webllm/app-config";
import {
  CONFIG_STORE,
  configKey,
  fileKey,
  hubWeights,
  MODEL_STORE,
  shardKey,
  tensorListKey,
  tokenizerKey,
  weightsBase,
} from "../../../../../lib/understanding/llm/webllm/cache-keys";
import { makeMemoryCaches } from "../../../../llm/memory-caches";
import { makeScriptedPackage } from "../../../../llm/scripted-package";

const MODEL: WebllmModel = {
  engine: "webllm",
  id: "scripted-q4f32_1-MLC",
  weights: hubWeights("https://hub.example", "owner/model", "v1"),
  library: { url: "chrome-extension://abc/llm/libs/x.wasm", integrity: "sha384-x" },
  contextTokens: 2048,
};

afterEach(() => vi.unstubAllGlobals());

async function putPackage(caches: ReturnType<typeof makeMemoryCaches>, without: string[] = []) {
  for (const [path, bytes] of Object.entries(makeScriptedPackage())) {
    if (without.includes(path)) continue;
    const { store, url } = fileKey(MODEL.weights, path);
    await (await caches.open(store)).put(url, new Response(bytes));
  }
}

describe("the keys of a model's files", () => {
  it("stand below the address with its revision", () => {
    expect(weightsBase("https://hub.example/owner/model")).toBe(
      "https://hub.example/owner/model/resolve/main/",
    );
    expect(weightsBase("https://hub.example/owner/model/resolve/v1")).toBe(MODEL.weights);
    expect(hubWeights("https://hub.example/", "owner/model", "v1")).toBe(MODEL.weights);
    expect(configKey(MODEL.weights)).toEqual({
      store: CONFIG_STORE,
      url: `${MODEL.weights}mlc-chat-config.json`,
    });
    expect(shardKey(MODEL.weights, "params_shard_7.bin").url).toBe(`${MODEL.weights}params_shard_7.bin`);
    expect(tokenizerKey(MODEL.weights, "tokenizer.model").store).toBe(MODEL_STORE);
  });

  it("give the list of shards its new name", () => {
    expect(fileKey(MODEL.weights, "ndarray-cache.json")).toEqual(tensorListKey(MODEL.weights));
  });

  it("refuse an address that the Cache API would not take", () => {
    expect(() => weightsBase("chrome-extension://abc/model")).toThrow(TypeError);
    expect(() => weightsBase("not an address")).toThrow(TypeError);
  });
});

describe("WebLLM itself", () => {
  it("finds a model under these keys, and misses it when one shard is gone", async () => {
    const caches = makeMemoryCaches();
    vi.stubGlobal("caches", caches);
    await putPackage(caches);
    expect(await hasModelInCache(MODEL.id, appConfigFor(MODEL))).toBe(true);
    await (await caches.open(MODEL_STORE)).delete(shardKey(MODEL.weights, "params_shard_1.bin").url);
    expect(await hasModelInCache(MODEL.id, appConfigFor(MODEL))).toBe(false);
  });

  it("deletes these keys and leaves none but its list of shards", async () => {
    const caches = makeMemoryCaches();
    vi.stubGlobal("caches", caches);
    await putPackage(caches);
    await deleteModelAllInfoInCache(MODEL.id, appConfigFor(MODEL));
    const left = [...caches.stores].flatMap(([store, entries]) =>
      [...entries.keys()].map((url) => ({ store, url })),
    );
    expect(left).toEqual([tensorListKey(MODEL.weights)]);
  });
});

describe("the configuration for WebLLM", () => {
  it("names this model alone, with the packaged library and its integrity", () => {
    expect(appConfigFor({ ...MODEL, configIntegrity: "sha256-y" })).toEqual({
      cacheBackend: "cache",
      model_list: [
        {
          model: MODEL.weights,
          model_id: MODEL.id,
          model_lib: MODEL.library.url,
          integrity: { model_lib: "sha384-x", config: "sha256-y", onFailure: "error" },
          overrides: { context_window_size: 2048, sliding_window_size: -1 },
        },
      ],
    });
  });

  it("keeps one copy of the state of models that have one", () => {
    for (const id of ["Qwen3.5-0.8B-q4f16_1-MLC", "my-Qwen3.5-2B-q4f32_1-MLC"]) {
      const [record] = appConfigFor({ ...MODEL, id }).model_list;
      expect(record?.overrides).toMatchObject({ max_history_size: 1 });
    }
  });
});
