import { asLlmFailure, LlmFailure, type LlmFailureReason } from "../../domain/llm-failure";

/** ms that an engine gets to answer an abort; WebLLM looks at it once a token, and nothing else may take longer. */
export const ABORT_PATIENCE = 2_000;

/** The engine cannot go on by itself: its device is lost or its worker died. */
export class EngineLost extends LlmFailure {
  constructor(reason: "device_lost" | "out_of_memory" | "engine_failed") {
    super(reason, "the engine was lost");
    this.name = "EngineLost";
  }
}

export interface Guard {
  /** Its reason, where that is an LlmFailure, is the end; `cancelled` otherwise. */
  signal: AbortSignal;
  /** ms for the whole; null: as long as it moves. */
  deadline: number | null;
  /** ms without a sign of life before the first one and between any two. */
  patience: { first: number; next: number };
  /** Subscribes to the engine's loss and answers how to stop listening. */
  lost(listener: (failure: EngineLost) => void): () => void;
  /** Ends an engine that does not answer its abort. */
  kill(): void;
}

/**
 * One call of an engine that cannot hang: it ends by its own answer, or as `cancelled`, `deadline` or what the engine was
 * lost by. `alive` is for the work to call at every sign of life. Rejects with an LlmFailure, always.
 */
export function runGuarded<T>(
  work: (signal: AbortSignal, alive: () => void) => Promise<T>,
  guard: Guard,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const inner = new AbortController();
    const timers = new Set<ReturnType<typeof setTimeout>>();
    let stall: ReturnType<typeof setTimeout> | undefined;
    let stopped: LlmFailure | null = null;
    let settled = false;

    const settle = (end: () => void) => {
      if (settled) return;
      settled = true;
      for (const timer of timers) clearTimeout(timer);
      clearTimeout(stall);
      guard.signal.removeEventListener("abort", onAbort);
      unsubscribe();
      end();
    };
    const later = (ms: number, then: () => void) => timers.add(setTimeout(then, ms));
    const stop = (failure: LlmFailure) => {
      if (stopped || settled) return;
      stopped = failure;
      clearTimeout(stall);
      inner.abort();
      later(ABORT_PATIENCE, () =>
        settle(() => {
          guard.kill();
          reject(failure);
        }),
      );
    };
    const watchStall = (ms: number) => {
      clearTimeout(stall);
      if (stopped || settled) return;
      stall = setTimeout(() => stop(new LlmFailure("deadline", `nothing came for ${ms} ms`)), ms);
    };
    const onAbort = () => stop(abortFailure(guard.signal));
    const unsubscribe = guard.lost((failure) =>
      settle(() => {
        // Whatever still comes from it is not heard.
        inner.abort();
        reject(stopped ?? failure);
      }),
    );

    guard.signal.addEventListener("abort", onAbort);
    if (guard.signal.aborted) return settle(() => reject(abortFailure(guard.signal)));
    const { deadline } = guard;
    if (deadline !== null)
      later(Math.max(0, deadline), () => stop(new LlmFailure("deadline", `${deadline} ms were over`)));
    watchStall(guard.patience.first);
    callSafely(() => work(inner.signal, () => watchStall(guard.patience.next))).then(
      (value) => settle(() => (stopped ? reject(stopped) : resolve(value))),
      (error: unknown) => settle(() => reject(stopped ?? asLlmFailure(error))),
    );
  });
}

/** A value that is waited for at most `ms` and until `signal` aborts; late is `late`, a rejection is `failed`. */
export function waitFor<T>(
  value: () => Promise<T>,
  wait: { signal: AbortSignal; ms: number; late: LlmFailureReason; failed: LlmFailureReason },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (done: () => void) => {
      clearTimeout(timer);
      wait.signal.removeEventListener("abort", onAbort);
      done();
    };
    const onAbort = () => end(() => reject(abortFailure(wait.signal)));
    const timer = setTimeout(
      () => end(() => reject(new LlmFailure(wait.late, `no answer in ${wait.ms} ms`))),
      wait.ms,
    );
    if (wait.signal.aborted) return onAbort();
    wait.signal.addEventListener("abort", onAbort);
    callSafely(value).then(
      (answer) => end(() => resolve(answer)),
      (error: unknown) =>
        end(() =>
          reject(error instanceof LlmFailure ? error : new LlmFailure(wait.failed, tellError(error))),
        ),
    );
  });
}

/** Why a signal was aborted, as a failure. */
export function abortFailure(signal: AbortSignal): LlmFailure {
  return signal.reason instanceof LlmFailure ? signal.reason : new LlmFailure("cancelled");
}

async function callSafely<T>(work: () => Promise<T>): Promise<T> {
  return work();
}

function tellError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
