import { LlmFailure } from "../../../domain/llm-failure";
import type { WebllmModel } from "./app-config";
import { matchesIntegrity } from "./integrity";
import { isModelLibrary, needsHalfPrecision } from "./library-file";

/**
 * Reads the packaged library and holds it against its integrity. `library_missing`: the package has no such file;
 * `library_mismatch`: it is another file than the list names, or no compiled model at all.
 */
export async function checkLibrary(
  library: WebllmModel["library"],
  fetchFile: (url: string, init: { signal: AbortSignal }) => Promise<Response>,
  signal: AbortSignal,
): Promise<{ needsF16: boolean }> {
  const bytes = await readLibrary(library.url, fetchFile, signal);
  if (!(await matchesIntegrity(bytes, library.integrity)))
    throw new LlmFailure("library_mismatch", `${library.url} is not the file that the package's list names`);
  if (!isModelLibrary(bytes)) throw new LlmFailure("library_mismatch", `${library.url} is no compiled model`);
  return { needsF16: needsHalfPrecision(bytes) };
}

async function readLibrary(
  url: string,
  fetchFile: (url: string, init: { signal: AbortSignal }) => Promise<Response>,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let detail: string;
  try {
    const response = await fetchFile(url, { signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    detail = `status ${response.status}`;
  } catch (error) {
    if (signal.aborted) throw new LlmFailure("cancelled");
    // A packaged file that is not there is a failed fetch, without a status.
    detail = error instanceof Error ? error.message : String(error);
  }
  throw new LlmFailure("library_missing", `${url}: ${detail}`);
}
