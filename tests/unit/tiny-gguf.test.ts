import { describe, expect, it } from "vitest";
import { writeTinyGguf } from "../llm/tiny-gguf";

/** A reader of the format, independent of the writer. */
function readGguf(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = 0;
  const step = (size: number) => {
    at += size;
    return at - size;
  };
  const u32 = () => view.getUint32(step(4), true);
  const u64 = () => Number(view.getBigUint64(step(8), true));
  const text = (): string => {
    const length = u64();
    at += length;
    return new TextDecoder().decode(file.subarray(at - length, at));
  };
  const value = (type: number): unknown => {
    if (type === 4) return u32();
    if (type === 5) return view.getInt32(step(4), true);
    if (type === 6) return view.getFloat32(step(4), true);
    if (type === 7) return view.getUint8(step(1)) === 1;
    if (type === 8) return text();
    if (type !== 9) throw new Error(`type ${type}`);
    const inner = u32();
    return Array.from({ length: u64() }, () => value(inner));
  };
  const magic = new TextDecoder().decode(file.subarray(0, 4));
  at = 4;
  const version = u32();
  const [tensorCount, pairCount] = [u64(), u64()];
  const metadata = new Map(Array.from({ length: pairCount }, () => [text(), value(u32())] as const));
  const tensors = Array.from({ length: tensorCount }, () => ({
    name: text(),
    shape: Array.from({ length: u32() }, u64),
    type: u32(),
    offset: u64(),
  }));
  const start = Math.ceil(at / 32) * 32;
  const dataOf = (name: string) => {
    const { shape, offset } = tensors.find((one) => one.name === name) as (typeof tensors)[number];
    const size = shape.reduce((a, b) => a * b, 1);
    return new Float32Array(file.slice(start + offset, start + offset + size * 4).buffer);
  };
  return { magic, version, metadata, tensors, start, dataOf };
}

describe("the tiny model", () => {
  const file = writeTinyGguf();
  const { magic, version, metadata, tensors, start, dataOf } = readGguf(file);

  it("is a GGUF file of version 3, well under 2 MB, and the same each time", () => {
    expect([magic, version]).toEqual(["GGUF", 3]);
    expect(file.length).toBeLessThan(1_000_000);
    expect(writeTinyGguf()).toEqual(file);
    expect(writeTinyGguf({ seed: 2 })).not.toEqual(file);
  });

  it("has two layers of Llama and a token for every byte", () => {
    expect(metadata.get("general.architecture")).toBe("llama");
    expect(metadata.get("llama.block_count")).toBe(2);
    const tokens = metadata.get("tokenizer.ggml.tokens") as string[];
    const types = metadata.get("tokenizer.ggml.token_type") as number[];
    expect(tokens).toHaveLength(6 + 256 + 1);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(types.filter((type) => type === 6)).toHaveLength(256);
    expect(tokens[metadata.get("tokenizer.ggml.eos_token_id") as number]).toBe("</s>");
    expect(metadata.get("tokenizer.chat_template")).toContain("add_generation_prompt");
  });

  it("holds every tensor where its list says, to the last byte", () => {
    expect(tensors).toHaveLength(3 + 2 * 9);
    let end = 0;
    for (const { name, shape, offset, type } of tensors) {
      expect(type, name).toBe(0);
      expect(offset, name).toBe(Math.ceil(end / 32) * 32);
      end = offset + shape.reduce((a, b) => a * b, 1) * 4;
    }
    expect(start + Math.ceil(end / 32) * 32).toBe(file.length);
    expect(tensors.find(({ name }) => name === "blk.1.ffn_down.weight")?.shape).toEqual([128, 64]);
  });

  it("has random weights, and a bias for each token in its first column", () => {
    const values = dataOf("blk.0.attn_q.weight");
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(spread).toBeCloseTo(1 / 8, 2);
    const biased = readGguf(writeTinyGguf({ endBias: 30, bias: { '"': 5 } }));
    const bias = (token: number) => biased.dataOf("output.weight")[token * 64] as number;
    expect(bias(2)).toBeGreaterThan(bias(6 + 0x22));
    expect(bias(6 + 0x22)).toBeGreaterThan(bias(6 + 0x41));
    expect(bias(6 + 0x41)).toBeGreaterThan(bias(6 + 0xe4));
  });

  it("is damaged or of another size where it is asked to be", () => {
    expect(readGguf(writeTinyGguf({ width: 128, layers: 3 })).tensors).toHaveLength(3 + 3 * 9);
    expect(writeTinyGguf({ damage: "magic" })[0]).toBe(0);
    expect(writeTinyGguf({ damage: "truncated" }).length).toBeLessThan(file.length);
    const read = (damage: "architecture" | "missing-tensor" | "shape" | "no-tokenizer") =>
      readGguf(writeTinyGguf({ damage }));
    expect(read("architecture").metadata.get("general.architecture")).not.toBe("llama");
    expect(read("missing-tensor").tensors).toHaveLength(tensors.length - 1);
    expect(read("shape").tensors.find(({ name }) => name === "output_norm.weight")?.shape).toEqual([128]);
    expect(read("no-tokenizer").metadata.has("tokenizer.ggml.model")).toBe(false);
  });
});
