import * as v from "valibot";
import { LlmFailure } from "../../../domain/llm-failure";
import { endOf, fetchLogged, type LoggedResponse } from "./network";
import { readFile, writeFile } from "./opfs";
import type { GrowingFile, WeightDeps } from "./places";

/** Tries in a row that bring nothing new, and tries in all, of one file. */
const TRIES = 5;
const TRIES_IN_ALL = 60;
/** Times that a file is begun anew because it is another one than before. */
const RESTARTS = 3;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Bytes of the largest configuration, list or tokenizer (some tens of MB): their length is not told on the way. */
const MOST_JSON = 128 * 2 ** 20;

export interface WantedFile {
  modelId: string;
  url: string;
  /** Bytes; null: the host's word is taken. */
  size: number | null;
  /** JSON may come packed, so its length on the way says nothing. */
  json: boolean;
  /** Where it grows in the private file system. */
  part: string;
}

/** What the host said of a file that is not all there yet: tells whether it is still the same one. */
const markSchema = v.object({ etag: v.nullable(v.string()), size: v.nullable(v.number()) });
type Mark = v.InferOutput<typeof markSchema>;

/** This try failed, another one may not. */
class TryAgain extends Error {
  constructor(
    readonly failure: LlmFailure,
    readonly after: number | null = null,
  ) {
    super(failure.message);
  }
}
/** The file there is another one: from the beginning. */
class Restart extends Error {}

export function markOf(part: string): string {
  return `${part}.mark`;
}

/**
 * Brings one file into `file.part`, going on from the bytes that are there. Broken, stalled and refused-for-now connections
 * are tried again with growing waits. What came is kept on every failure.
 *
 * @returns bytes of the whole file
 * @throws LlmFailure `offline`, `refused_by_host`, `disk_full`, `storage`; the signal's reason when it aborts
 */
export async function fetchFile(
  deps: WeightDeps,
  file: WantedFile,
  on: { bytes(done: number, total: number | null): void },
  signal: AbortSignal,
): Promise<number> {
  const growing = await deps.openGrowing(file.part).catch(throwDiskFull);
  try {
    let fruitless = 0;
    let restarts = 0;
    for (let tries = 1; ; tries++) {
      const before = growing.size;
      try {
        return await tryOnce(deps, file, growing, on, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof Restart && restarts++ < RESTARTS) {
          await growing.truncate(0);
          continue;
        }
        if (error instanceof Restart) throw new LlmFailure("refused_by_host", "the file keeps changing");
        if (!(error instanceof TryAgain)) throw error;
        fruitless = growing.size > before ? 1 : fruitless + 1;
        if (fruitless >= TRIES || tries >= TRIES_IN_ALL) throw error.failure;
        await deps.wait(error.after ?? Math.min(FIRST_WAIT * 2 ** (fruitless - 1), LONGEST_WAIT), signal);
      }
    }
  } finally {
    await growing.close();
  }
}

async function tryOnce(
  deps: WeightDeps,
  file: WantedFile,
  growing: GrowingFile,
  on: { bytes(done: number, total: number | null): void },
  signal: AbortSignal,
): Promise<number> {
  const mark = await readMark(deps, file.part);
  const known = file.size ?? mark?.size ?? null;
  if (known !== null && growing.size === known) return known;
  if (known !== null && growing.size > known) await growing.truncate(0);
  const patience = new Patience(deps.stalledAfter);
  try {
    const ask = { url: file.url, modelId: file.modelId, from: growing.size };
    const response = await fetchLogged(deps, ask, AbortSignal.any([signal, patience.signal]));
    try {
      const total = await accept(deps, response, file, growing, mark);
      const most = total ?? (file.json ? MOST_JSON : null);
      await receive(response, growing, { total, most }, patience, (done) => on.bytes(done, total));
      await response.close("done");
      return growing.size;
    } catch (error) {
      await response.close(endOf(signal.aborted ? signal.reason : error));
      throw error;
    }
  } catch (error) {
    if (error instanceof LlmFailure && error.reason === "offline") throw new TryAgain(error);
    throw error;
  } finally {
    patience.end();
  }
}

