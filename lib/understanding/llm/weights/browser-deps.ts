import { growingFiles, WRITER_FILE } from "./growing-file";
import { openPromise } from "./open-promise";
import type { InstallRows, LedgerRows, WeightDeps, WeightPlaces } from "./places";
import { askPersistence } from "./usage";

/** Where this page's origin keeps weights. */
export function browserPlaces(): WeightPlaces {
  return { root: () => navigator.storage.getDirectory(), caches };
}

/** What a page of the extension gives to this folder's functions. `fetch` goes to `fetchLogged` and nowhere else. */
export function browserDeps(rows: InstallRows, ledger: LedgerRows): WeightDeps {
  return {
    rows,
    ledger,
    places: browserPlaces(),
    openGrowing: growingFiles(() => new Worker(WRITER_FILE)),
    space: {
      async free() {
        const { quota, usage } = await navigator.storage.estimate();
        return quota === undefined ? null : quota - (usage ?? 0);
      },
      persist: () => askPersistence(navigator.storage),
    },
    locks: navigator.locks,
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    stalledAfter: 30_000,
    wait: waitFor,
  };
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = openPromise<void>();
  const timer = setTimeout(resolve, ms);
  const stop = () => {
    clearTimeout(timer);
    reject(signal.reason);
  };
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  return promise.finally(() => signal.removeEventListener("abort", stop));
}
