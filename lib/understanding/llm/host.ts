import type { Generation, GenerationRequest, StreamFrame } from "../../domain/generation";
import { DEFAULT_LLM_SETTINGS, type HostStatus } from "../../domain/language-model";
import { asLlmFailure, LlmFailure } from "../../domain/llm-failure";
import { type Availability, type AvailabilityDeps, chooseModel } from "./host-availability";
import { createModelKeeper, type EngineKey, type MakeEngine } from "./host-model";
import { createSlowness } from "./host-slowness";
import { createPrefixMemory } from "./prefix";
import { createQueue } from "./queue";
import { CHOICE_PATIENCE, endOf, type GenerationDeps, runGeneration } from "./run-generation";
import { waitFor } from "./run-guarded";
import { createRecord, type RunRecord } from "./run-record";
import { createSpeedWatch } from "./speed";

/** Everything that the host needs of the world. */
export interface HostDeps extends Pick<GenerationDeps, "loadTask" | "loadFacts" | "translate" | "check"> {
  /** Names this life of the host: rows of any other are nobody's. */
  life: string;
  engines: Record<EngineKey, MakeEngine>;
  availability: AvailabilityDeps;
  rows: {
    /** False when the id is there already. */
    add(row: Generation): Promise<boolean>;
    /** False when the row is gone or has ended. */
    change(id: string, change: Partial<Generation>): Promise<boolean>;
    /** Ends as `interrupted` what other lives left. */
    interruptOthers(now: number): Promise<unknown>;
  };
  publish(frame: StreamFrame): void;
  /** A model that this one could be exchanged for on a slower machine; null: none. */
  findLighter(modelId: string): Promise<string | null>;
  /** A model has just answered. */
  noteUse(modelId: string, at: number): Promise<unknown>;
  /** A model that was installed could not be loaded: its files are to be looked at. */
  noteDamage(modelId: string): Promise<unknown>;
  /** For what went wrong and has no row of its own. */
  report(message: string, error: unknown): void;
  /** ms */
  now(): number;
  /** The host's life: what is not finished when it ends is `interrupted`. */
  signal: AbortSignal;
}

/** The host of the language model: one queue, one model in memory, and every request owned from start to stored end. */
export interface Host {
  /** Whether the chosen model can be asked, without loading it. Never rejects. */
  availability(): Promise<Availability>;
  /** Takes a request; settles when it stands in the database, rejects (`storage`) when it cannot: then nothing runs. */
  generate(request: GenerationRequest): Promise<void>;
  /** Ends a request that has not ended, wherever it stands. */
  cancel(id: string): void;
  status(): HostStatus;
  /** Loads the model now; waits for its turn. Rejects with the LlmFailure that kept it from being loaded. */
  warmUp(): Promise<void>;
  /** Frees the memory as soon as nothing runs; what waits loads it again. Never rejects. */
  unload(): Promise<void>;
}

interface Deferred {
  promise: Promise<void>;
  resolve(): void;
  reject(failure: LlmFailure): void;
}

interface Entry extends GenerationRequest {
  controller: AbortController;
  record: RunRecord;
}

