import { useEffect, useState } from "react";
import type { Language } from "../../lib/domain/language";
import type { InstallState, LlmSettings, ModelInstall } from "../../lib/domain/language-model";
import { builtInTrouble } from "../../lib/understanding/llm/built-in/prompt-api-engine";
import { findTranslator } from "../../lib/understanding/llm/built-in/translator";
import type { Ability } from "./assistant-store";

/** What this browser offers of its own; null: not known yet. */
export interface Machine {
  gpu: boolean;
  promptApi: boolean;
  /** The browser can translate between the two languages of the chat. */
  translator: boolean;
}

const MOVING: readonly InstallState[] = ["queued", "downloading", "importing", "verifying"];

/** What the browser must be asked before it is known what can be asked of the model. */
export type Question = "nothing" | "built_in" | "graphics";

/** An installed model needs no look at the rest of the machine. */
export function whatToAsk(
  settings: Pick<LlmSettings, "provider" | "modelId">,
  installs: readonly Pick<ModelInstall, "id" | "state">[],
): Question {
  if (settings.provider === "built_in") return "built_in";
  return installs.some(({ id }) => id === settings.modelId) ? "nothing" : "graphics";
}

/** What can be asked with these settings, on this machine, with what is installed. */
export function judgeAbility(
  settings: Pick<LlmSettings, "provider" | "modelId">,
  installs: readonly Pick<ModelInstall, "id" | "state">[],
  machine: Machine,
): Ability {
  const { gpu, promptApi, translator } = machine;
  const install = installs.find(({ id }) => id === settings.modelId);
  const able = settings.provider === "built_in" ? promptApi : install?.state === "ready";
  if (able) return { draft: true, translate: true, line: null };
  const line = (): NonNullable<Ability["line"]> => {
    if (settings.provider === "model" && install)
      return MOVING.includes(install.state) ? "installing" : "not_ready";
    if (translator) return "translate_only";
    return gpu || settings.provider === "built_in" ? "no_model" : "no_gpu";
  };
  return { draft: false, translate: translator, line: line() };
}

/** The graphics card and the browser's own model are asked for once in a life of the panel: it is not free. */
const asked = new Map<Question, Promise<Pick<Machine, "gpu" | "promptApi">>>();

/**
 * What the browser offers of its own for a chat between these two languages; null until it is known, or while nothing is
 * to be asked (`question` null).
 */
export function useMachine(question: Question | null, from: Language | null, to: Language): Machine | null {
  const [found, setFound] = useState<{ key: string; machine: Machine } | null>(null);
  const key = `${question} ${from} ${to}`;
  useEffect(() => {
    if (question === null) return;
    let open = true;
    const answer = asked.get(question) ?? lookAtMachine(question);
    asked.set(question, answer);
    const pair = from && from !== to ? findTranslator()?.knows(from, to) : undefined;
    Promise.all([answer, pair]).then(
      ([machine, translator = false]) => open && setFound({ key, machine: { ...machine, translator } }),
    );
    return () => {
      open = false;
    };
  }, [question, from, to, key]);
  return found?.key === key ? found.machine : null;
}

async function lookAtMachine(question: Question): Promise<Pick<Machine, "gpu" | "promptApi">> {
  const graphics = async () => question === "graphics" && Boolean(await navigator.gpu?.requestAdapter());
  const builtIn = async () => question === "built_in" && (await builtInTrouble()) === null;
  const [gpu, promptApi] = await Promise.all([orFalse(graphics()), orFalse(builtIn())]);
  return { gpu, promptApi };
}

/** What throws when it is asked for is not there. */
function orFalse(answer: Promise<boolean>): Promise<boolean> {
  return answer.catch(() => false);
}