/** Aborts when nothing is heard for too long. */
class Patience {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout>;
  readonly signal = this.controller.signal;

  constructor(private readonly ms: number) {
    this.timer = this.start();
  }
  private start(): ReturnType<typeof setTimeout> {
    const silence = new LlmFailure("offline", `nothing for ${this.ms} ms`);
    return setTimeout(() => this.controller.abort(silence), this.ms);
  }
  heard(): void {
    clearTimeout(this.timer);
    this.timer = this.start();
  }
  end(): void {
    clearTimeout(this.timer);
  }
}

/** Holds the answer's head against what is wanted; answers how many bytes the whole file has, null where nobody says. */
async function accept(
  { places }: WeightDeps,
  { status, headers }: LoggedResponse,
  file: WantedFile,
  growing: GrowingFile,
  mark: Mark | null,
): Promise<number | null> {
  if (status === 416) throw new Restart();
  if (status === 408 || status === 429 || status >= 500)
    throw new TryAgain(new LlmFailure("refused_by_host", `status ${status}`), readRetryAfter(headers));
  if (status !== 200 && status !== 206) throw new LlmFailure("refused_by_host", `status ${status}`);
  if (/\btext\/html\b/i.test(headers.get("content-type") ?? ""))
    throw new LlmFailure("refused_by_host", "a web page instead of the file");
  const etag = headers.get("etag")?.replace(/^W\//, "") ?? null;
  const length =
    file.json || headers.has("content-encoding") ? null : readNumber(headers.get("content-length"));
  let total: number | null;
  if (status === 206) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
    // A host may hide this header from us; then the length must fit.
    total = range ? readNumber(range[2] ?? null) : length === null ? null : growing.size + length;
    if (range ? Number(range[1]) !== growing.size : total === null) throw new Restart();
    if (mark?.etag && etag && mark.etag !== etag) throw new Restart();
    if (mark?.size != null && total !== null && mark.size !== total) throw new Restart();
  } else {
    total = length;
    // The host does not give parts: from the beginning.
    if (growing.size > 0) await growing.truncate(0);
  }
  if (file.size !== null && total !== null && total !== file.size)
    throw new LlmFailure("refused_by_host", `${total} bytes instead of ${file.size}`);
  total ??= file.size;
  const root = await places.root();
  await writeFile(root, markOf(file.part), JSON.stringify({ etag, size: total } satisfies Mark)).catch(
    throwDiskFull,
  );
  return total;
}

async function receive(
  response: LoggedResponse,
  growing: GrowingFile,
  { total, most }: { total: number | null; most: number | null },
  patience: Patience,
  onBytes: (done: number) => void,
): Promise<void> {
  for await (const chunk of response.chunks()) {
    patience.heard();
    if (growing.size === 0 && looksLikePage(chunk))
      throw new LlmFailure("refused_by_host", "a web page instead of the file");
    if (most !== null && growing.size + chunk.length > most) {
      await growing.truncate(0);
      throw new LlmFailure("refused_by_host", `more than ${most} bytes`);
    }
    await growing.append(chunk).catch(throwDiskFull);
    onBytes(growing.size);
  }
  if (total !== null && growing.size < total)
    throw new LlmFailure("offline", `ended at ${growing.size} of ${total} bytes`);
}

function looksLikePage(chunk: Uint8Array): boolean {
  return /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(chunk.subarray(0, 64)));
}

async function readMark({ places }: WeightDeps, part: string): Promise<Mark | null> {
  const file = await readFile(await places.root(), markOf(part));
  if (!file) return null;
  try {
    return v.parse(markSchema, JSON.parse(await file.text()));
  } catch {
    // A mark that cannot be read says nothing: the lengths alone must do.
    return null;
  }
}

function readNumber(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

/** ms; only the form in seconds, a minute at most. */
function readRetryAfter(headers: Headers): number | null {
  const seconds = readNumber(headers.get("retry-after"));
  return seconds === null ? null : Math.min(seconds, 60) * 1000;
}

/** A full disk by its name, everything else as it is. */
export function throwDiskFull(error: unknown): never {
  if (error instanceof Error && error.name === "QuotaExceededError")
    throw new LlmFailure("disk_full", error.message);
  throw error;
}