export function createHost(deps: HostDeps): Host {
  const { life, rows, now, signal } = deps;
  const queue = createQueue<Entry>();
  /** Requests that have not ended, also those whose row is being written. */
  const controllers = new Map<string, AbortController>();
  const keeper = createModelKeeper(deps.engines);
  const prefix = createPrefixMemory();
  const speed = createSpeedWatch();
  const slowness = createSlowness(speed, deps.findLighter);
  const choose = () => chooseModel(deps.availability);
  let active: Entry | null = null;
  let working: Promise<void> | null = null;
  let warming: { controller: AbortController; done: Deferred } | null = null;
  let mayUnload = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let othersEnded = false;

  const endOthers = async () => {
    if (othersEnded) return;
    othersEnded = true;
    await rows.interruptOthers(now()).catch((error: unknown) => {
      othersEnded = false;
      deps.report("What an earlier life left could not be closed; the next request tries again.", error);
    });
  };
  const finish = async (entry: Entry, failure: LlmFailure) => {
    await entry.record.end(endOf(failure));
    controllers.delete(entry.id);
  };

  const workOn = async (entry: Entry) => {
    active = entry;
    await runGeneration(entry.record, { ...deps, keeper, prefix, speed, choose }, entry.controller.signal);
    active = null;
    controllers.delete(entry.id);
    const { provider, model, state, failure } = entry.record.row;
    if (model === null || provider === "translator") return;
    slowness.note(model, failure);
    if (failure === "model_damaged" || failure === "config_missing")
      void deps.noteDamage(model).catch((error: unknown) => deps.report("Files were not looked at.", error));
    if (state === "done" && provider !== "prompt_api")
      await deps.noteUse(model, now()).catch((error: unknown) => deps.report("lastUsedAt", error));
  };
  const warm = async ({ controller, done }: NonNullable<typeof warming>) => {
    try {
      const choice = await waitFor(choose, {
        signal: controller.signal,
        ms: CHOICE_PATIENCE,
        late: "engine_failed",
        failed: "engine_failed",
      });
      if (!keeper.isReady(choice)) prefix.forget();
      await keeper.load(choice, controller.signal);
      done.resolve();
    } catch (error) {
      done.reject(asLlmFailure(error));
    }
    warming = null;
  };
  const work = async () => {
    clearTimeout(idle);
    await endOthers();
    for (;;) {
      if (mayUnload) {
        mayUnload = false;
        prefix.forget();
        await keeper.unload();
        continue;
      }
      const entry = queue.take();
      if (entry) await workOn(entry);
      else if (warming) await warm(warming);
      else return;
    }
  };
  const start = (): Promise<void> => {
    working ??= work().then(() => {
      working = null;
      // Something came while the last await was settling.
      if (queue.list().length > 0 || mayUnload || warming) return start();
      void startIdling();
    });
    return working;
  };
  const startIdling = async () => {
    const { idleMinutes } = await deps.availability.readSettings().catch(() => DEFAULT_LLM_SETTINGS);
    if (working || signal.aborted || keeper.status()?.state !== "ready") return;
    clearTimeout(idle);
    idle = setTimeout(() => void unload(), idleMinutes * 60_000);
  };
  const unload = (): Promise<void> => {
    mayUnload = true;
    warming?.controller.abort(new LlmFailure("cancelled"));
    return start();
  };

  signal.addEventListener("abort", () => {
    clearTimeout(idle);
    const failure = new LlmFailure("interrupted");
    warming?.controller.abort(failure);
    for (const controller of controllers.values()) controller.abort(failure);
    for (let entry = queue.take(); entry; entry = queue.take()) void finish(entry, failure);
    keeper.drop("unloaded");
  });
  if (!signal.aborted) void endOthers();

  return {
    unload,
    availability: () =>
      choose().then(
        (choice) => ({ ok: true as const, choice }),
        (error: unknown) => {
          const { reason, detail } = asLlmFailure(error);
          return { ok: false as const, reason, detail };
        },
      ),
    async generate(request) {
      if (signal.aborted) throw new LlmFailure("interrupted");
      if (controllers.has(request.id)) return;
      const controller = new AbortController();
      controllers.set(request.id, controller);
      const row = newRow(request, life, now());
      const added = await rows.add(row).catch((error: unknown) => {
        controllers.delete(request.id);
        const { id, threadKey } = request;
        deps.publish({ id, threadKey, state: "failed", step: 0, text: "", tokens: 0, failure: "storage" });
        throw new LlmFailure("storage", String(error));
      });
      if (!added) return void controllers.delete(request.id);
      const onGone = () => controller.abort(new LlmFailure("cancelled", "its row is gone"));
      const record = createRecord(row, { change: rows.change, publish: deps.publish, onGone, signal, now });
      const entry: Entry = { ...request, controller, record };
      if (controller.signal.aborted) return finish(entry, asLlmFailure(controller.signal.reason));
      for (const old of queue.add(entry)) void finish(old, new LlmFailure("cancelled", "asked anew"));
      void start();
    },
    cancel(id) {
      const failure = new LlmFailure("cancelled");
      controllers.get(id)?.abort(failure);
      const waiting = queue.remove(id);
      if (waiting) void finish(waiting, failure);
    },
    status: () => ({
      life,
      model: keeper.status(),
      queue: [...(active ? [active] : []), ...queue.list()].map(({ id, threadKey, task, record }) => ({
        id,
        threadKey,
        kind: task.kind,
        state: record.row.state,
      })),
      speed: speed.speed(),
      slow: slowness.read(),
    }),
    warmUp() {
      warming ??= { controller: new AbortController(), done: createDeferred() };
      const { promise } = warming.done;
      void start();
      return promise;
    },
  };
}

/** As Promise.withResolvers, which the oldest browsers that we run in do not have. */
function createDeferred(): Deferred {
  let resolve = () => {};
  let reject = (_failure: LlmFailure) => {};
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

function newRow(request: GenerationRequest, life: string, at: number): Generation {
  return {
    ...request,
    kind: request.task.kind,
    state: "queued",
    failure: null,
    failureDetail: "",
    provider: null,
    model: null,
    texts: [],
    result: null,
    findings: null,
    createdAt: at,
    startedAt: null,
    firstTextAt: null,
    endedAt: null,
    tokens: 0,
    hostLife: life,
  };
}
