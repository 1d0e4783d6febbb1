/** Why the store could not be read or written; each reason is something that a person can act on. */
export const STORAGE_FAILURES = [
  /** The disk or the browser's share of it is full. */
  "quota",
  /** Another window of an older version keeps the database open, so that it cannot be brought up to date. */
  "blocked",
  /** The browser closed the connection in the middle of the work; the next call opens it again. */
  "closed",
  /** The database cannot be read, or an upgrade of it failed and was rolled back. */
  "corrupt",
  /** The database was written by a newer version of the extension and is left alone. */
  "newer_version",
  "unknown",
] as const;
export type StorageFailureReason = (typeof STORAGE_FAILURES)[number];

/** Names of the errors that our own guard raises while the database opens (see database.ts). */
export const BLOCKED_ERROR = "SellersideBlockedError";
export const NEWER_VERSION_ERROR = "SellersideNewerVersionError";

/** IndexedDB and Dexie name their errors; messages differ between browsers and are not looked at. */
const REASON_BY_NAME: Record<string, StorageFailureReason> = {
  QuotaExceededError: "quota",
  [BLOCKED_ERROR]: "blocked",
  [NEWER_VERSION_ERROR]: "newer_version",
  VersionError: "newer_version",
  DatabaseClosedError: "closed",
  InvalidStateError: "closed",
  UpgradeError: "corrupt",
  SchemaError: "corrupt",
  NotFoundError: "corrupt",
  DataError: "corrupt",
  UnknownError: "corrupt",
  NotReadableError: "corrupt",
};

/**
 * The named reason behind anything that a storage function rejected with. Looks through the wrappers: an aborted
 * transaction and a refused reopening hide the real cause in `inner`. Never throws.
 */
export function describeStorageFailure(error: unknown): StorageFailureReason {
  const names = causeNames(error);
  // The innermost name is the cause; a wrapper such as AbortError says nothing by itself.
  for (const name of names.reverse()) {
    const reason = REASON_BY_NAME[name];
    if (reason) return reason;
  }
  return "unknown";
}

const MAX_DEPTH = 8;

function causeNames(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  for (let depth = 0; depth < MAX_DEPTH && typeof current === "object" && current !== null; depth++) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === "string") names.push(name);
    current = inner ?? cause;
  }
  return names;
}
