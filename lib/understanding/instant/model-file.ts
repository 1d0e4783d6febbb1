import * as v from "valibot";
import { INTENTS } from "../../domain/intent";
import { RISK_FLAGS } from "../../domain/risk";
import { SENTIMENTS } from "../../domain/sentiment";
import type { PackedLexicon } from "./concepts";
import { HEAD_LANGUAGES, HEAD_NAMES, OUTPUT_COUNT } from "./outputs";
import { GATE_BYTES } from "./phrase-table";

/** First four bytes of a model file. */
export const MAGIC = 0x31555353; // "SSU1"
/** Bytes before the header's text: magic, header length, checksum of all that follows the header. */
export const PREFIX_BYTES = 12;

const headerSchema = v.object({
  format: v.literal(3),
  /** Hash of the payload, hexadecimal. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{12,64}$/)),
  /** The parts of the embedding, in order: each has an even length and the heads that it answers for. */
  blocks: v.pipe(
    v.array(
      v.object({
        dim: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(512), v.multipleOf(2)),
        heads: v.array(v.picklist(HEAD_NAMES)),
      }),
    ),
    v.minLength(1),
    v.maxLength(32),
  ),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4_000_000)),
  labels: v.object({
    intents: v.array(v.string()),
    sentiments: v.array(v.string()),
    risks: v.array(v.string()),
    languages: v.array(v.string()),
  }),
  calibration: v.object({
    /** Divides the intent scores, by detected language (HEAD_LANGUAGES order). */
    temperatures: v.array(v.pipe(v.number(), v.minValue(0.05))),
    languageTemperature: v.pipe(v.number(), v.minValue(0.05)),
    /** Below this confidence the answer is `unclear`. */
    unclearBelow: v.number(),
    /** A secondary intent is shown from this probability on. */
    secondaryFrom: v.number(),
    /** A flag is raised from this probability on, RISK_FLAGS order. */
    riskFrom: v.array(v.number()),
    /** Added to the sentiment scores before the best is taken, SENTIMENTS order. */
    sentimentShift: v.array(v.number()),
  }),
  lexicon: v.nullable(
    v.object({
      names: v.array(v.string()),
      entries: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
      /** UTF-16 units of the longest entry. */
      longest: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
    }),
  ),
  sections: v.record(v.string(), v.tuple([v.number(), v.number()])),
});
export type ModelHeader = v.InferOutput<typeof headerSchema>;

export interface ModelFile {
  header: ModelHeader;
  /** Feature hash of each row, ascending. */
  hashes: Uint32Array;
  /** Weight of each row's feature in a message, in steps of WEIGHT_STEP. */
  rowWeights: Uint8Array;
  /** Sum of the blocks' lengths. */
  dim: number;
  /** rows × blocks: code of the multiplier of a row's values in a block; `SCALES` decodes it. */
  rowScales: Uint8Array;
  /** rows × dim values of four bits, two a byte, the even dimension in the low half. */
  table: Int8Array;
  /** OUTPUT_COUNT × dim. */
  heads: Float32Array;
  bias: Float32Array;
  /** Null when the model knows no concepts. */
  lexicon: PackedLexicon | null;
}

export type ModelFileReason =
  | "too-short"
  | "not-a-model"
  | "bad-header"
  | "unsupported-labels"
  | "checksum-mismatch"
  | "bad-section";

/** A weights file that cannot be used; `reason` says why. */
export class ModelFileError extends Error {
  override readonly name = "ModelFileError";
  constructor(
    readonly reason: ModelFileReason,
    detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
  }
}

/** One step of a row's weight; the greatest, 255 steps, is above that of any feature. */
export const WEIGHT_STEP = 0.08;

/** Multiplier of each scale code: 0 for an empty row, then a ladder of twelve steps an octave up to 3.8. */
export const SCALES = Float32Array.from({ length: 256 }, (_, code) =>
  code === 0 ? 0 : 2 ** ((code - 232) / 12),
);

