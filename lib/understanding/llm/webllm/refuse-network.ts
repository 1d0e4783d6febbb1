import { LlmFailure } from "../../../domain/llm-failure";
import { CONFIG_FILE } from "./cache-keys";

interface NetworkScope {
  fetch: typeof fetch;
  Cache?: { prototype: Cache };
}

/**
 * From now on nothing in this worker reaches the network: `fetch` gives files of `origin` (the package) only, and the
 * Cache API takes nothing by itself. WebLLM downloads whatever it misses; every request of ours is one that the agent
 * started and that stands in the ledger, so what is missing must be a failure here.
 */
export function refuseNetwork(scope: NetworkScope, origin: string): void {
  const original = scope.fetch.bind(scope);
  scope.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), origin);
    if (url.protocol === "data:" || url.protocol === "blob:" || url.href.startsWith(`${origin}/`))
      return original(input, init).catch((error: unknown) => {
        // The one packaged file that is asked for here; a fetch that fails inside the package means that it is not there.
        if (init?.signal?.aborted || !url.href.endsWith(".wasm")) throw error;
        throw new LlmFailure("library_missing", url.href);
      });
    throw missing(url.href);
  };
  if (!scope.Cache) return;
  scope.Cache.prototype.add = async (request) => {
    throw missing(request instanceof Request ? request.url : String(request));
  };
  scope.Cache.prototype.addAll = async () => {
    throw missing("several files");
  };
}

function missing(url: string): LlmFailure {
  return new LlmFailure(
    url.endsWith(`/${CONFIG_FILE}`) ? "config_missing" : "model_damaged",
    `not on this disk: ${url}`,
  );
}
