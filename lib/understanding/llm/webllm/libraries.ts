import * as v from "valibot";
import {
  type LibraryManifest,
  libraryManifestSchema,
  type ModelLibrary,
} from "../../../domain/language-model";
import { LlmFailure } from "../../../domain/llm-failure";

/** The packaged list, as a path in the package. */
export const LIBRARIES_FILE = "llm/libraries.json";

/** The version of WebLLM in this build. Libraries fit one version only: neighbours already differ. */
export const WEBLLM_VERSION = "0.2.86";

/** The packaged list out of its parsed JSON; `library_mismatch` for what is no such list. */
export function parseLibraries(json: unknown): LibraryManifest {
  const parsed = v.safeParse(libraryManifestSchema, json);
  if (!parsed.success)
    throw new LlmFailure("library_mismatch", `the list of libraries: ${parsed.issues[0].message}`);
  return parsed.output;
}

/** True when the libraries of this list fit the WebLLM of this build. */
export function fitsThisBuild(manifest: LibraryManifest): boolean {
  return manifest.webllm === WEBLLM_VERSION;
}

/** The library of a model: `library_missing` when the package has none, `library_mismatch` when it is for another WebLLM. */
export function findLibrary(manifest: LibraryManifest, modelId: string): ModelLibrary {
  const library = manifest.libraries.find((entry) => entry.modelId === modelId);
  if (!library) throw new LlmFailure("library_missing", modelId);
  if (!fitsThisBuild(manifest))
    throw new LlmFailure(
      "library_mismatch",
      `compiled for WebLLM ${manifest.webllm}, this is ${WEBLLM_VERSION}`,
    );
  return library;
}

/** Ids of the WebLLM models that this build can run; GGUF models need no library. */
export function runnableModels(manifest: LibraryManifest): readonly string[] {
  return fitsThisBuild(manifest) ? manifest.libraries.map(({ modelId }) => modelId) : [];
}
