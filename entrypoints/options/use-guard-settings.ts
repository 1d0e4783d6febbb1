import { useSyncExternalStore } from "react";
import { type GuardSettings, NO_GUARD_SETTINGS } from "../../lib/domain/user-rule";
import { readGuardSettings, watchGuardSettings } from "../../lib/storage/guard-settings";

/** Those who want to hear of a change; all of them share one object, so that one guard is made for all. */
const listeners = new Set<() => void>();
let current: GuardSettings | null = null;
let watching: AbortController | null = null;

/** The guard's settings as they are now, in whichever window they are changed; null until they were read. */
export function useGuardSettings(): GuardSettings | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  if (!watching) begin();
  return () => {
    listeners.delete(onChange);
    // Rows come and go all the time while a list is scrolled: the watch ends when nobody came back for a while.
    setTimeout(() => listeners.size === 0 && end(), 1_000);
  };
}

function begin(): void {
  const ended = new AbortController();
  watching = ended;
  const set = (settings: GuardSettings) => {
    current = settings;
    for (const listener of listeners) listener();
  };
  watchGuardSettings(set, ended.signal);
  const take = (read: GuardSettings) => !ended.signal.aborted && current === null && set(read);
  readGuardSettings().then(take, () => take(NO_GUARD_SETTINGS));
}

function end(): void {
  watching?.abort();
  watching = null;
  current = null;
}
