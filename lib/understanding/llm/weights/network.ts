import type { LedgerEntry } from "../../../domain/language-model";
import { LlmFailure } from "../../../domain/llm-failure";
import { isLoopback } from "./addresses";
import type { WeightDeps } from "./places";

/** An answer whose request stands in the ledger; `close` must be called once, whatever came of it. */
export interface LoggedResponse {
  status: number;
  headers: Headers;
  /** The body, once. Rejects with the signal's reason, or with `offline` when the connection breaks. */
  chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** Writes into the ledger what came of it; rejects with `storage` when that fails. Later calls change nothing. */
  close(outcome: Exclude<LedgerEntry["outcome"], "running">): Promise<void>;
}

/**
 * The one place from which a request leaves this extension. The ledger's row is written first; where that fails, nothing
 * leaves. Sends no cookies and no referrer, and nothing about the agent but the name of the file.
 *
 * @param ask.from first byte that is wanted, 0 for all. It goes as a plain `Range`, which needs no preflight; whether the
 *   file is still the same is told by the answer's ETag (an `If-Range` would ask mirrors for a preflight they refuse).
 * @throws LlmFailure `storage`: not written down, so not sent; `offline`: no answer; `refused_by_host`: sent on to an address
 *   without encryption, whose answer is not read. The signal's reason when it aborts.
 */
export async function fetchLogged(
  { fetch, ledger, now }: Pick<WeightDeps, "fetch" | "ledger" | "now">,
  ask: { url: string; modelId: string; from: number },
  signal: AbortSignal,
): Promise<LoggedResponse> {
  signal.throwIfAborted();
  const { url, modelId } = ask;
  const row = await ledger.open({ at: now(), url, modelId }).catch((error: unknown) => {
    throw new LlmFailure("storage", String(error));
  });
  let status: number | null = null;
  let bytes = 0;
  let ledTo: string | undefined;
  let closed: Promise<void> | null = null;
  function close(outcome: Exclude<LedgerEntry["outcome"], "running">): Promise<void> {
    closed ??= ledger
      .close(row, { status, bytes, endedAt: now(), outcome, ...(ledTo === undefined ? {} : { ledTo }) })
      .catch((error: unknown) => {
        throw new LlmFailure("storage", String(error));
      });
    return closed;
  }
  try {
    const response = await fetch(url, {
      headers: ask.from > 0 ? { range: `bytes=${ask.from}-` } : {},
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // The bytes are stored by us; a second copy in the browser's cache would only take space.
      cache: "no-store",
      redirect: "follow",
      signal,
    });
    status = response.status;
    ledTo = findRedirect(url, response.url);
    if (isUnsafe(response.url)) {
      await response.body?.cancel().catch(() => undefined);
      throw new LlmFailure("refused_by_host", "led to an address without encryption");
    }
    async function* chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      const reader = response.body?.getReader();
      try {
        for (;;) {
          const part = await reader?.read().catch((error: unknown) => {
            throw broken(error, signal);
          });
          if (!part || part.done) return;
          bytes += part.value.length;
          yield part.value;
        }
      } finally {
        // Also when the caller stops early: the connection is let go. It may be broken already, which was told above.
        await reader?.cancel().catch(() => undefined);
      }
    }
    return { status, headers: response.headers, chunks, close };
  } catch (error) {
    const reason = error instanceof LlmFailure ? error : broken(error, signal);
    await close(endOf(reason));
    throw reason;
  }
}

/** The address that a redirect led to, without its query (a hub signs those); undefined where there was none. */
function findRedirect(asked: string, answered: string): string | undefined {
  if (answered === "" || answered === asked) return undefined;
  const { origin, pathname } = new URL(answered);
  return origin + pathname;
}

/** True where an answer came over plain http from another computer; the source's own address was checked before. */
function isUnsafe(url: string): boolean {
  return url !== "" && new URL(url).protocol !== "https:" && !isLoopback(new URL(url).hostname);
}

/** What stands in the ledger for a request that ended with this: stopping on purpose is no failure. */
export function endOf(reason: unknown): "paused" | "failed" {
  const stopped =
    reason instanceof LlmFailure
      ? reason.reason === "cancelled"
      : reason instanceof Error && reason.name === "AbortError";
  return stopped ? "paused" : "failed";
}

function broken(error: unknown, signal: AbortSignal): unknown {
  return signal.aborted ? signal.reason : new LlmFailure("offline", String(error));
}
