import { BLOCKED_ERROR, NEWER_VERSION_ERROR } from "./failures";

/** How long an upgrade may wait for other windows before it is given up, ms. Ours close within a few frames. */
export const BLOCKED_AFTER_MS = 4000;

type Factory = Pick<IDBFactory, "open" | "deleteDatabase" | "cmp" | "databases">;

/**
 * The browser's IndexedDB with two doors closed that Dexie leaves open:
 * a database of a newer version is refused (Dexie would open it without a version and patch its schema), and an upgrade
 * that other windows block is given up after `blockedAfter` ms (it would wait for ever). Both reject the opening with a
 * named error and change nothing.
 */
export function guardOpening(blockedAfter = BLOCKED_AFTER_MS): Factory {
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      // Dexie asks without a version only after the browser answered that the stored one is newer.
      if (version === undefined) throw named(NEWER_VERSION_ERROR, `${name} was written by a newer version`);
      const request = indexedDB.open(name, version);
      request.addEventListener("blocked", () => giveUpLater(request, blockedAfter));
      return request;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (a, b) => indexedDB.cmp(a, b),
    databases: () => indexedDB.databases(),
  };
}

function giveUpLater(request: IDBOpenDBRequest, after: number): void {
  const timer = setTimeout(() => {
    const reject = request.onerror;
    // The request itself cannot be cancelled: when its turn comes, it must neither upgrade nor hold a connection.
    request.onerror = (event) => event.preventDefault();
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => request.result.close();
    const error = named(BLOCKED_ERROR, "the upgrade is blocked by another window");
    const event = { target: { error }, preventDefault() {}, stopPropagation() {} };
    reject?.call(request, event as unknown as Event);
  }, after);
  const stop = () => clearTimeout(timer);
  request.addEventListener("upgradeneeded", stop);
  request.addEventListener("success", stop);
  request.addEventListener("error", stop);
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
