import type { ModelCard, ModelInstall, ModelSource } from "../../../domain/language-model";
import { asLlmFailure, LlmFailure } from "../../../domain/llm-failure";
import { downloadModel } from "./download-model";
import { openPromise } from "./open-promise";
import type { WeightDeps } from "./places";
import { Progress } from "./progress";
import { removeModel } from "./remove";
import { openShelf } from "./shelf";
import { verifyFiles } from "./verify";

/** All work on the models of this machine; every end of it stands in the rows. */
export interface Downloads {
  /** Begins or goes on; one that runs already is left as it is. */
  start(card: ModelCard, source: ModelSource): Promise<void>;
  resume(id: string): Promise<void>;
  pause(id: string): Promise<void>;
  /** Stops it if it runs and removes all of it: unfinished or installed. */
  remove(id: string): Promise<void>;
  /** Reads every byte again; a wrong file goes, so that `resume` brings it anew. */
  verify(id: string): Promise<void>;
  /** Puts right what an earlier life left in the middle. */
  recover(): Promise<void>;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
}

/** The lock that whoever changes a model's files holds: a download, an import in the options page. */
export function lockOf(id: string): string {
  return `sellerside-model-${id}`;
}

/** @param signal the life of this page: when it aborts, downloads stop as `paused` */
export function createDownloads(deps: WeightDeps, signal: AbortSignal): Downloads {
  const running = new Map<string, { stop: AbortController; done: Promise<void> }>();

  /**
   * Runs `begin` and then `work` alone for this model; does nothing when another page is at it. Resolves when `begin` is
   * through, and rejects when that failed.
   */
  async function run(
    id: string,
    begin: (progress: Progress) => Promise<unknown>,
    work: (progress: Progress, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (running.has(id) || signal.aborted) return;
    const stop = new AbortController();
    const life = AbortSignal.any([signal, stop.signal]);
    const begun = openPromise<unknown>();
    const done = deps.locks
      .request(lockOf(id), { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        const progress = new Progress(id, deps.rows, deps.now);
        try {
          await begin(progress);
        } catch (error) {
          return begun.reject(error);
        }
        begun.resolve(null);
        try {
          await work(progress, life);
        } catch (error) {
          await progress.settle(endState(error, life, deps.now()));
        }
      })
      .finally(() => {
        running.delete(id);
        begun.resolve(null);
      });
    running.set(id, { stop, done });
    // A row that cannot be written has no other place to say so; `idle` and `stop` pass it on to who waits.
    done.catch(() => undefined);
    await begun.promise;
  }

  async function stop(id: string): Promise<void> {
    const job = running.get(id);
    job?.stop.abort(new LlmFailure("cancelled", "stopped"));
    await job?.done;
  }

  function bring(install: ModelInstall, old: ModelInstall | null = null): Promise<void> {
    return run(
      install.id,
      async (progress) => {
        if (old) await removeModel(old, deps.rows, deps.places);
        progress.setFiles(install.files, install.bytesTotal);
        await deps.rows.put({ ...install, failure: null, failureDetail: "", speed: null });
      },
      (progress, life) => downloadModel(install, deps, progress, life),
    );
  }

  function check(install: ModelInstall): Promise<void> {
    const { id, card } = install;
    return run(
      id,
      async (progress) => {
        progress.setFiles(install.files, install.bytesTotal);
        await progress.settle({ state: "verifying", speed: null });
      },
      async (progress, life) => {
        const report = await verifyFiles(card, deps.places, true, { bytes: () => undefined }, life);
        progress.setFiles(report.files.length > 0 ? report.files : install.files, null);
        const detail = report.problems.map(({ path, kind }) => `${path}: ${kind}`).join(", ");
        if (!report.ok) await dropWrong(install, report.problems, deps);
        if (!report.ok) throw new LlmFailure(report.reason ?? "model_damaged", detail);
        const verifiedAt = deps.now();
        await progress.settle({ state: "ready", failure: null, failureDetail: "", verifiedAt });
      },
    );
  }

  return {
    async start(card, source) {
      const there = await deps.rows.get(card.id);
      if (there?.state === "ready") return;
      // What came of another model of this name must not become a part of this one.
      const same = there && isSameModel(there.card, card) ? there : null;
      await bring(
        {
          id: card.id,
          card,
          source,
          state: "queued",
          failure: null,
          failureDetail: "",
          files: same?.files ?? [],
          bytesDone: same?.bytesDone ?? 0,
          bytesTotal: same?.bytesTotal ?? null,
          speed: null,
          startedAt: deps.now(),
          updatedAt: deps.now(),
          verifiedAt: null,
          lastUsedAt: same?.lastUsedAt ?? null,
        },
        same ? null : (there ?? null),
      );
    },
    async resume(id) {
      const install = await deps.rows.get(id);
      if (install && ["queued", "paused", "failed"].includes(install.state))
        await bring({ ...install, state: "queued" });
    },
    pause: stop,
    async remove(id) {
      await stop(id);
      const install = await deps.rows.get(id);
      if (!install) return;
      await deps.locks.request(lockOf(id), async () => {
        await deps.rows.change(id, { state: "deleting", speed: null, updatedAt: deps.now() });
        await removeModel(install, deps.rows, deps.places);
      });
    },
    async verify(id) {
      const install = await deps.rows.get(id);
      // A download that is not through has nothing to look at.
      if (install && ["ready", "failed"].includes(install.state)) await check(install);
    },
    async recover() {
      for (const install of await deps.rows.list()) {
        const { id, state } = install;
        if (running.has(id) || ["ready", "paused", "failed"].includes(state)) continue;
        await deps.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
          if (!lock) return;
          const updatedAt = deps.now();
          if (state === "deleting") await removeModel(install, deps.rows, deps.places);
          else if (state === "importing")
            await deps.rows.change(id, { state: "failed", failure: "interrupted", speed: null, updatedAt });
          // A look that was cut off is asked for again by `resume`, which begins with what is there.
          else await deps.rows.change(id, { state: "paused", speed: null, updatedAt });
        });
      }
    },
    async idle() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

function isSameModel(one: ModelCard, other: ModelCard): boolean {
  return (
    one.engine === other.engine && one.repository === other.repository && one.revision === other.revision
  );
}

function endState(error: unknown, life: AbortSignal, now: number): Partial<ModelInstall> {
  if (life.aborted) return { state: "paused", speed: null, updatedAt: now };
  const { reason, detail } = asLlmFailure(error);
  return { state: "failed", failure: reason, failureDetail: detail, speed: null, updatedAt: now };
}

async function dropWrong(
  install: ModelInstall,
  problems: readonly { path: string; kind: string }[],
  { places }: WeightDeps,
): Promise<void> {
  // What the agent brought herself stays: there may be nowhere else to get it from.
  if (install.source.kind === "local") return;
  const shelf = openShelf(install.card, places);
  for (const { path } of problems) await shelf.remove(path);
}
