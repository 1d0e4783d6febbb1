import { describe, expect, it } from "vitest";
import { readGgufHead } from "../../../../../lib/understanding/llm/weights/gguf";
import { makeGguf } from "../../../../llm/gguf-bytes";

describe("the head of a GGUF file", () => {
  it("tells name, architecture, context, quantisation, template, parameters and its least length", () => {
    const { bytes, dataStart } = makeGguf({ dataBytes: 4096 });
    expect(readGgufHead(bytes)).toEqual({
      ok: true,
      head: {
        name: "Made-up",
        architecture: "llama",
        contextTokens: 8192,
        quantisation: "Q8_0",
        hasChatTemplate: true,
        parameters: 2048 / 1e9,
        // Two tensors of 1,024 weights: one of 4 bytes each from 0, one packed from 4,096 on.
        leastBytes: dataStart + 4096 + (1024 / 32) * 34,
      },
    });
  });

  it("makes do without what a file does not say", () => {
    const outcome = readGgufHead(
      makeGguf({ values: [["general.architecture", "gemma"]], tensors: [] }).bytes,
    );
    expect(outcome).toMatchObject({
      ok: true,
      head: { name: null, contextTokens: null, quantisation: null, hasChatTemplate: false, parameters: null },
    });
  });

  it("skips a vocabulary without reading it", () => {
    const vocabulary = Array.from({ length: 5_000 }, (_, at) => `token ${at}`);
    const outcome = readGgufHead(makeGguf({ vocabulary }).bytes);
    expect(outcome).toMatchObject({ ok: true, head: { hasChatTemplate: true } });
  });

  it.each([
    ["other magic", (bytes: Uint8Array) => bytes.fill(0x41, 0, 4), "not_gguf"],
    ["nothing", () => new Uint8Array(), "not_gguf"],
    ["version 1", (bytes: Uint8Array) => bytes.fill(1, 4, 5), "gguf_version"],
    ["big-endian version", (bytes: Uint8Array) => bytes.fill(0, 4, 7).fill(3, 7, 8), "gguf_version"],
    ["cut in the head", (bytes: Uint8Array) => bytes.subarray(0, 200), "long"],
    ["more tensors than any model has", (bytes: Uint8Array) => bytes.fill(0xff, 8, 12), "damaged"],
    ["a count beyond all numbers", (bytes: Uint8Array) => bytes.fill(0xff, 16, 24), "damaged"],
    ["a key longer than the file", (bytes: Uint8Array) => bytes.fill(0xff, 24, 28), "long"],
  ])("with %s is refused", (_name, change, problem) => {
    expect(readGgufHead(change(makeGguf({}).bytes))).toEqual({ ok: false, problem });
  });

  it("ends for every damage to any byte of it", () => {
    const { bytes, dataStart } = makeGguf({});
    for (let at = 0; at < dataStart; at++)
      for (const value of [0, 0x7f, 0xff]) {
        const damaged = bytes.slice();
        damaged[at] = value;
        expect(typeof readGgufHead(damaged).ok).toBe("boolean");
      }
  });
});
