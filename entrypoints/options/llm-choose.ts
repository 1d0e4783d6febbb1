import { readLlmSettings, writeLlmSettings } from "../../lib/storage/llm-settings";
import { getInstall } from "../../lib/storage/models";
import { database } from "../sidepanel/surface/use-stored";

/** Makes a model the one to use, unless one that is ready is used already. */
export async function chooseUnlessReady(id: string): Promise<void> {
  const { modelId } = await readLlmSettings(database);
  const used = modelId === null ? undefined : await getInstall(database, modelId);
  if (used?.state !== "ready") await writeLlmSettings(database, { modelId: id });
}
