import type { ModelCard, ModelInstall, ModelLibrary } from "../../../domain/language-model";
import { LlmFailure } from "../../../domain/llm-failure";
import type { EngineModel } from "../engine";
import { hubWeights } from "../webllm/cache-keys";
import { HUB } from "./addresses";
import { pathOf } from "./places";

/**
 * The address below which WebLLM's files of a card lie in the cache, whichever source they came from. A card without a
 * repository gets an address that no network can answer.
 */
export function cacheBase(card: Pick<ModelCard, "id" | "repository" | "revision">): string {
  return card.repository === null
    ? `https://local.invalid/${card.id}/resolve/${card.revision}/`
    : hubWeights(HUB, card.repository, card.revision);
}

/**
 * What an engine needs to load an installed model. Throws `model_damaged` for one that is not ready and
 * `library_missing` for a WebLLM model without a library.
 *
 * @param libraryUrl address of the library in the package
 */
export function toEngineModel(
  install: ModelInstall,
  library: ModelLibrary | null,
  libraryUrl: string,
): EngineModel {
  const { card } = install;
  if (install.state !== "ready") throw new LlmFailure("model_damaged", install.state);
  const { id, contextTokens } = card;
  if (card.engine === "wllama")
    return { engine: "wllama", id, contextTokens, files: card.files.map(({ path }) => pathOf(id, path)) };
  if (!library) throw new LlmFailure("library_missing", id);
  return {
    engine: "webllm",
    id,
    contextTokens,
    weights: cacheBase(card),
    library: { url: libraryUrl, integrity: library.integrity },
  };
}
