import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  findLibrary,
  LIBRARIES_FILE,
  parseLibraries,
  runnableModels,
  WEBLLM_VERSION,
} from "../../../../../lib/understanding/llm/webllm/libraries";
import { readLibraryMetadata } from "../../../../../lib/understanding/llm/webllm/library-file";
import { makeScriptedLibrary } from "../../../../llm/scripted-package";

const ENTRY = { modelId: "a", file: "llm/libs/a.wasm", integrity: "sha384-AAAA", bytes: 5 };
const list = (webllm: string) => ({ format: "sellerside-libraries", version: 1, webllm, libraries: [ENTRY] });
const failure = (reason: string) => expect.objectContaining({ reason });

describe("the packaged list of libraries", () => {
  it("is read as it lies in the package", () => {
    const path = join(import.meta.dirname, "../../../../../assets/public", LIBRARIES_FILE);
    expect(parseLibraries(JSON.parse(readFileSync(path, "utf8"))).webllm).toBe(WEBLLM_VERSION);
  });

  it("goes with the installed WebLLM", () => {
    const entry = createRequire(import.meta.url).resolve("@mlc-ai/web-llm");
    const { version } = JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8"));
    expect(version).toBe(WEBLLM_VERSION);
  });

  it("says which models this build can run", () => {
    const manifest = parseLibraries(list(WEBLLM_VERSION));
    expect(runnableModels(manifest)).toEqual(["a"]);
    expect(findLibrary(manifest, "a")).toEqual(ENTRY);
    expect(() => findLibrary(manifest, "b")).toThrow(failure("library_missing"));
  });

  it("runs nothing that was compiled for another version", () => {
    const manifest = parseLibraries(list("0.2.79"));
    expect(runnableModels(manifest)).toEqual([]);
    expect(() => findLibrary(manifest, "a")).toThrow(failure("library_mismatch"));
  });

  it.each([
    null,
    [],
    {},
    { ...list("0.2.86"), version: 2 },
    { ...list("0.2.86"), libraries: [{ ...ENTRY, file: "https://x.example/a.wasm" }] },
  ])("is refused when it is none: %j", (json) => {
    expect(() => parseLibraries(json)).toThrow(failure("library_mismatch"));
  });
});

describe("a library's metadata", () => {
  it("is found among the bytes of the module", () => {
    expect(readLibraryMetadata(makeScriptedLibrary())).toMatchObject({
      model_type: "scripted",
      quantization: "q4f32_1",
    });
  });

  it("is not mistaken: braces in strings, look-alikes before it, an end that never comes", () => {
    const real = '{"model_type":"a}\\"{","params":[{"name":"{","dtype":"f32"}]}';
    const bytes = new TextEncoder().encode(`\u0000{"model_type":1}xx{"model_type${real}tail`);
    expect(readLibraryMetadata(bytes)?.model_type).toBe('a}"{');
    expect(readLibraryMetadata(new TextEncoder().encode('{"model_type":"a","params":['))).toBeNull();
    expect(readLibraryMetadata(new Uint8Array())).toBeNull();
  });
});
