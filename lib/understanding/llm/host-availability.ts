import type { LlmSettings, ModelInstall } from "../../domain/language-model";
import { LlmFailure, type LlmFailureReason } from "../../domain/llm-failure";
import type { EngineModel } from "./engine";
import type { ModelChoice } from "./host-model";

/** Whether the model can be asked now, and if not, why. */
export type Availability =
  | { ok: true; choice: ModelChoice }
  | { ok: false; reason: LlmFailureReason; detail: string };

export interface AvailabilityDeps {
  readSettings(): Promise<LlmSettings>;
  getInstall(id: string): Promise<ModelInstall | undefined>;
  /** What the engine needs to find the model; rejects with the named failure (`library_missing`, `model_damaged`…). */
  locate(install: ModelInstall): Promise<EngineModel>;
  /** Null: a graphics card can be had that has what is asked for. */
  gpuTrouble(needs: { f16: boolean }): Promise<LlmFailureReason | null>;
  /** Null: Chrome's own model is on this machine. */
  builtInTrouble(): Promise<LlmFailureReason | null>;
}

/** The model that the settings name, ready to be loaded. Rejects with an LlmFailure that says what is missing. */
export async function chooseModel(deps: AvailabilityDeps): Promise<ModelChoice> {
  const settings = await fromStorage(deps.readSettings());
  if (!settings.enabled) throw new LlmFailure("no_model", "switched off in the settings");
  if (settings.provider === "built_in") {
    const trouble = await deps.builtInTrouble();
    if (trouble) throw new LlmFailure(trouble, "the browser's own model");
    return { engine: "prompt_api", id: "built-in", model: null };
  }
  if (settings.modelId === null) throw new LlmFailure("no_model", "none is chosen");
  const install = await fromStorage(deps.getInstall(settings.modelId));
  if (!install) throw new LlmFailure("no_model", `${settings.modelId} is not installed`);
  if (install.state === "failed")
    throw new LlmFailure(install.failure ?? "model_damaged", install.failureDetail);
  if (install.state !== "ready") throw new LlmFailure("no_model", `${install.id} is ${install.state}`);
  const { engine, needsF16 } = install.card;
  // The other engine can do without a graphics card.
  if (engine === "webllm") {
    const trouble = await deps.gpuTrouble({ f16: needsF16 });
    if (trouble) throw new LlmFailure(trouble);
  }
  return { engine, id: install.id, model: await deps.locate(install) };
}

function fromStorage<T>(value: Promise<T>): Promise<T> {
  return value.catch((error: unknown) => {
    throw error instanceof LlmFailure ? error : new LlmFailure("storage", String(error));
  });
}