/** Adds `weight` times one row to `into` (length dim). */
export function addRow(model: ModelFile, row: number, weight: number, into: Float32Array): void {
  const { table, rowScales, dim } = model;
  const { blocks } = model.header;
  let at = (row * dim) / 2;
  let d = 0;
  for (let b = 0; b < blocks.length; b++) {
    const half = (blocks[b] as { dim: number }).dim / 2;
    const scale = weight * (SCALES[rowScales[row * blocks.length + b] as number] as number);
    if (scale === 0) {
      at += half;
      d += half * 2;
      continue;
    }
    for (let j = 0; j < half; j++) {
      const both = table[at++] as number;
      into[d] = (into[d] as number) + scale * ((both << 28) >> 28);
      into[d + 1] = (into[d + 1] as number) + scale * (both >> 4);
      d += 2;
    }
  }
}

/** A direction in the embedding, with the blocks in which it is not zero. */
export interface Direction {
  values: Float32Array;
  /** Of each block that counts: its number, where it begins and ends. */
  blocks: readonly { block: number; from: number; to: number }[];
}

/** Prepares a direction (length dim) for `dotRow`. */
export function makeDirection(model: ModelFile, values: Float32Array): Direction {
  let from = 0;
  const blocks = model.header.blocks.map(({ dim }, block) => {
    const part = { block, from, to: from + dim };
    from += dim;
    return part;
  });
  return {
    values,
    blocks: blocks.filter((part) => values.subarray(part.from, part.to).some((value) => value !== 0)),
  };
}

/** Product of one row and a direction; blocks that the direction leaves at zero cost nothing. */
export function dotRow(model: ModelFile, row: number, { values, blocks }: Direction): number {
  const { table, rowScales, dim } = model;
  const rowStart = row * dim;
  const scaleStart = row * model.header.blocks.length;
  let whole = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { block, from, to } = blocks[i] as Direction["blocks"][number];
    const scale = SCALES[rowScales[scaleStart + block] as number] as number;
    if (scale === 0) continue;
    let sum = 0;
    let at = (rowStart + from) / 2;
    for (let d = from; d < to; d += 2) {
      const both = table[at++] as number;
      sum += (values[d] as number) * ((both << 28) >> 28) + (values[d + 1] as number) * (both >> 4);
    }
    whole += scale * sum;
  }
  return whole;
}

/** 32-bit checksum over whole words (FNV-1a); the payload is padded to four bytes. */
export function checksumOf(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
  return hash >>> 0;
}

/** Reads a model file without copying its tables. @throws ModelFileError when it is corrupt or of another contract. */
export function readModelFile(bytes: ArrayBuffer): ModelFile {
  if (bytes.byteLength < PREFIX_BYTES) throw new ModelFileError("too-short");
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelFileError("not-a-model");
  const headerLength = view.getUint32(4, true);
  const start = PREFIX_BYTES + headerLength;
  if (start % 4 !== 0 || start > bytes.byteLength) throw new ModelFileError("too-short", "header cut off");
  const header = readHeader(new Uint8Array(bytes, PREFIX_BYTES, headerLength));
  if ((bytes.byteLength - start) % 4 !== 0) throw new ModelFileError("too-short", "payload cut off");
  const words = new Uint32Array(bytes, start, (bytes.byteLength - start) / 4);
  if (checksumOf(words) !== view.getUint32(8, true)) throw new ModelFileError("checksum-mismatch");
  const { rows, blocks } = header;
  const dim = blocks.reduce((sum, block) => sum + block.dim, 0);
  const take: Take = (name, length) => {
    const place = header.sections[name];
    if (!place) throw new ModelFileError("bad-section", `${name} is missing`);
    const [from, size] = place;
    const inside = from >= 0 && size >= 0 && from % 4 === 0 && start + from + size <= bytes.byteLength;
    if (!inside || (length !== null && size !== length)) throw new ModelFileError("bad-section", name);
    return { at: start + from, size };
  };
  const steps = take("hashSteps", null);
  const hashes = readHashes(new Uint16Array(bytes, steps.at, steps.size >> 1), rows);
  return {
    header,
    dim,
    hashes,
    rowWeights: new Uint8Array(bytes, take("rowWeights", rows).at, rows),
    rowScales: new Uint8Array(bytes, take("rowScales", rows * blocks.length).at, rows * blocks.length),
    table: new Int8Array(bytes, take("table", (rows * dim) / 2).at, (rows * dim) / 2),
    heads: new Float32Array(bytes, take("heads", OUTPUT_COUNT * dim * 4).at, OUTPUT_COUNT * dim),
    bias: new Float32Array(bytes, take("bias", OUTPUT_COUNT * 4).at, OUTPUT_COUNT),
    lexicon: readLexicon(bytes, header, take),
  };
}

