import { createHash } from "node:crypto";
import type { ModelCard } from "../../lib/domain/language-model";

/** Bytes that look random and are the same in every run. */
export function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed * 2_654_435_761 + 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

export interface MadeUpModel {
  card: ModelCard;
  /** Path below the model's address → contents. */
  files: Record<string, Uint8Array<ArrayBuffer> | string>;
}

/** A package in the shape of WebLLM's with shards of noise: no model at all, but every file that one has. */
export function madeUpWebllm({
  id = "Made-up-0.5B-q4f32_1-MLC",
  shards = [150_000, 120_000, 90_000],
  withHashes = true,
}: {
  id?: string;
  shards?: readonly number[];
  withHashes?: boolean;
} = {}): MadeUpModel {
  const bodies = shards.map((length, at) => noise(length, at + 1));
  const records = bodies.map((body, at) => ({
    dataPath: `params_shard_${at}.bin`,
    format: "raw-shard",
    nbytes: body.length,
    records: [],
    ...(withHashes ? { md5sum: createHash("md5").update(body).digest("hex") } : {}),
  }));
  const files: MadeUpModel["files"] = {
    "mlc-chat-config.json": JSON.stringify({
      model_type: "made_up",
      quantization: "q4f32_1",
      context_window_size: 4096,
      tokenizer_files: ["tokenizer.json", "tokenizer_config.json"],
    }),
    "tensor-cache.json": JSON.stringify({ metadata: { ParamSize: records.length }, records }),
    "tokenizer.json": JSON.stringify({ model: { type: "BPE", vocab: { made: 0, up: 1 } } }),
  };
  bodies.forEach((body, at) => {
    files[`params_shard_${at}.bin`] = body;
  });
  return { card: madeUpCard({ id, repository: `made-up/${id}` }), files };
}

/** A card of a model that does not exist. */
export function madeUpCard(fields: Partial<ModelCard> & { id: string }): ModelCard {
  return {
    name: "Made-up",
    engine: "webllm",
    repository: null,
    revision: "main",
    files: [],
    parameters: 0.5,
    bytes: 360_000,
    vramMb: 600,
    bufferBytes: null,
    needsF16: false,
    contextTokens: 4096,
    languages: ["en"],
    licence: "",
    licenceUrl: null,
    tier: "light",
    custom: true,
    ...fields,
  };
}

/** A model's files under the addresses that a hub or mirror would give them. */
export function asServed({ card, files }: MadeUpModel): MadeUpModel["files"] {
  const before = `/${card.repository}/resolve/${card.revision}/`;
  return Object.fromEntries(Object.entries(files).map(([path, body]) => [before + path, body]));
}
