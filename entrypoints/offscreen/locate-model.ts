import type { ModelInstall } from "../../lib/domain/language-model";
import { LlmFailure } from "../../lib/domain/llm-failure";
import type { EngineModel } from "../../lib/understanding/llm/engine";
import { findLibrary, LIBRARIES_FILE, parseLibraries } from "../../lib/understanding/llm/webllm/libraries";
import { toEngineModel } from "../../lib/understanding/llm/weights/engine-model";

/**
 * What the engine needs to find an installed model. Rejects with `library_missing` when the package holds no compiled
 * library for it, or no list of them, and with `library_mismatch` when they were compiled for another version.
 *
 * @param toUrl address of a file in the package
 */
export async function locateModel(
  install: ModelInstall,
  toUrl: (path: string) => string,
): Promise<EngineModel> {
  if (install.card.engine !== "webllm") return toEngineModel(install, null, "");
  const library = findLibrary(await readManifest(toUrl(`/${LIBRARIES_FILE}`)), install.id);
  return toEngineModel(install, library, toUrl(`/${library.file}`));
}

async function readManifest(url: string) {
  const json: unknown = await fetch(url)
    .then((response) => response.json())
    .catch((error: unknown) => {
      throw new LlmFailure("library_missing", `the package's list cannot be read: ${String(error)}`);
    });
  return parseLibraries(json);
}
