import type { InstalledFile, ModelCard, ModelInstall, ModelSource } from "../../../domain/language-model";
import { LlmFailure } from "../../../domain/llm-failure";
import { CONFIG_FILE, TENSOR_LIST_FILE } from "../webllm/cache-keys";
import { fileAddress } from "./addresses";
import { fetchFile, markOf, throwDiskFull } from "./fetch-file";
import { hashStream } from "./hash";
import { readFile, removePath } from "./opfs";
import { pathOf, type WeightDeps } from "./places";
import type { Progress } from "./progress";
import { openShelf, type Shelf } from "./shelf";
import { type ExpectedFile, listExpected, verifyFiles } from "./verify";

/** So much stays free beside the weights, bytes: the database and the browser need room, too. */
const RESERVE = 64 * 2 ** 20;
/** Card sizes are estimates: only what is surely too much is refused before the list of files is known. */
const SURELY = 0.8;

/** Where a file grows until it is whole. */
export function partOf(id: string, path: string): string {
  return pathOf(id, `parts/${path}`);
}

/**
 * Brings what is missing of a model, looks at what came, and leaves the row `ready`. Files that are there are not asked
 * for again.
 *
 * @throws LlmFailure with the reason; the signal's reason when it aborts. The row's state is the caller's to set then.
 */
export async function downloadModel(
  { card: asked, source, id }: Pick<ModelInstall, "id" | "card" | "source">,
  deps: WeightDeps,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const job: Job = { id, card: asked, source, shelf: openShelf(asked, deps.places), deps, progress, signal };
  // Best effort by nature: without the promise the files are still stored, and `readUsage` tells.
  await deps.space.persist();
  await checkSpace(deps, asked.bytes * SURELY - (await countParts(job)));
  const files = await listFiles(job);
  for (const file of files) await bringFile(job, file);
  const card = withSizes(asked, progress.list());
  await progress.settle({ state: "verifying", speed: null, card });
  const report = await verifyFiles(card, deps.places, false, { bytes: () => undefined }, signal);
  if (!report.ok)
    throw new LlmFailure(
      report.reason ?? "model_damaged",
      report.problems.map(({ path }) => path).join(", "),
    );
  progress.setFiles(report.files, null);
  await removePath(await deps.places.root(), pathOf(id, "parts"));
  await progress.settle({
    state: "ready",
    failure: null,
    failureDetail: "",
    speed: null,
    verifiedAt: deps.now(),
  });
}

interface Job {
  id: string;
  card: ModelCard;
  source: ModelSource;
  shelf: Shelf;
  deps: WeightDeps;
  progress: Progress;
  signal: AbortSignal;
}

async function listFiles(job: Job): Promise<ExpectedFile[]> {
  const { card, shelf, progress, signal, deps } = job;
  if (card.engine === "webllm")
    for (const path of [CONFIG_FILE, TENSOR_LIST_FILE])
      await bringFile(job, { path, size: null, sha256: null, hash: null });
  const expected = await listExpected(card, shelf, signal).catch(async (error: unknown) => {
    // What came is no description of a model: it must not be taken for one the next time.
    if (error instanceof LlmFailure && card.engine === "webllm")
      for (const path of [CONFIG_FILE, TENSOR_LIST_FILE]) await shelf.remove(path);
    throw error;
  });
  const files: InstalledFile[] = [];
  for (const { path, size, sha256 } of expected) {
    const there = await shelf.sizeOf(path);
    const root = await deps.places.root();
    const done = there ?? (await readFile(root, partOf(job.id, path)))?.size ?? 0;
    files.push({ path, size: size ?? there, sha256, done, verified: false });
  }
  progress.setFiles(files, null);
  await progress.settle({ state: "downloading" });
  const missing = files.reduce((sum, { size, done }) => sum + Math.max(0, (size ?? done) - done), 0);
  await checkSpace(deps, missing);
  return expected;
}

async function bringFile(job: Job, file: ExpectedFile): Promise<void> {
  const { id, card, source, shelf, deps, progress, signal } = job;
  signal.throwIfAborted();
  const there = await shelf.sizeOf(file.path);
  if (there !== null && (file.size === null || there === file.size)) {
    progress.move(file.path, { size: there, done: there, verified: true });
    return;
  }
  const url = fileAddress(card, source, file.path);
  if (url === null) throw new LlmFailure("model_damaged", `${file.path}: nowhere to get it from`);
  const part = partOf(id, file.path);
  const wanted = { modelId: id, url, size: file.size, json: file.path.endsWith(".json"), part };
  for (let tries = 1; ; tries++) {
    const size = await fetchFile(
      deps,
      wanted,
      {
        bytes: (done, total) =>
          progress.move(file.path, { done, ...(total === null ? {} : { size: total }) }),
      },
      signal,
    );
    progress.move(file.path, { size, done: size });
    const root = await deps.places.root();
    if (await isRight(root, part, file, signal)) {
      await shelf.takeIn(part, file.path).catch(throwDiskFull);
      await removePath(root, markOf(part));
      progress.move(file.path, { verified: true });
      return;
    }
    // Once more from the beginning: bytes of two versions may have met in one file.
    for (const path of [part, markOf(part)]) await removePath(root, path);
    progress.move(file.path, { done: 0 });
    if (tries > 1) throw new LlmFailure("model_damaged", `${file.path}: not the file that was expected`);
  }
}

/** Holds what came against its hash; JSON must be whole. */
async function isRight(
  root: FileSystemDirectoryHandle,
  part: string,
  { path, hash }: ExpectedFile,
  signal: AbortSignal,
): Promise<boolean> {
  const file = await readFile(root, part);
  if (!file || file.size === 0) return false;
  if (hash)
    return (await hashStream(hash.kind, file.stream(), { bytes: () => undefined }, signal)) === hash.hex;
  if (path.endsWith(".gguf")) return (await file.slice(0, 4).text()) === "GGUF";
  if (!path.endsWith(".json")) return true;
  try {
    JSON.parse(await file.text());
    return true;
  } catch {
    return false;
  }
}

async function countParts({ card, shelf, deps, id }: Job): Promise<number> {
  let bytes = 0;
  const root = await deps.places.root();
  const paths = new Set([
    ...card.files.map(({ path }) => path),
    ...((await deps.rows.get(id))?.files.map(({ path }) => path) ?? []),
  ]);
  for (const path of paths)
    bytes += (await shelf.sizeOf(path)) ?? (await readFile(root, partOf(id, path)))?.size ?? 0;
  return bytes;
}

async function checkSpace({ space }: WeightDeps, needed: number): Promise<void> {
  const free = await space.free();
  if (needed > 0 && free !== null && free < needed + RESERVE)
    throw new LlmFailure(
      "disk_full",
      `${Math.round(needed / 1e6)} MB needed, ${Math.round(free / 1e6)} MB free`,
    );
}

/** GGUF cards get the sizes that the host told, so that a later look knows them. */
function withSizes(card: ModelCard, files: readonly InstalledFile[]): ModelCard {
  if (card.engine === "webllm") return card;
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  return { ...card, files: card.files.map((file) => ({ ...file, size: sizes.get(file.path) ?? file.size })) };
}
