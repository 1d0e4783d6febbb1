import { type ModelFile, SCALES } from "../model-file";
import { HEADS, OUTPUT_COUNT } from "../outputs";

/** A model as the kernel reads it. */
export interface PackedModel {
  /** Eight values of four bits a word, the first in the lowest bits; value d of row r is number r × dim + d. */
  table: Uint32Array<ArrayBuffer>;
  /** Four scale codes a word; code b of row r is number r × blocks + b. */
  scaleCodes: Uint32Array<ArrayBuffer>;
  /** 256 multipliers, the bias, the block of each dimension, then the heads, by dimension, then by output. */
  fixedPart: Float32Array<ArrayBuffer>;
}

/** Lays a model out for the graphics card. A head's values in blocks that do not answer for it become zero. */
export function packForGpu(model: ModelFile): PackedModel {
  const { dim, heads, bias, header } = model;
  const fixedPart = new Float32Array(SCALES.length + OUTPUT_COUNT + dim + dim * OUTPUT_COUNT);
  fixedPart.set(SCALES);
  fixedPart.set(bias, SCALES.length);
  const blockOf = fixedPart.subarray(SCALES.length + OUTPUT_COUNT, SCALES.length + OUTPUT_COUNT + dim);
  const turned = fixedPart.subarray(SCALES.length + OUTPUT_COUNT + dim);
  let from = 0;
  for (const [number, block] of header.blocks.entries()) {
    blockOf.fill(number, from, from + block.dim);
    for (const name of block.heads)
      for (let k = HEADS[name].from; k < HEADS[name].to; k++)
        for (let d = from; d < from + block.dim; d++)
          turned[d * OUTPUT_COUNT + k] = heads[k * dim + d] as number;
    from += block.dim;
  }
  return { table: toWords(model.table), scaleCodes: toWords(model.rowScales), fixedPart };
}

/** The same bytes in whole words, with zeros at the end; a word's first byte is its lowest on every machine. */
function toWords(bytes: Int8Array | Uint8Array): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  return words;
}
