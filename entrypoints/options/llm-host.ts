import { useEffect, useState } from "react";
import type { HostStatus } from "../../lib/domain/language-model";
import { isLlmFailureReason, type LlmFailureReason } from "../../lib/domain/llm-failure";
import { surfaceToBackground, toHost } from "../../lib/messaging/send";

/** How often the host is asked what it does while the section is in sight, ms. */
const POLL = 1_500;

/** What a call of the host came to; `reason` null: it could not be reached. */
export type Called<T> =
  | { ok: true; value: T }
  | { ok: false; reason: LlmFailureReason | null; detail: string };

/** Makes sure that the host is there, then calls it. Never rejects. */
export async function callHost<T>(call: (host: typeof toHost) => Promise<T>): Promise<Called<T>> {
  try {
    await surfaceToBackground.openHost();
    return { ok: true, value: await call(toHost) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: readReason(detail), detail };
  }
}

/** The host's failures cross the border as "reason: detail", behind the sender's own word for it. */
function readReason(message: string): LlmFailureReason | null {
  return message.split(/:\s*/, 3).find(isLlmFailureReason) ?? null;
}

/**
 * What the host does, followed while this page is in sight. Asking never starts it: null while it is not there.
 *
 * @param round a change asks at once
 */
export function useHostStatus(round: unknown): HostStatus | null {
  const [status, setStatus] = useState<HostStatus | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks anew
  useEffect(() => {
    const ended = new AbortController();
    const ask = async () => {
      if (document.visibilityState === "hidden") return;
      // Nobody there is the usual answer: the host lives only while it is needed.
      const told = await toHost.status().catch(() => null);
      if (!ended.signal.aborted) setStatus(told);
    };
    void ask();
    const timer = setInterval(ask, POLL);
    document.addEventListener("visibilitychange", ask, { signal: ended.signal });
    return () => {
      clearInterval(timer);
      ended.abort();
    };
  }, [round]);
  return status;
}
