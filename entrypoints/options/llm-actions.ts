import type { LlmSettings, ModelCard, ModelInstall, ModelSource } from "../../lib/domain/language-model";
import { describeStorageFailure } from "../../lib/storage/failures";
import { writeLlmSettings } from "../../lib/storage/llm-settings";
import { database } from "../sidepanel/surface/use-stored";
import type { Acted } from "./library-actions";
import { chooseUnlessReady } from "./llm-choose";
import { type Called, callHost } from "./llm-host";
import { stopImport } from "./llm-import";

/** Changes some settings of the language model. */
export async function saveLlm(change: Partial<LlmSettings>): Promise<Acted<LlmSettings>> {
  try {
    return { ok: true, value: await writeLlmSettings(database, change) };
  } catch (error) {
    return { ok: false, reason: describeStorageFailure(error) };
  }
}

/** Starts a download, remembers its mirror and makes the model the one to use where none is ready. */
export async function startDownload(card: ModelCard, source: ModelSource): Promise<Called<null>> {
  const called = await callHost((host) => host.download({ card, source }));
  if (!called.ok) return called;
  try {
    if (source.kind === "mirror") await writeLlmSettings(database, { mirror: source.base });
    await chooseUnlessReady(card.id);
    return called;
  } catch (error) {
    return { ok: false, reason: "storage", detail: describeStorageFailure(error) };
  }
}

export const pauseDownload = (id: string) => callHost((host) => host.pauseDownload({ id }));
export const resumeDownload = (id: string) => callHost((host) => host.resumeDownload({ id }));
/** Ends a download, or the import that this page does, and removes what there is of it. */
export const cancelInstall = async ({ id }: Pick<ModelInstall, "id">) => {
  await stopImport(id);
  return callHost((host) => host.cancelDownload({ id }));
};
export const verifyModel = (id: string) => callHost((host) => host.verifyModel({ id }));
export const deleteModel = (id: string) => callHost((host) => host.deleteModel({ id }));
export const warmUp = () => callHost((host) => host.warmUp());
export const unloadModel = () => callHost((host) => host.unload());
