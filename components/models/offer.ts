import type { Language } from "../../lib/domain/language";
import type { Fit, GpuProbe, LlmSettings, ModelCard, ModelInstall } from "../../lib/domain/language-model";
import type { LlmFailureReason } from "../../lib/domain/llm-failure";

/** A model as it is offered on this machine. */
export interface ModelOffer {
  card: ModelCard;
  fit: Fit;
  /** This build holds what runs it. */
  runnable: boolean;
  /** Id without quantisation: what the model is good for hangs on it. */
  family: string;
  /** Of the languages of her chats, those that it speaks and those that it does not. */
  yours: readonly Language[];
  missing: readonly Language[];
}

/** Why a model cannot be chosen here; null when it can. */
export function refuseOffer({ fit, runnable }: ModelOffer): LlmFailureReason | null {
  if (fit.verdict === "no") return fit.reason ?? "gpu_too_small";
  return runnable ? null : "library_missing";
}

/** The one sentence at the head of the section. */
export type LlmState =
  | { kind: "off" | "none" | "built_in" }
  | { kind: "no_gpu"; slow: boolean }
  | { kind: "ready" | "getting" | "checking" | "paused"; install: ModelInstall }
  | { kind: "damaged" | "stopped"; install: ModelInstall; reason: LlmFailureReason };

const DAMAGES: readonly LlmFailureReason[] = [
  "model_damaged",
  "config_missing",
  "config_mismatch",
  "library_missing",
  "library_mismatch",
];

/**
 * Where the language model stands.
 *
 * @param probe null until this computer was looked at
 * @param offers models of the catalogue, judged; only used where there is no graphics card
 */
export function tellState(
  settings: LlmSettings,
  installs: readonly ModelInstall[],
  probe: GpuProbe | null,
  offers: readonly ModelOffer[],
): LlmState {
  if (!settings.enabled) return { kind: "off" };
  if (settings.provider === "built_in" && probe?.promptApi === "available") return { kind: "built_in" };
  const chosen = installs.find(({ id }) => id === settings.modelId);
  if (chosen) return stateOfInstall(chosen);
  const coming = installs.find(({ state }) => state !== "ready" && state !== "deleting");
  if (coming) return stateOfInstall(coming);
  if (probe && (!probe.adapter || probe.adapter.software))
    return { kind: "no_gpu", slow: offers.some((offer) => refuseOffer(offer) === null) };
  return { kind: "none" };
}

function stateOfInstall(install: ModelInstall): LlmState {
  switch (install.state) {
    case "ready":
      return { kind: "ready", install };
    case "paused":
      return { kind: "paused", install };
    case "verifying":
      return { kind: "checking", install };
    case "failed": {
      const reason = install.failure ?? "engine_failed";
      return { kind: DAMAGES.includes(reason) ? "damaged" : "stopped", install, reason };
    }
    case "deleting":
      return { kind: "none" };
    default:
      return { kind: "getting", install };
  }
}
