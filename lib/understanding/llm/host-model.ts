import type { Provider } from "../../domain/generation";
import type { HostStatus } from "../../domain/language-model";
import { LlmFailure } from "../../domain/llm-failure";
import type { Engine, EngineModel, LoadProgress } from "./engine";
import { EngineLost, runGuarded } from "./run-guarded";

/** What answers questions: an engine of downloaded weights or the browser's own model. */
export type EngineKey = Exclude<Provider, "translator">;

/** The model that the settings name, as an engine takes it. */
export interface ModelChoice {
  engine: EngineKey;
  id: string;
  /** Null: the engine brings its own. */
  model: EngineModel | null;
}

/** Makes a fresh engine; its code is loaded by the first call. */
export type MakeEngine = () => Engine | Promise<Engine>;

/**
 * ms of loading without any progress. Weights come from the disk at hundreds of MB a second, but compiling shaders tells
 * nothing: 34 s were seen with a software adapter, and an old driver takes minutes at its first time.
 */
export const LOAD_PATIENCE = 240_000;
/** ms for freeing the memory; an engine that needs longer is ended, which frees it, too. */
const UNLOAD_PATIENCE = 6_000;

const NOBODY = new AbortController().signal;

/** The one model in memory. Calls of load, unload and the engine follow each other; the host sees to that. */
export interface ModelKeeper {
  isReady(choice: ModelChoice): boolean;
  /** The engine with this model, loaded where it is not; another model leaves the memory first. Rejects with LlmFailure. */
  load(choice: ModelChoice, signal: AbortSignal): Promise<Engine>;
  /** Frees the memory; never rejects. */
  unload(): Promise<void>;
  /** Ends the engine, whatever it does; the next load makes a fresh one. */
  drop(state: "unloaded" | "lost"): void;
  onLost(listener: (failure: EngineLost) => void): () => void;
  status(): HostStatus["model"];
}

export function createModelKeeper(
  engines: Record<EngineKey, MakeEngine>,
  onChange: () => void = () => {},
): ModelKeeper {
  let engine: Engine | null = null;
  let status: HostStatus["model"] = null;
  let loaded: ModelChoice | null = null;
  const listeners = new Set<(failure: EngineLost) => void>();

  const say = (id: string, state: NonNullable<HostStatus["model"]>["state"], progress: number | null) => {
    status = { id, state, progress };
    onChange();
  };
  const drop = (state: "unloaded" | "lost") => {
    engine?.kill();
    engine = null;
    loaded = null;
    if (status) say(status.id, state, null);
  };
  const adopt = (fresh: Engine) => {
    engine = fresh;
    fresh.onLost((reason) => {
      // One that was replaced since has nothing to say any more.
      if (engine !== fresh) return;
      drop("lost");
      for (const listener of [...listeners]) listener(new EngineLost(reason));
    });
    return fresh;
  };
  const make = async (key: EngineKey, signal: AbortSignal) => {
    const fresh = await engines[key]();
    if (!signal.aborted) return adopt(fresh);
    fresh.kill();
    throw new LlmFailure("cancelled");
  };
  const isReady = (choice: ModelChoice) => loaded?.engine === choice.engine && loaded.id === choice.id;
  const onLost = (listener: (failure: EngineLost) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const unload = async () => {
    const old = engine;
    if (!old) return;
    loaded = null;
    await runGuarded(() => old.unload(), {
      signal: NOBODY,
      deadline: UNLOAD_PATIENCE,
      patience: { first: UNLOAD_PATIENCE, next: UNLOAD_PATIENCE },
      lost: () => () => {},
      kill: () => {},
      // Ended right after, whatever came of it.
    }).catch(() => {});
    // Its worker goes, too: what an engine holds beside the weights is returned for certain.
    if (engine === old) drop("unloaded");
  };

  return {
    isReady,
    onLost,
    unload,
    drop,
    status: () => status,
    async load(choice, signal) {
      if (engine && isReady(choice)) return engine;
      if (loaded || (engine && engine.name !== choice.engine)) await unload();
      say(choice.id, "loading", null);
      try {
        return await runGuarded(
          async (inner, alive) => {
            const used = engine ?? (await make(choice.engine, inner));
            const progress = ({ share }: LoadProgress) => {
              alive();
              if (engine === used) say(choice.id, "loading", share);
            };
            await used.load(choice.model, { progress }, inner);
            if (engine === used && !inner.aborted) {
              loaded = choice;
              say(choice.id, "ready", null);
            }
            return used;
          },
          {
            signal,
            deadline: null,
            patience: { first: LOAD_PATIENCE, next: LOAD_PATIENCE },
            lost: onLost,
            kill: () => drop("unloaded"),
          },
        );
      } catch (error) {
        // Half a model is none, and an engine that failed while loading is not trusted with the next try.
        if (status?.state !== "lost") drop("unloaded");
        throw error;
      }
    },
  };
}
