/**
 * Writes a GGUF model of random weights: the architecture of Llama with two layers and a vocabulary of single bytes. It
 * writes noise, but everything about it is real: tokenizer, chat template, attention, sampling.
 */
export interface TinyModel {
  seed?: number;
  layers?: number;
  /** Width of the model; a multiple of 32. */
  width?: number;
  /** Tokens that it was made for. */
  contextTokens?: number;
  /** Added to the score of the token that ends an answer: below -20 it never comes, above 20 at once. */
  endBias?: number;
  /** Added to the score of single characters, printable ASCII. */
  bias?: Readonly<Record<string, number>>;
  /** The chat template, in Jinja. */
  template?: string;
  /** What is wrong with the file. */
  damage?: "magic" | "architecture" | "truncated" | "missing-tensor" | "shape" | "no-tokenizer";
}

/** The file's bytes; the same for the same arguments. */
export function writeTinyGguf(model: TinyModel = {}): Uint8Array<ArrayBuffer> {
  const { seed = 1, layers = 2, width = 64, contextTokens = 2_048, damage } = model;
  const heads = 4;
  const inner = width * 2;
  const tokens = vocabulary();
  const random = normal(seed);
  const metadata: [string, Value][] = [
    ["general.architecture", text(damage === "architecture" ? "no-such-thing" : "llama")],
    ["general.name", text("tiny noise")],
    ["llama.context_length", whole(contextTokens)],
    ["llama.embedding_length", whole(width)],
    ["llama.block_count", whole(layers)],
    ["llama.feed_forward_length", whole(inner)],
    ["llama.attention.head_count", whole(heads)],
    ["llama.attention.head_count_kv", whole(heads / 2)],
    ["llama.attention.layer_norm_rms_epsilon", fraction(1e-5)],
    ["llama.rope.dimension_count", whole(width / heads)],
    ["llama.vocab_size", whole(tokens.length)],
  ];
  if (damage !== "no-tokenizer") metadata.push(...tokenizer(tokens, model.template ?? TEMPLATE));

  const kv = width / 2;
  const tensors: Tensor[] = [
    tensor("token_embd.weight", [width, tokens.length], (column) => (column === 0 ? BIAS_CARRIER : random())),
    // What the first column carries reaches the end unchanged, so the output's first column is a bias of each token.
    tensor("output_norm.weight", [damage === "shape" ? width * 2 : width], () => 1),
    tensor("output.weight", [width, tokens.length], (column, row) =>
      column === 0 ? biasOf(tokens[row] as Token, model) / BIAS_REACHES : (random() * 2) / Math.sqrt(width),
    ),
  ];
  for (let layer = 0; layer < layers; layer++) {
    const add = (name: string, shape: number[], fill: Fill) =>
      tensors.push(tensor(`blk.${layer}.${name}.weight`, shape, fill));
    const mix: Fill = () => random() / Math.sqrt(width);
    const write: Fill = (_, row) => (row === 0 ? 0 : random() / Math.sqrt(width));
    add("attn_norm", [width], () => 1);
    add("attn_q", [width, width], mix);
    add("attn_k", [width, kv], mix);
    add("attn_v", [width, kv], mix);
    add("attn_output", [width, width], write);
    add("ffn_norm", [width], () => 1);
    add("ffn_gate", [width, inner], mix);
    add("ffn_up", [width, inner], mix);
    add("ffn_down", [inner, width], write);
  }
  if (damage === "missing-tensor") tensors.pop();

  const file = assemble(metadata, tensors);
  if (damage === "magic") file[0] = 0;
  return damage === "truncated" ? file.slice(0, Math.floor(file.length * 0.6)) : file;
}

/** What every token carries in the first column, and about what is left of it behind the last norm. */
const BIAS_CARRIER = 12;
const BIAS_REACHES = 5;

/** A turn is `<|name|>text</s>`; an answer is asked for by its name alone. */
const TEMPLATE =
  "{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '</s>' }}{% endfor %}" +
  "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}";

/** Token types of the format. */
const [NORMAL, UNKNOWN, CONTROL, BYTE] = [1, 2, 3, 6];
const END = 2;

interface Token {
  text: string;
  type: number;
  /** Of a byte token. */
  byte?: number;
}

function vocabulary(): Token[] {
  const special = ["<unk>", "<s>", "</s>", "<|system|>", "<|user|>", "<|assistant|>"];
  const bytes = Array.from({ length: 256 }, (_, byte) => ({
    text: `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`,
    type: BYTE as number,
    byte,
  }));
  return [
    ...special.map((name, i) => ({ text: name, type: (i === 0 ? UNKNOWN : CONTROL) as number })),
    ...bytes,
    // The tokenizer puts this sign in place of a space.
    { text: "\u2581", type: NORMAL as number, byte: 0x20 },
  ];
}

