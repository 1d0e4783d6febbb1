/** What the head of a GGUF file says. */
export interface GgufHead {
  name: string | null;
  architecture: string | null;
  /** Tokens that it was trained for. */
  contextTokens: number | null;
  /** "Q4_K_M"; null for one that has no name here. */
  quantisation: string | null;
  hasChatTemplate: boolean;
  /** 10^9; null where the tensors are in other parts of a split file. */
  parameters: number | null;
  /** The file has at least so many bytes, or it is cut off. */
  leastBytes: number;
}

export type GgufOutcome =
  | { ok: true; head: GgufHead }
  /** `long`: more than was given; `damaged`: contradicts itself. */
  | { ok: false; problem: "not_gguf" | "gguf_version" | "long" | "damaged" };

/** A head is mostly the vocabulary: some MB. More than this is not read. */
export const GGUF_HEAD_BYTES = 48 * 2 ** 20;
const MOST_KEYS = 5_000;
const MOST_TENSORS = 20_000;
const MOST_DIMENSIONS = 4;

/** Bytes of the scalar value types, by their number. */
const SCALARS: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const STRING = 8;
const ARRAY = 9;

/** `general.file_type`. */
const FILE_TYPES: Readonly<Record<number, string>> = {
  0: "F32",
  1: "F16",
  2: "Q4_0",
  3: "Q4_1",
  7: "Q8_0",
  8: "Q5_0",
  9: "Q5_1",
  10: "Q2_K",
  11: "Q3_K_S",
  12: "Q3_K_M",
  13: "Q3_K_L",
  14: "Q4_K_S",
  15: "Q4_K_M",
  16: "Q5_K_S",
  17: "Q5_K_M",
  18: "Q6_K",
  25: "IQ4_NL",
  30: "IQ4_XS",
  32: "BF16",
};

/** Tensor type → bytes of a block, weights in it. Others count as nothing: the least is then less. */
const BLOCKS: Readonly<Record<number, readonly [bytes: number, weights: number]>> = {
  0: [4, 1],
  1: [2, 1],
  2: [18, 32],
  3: [20, 32],
  6: [22, 32],
  7: [24, 32],
  8: [34, 32],
  10: [84, 256],
  11: [110, 256],
  12: [144, 256],
  13: [176, 256],
  14: [210, 256],
  30: [2, 1],
};

class Short extends Error {}
class Damaged extends Error {}

/**
 * Reads the head of a GGUF file (versions 2 and 3, little endian) from its first bytes. Nothing in it is trusted: every
 * length is held against what is there, counts are bounded, and texts are cut.
 *
 * @param bytes the beginning of the file, all of it or `GGUF_HEAD_BYTES`
 */
export function readGgufHead(bytes: Uint8Array): GgufOutcome {
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 4)) !== "GGUF")
    return { ok: false, problem: "not_gguf" };
  const cursor = new Cursor(bytes);
  try {
    cursor.skip(4);
    const version = cursor.u32();
    if (version !== 2 && version !== 3) return { ok: false, problem: "gguf_version" };
    const tensors = cursor.count(MOST_TENSORS);
    const values = readValues(cursor, cursor.count(MOST_KEYS));
    return { ok: true, head: describeHead(values, readTensors(cursor, tensors, values)) };
  } catch (error) {
    if (error instanceof Short) return { ok: false, problem: "long" };
    if (error instanceof Damaged) return { ok: false, problem: "damaged" };
    throw error;
  }
}

type Values = Map<string, string | number>;

function readValues(cursor: Cursor, count: number): Values {
  const values: Values = new Map();
  for (let i = 0; i < count; i++) {
    const key = cursor.text(256);
    const value = readValue(cursor, cursor.u32());
    if (value !== null) values.set(key, value);
  }
  return values;
}

function readValue(cursor: Cursor, type: number): string | number | null {
  if (type === STRING) return cursor.text(200);
  if (type !== ARRAY) {
    const size = SCALARS[type];
    if (size === undefined) throw new Damaged();
    return type === 4 || type === 5
      ? cursor.u32()
      : type === 10 || type === 11
        ? cursor.u64()
        : cursor.skip(size);
  }
  const inner = cursor.u32();
  const count = cursor.u64();
  const size = SCALARS[inner];
  if (size !== undefined) return cursor.skip(count * size);
  // An array of arrays is allowed by the format and used by nobody.
  if (inner !== STRING) throw new Damaged();
  for (let i = 0; i < count; i++) cursor.skip(cursor.u64());
  return null;
}

interface Tensors {
  weights: number;
  leastBytes: number;
}

function readTensors(cursor: Cursor, count: number, values: Values): Tensors {
  let weights = 0;
  let end = 0;
  for (let i = 0; i < count; i++) {
    cursor.skip(cursor.u64());
    const dimensions = cursor.u32();
    if (dimensions > MOST_DIMENSIONS) throw new Damaged();
    let size = 1;
    for (let at = 0; at < dimensions; at++) size *= cursor.u64();
    const [bytes, block] = BLOCKS[cursor.u32()] ?? [0, 1];
    weights += size;
    end = Math.max(end, cursor.u64() + (size / block) * bytes);
  }
  const alignment = Number(values.get("general.alignment") ?? 32) || 32;
  return { weights, leastBytes: Math.ceil(cursor.at / alignment) * alignment + Math.floor(end) };
}

function describeHead(values: Values, { weights, leastBytes }: Tensors): GgufHead {
  const text = (key: string) => {
    const value = values.get(key);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const number = (key: string) => {
    const value = values.get(key);
    return typeof value === "number" ? value : null;
  };
  const architecture = text("general.architecture");
  const type = number("general.file_type");
  return {
    name: text("general.name"),
    architecture,
    contextTokens: number(`${architecture}.context_length`),
    quantisation: type === null ? null : (FILE_TYPES[type] ?? null),
    hasChatTemplate: text("tokenizer.chat_template") !== null,
    parameters: weights > 0 ? weights / 1e9 : null,
    leastBytes,
  };
}

class Cursor {
  at = 0;
  private readonly view: DataView;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  skip(bytes: number): null {
    if (bytes < 0) throw new Damaged();
    if (this.at + bytes > this.bytes.length) throw new Short();
    this.at += bytes;
    return null;
  }
  u32(): number {
    this.skip(4);
    return this.view.getUint32(this.at - 4, true);
  }
  u64(): number {
    this.skip(8);
    const value = Number(this.view.getBigUint64(this.at - 8, true));
    if (!Number.isSafeInteger(value)) throw new Damaged();
    return value;
  }
  count(most: number): number {
    const value = this.u64();
    if (value > most) throw new Damaged();
    return value;
  }
  text(most: number): string {
    const length = this.u64();
    const from = this.at;
    this.skip(length);
    return new TextDecoder().decode(this.bytes.subarray(from, from + Math.min(length, most)));
  }
}