/** A step of this size says that the next one is added to it. */
const LONG_STEP = 0xffff;

/** The steps between ascending hashes, two bytes each or a few times two. */
export function writeHashSteps(hashes: Uint32Array): Uint16Array {
  const steps: number[] = [];
  let last = -1;
  for (const hash of hashes) {
    if (hash <= last) throw new RangeError("Hashes do not ascend");
    let step = hash - last - 1;
    for (; step >= LONG_STEP; step -= LONG_STEP) steps.push(LONG_STEP);
    steps.push(step);
    last = hash;
  }
  return Uint16Array.from(steps);
}

function readHashes(steps: Uint16Array, rows: number): Uint32Array {
  const hashes = new Uint32Array(rows);
  let row = 0;
  let hash = -1;
  for (let at = 0; at < steps.length && row < rows; at++) {
    const step = steps[at] as number;
    hash += step;
    if (step === LONG_STEP) continue;
    hash++;
    if (hash > 0xffffffff) break;
    hashes[row++] = hash;
  }
  if (row !== rows) throw new ModelFileError("bad-section", "hashSteps");
  return hashes;
}

type Take = (name: string, length: number | null) => { at: number; size: number };

function readLexicon(bytes: ArrayBuffer, { lexicon }: ModelHeader, take: Take): PackedLexicon | null {
  if (!lexicon) return null;
  const { entries, longest, names } = lexicon;
  const values = new Uint16Array(bytes, take("lexiconValues", entries * 2).at, entries);
  for (const value of values)
    if (value >= names.length) throw new ModelFileError("bad-section", "lexiconValues");
  return {
    names,
    phrases: {
      keys: new Uint32Array(bytes, take("lexiconKeys", entries * 4).at, entries),
      checks: new Uint16Array(bytes, take("lexiconChecks", entries * 2).at, entries),
      values,
      gates: new Uint8Array(bytes, take("lexiconGates", GATE_BYTES).at, GATE_BYTES),
      longest,
    },
  };
}

function readHeader(text: Uint8Array): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(text));
  } catch {
    throw new ModelFileError("bad-header", "not JSON");
  }
  const parsed = v.safeParse(headerSchema, json);
  if (!parsed.success) throw new ModelFileError("bad-header", parsed.issues[0]?.message);
  const header = parsed.output;
  const same = (found: readonly string[], wanted: readonly string[]) => found.join() === wanted.join();
  const { labels, calibration } = header;
  if (
    !same(labels.intents, INTENTS) ||
    !same(labels.sentiments, SENTIMENTS) ||
    !same(labels.risks, RISK_FLAGS) ||
    !same(labels.languages, HEAD_LANGUAGES) ||
    calibration.temperatures.length !== HEAD_LANGUAGES.length ||
    calibration.riskFrom.length !== RISK_FLAGS.length ||
    calibration.sentimentShift.length !== SENTIMENTS.length
  )
    throw new ModelFileError("unsupported-labels");
  return header;
}
