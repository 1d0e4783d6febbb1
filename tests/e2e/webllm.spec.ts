import { cpSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { integrityOf } from "../../lib/understanding/llm/webllm/integrity";
import {
  askWorker,
  emptyCaches,
  HUB_WEIGHTS,
  modelAt,
  type Outcome,
  openExtensionPage,
  putPackage,
} from "../llm/drive-worker";
import { bundleWorker } from "../llm/scripted-build";
import { makeScriptedLibrary } from "../llm/scripted-package";
import { EXTENSION_DIR, type Launched, launch } from "./launch";

/** The real WebLLM in the built extension, with Chromium's graphics card in software: every way not to start has a name. */
const SOFTWARE_GPU = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];
const library = makeScriptedLibrary();

interface LoadOptions {
  script?: string;
  weights?: string;
  libraryUrl?: string;
  integrity?: string;
  configIntegrity?: string;
}

let folder: string;
let launched: Launched;
let page: Page;
let host: Server;
/** What the host of the weights was asked for. */
let asked: string[] = [];

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sellerside-webllm-"));
  cpSync(EXTENSION_DIR, folder, { recursive: true });
  const bare = fileURLToPath(new URL("../llm/bare-webllm-worker.ts", import.meta.url));
  await bundleWorker(bare, join(folder, "bare-worker.js"));
  host = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(404, { "access-control-allow-origin": "*" }).end("no such file");
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  launched = await launch({ extensionDir: folder, more: SOFTWARE_GPU });
  page = await openExtensionPage(launched);
});
test.afterAll(async () => {
  await launched.close();
  await new Promise((resolve) => host.close(resolve));
  await rm(folder, { recursive: true, force: true });
});
test.beforeEach(async () => {
  await emptyCaches(page);
  asked = [];
});

test.describe("the packaged worker", () => {
  test("the software adapter is there: the first thing it misses is the library", async () => {
    await putPackage(page);
    expect(await load(page, { libraryUrl: "/llm/libs/not-packed.wasm" })).toMatchObject({
      kind: "failed",
      reason: "library_missing",
    });
  });

  test("a damaged library", async () => {
    await putPackage(page);
    const integrity = await integrityOf(new TextEncoder().encode("another file"));
    expect(await load(page, { integrity })).toMatchObject({ kind: "failed", reason: "library_mismatch" });
  });

  test("a library that is WebAssembly but no compiled model", async () => {
    await putPackage(page);
    const bytes = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const options = { libraryUrl: dataUrl(bytes), integrity: await integrityOf(bytes) };
    expect(await load(page, options)).toMatchObject({ kind: "failed", reason: "library_mismatch" });
  });

  test("no configuration", async () => {
    await putPackage(page, ["mlc-chat-config.json"]);
    expect(await load(page)).toMatchObject({ kind: "failed", reason: "config_missing" });
  });

  test("a configuration with another hash", async () => {
    await putPackage(page);
    const configIntegrity = await integrityOf(new TextEncoder().encode("{}"));
    expect(await load(page, { configIntegrity })).toMatchObject({
      kind: "failed",
      reason: "config_mismatch",
    });
  });

  for (const file of ["tensor-cache.json", "params_shard_1.bin", "tokenizer.json"])
    test(`${file} is missing: its host is not asked`, async () => {
      await putPackage(page, [file], hostWeights());
      expect(await load(page, { weights: hostWeights() })).toMatchObject({
        kind: "failed",
        reason: "model_damaged",
      });
      expect(asked).toEqual([]);
    });

  test("all files are there, and WebLLM finds that the library is none of its own", async () => {
    await putPackage(page);
    const outcome = await load(page);
    expect(outcome, outcome.detail).toMatchObject({ kind: "failed", reason: "library_mismatch" });
  });

  test("it was asked to write before it had a model", async () => {
    const outcome = await askWorker(page, "/llm-worker.js", [
      {
        kind: "generate",
        id: 1,
        request: { turns: [{ role: "user", content: "Hi" }], maxTokens: 4, temperature: 0, topP: 1 },
      },
    ]);
    expect(outcome).toMatchObject({ kind: "failed", reason: "no_model" });
  });

  test("without a graphics card", async () => {
    const plain = await launch({ extensionDir: folder, more: ["--disable-gpu"] });
    try {
      const other = await openExtensionPage(plain);
      await putPackage(other);
      const reason = (await other.evaluate(() => "gpu" in navigator)) ? "no_adapter" : "no_webgpu";
      expect(await load(other)).toMatchObject({ kind: "failed", reason });
    } finally {
      await plain.close();
    }
  });
});

test.describe("WebLLM by itself, with nothing of ours before it", () => {
  const bare = (query: string) => `/bare-worker.js?${query}`;

  test("offline", async () => {
    expect(await load(page, { script: bare("") })).toMatchObject({ kind: "failed", reason: "offline" });
  });

  test("a host that answers 404", async () => {
    const outcome = await load(page, { script: bare(""), weights: hostWeights() });
    expect(outcome).toMatchObject({ kind: "failed", reason: "refused_by_host" });
    expect(asked).toEqual(["/owner/model/resolve/main/mlc-chat-config.json"]);
  });

  test("a full disk", async () => {
    const outcome = await load(page, { script: bare("disk=full") });
    expect(outcome).toMatchObject({ kind: "failed", reason: "disk_full" });
  });

  test("no configuration", async () => {
    const outcome = await load(page, { script: bare("network=refused") });
    expect(outcome).toMatchObject({ kind: "failed", reason: "config_missing" });
  });

  test("a configuration with another hash", async () => {
    await putPackage(page);
    const configIntegrity = await integrityOf(new TextEncoder().encode("{}"));
    const outcome = await load(page, { script: bare("network=refused"), configIntegrity });
    expect(outcome).toMatchObject({ kind: "failed", reason: "config_mismatch" });
  });

  test("no library", async () => {
    await putPackage(page);
    const options = { script: bare("network=refused"), libraryUrl: "/llm/libs/not-packed.wasm" };
    expect(await load(page, options)).toMatchObject({ kind: "failed", reason: "library_missing" });
  });

  test("a damaged library", async () => {
    await putPackage(page);
    const integrity = await integrityOf(new TextEncoder().encode("another file"));
    const outcome = await load(page, { script: bare("network=refused"), integrity });
    expect(outcome).toMatchObject({ kind: "failed", reason: "library_mismatch" });
  });

  test("a library that is no WebAssembly", async () => {
    await putPackage(page);
    const bytes = new TextEncoder().encode("<html>not found</html>");
    const options = {
      script: bare("network=refused"),
      libraryUrl: dataUrl(bytes),
      integrity: await integrityOf(bytes),
    };
    expect(await load(page, options)).toMatchObject({ kind: "failed", reason: "library_mismatch" });
  });
});

/** What comes of loading the model of `putPackage`, with what is given changed. */
async function load(where: Page, options: LoadOptions = {}): Promise<Outcome> {
  const url = options.libraryUrl ?? dataUrl(library);
  const model = modelAt(where, url, options.integrity ?? (await integrityOf(library)), {
    weights: options.weights ?? HUB_WEIGHTS,
    ...(options.configIntegrity ? { configIntegrity: options.configIntegrity } : {}),
  });
  return askWorker(where, options.script ?? "/llm-worker.js", [{ kind: "load", id: 1, model }]);
}

function hostWeights(): string {
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/owner/model/resolve/main/`;
}

function dataUrl(bytes: Uint8Array): string {
  return `data:application/wasm;base64,${Buffer.from(bytes).toString("base64")}`;
}
