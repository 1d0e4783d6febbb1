import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { addLibrary } from "../../scripts/model-lib/package-libraries";
import { EXTENSION_DIR } from "../e2e/launch";
import { makeScriptedLibrary } from "./scripted-package";

export interface ScriptedBuild {
  /** For `launch({ extensionDir })`. */
  dir: string;
  remove(): Promise<void>;
}

const EMPTY_LIST = { format: "sellerside-libraries", version: 1, webllm: "0.2.86", libraries: [] };

/**
 * The built extension with the scripted engine in place of WebLLM and a stand-in library for each of these models; all
 * else is what ships. The build must be there (`npm run build`).
 */
export async function makeScriptedBuild(modelIds: readonly string[]): Promise<ScriptedBuild> {
  const dir = mkdtempSync(join(tmpdir(), "sellerside-scripted-"));
  if (!existsSync(join(EXTENSION_DIR, "manifest.json")))
    throw new Error("The extension is not built: npm run build.");
  cpSync(EXTENSION_DIR, dir, { recursive: true });
  await bundleWorker(
    fileURLToPath(new URL("scripted-worker.ts", import.meta.url)),
    join(dir, "llm-worker.js"),
  );
  mkdirSync(join(dir, "llm"), { recursive: true });
  writeFileSync(join(dir, "llm/libraries.json"), JSON.stringify(EMPTY_LIST));
  for (const id of modelIds) await addLibrary(dir, id, `${id}-scripted.wasm`, makeScriptedLibrary());
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** One classic script out of a worker's source. */
export async function bundleWorker(entry: string, target: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ["iife"], name: "worker", fileName: "worker" },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const code = outputs.find((output) => output.type === "chunk")?.code;
  if (code === undefined) throw new Error(`${entry} gave no script`);
  writeFileSync(target, code);
}
