import * as v from "valibot";
import { LlmFailure } from "../../../domain/llm-failure";
import { isPlainPath } from "./addresses";

/** What of `mlc-chat-config.json` is read here. */
const chatConfigSchema = v.object({
  tokenizer_files: v.array(v.string()),
  quantization: v.optional(v.string()),
  context_window_size: v.optional(v.number()),
  model_type: v.optional(v.string()),
});
export type ChatConfig = v.InferOutput<typeof chatConfigSchema>;

const tensorListSchema = v.object({
  metadata: v.optional(v.object({ ParamBytes: v.optional(v.number()) })),
  records: v.pipe(
    v.array(
      v.object({
        dataPath: v.pipe(v.string(), v.check(isPlainPath), v.endsWith(".bin")),
        nbytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
        md5sum: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
      }),
    ),
    v.minLength(1),
    v.maxLength(5_000),
  ),
});

/** One file of weights as the package's own list has it. */
export interface Shard {
  path: string;
  size: number;
  /** Of the package's maker, lower-case hex; null where the list has none. */
  md5: string | null;
}

/** Throws `config_missing` for what is no such file. */
export function parseChatConfig(text: string): ChatConfig & { tokenizer: string } {
  const config = parseJson(text, chatConfigSchema, "config_missing");
  // The loader takes the first of the two that the config names.
  const tokenizer = ["tokenizer.json", "tokenizer.model"].find((name) =>
    config.tokenizer_files.includes(name),
  );
  if (!tokenizer) throw new LlmFailure("config_missing", "names no tokenizer that the engine reads");
  return { ...config, tokenizer };
}

/** Throws `model_damaged` for what is no list of shards. */
export function parseTensorList(text: string): Shard[] {
  const list = parseJson(text, tensorListSchema, "model_damaged");
  return list.records.map(({ dataPath, nbytes, md5sum }) => ({
    path: dataPath,
    size: nbytes,
    md5: md5sum ?? null,
  }));
}

function parseJson<S extends v.GenericSchema>(
  text: string,
  schema: S,
  reason: "config_missing" | "model_damaged",
): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new LlmFailure(reason, error instanceof Error ? error.message : String(error));
  }
}