/** Printable ASCII alone is written, so that what is streamed is text. */
function biasOf(token: Token, { endBias = -40, bias = {} }: TinyModel): number {
  if (token.text === "</s>") return endBias;
  if (token.byte === undefined || token.byte < 0x20 || token.byte > 0x7e) return -60;
  return bias[String.fromCharCode(token.byte)] ?? 0;
}

function tokenizer(tokens: readonly Token[], template: string): [string, Value][] {
  return [
    ["tokenizer.ggml.model", text("llama")],
    [
      "tokenizer.ggml.tokens",
      list(
        TYPE.string,
        tokens.map((token) => text(token.text)),
      ),
    ],
    [
      "tokenizer.ggml.scores",
      list(
        TYPE.float,
        tokens.map(() => fraction(0)),
      ),
    ],
    [
      "tokenizer.ggml.token_type",
      list(
        TYPE.int,
        tokens.map(({ type }) => whole(type, TYPE.int)),
      ),
    ],
    ["tokenizer.ggml.bos_token_id", whole(1)],
    ["tokenizer.ggml.eos_token_id", whole(END)],
    ["tokenizer.ggml.unknown_token_id", whole(0)],
    ["tokenizer.ggml.add_space_prefix", { type: TYPE.bool, bytes: [0] }],
    ["tokenizer.chat_template", text(template)],
  ];
}

/** Value types of the format. */
const TYPE = { uint: 4, int: 5, float: 6, bool: 7, string: 8, array: 9 } as const;

interface Value {
  type: number;
  bytes: number[];
}

const little = (value: bigint, size: number) =>
  Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
const whole = (value: number, type: number = TYPE.uint): Value => ({ type, bytes: little(BigInt(value), 4) });
const fraction = (value: number): Value => ({
  type: TYPE.float,
  bytes: [...new Uint8Array(new Float32Array([value]).buffer)],
});
const text = (value: string): Value => ({ type: TYPE.string, bytes: written(value) });
const list = (type: number, values: readonly Value[]): Value => ({
  type: TYPE.array,
  bytes: [
    ...little(BigInt(type), 4),
    ...little(BigInt(values.length), 8),
    ...values.flatMap(({ bytes }) => bytes),
  ],
});

function written(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...little(BigInt(bytes.length), 8), ...bytes];
}

type Fill = (column: number, row: number) => number;

interface Tensor {
  name: string;
  /** Innermost first. */
  shape: readonly number[];
  data: Float32Array;
}

function tensor(name: string, shape: readonly number[], fill: Fill): Tensor {
  const columns = shape[0] as number;
  const size = shape.reduce((a, b) => a * b, 1);
  const data = Float32Array.from({ length: size }, (_, i) => fill(i % columns, Math.floor(i / columns)));
  return { name, shape, data };
}

const ALIGNMENT = 32;
const aligned = (size: number) => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/** Header, metadata, list of tensors, then their data, each at a multiple of the alignment. */
function assemble(metadata: readonly [string, Value][], tensors: readonly Tensor[]): Uint8Array<ArrayBuffer> {
  let offset = 0;
  const listed = tensors.flatMap(({ name, shape, data }) => {
    const entry = [
      ...written(name),
      ...little(BigInt(shape.length), 4),
      ...shape.flatMap((side) => little(BigInt(side), 8)),
      // 32-bit floats
      ...little(0n, 4),
      ...little(BigInt(offset), 8),
    ];
    offset += aligned(data.byteLength);
    return entry;
  });
  const head = [
    ...new TextEncoder().encode("GGUF"),
    ...little(3n, 4),
    ...little(BigInt(tensors.length), 8),
    ...little(BigInt(metadata.length), 8),
    ...metadata.flatMap(([key, { type, bytes }]) => [...written(key), ...little(BigInt(type), 4), ...bytes]),
    ...listed,
  ];
  const start = aligned(head.length);
  const file = new Uint8Array(start + offset);
  file.set(head);
  let at = start;
  for (const { data } of tensors) {
    file.set(new Uint8Array(data.buffer as ArrayBuffer), at);
    at += aligned(data.byteLength);
  }
  return file;
}

/** Numbers around 0 with a spread of 1, the same for the same seed. */
function normal(seed: number): () => number {
  let state = seed >>> 0;
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
}
