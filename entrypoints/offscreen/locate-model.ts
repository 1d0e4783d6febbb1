import type { ModelInstall } from "../../lib/domain/language-model";
import { LlmFailure } from "../../lib/domain/llm-failure";
import type { EngineModel } from "../../lib/understanding/llm/engine";
import { findLibrary, LIBRARIES_FILE, parseLibraries } from "../../lib/understanding/llm/webllm/libraries";
import { toEngineModel } from "../../lib/understanding/llm/weights/engine-model";

/**
 * Makes what says where an installed model lies for its engine; the package's list is read once, again only after a
 * failure. What it makes rejects with `library_missing` when the package holds no compiled library for the model, or no
 * list of them, and with `library_mismatch` when they were compiled for another version.
 *
 * @param toUrl address of a file in the package
 */
export function createLocator(
  toUrl: (path: string) => string,
): (install: ModelInstall) => Promise<EngineModel> {
  let reading: ReturnType<typeof readManifest> | null = null;
  return async (install) => {
    if (install.card.engine !== "webllm") return toEngineModel(install, null, "");
    reading ??= readManifest(toUrl(`/${LIBRARIES_FILE}`)).catch((error: unknown) => {
      reading = null;
      throw error;
    });
    const library = findLibrary(await reading, install.id);
    return toEngineModel(install, library, toUrl(`/${library.file}`));
  };
}

async function readManifest(url: string) {
  const json: unknown = await fetch(url)
    .then((response) => response.json())
    .catch((error: unknown) => {
      throw new LlmFailure("library_missing", `the package's list cannot be read: ${String(error)}`);
    });
  return parseLibraries(json);
}
