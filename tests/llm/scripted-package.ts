/** A model package of WebLLM's layout with a few bytes of weights: complete and consistent, but nothing could run it. */
export function makeScriptedPackage(shardBytes = 4096, shards = 2): Record<string, Uint8Array<ArrayBuffer>> {
  const records = Array.from({ length: shards }, (_, index) => ({
    dataPath: `params_shard_${index}.bin`,
    format: "raw-shard",
    nbytes: shardBytes,
    records: [
      {
        name: `layer.${index}.weight`,
        shape: [shardBytes / 4],
        dtype: "float32",
        format: "raw",
        nbytes: shardBytes,
        byteOffset: 0,
      },
    ],
  }));
  const config = {
    version: "0.1.0",
    model_type: "scripted",
    quantization: "q4f32_1",
    model_config: {},
    vocab_size: 259,
    context_window_size: 4096,
    sliding_window_size: -1,
    prefill_chunk_size: 1024,
    attention_sink_size: -1,
    tensor_parallel_shards: 1,
    temperature: 0.7,
    presence_penalty: 0,
    frequency_penalty: 0,
    repetition_penalty: 1,
    top_p: 0.8,
    tokenizer_files: ["tokenizer.json"],
    conv_template: {
      name: "chatml",
      system_template: "<|im_start|>system\n{system_message}",
      system_message: "",
      roles: { user: "<|im_start|>user", assistant: "<|im_start|>assistant", tool: "<|im_start|>user" },
      role_templates: { user: "{user_message}", assistant: "{assistant_message}", tool: "{tool_message}" },
      messages: [],
      seps: ["<|im_end|>\n"],
      stop_str: ["<|im_end|>"],
      stop_token_ids: [256, 258],
    },
  };
  return {
    "mlc-chat-config.json": json(config),
    "tensor-cache.json": json({
      metadata: { ParamSize: shards, ParamBytes: shards * shardBytes, BitsPerParam: 4.5 },
      records,
    }),
    "tokenizer.json": json({
      version: "1.0",
      added_tokens: [],
      model: { type: "BPE", vocab: {}, merges: [] },
    }),
    ...Object.fromEntries(
      records.map(({ dataPath }, index) => [
        dataPath,
        Uint8Array.from({ length: shardBytes }, (_, at) => (at * 31 + index * 7) & 255),
      ]),
    ),
  };
}

/** A WebAssembly module that does nothing but carry a compiled model's metadata, as a library's file would. */
export function makeScriptedLibrary(options: { f16?: boolean } = {}): Uint8Array<ArrayBuffer> {
  const metadata = {
    model_type: "scripted",
    quantization: options.f16 ? "q4f16_1" : "q4f32_1",
    context_window_size: 4096,
    params: [{ name: "layer.0.weight", shape: [1024], dtype: "float32" }],
  };
  const text = new TextEncoder().encode(JSON.stringify(metadata) + (options.f16 ? "\nenable f16;\n" : ""));
  const name = new TextEncoder().encode("scripted");
  const size = 1 + name.length + text.length;
  // A custom section: id 0, its size in LEB128, a name, then bytes that nobody interprets.
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0],
    ...leb128(size),
    name.length,
    ...name,
    ...text,
  ]);
}

function leb128(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

function json(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
