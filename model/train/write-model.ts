import { createHash } from "node:crypto";
import { INTENTS } from "../../lib/domain/intent";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { SENTIMENTS } from "../../lib/domain/sentiment";
import {
  checksumOf,
  MAGIC,
  type ModelHeader,
  PREFIX_BYTES,
} from "../../lib/understanding/instant/model-file";
import { HEAD_LANGUAGES } from "../../lib/understanding/instant/outputs";
import type { Calibration } from "./calibrate";
import type { Trained } from "./recipe";

/** Bytes of the shipped file: int8 rows, everything else as it is. Same input, same bytes. */
export function packModel(trained: Trained, calibration: Calibration, lexicon: string): Uint8Array {
  const { vocabulary, network } = trained;
  const rows = vocabulary.hashes.length;
  const { table, scales } = quantise(network.table, rows, network.dim);
  const parts: [string, Uint8Array][] = [
    ["hashes", bytesOf(vocabulary.hashes)],
    ["rowWeights", bytesOf(vocabulary.rowWeights)],
    ["rowScales", bytesOf(scales)],
    ["heads", bytesOf(network.heads)],
    ["bias", bytesOf(network.bias)],
    ["table", bytesOf(table)],
    ["lexicon", new TextEncoder().encode(lexicon)],
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
    format: 1,
    version: createHash("sha256")
      .update(payload)
      .update(JSON.stringify(calibration))
      .digest("hex")
      .slice(0, 16),
    dim: network.dim,
    rows,
    labels: {
      intents: [...INTENTS],
      sentiments: [...SENTIMENTS],
      risks: [...RISK_FLAGS],
      languages: [...HEAD_LANGUAGES],
    },
    calibration,
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

function bytesOf(values: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Eight-bit rows, each with its own scale: the largest value of a row becomes 127. */
export function quantise(
  table: Float32Array,
  rows: number,
  dim: number,
): { table: Int8Array; scales: Float32Array } {
  const small = new Int8Array(rows * dim);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let d = 0; d < dim; d++) top = Math.max(top, Math.abs(table[row * dim + d] as number));
    const scale = top / 127;
    scales[row] = scale;
    if (scale === 0) continue;
    for (let d = 0; d < dim; d++) small[row * dim + d] = Math.round((table[row * dim + d] as number) / scale);
  }
  return { table: small, scales };
}
