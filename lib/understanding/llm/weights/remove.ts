import type { ModelInstall } from "../../../domain/language-model";
import { cacheBase } from "./engine-model";
import { removePath } from "./opfs";
import { folderOf, type InstallRows, type WeightPlaces } from "./places";
import { openShelf } from "./shelf";

/** Removes all that is on this disk of one model, its row last: what fails in the middle can be done again. */
export async function removeModel(
  install: ModelInstall,
  rows: InstallRows,
  places: WeightPlaces,
): Promise<void> {
  const { card, id } = install;
  const others = (await rows.list()).filter((row) => row.id !== id && row.card.engine === "webllm");
  // Two cards of one repository and revision have the same entries in the cache: the other one still needs them.
  const shared = card.engine === "webllm" && others.some((row) => cacheBase(row.card) === cacheBase(card));
  if (!shared) await openShelf(card, places).clear();
  await removePath(await places.root(), folderOf(id).join("/"));
  await rows.remove(id);
}
