import { describe, expect, it } from "vitest";
import { loadClassifier } from "../../../../lib/understanding/instant";
import {
  checksumOf,
  ModelFileError,
  type ModelFileReason,
  PREFIX_BYTES,
  readModelFile,
} from "../../../../lib/understanding/instant/model-file";
import { OUTPUT_COUNT } from "../../../../lib/understanding/instant/outputs";
import { packTinyModel } from "./tiny-model";

const good = packTinyModel();

function reasonOf(bytes: ArrayBuffer): ModelFileReason | "read" {
  try {
    loadClassifier(bytes);
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(ModelFileError);
    expect((error as ModelFileError).name).toBe("ModelFileError");
    return (error as ModelFileError).reason;
  }
}

/** The good file with its header replaced; checksum and layout stay right. */
function withHeader(change: (header: Record<string, unknown>) => void): ArrayBuffer {
  const view = new DataView(good);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(good, PREFIX_BYTES, length)));
  change(header);
  let text = JSON.stringify(header);
  while ((new TextEncoder().encode(text).length + PREFIX_BYTES) % 4 !== 0) text += " ";
  const head = new TextEncoder().encode(text);
  const payload = new Uint8Array(good, PREFIX_BYTES + length);
  const file = new Uint8Array(PREFIX_BYTES + head.length + payload.length);
  file.set(new Uint8Array(good, 0, PREFIX_BYTES));
  new DataView(file.buffer).setUint32(4, head.length, true);
  file.set(head, PREFIX_BYTES);
  file.set(payload, PREFIX_BYTES + head.length);
  return file.buffer;
}

describe("readModelFile", () => {
  it("reads what packModel wrote", () => {
    const model = readModelFile(good);
    const { rows, blocks } = model.header;
    const { dim } = model;
    expect(blocks.map((block) => block.dim)).toEqual([8, 12]);
    expect(model.header.version).toMatch(/^[0-9a-f]{16}$/);
    expect(model.hashes).toHaveLength(rows);
    expect(model.table).toHaveLength((rows * dim) / 2);
    expect(model.heads).toHaveLength(OUTPUT_COUNT * dim);
    expect(new Set(model.hashes).size).toBe(rows);
    expect(reasonOf(good)).toBe("read");
  });

  it("is the same file for the same input", () => {
    expect(new Uint8Array(packTinyModel())).toEqual(new Uint8Array(good));
  });

  it("names a file that is empty, foreign or cut off", () => {
    expect(reasonOf(new ArrayBuffer(0))).toBe("too-short");
    expect(reasonOf(new ArrayBuffer(400))).toBe("not-a-model");
    expect(reasonOf(new TextEncoder().encode("<!doctype html><title>not found</title>").buffer)).toBe(
      "not-a-model",
    );
    expect(reasonOf(good.slice(0, 40))).toBe("too-short");
    expect(reasonOf(good.slice(0, good.byteLength - 1))).toBe("too-short");
    expect(reasonOf(good.slice(0, good.byteLength - 64))).toBe("checksum-mismatch");
  });

  it("notices one changed byte anywhere in the weights", () => {
    const start = PREFIX_BYTES + new DataView(good).getUint32(4, true);
    for (const at of [start, start + 1001, good.byteLength - 1]) {
      const bytes = good.slice(0);
      const view = new Uint8Array(bytes);
      view[at] = (view[at] ?? 0) ^ 1;
      expect(reasonOf(bytes)).toBe("checksum-mismatch");
    }
  });

  it("refuses a header of another version, or none", () => {
    expect(reasonOf(withHeader((header) => (header.format = 1)))).toBe("bad-header");
    expect(reasonOf(withHeader((header) => (header.blocks = [])))).toBe("bad-header");
    expect(reasonOf(withHeader((header) => delete header.calibration))).toBe("bad-header");
    const bytes = good.slice(0);
    new Uint8Array(bytes)[PREFIX_BYTES] = 0x21;
    expect(reasonOf(bytes)).toBe("bad-header");
  });

  it("refuses a model of other labels", () => {
    const relabel = (header: Record<string, unknown>) => {
      (header.labels as { intents: string[] }).intents.reverse();
    };
    expect(reasonOf(withHeader(relabel))).toBe("unsupported-labels");
  });

  it("refuses sections that are missing, of a wrong size or outside the file", () => {
    const sections = (header: Record<string, unknown>) => header.sections as Record<string, [number, number]>;
    expect(reasonOf(withHeader((header) => delete sections(header).bias))).toBe("bad-section");
    expect(reasonOf(withHeader((header) => (sections(header).table = [0, 8])))).toBe("bad-section");
    const far = (header: Record<string, unknown>) => {
      const size = sections(header).table?.[1] ?? 0;
      sections(header).table = [good.byteLength, size];
    };
    expect(reasonOf(withHeader(far))).toBe("bad-section");
  });
});

describe("checksumOf", () => {
  it("depends on every word and its place", () => {
    expect(checksumOf(new Uint32Array([1, 2]))).not.toBe(checksumOf(new Uint32Array([2, 1])));
    expect(checksumOf(new Uint32Array([]))).toBe(0x811c9dc5);
    // FNV-1a of one zero word: offset basis times prime.
    expect(checksumOf(new Uint32Array([0]))).toBe(Math.imul(0x811c9dc5, 0x01000193) >>> 0);
  });
});
