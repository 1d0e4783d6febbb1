import type { InstalledFile, ModelInstall } from "../../../domain/language-model";
import { asLlmFailure, LlmFailure } from "../../../domain/llm-failure";
import { lockOf } from "./downloads";
import { throwDiskFull } from "./fetch-file";
import type { LocalPackage } from "./inspect-local";
import type { WeightDeps } from "./places";
import { Progress } from "./progress";
import { removeModel } from "./remove";
import { openShelf } from "./shelf";
import { verifyFiles } from "./verify";

export type ImportDeps = Pick<WeightDeps, "rows" | "places" | "space" | "locks" | "now">;

/**
 * Copies a model that was picked on this computer to where its engine looks for it, reads every byte of the copy again,
 * and leaves the row `ready` or `failed` with the reason. Aborting removes what was copied and the row. The picked files
 * stay as they are.
 *
 * @returns the row as it is then; null when it was aborted or another page is at work on this model
 */
export async function importLocal(
  model: LocalPackage,
  deps: ImportDeps,
  signal: AbortSignal,
): Promise<ModelInstall | null> {
  const { card } = model;
  return deps.locks.request(lockOf(card.id), { ifAvailable: true }, async (lock) => {
    if (!lock) return null;
    const files = model.files.map(
      ({ path, file }): InstalledFile => ({ path, size: file.size, sha256: null, done: 0, verified: false }),
    );
    const install: ModelInstall = {
      id: card.id,
      card,
      source: { kind: "local" },
      state: "importing",
      failure: null,
      failureDetail: "",
      files,
      bytesDone: 0,
      bytesTotal: model.bytes,
      speed: null,
      startedAt: deps.now(),
      updatedAt: deps.now(),
      verifiedAt: null,
      lastUsedAt: null,
    };
    await deps.rows.put(install);
    const progress = new Progress(card.id, deps.rows, deps.now);
    progress.setFiles(files, model.bytes);
    try {
      await copyFiles(model, deps, progress, signal);
      await progress.settle({ state: "verifying", speed: null });
      const report = await verifyFiles(card, deps.places, true, { bytes: () => undefined }, signal);
      progress.setFiles(report.files.length > 0 ? report.files : progress.list(), null);
      const detail = report.problems.map(({ path, kind }) => `${path}: ${kind}`).join(", ");
      if (!report.ok) throw new LlmFailure(report.reason ?? "model_damaged", detail);
      await progress.settle({ state: "ready", verifiedAt: deps.now() });
    } catch (error) {
      if (signal.aborted) {
        await removeModel(install, deps.rows, deps.places);
        return null;
      }
      const { reason, detail } = asLlmFailure(error);
      await progress.settle({ state: "failed", failure: reason, failureDetail: detail, speed: null });
    }
    return (await deps.rows.get(card.id)) ?? null;
  });
}

async function copyFiles(
  { card, files, bytes }: LocalPackage,
  { space, places }: ImportDeps,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  // Best effort by nature: without the promise the files are still stored.
  await space.persist();
  const free = await space.free();
  if (free !== null && free < bytes) throw new LlmFailure("disk_full", `${bytes} bytes needed, ${free} free`);
  const shelf = openShelf(card, places);
  for (const { path, file } of files) {
    signal.throwIfAborted();
    let done = 0;
    const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        signal.throwIfAborted();
        done += chunk.length;
        progress.move(path, { done });
        controller.enqueue(chunk);
      },
    });
    // Each side ends the other: a broken source breaks the stream that is written, a full disk stops the reading.
    const stop = new AbortController();
    const piped = file.open().pipeTo(counter.writable, { signal: AbortSignal.any([signal, stop.signal]) });
    const written = shelf.write(path, counter.readable, file.size).catch((error: unknown) => {
      stop.abort(error);
      throwDiskFull(error);
    });
    const outcomes = await Promise.allSettled([written, piped]);
    const failed = outcomes.find((outcome) => outcome.status === "rejected");
    if (failed) throw failed.reason;
    if (done !== file.size) throw new LlmFailure("model_damaged", `${path}: ${done} of ${file.size} bytes`);
  }
}
