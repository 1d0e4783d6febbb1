import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { integrityOf } from "../../../lib/understanding/llm/webllm/integrity";
import { CATALOGUE } from "../../../lib/understanding/llm/weights/catalogue";
import {
  addLibrary,
  readLocal,
  readPackaged,
  removeLibrary,
} from "../../../scripts/model-lib/package-libraries";
import { pinnedAddress } from "../../../scripts/model-lib/pinned-address";
import { withoutPrebuiltModels } from "../../../scripts/strip-prebuilt-models";
import { makeScriptedLibrary } from "../../llm/scripted-package";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "sellerside-libs-"));
  mkdirSync(join(dir, "llm"));
  writeList("0.2.86", []);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function writeList(webllm: string, libraries: object[]) {
  const list = { format: "sellerside-libraries", version: 1, webllm, libraries };
  writeFileSync(join(dir, "llm/libraries.json"), JSON.stringify(list));
}
const packed = () => (existsSync(join(dir, "llm/libs")) ? readdirSync(join(dir, "llm/libs")) : []);
const library = makeScriptedLibrary();
const other = makeScriptedLibrary({ f16: true });

describe("putting a library into the package", () => {
  it("writes the file and its integrity", async () => {
    await addLibrary(dir, "a", "a-webgpu.wasm", library);
    const integrity = await integrityOf(library);
    expect(readPackaged(dir).libraries).toEqual([
      { modelId: "a", file: "llm/libs/a-webgpu.wasm", integrity, bytes: library.length },
    ]);
    expect(new Uint8Array(readFileSync(join(dir, "llm/libs/a-webgpu.wasm")))).toEqual(library);
    expect(integrity).toMatch(/^sha384-[\w+/]{64}$/);
  });

  it("replaces an older one and leaves no file behind", async () => {
    await addLibrary(dir, "a", "old.wasm", library);
    await addLibrary(dir, "a", "new.wasm", other);
    expect(packed()).toEqual(["new.wasm"]);
    expect(readPackaged(dir).libraries).toHaveLength(1);
  });

  it("keeps a file that two models share until the last one leaves", async () => {
    await addLibrary(dir, "a", "shared.wasm", library);
    await addLibrary(dir, "b", "shared.wasm", library);
    await expect(addLibrary(dir, "b", "shared.wasm", other)).rejects.toThrow("differs");
    removeLibrary(dir, "a");
    expect(packed()).toEqual(["shared.wasm"]);
    removeLibrary(dir, "b");
    expect(packed()).toEqual([]);
    expect(() => removeLibrary(dir, "b")).toThrow("no library");
  });

  it.each([
    ["a proxy's page", new TextEncoder().encode("<html>blocked</html>"), "no WebAssembly"],
    ["a module without a model", new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), "no compiled model"],
  ])("refuses %s", async (_, bytes, words) => {
    await expect(addLibrary(dir, "a", "a.wasm", bytes)).rejects.toThrow(words);
    expect([packed(), readPackaged(dir).libraries]).toEqual([[], []]);
  });

  it("refuses a name that leaves the folder", async () => {
    await expect(addLibrary(dir, "a", "../a.wasm", library)).rejects.toThrow("no name");
  });

  it("does not mix libraries of two versions", async () => {
    writeList("0.2.79", [{ modelId: "x", file: "llm/libs/x.wasm", integrity: "sha384-AAAA", bytes: 1 }]);
    await expect(addLibrary(dir, "a", "a.wasm", library)).rejects.toThrow("0.2.79");
  });

  it("takes a file or a folder that holds it", () => {
    writeFileSync(join(dir, "a.wasm"), library);
    expect(readLocal(join(dir, "a.wasm"), "other.wasm")).toEqual(library);
    expect(readLocal(dir, "a.wasm")).toEqual(library);
    expect(() => readLocal(dir, "b.wasm")).toThrow("holds no b.wasm");
    expect(() => readLocal(join(dir, "none"), "b.wasm")).toThrow("not there");
  });
});

describe("the installed WebLLM", () => {
  it("knows an address for every WebLLM model of the catalogue", () => {
    const cards = CATALOGUE.filter(({ engine }) => engine === "webllm");
    expect(cards.length).toBeGreaterThan(7);
    for (const { id } of cards) expect(pinnedAddress(id), id).toMatch(/^https:.*\/v0_2_86\/.*-webgpu\.wasm$/);
    expect(pinnedAddress("no such model")).toBeNull();
  });

  it("is built without its own list of models", async () => {
    const code = readFileSync(createRequire(import.meta.url).resolve("@mlc-ai/web-llm"), "utf8");
    const stripped = withoutPrebuiltModels(code);
    expect(code).toMatch(/raw\.githubusercontent\.com/);
    // Comments do not reach the build.
    const lines = stripped.split("\n").filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line));
    const named = /raw\.githubusercontent\.com|huggingface\.co\/mlc-ai\/|-webgpu\.wasm/;
    expect(lines.filter((line) => named.test(line))).toEqual([]);
    // What is cut out is the list and nothing else.
    expect(stripped.length).toBeGreaterThan(code.length - 90_000);
    const file = join(dir, "stripped.mjs");
    writeFileSync(file, stripped);
    const module = await import(file);
    expect(module.prebuiltAppConfig.model_list).toEqual([]);
    expect(module.MLCEngine).toBeTypeOf("function");
  });

  it("breaks the build when its list is somewhere else", () => {
    expect(() => withoutPrebuiltModels("export const nothing = 1;")).toThrow("not where it was");
  });
});
