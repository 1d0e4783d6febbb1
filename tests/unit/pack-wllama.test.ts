import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { rewriteLibrary, WASM, writeThread, writeWorker } from "../../modules/pack-wllama";

const library = readFileSync(createRequire(import.meta.url).resolve("@wllama/wllama/esm/index.js"), "utf8");

describe("packing wllama", () => {
  it("writes the whole worker as one module that opens the WebAssembly beside it", () => {
    const worker = writeWorker();
    expect(parseSync("worker.js", worker, { sourceType: "module" }).errors).toEqual([]);
    for (const part of [
      'new URL("wllama.wasm", ADDRESS)',
      'new URL("thread.js", ADDRESS)',
      "onmessage = async (e) =>",
      "var ___Module=",
    ])
      expect(worker.includes(part), part).toBe(true);
    expect(parseSync("thread.js", writeThread(), { sourceType: "script" }).errors).toEqual([]);
    expect(worker.match(/["'`]https?:\/\/|\beval\(|new Function\b/g)).toBeNull();
    expect([...readFileSync(WASM).subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d]);
  });

  it("leaves the library without workers made of text and without addresses of code", () => {
    const rewritten = rewriteLibrary(library);
    expect(parseSync("index.js", rewritten, { sourceType: "module" }).errors).toEqual([]);
    const makesWorkers = /new Worker\(|createObjectURL/g;
    expect(library.match(makesWorkers)?.length).toBeGreaterThan(1);
    expect(rewritten.match(makesWorkers)).toBeNull();
    const codeAddresses = /["'`]https:[^"'`]+\.(?:js|wasm)["'`]/g;
    expect(library.match(codeAddresses)).toHaveLength(2);
    expect(rewritten.match(codeAddresses)).toBeNull();
    expect(rewritten.match(/this\.logger\.openWorker\(\)/g)).toHaveLength(1);
    expect(rewritten.length).toBeLessThan(library.length - 200_000);
  });

  it("fails when the library is not the one that it knows", () => {
    expect(() => rewriteLibrary(library.replace("createWorker(completeCode)", "makeWorker()"))).toThrow(
      /not as expected/,
    );
    expect(() => rewriteLibrary("")).toThrow(/not as expected/);
  });
});
