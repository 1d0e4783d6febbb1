import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LibraryManifest, ModelLibrary } from "../../lib/domain/language-model";
import { integrityOf } from "../../lib/understanding/llm/webllm/integrity";
import {
  fitsThisBuild,
  LIBRARIES_FILE,
  parseLibraries,
  WEBLLM_VERSION,
} from "../../lib/understanding/llm/webllm/libraries";
import { isWasm, readLibraryMetadata } from "../../lib/understanding/llm/webllm/library-file";

/** The list of libraries in a folder of packaged files. Throws for a list that cannot be read. */
export function readPackaged(publicDir: string): LibraryManifest {
  return parseLibraries(JSON.parse(readFileSync(join(publicDir, LIBRARIES_FILE), "utf8")));
}

/**
 * Puts a compiled library into the package and its integrity into the list; an older one of that model is replaced.
 * Refuses what is no WebAssembly or carries no model's metadata, so that a proxy's page never becomes a library.
 *
 * @param fileName name of the file in the package, "…-webgpu.wasm"
 */
export async function addLibrary(
  publicDir: string,
  modelId: string,
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ModelLibrary> {
  if (!/^[\w.-]+\.wasm$/.test(fileName)) throw new Error(`${fileName} is no name of a library.`);
  if (!isWasm(bytes)) throw new Error(`${fileName} is no WebAssembly file.`);
  if (!readLibraryMetadata(bytes)) throw new Error(`${fileName} holds no compiled model.`);
  const manifest = readPackaged(publicDir);
  if (manifest.libraries.length > 0 && !fitsThisBuild(manifest))
    throw new Error(`The list holds libraries for WebLLM ${manifest.webllm}; remove them first.`);
  const file = `llm/libs/${fileName}`;
  const library = { modelId, file, integrity: await integrityOf(bytes), bytes: bytes.byteLength };
  const shared = manifest.libraries.find((entry) => entry.file === file && entry.modelId !== modelId);
  if (shared && shared.integrity !== library.integrity)
    throw new Error(`${file} is also the library of ${shared.modelId} and differs.`);
  mkdirSync(join(publicDir, "llm/libs"), { recursive: true });
  writeFileSync(join(publicDir, file), bytes);
  const kept = manifest.libraries.filter((entry) => entry.modelId !== modelId);
  write(publicDir, [...kept, library]);
  dropUnused(publicDir, manifest.libraries, [...kept, library]);
  return library;
}

/** Takes a model's library out of list and package. Throws when there is none. */
export function removeLibrary(publicDir: string, modelId: string): void {
  const { libraries } = readPackaged(publicDir);
  const kept = libraries.filter((entry) => entry.modelId !== modelId);
  if (kept.length === libraries.length) throw new Error(`The package has no library for ${modelId}.`);
  write(publicDir, kept);
  dropUnused(publicDir, libraries, kept);
}

/** A library out of a file, or out of a folder that holds it under its own name. */
export function readLocal(from: string, fileName: string): Uint8Array<ArrayBuffer> {
  if (!existsSync(from)) throw new Error(`${from} is not there.`);
  const path = statSync(from).isDirectory() ? join(from, fileName) : from;
  if (!existsSync(path)) throw new Error(`${dirname(path)} holds no ${fileName}.`);
  return new Uint8Array(readFileSync(path));
}

function write(publicDir: string, libraries: readonly ModelLibrary[]): void {
  const manifest = { format: "sellerside-libraries", version: 1, webllm: WEBLLM_VERSION, libraries };
  writeFileSync(join(publicDir, LIBRARIES_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Several models may share one library. */
function dropUnused(
  publicDir: string,
  before: readonly ModelLibrary[],
  after: readonly ModelLibrary[],
): void {
  for (const { file } of before)
    if (!after.some((entry) => entry.file === file)) rmSync(join(publicDir, file), { force: true });
}
