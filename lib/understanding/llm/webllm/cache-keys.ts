/**
 * Where WebLLM 0.2.86 looks for a model's files: three stores of the Cache API, each entry under the full address that
 * the loader would ask for. Read from the package (cleanModelUrl, reloadInternal, asyncLoadTokenizer, fetchTensorCache):
 *
 * | store           | key                                             | asked for                                   |
 * |-----------------|-------------------------------------------------|---------------------------------------------|
 * | webllm/config   | <base>mlc-chat-config.json                      | first                                       |
 * | webllm/model    | <base>tokenizer.json, else <base>tokenizer.model | whichever the config's tokenizer_files names, .json first |
 * | webllm/model    | <base>tensor-cache.json                         | the list of shards; `ndarray-cache.json` of older models is not asked for |
 * | webllm/model    | <base><records[].dataPath>                      | every shard                                 |
 * | webllm/wasm     | —                                               | never by us: a library address that does not start with "http" is not cached |
 *
 * <base> is the record's `model` with a slash at its end and, where no "/resolve/<revision>/" is in it, with
 * "resolve/main/" added. It must be http(s): the Cache API refuses chrome-extension: keys. Entries are matched with
 * `cache.match(new Request(url))`, so query strings and a `Vary` header count: store a plain Response of the body with
 * `content-type` and `content-length` only.
 *
 * The keys name a place, not a source: files from a mirror or from a folder on disk are put under the same keys.
 */

export const CONFIG_STORE = "webllm/config";
export const MODEL_STORE = "webllm/model";
export const WASM_STORE = "webllm/wasm";
export type WebllmStore = typeof CONFIG_STORE | typeof MODEL_STORE | typeof WASM_STORE;

export const CONFIG_FILE = "mlc-chat-config.json";
export const TENSOR_LIST_FILE = "tensor-cache.json";
/** What older packages call the list of shards; the content is the same. */
export const OLD_TENSOR_LIST_FILE = "ndarray-cache.json";
export const TOKENIZER_FILES = ["tokenizer.json", "tokenizer.model"] as const;

export interface CacheKey {
  store: WebllmStore;
  url: string;
}

/**
 * The address that stands before every file name, with a slash at its end: what WebLLM makes of a record's `model`.
 * Throws a TypeError for what is no http(s) address.
 */
export function weightsBase(model: string): string {
  const slashed = model.endsWith("/") ? model : `${model}/`;
  const url = new URL(/.+\/resolve\/.+\//.test(slashed) ? slashed : `${slashed}resolve/main/`);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new TypeError("weights need an http(s) address");
  return url.href;
}

/** A repository of a hub as `EngineModel.weights`: "https://hub", "owner/name", "main" → its base address. */
export function hubWeights(hub: string, repository: string, revision: string): string {
  return weightsBase(`${hub.replace(/\/+$/, "")}/${repository}/resolve/${revision}/`);
}

export function configKey(model: string): CacheKey {
  return { store: CONFIG_STORE, url: new URL(CONFIG_FILE, weightsBase(model)).href };
}

export function tensorListKey(model: string): CacheKey {
  return { store: MODEL_STORE, url: new URL(TENSOR_LIST_FILE, weightsBase(model)).href };
}

/** `dataPath` as written in the list of shards. */
export function shardKey(model: string, dataPath: string): CacheKey {
  return { store: MODEL_STORE, url: new URL(dataPath, weightsBase(model)).href };
}

export function tokenizerKey(model: string, file: (typeof TOKENIZER_FILES)[number]): CacheKey {
  return { store: MODEL_STORE, url: new URL(file, weightsBase(model)).href };
}

/** The key under which a file of a model, named relative to its address, is looked for. */
export function fileKey(model: string, path: string): CacheKey {
  if (path === CONFIG_FILE) return configKey(model);
  if (path === TENSOR_LIST_FILE || path === OLD_TENSOR_LIST_FILE) return tensorListKey(model);
  return shardKey(model, path);
}
