import { createHash } from "node:crypto";
import { INTENTS } from "../../lib/domain/intent";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { SENTIMENTS } from "../../lib/domain/sentiment";
import type { PackedLexicon } from "../../lib/understanding/instant/concepts";
import {
  checksumOf,
  MAGIC,
  type ModelHeader,
  PREFIX_BYTES,
  readModelFile,
  SCALES,
  writeHashSteps,
} from "../../lib/understanding/instant/model-file";
import { HEAD_LANGUAGES } from "../../lib/understanding/instant/outputs";
import { packLexicon } from "../../lib/understanding/instant/pack-lexicon";
import type { Calibration } from "./calibrate";
import type { Trained } from "./recipe";

/** Bytes of the shipped file: rows of four-bit values, everything else as it is. Same input, same bytes. */
export function packModel(trained: Trained, calibration: Calibration, lexicon: string): Uint8Array {
  const { vocabulary, network } = trained;
  const rows = vocabulary.hashes.length;
  const blocks = network.blocks;
  const { table, scales } = quantise(
    network.table,
    rows,
    blocks.map((block) => block.dim),
  );
  const packed = lexicon === "" ? null : packLexicon(lexicon);
  const parts: [string, Uint8Array][] = [
    ["hashSteps", bytesOf(writeHashSteps(vocabulary.hashes))],
    ["rowWeights", bytesOf(vocabulary.rowWeights)],
    ["rowScales", bytesOf(scales)],
    ["heads", bytesOf(network.heads)],
    ["bias", bytesOf(network.bias)],
    ["table", bytesOf(table)],
    ...lexiconParts(packed),
  ];
  const sections: ModelHeader["sections"] = {};
  let size = 0;
  for (const [name, bytes] of parts) {
    sections[name] = [size, bytes.length];
    size += Math.ceil(bytes.length / 4) * 4;
  }
  const payload = new Uint8Array(size).fill(0x20);
  for (const [name, bytes] of parts) payload.set(bytes, sections[name]?.[0]);
  const header: ModelHeader = {
    format: 3,
    version: createHash("sha256")
      .update(payload)
      .update(JSON.stringify([calibration, packed?.names]))
      .digest("hex")
      .slice(0, 16),
    blocks: blocks.map((block) => ({ dim: block.dim, heads: [...block.heads] })),
    rows,
    labels: {
      intents: [...INTENTS],
      sentiments: [...SENTIMENTS],
      risks: [...RISK_FLAGS],
      languages: [...HEAD_LANGUAGES],
    },
    calibration,
    lexicon: packed && {
      names: [...packed.names],
      entries: packed.phrases.keys.length,
      longest: packed.phrases.longest,
    },
    sections,
  };
  let text = JSON.stringify(header);
  while ((new TextEncoder().encode(text).length + PREFIX_BYTES) % 4 !== 0) text += " ";
  const head = new TextEncoder().encode(text);
  const file = new Uint8Array(PREFIX_BYTES + head.length + payload.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  view.setUint32(8, checksumOf(new Uint32Array(payload.buffer)), true);
  file.set(head, PREFIX_BYTES);
  file.set(payload, PREFIX_BYTES + head.length);
  return file;
}

function lexiconParts(packed: PackedLexicon | null): [string, Uint8Array][] {
  if (!packed) return [];
  const { keys, checks, values, gates } = packed.phrases;
  return [
    ["lexiconKeys", bytesOf(keys)],
    ["lexiconChecks", bytesOf(checks)],
    ["lexiconValues", bytesOf(values)],
    ["lexiconGates", gates],
  ];
}

/** The version in a packed model's header. */
export function versionOf(file: Uint8Array): string {
  return readModelFile(new Uint8Array(file).buffer).header.version;
}

function bytesOf(values: Uint16Array | Uint32Array | Float32Array | Int8Array | Uint8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/**
 * Four-bit rows, two values a byte. Every row has a scale code for each block: the smallest whose seven steps reach
 * the row's largest value there. `dims` are the blocks' lengths, all even.
 */
export function quantise(
  values: Float32Array,
  rows: number,
  dims: readonly number[],
): { table: Int8Array; scales: Uint8Array } {
  const dim = dims.reduce((sum, d) => sum + d, 0);
  const table = new Int8Array((rows * dim) / 2);
  const scales = new Uint8Array(rows * dims.length);
  for (let row = 0; row < rows; row++) {
    let at = row * dim;
    for (const [b, length] of dims.entries()) {
      const part = values.subarray(at, at + length);
      const code = codeOf(part.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / MOST);
      scales[row * dims.length + b] = code;
      const scale = SCALES[code] || 1;
      const round = (value: number) => Math.max(-MOST, Math.min(MOST, Math.round(value / scale)));
      for (let d = 0; d < length; d += 2)
        table[(at + d) / 2] = (round(part[d] ?? 0) & 15) | (round(part[d + 1] ?? 0) << 4);
      at += length;
    }
  }
  return { table, scales };
}

/** The network with its table rounded as a file holds it. */
export function roundTable(network: Trained["network"]): Trained["network"] {
  const { dim, blocks } = network;
  const rows = network.table.length / dim;
  const dims = blocks.map((block) => block.dim);
  const { table: packed, scales } = quantise(network.table, rows, dims);
  const table = new Float32Array(network.table.length);
  for (let row = 0; row < rows; row++) {
    let at = row * dim;
    for (const [b, length] of dims.entries()) {
      const scale = SCALES[scales[row * dims.length + b] as number] as number;
      for (let d = 0; d < length; d += 2, at += 2) {
        const both = packed[at / 2] as number;
        table[at] = scale * ((both << 28) >> 28);
        table[at + 1] = scale * (both >> 4);
      }
    }
  }
  return { ...network, table };
}

/** Largest value of four signed bits, kept symmetric. */
const MOST = 7;

function codeOf(scale: number): number {
  let code = 0;
  while (code < 255 && (SCALES[code] ?? 0) < scale) code++;
  return code;
}
