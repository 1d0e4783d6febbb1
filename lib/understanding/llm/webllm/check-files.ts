import * as v from "valibot";
import { LlmFailure } from "../../../domain/llm-failure";
import type { WebllmModel } from "./app-config";
import {
  CONFIG_STORE,
  configKey,
  MODEL_STORE,
  shardKey,
  TOKENIZER_FILES,
  tensorListKey,
  tokenizerKey,
} from "./cache-keys";
import { matchesIntegrity } from "./integrity";

/** The parts of mlc-chat-config.json without which WebLLM cannot start. */
const configSchema = v.object({
  tokenizer_files: v.array(v.string()),
  vocab_size: v.number(),
  conv_template: v.object({ roles: v.record(v.string(), v.string()) }),
});

const tensorListSchema = v.object({
  records: v.pipe(
    v.array(
      v.object({
        dataPath: v.string(),
        nbytes: v.number(),
        records: v.array(v.object({ nbytes: v.number() })),
      }),
    ),
    v.minLength(1),
  ),
});

/**
 * Whether all that WebLLM will ask for is in its caches: `config_missing`, `config_mismatch`, `model_damaged`. Looks at
 * names and lengths; contents are verified when a model is installed. Answers the size of the largest tensor, bytes.
 */
export async function checkFiles(
  model: WebllmModel,
  caches: Pick<CacheStorage, "open">,
  signal: AbortSignal,
): Promise<{ largestTensor: number }> {
  const configs = await caches.open(CONFIG_STORE);
  const config = await configs.match(configKey(model.weights).url);
  if (!config) throw new LlmFailure("config_missing", configKey(model.weights).url);
  const tokenizers = await readConfig(config, model.configIntegrity);

  const files = await caches.open(MODEL_STORE);
  const list = await files.match(tensorListKey(model.weights).url);
  if (!list) throw new LlmFailure("model_damaged", "the list of shards is missing");
  const parsed = v.safeParse(tensorListSchema, await readJson(list));
  if (!parsed.success) throw new LlmFailure("model_damaged", "the list of shards cannot be read");

  const tokenizer = TOKENIZER_FILES.find((file) => tokenizers.includes(file));
  if (!tokenizer) throw new LlmFailure("config_mismatch", `no tokenizer of ours: ${tokenizers.join(", ")}`);
  const wanted = parsed.output.records.map(({ dataPath, nbytes }) => ({
    url: shardKey(model.weights, dataPath).url,
    size: nbytes as number | null,
  }));
  wanted.push({ url: tokenizerKey(model.weights, tokenizer).url, size: null });
  const damaged: string[] = [];
  for (const { url, size } of wanted) {
    if (signal.aborted) throw new LlmFailure("cancelled");
    const stored = await files.match(url);
    const length = stored?.headers.get("content-length");
    if (!stored) damaged.push(`${url} is missing`);
    else if (size !== null && length && Number(length) !== size)
      damaged.push(`${url} has ${length} of ${size} bytes`);
  }
  if (damaged.length > 0)
    throw new LlmFailure("model_damaged", `${damaged.length} of ${wanted.length}: ${damaged[0]}`);
  return {
    largestTensor: Math.max(
      ...parsed.output.records.flatMap(({ records }) => records.map(({ nbytes }) => nbytes)),
    ),
  };
}

/** The tokenizer files that the configuration names. */
async function readConfig(stored: Response, integrity: string | undefined): Promise<readonly string[]> {
  const bytes = new Uint8Array(await stored.arrayBuffer());
  if (integrity && !(await matchesIntegrity(bytes, integrity)))
    throw new LlmFailure("config_mismatch", "the configuration is not the one that was verified");
  const parsed = v.safeParse(configSchema, await readJson(new Response(bytes)));
  if (!parsed.success) throw new LlmFailure("config_mismatch", "the configuration cannot be read");
  return parsed.output.tokenizer_files;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
