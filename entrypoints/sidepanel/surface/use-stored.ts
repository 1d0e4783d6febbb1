import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useState } from "react";
import type { StorageTrouble } from "../../../components/failure/storage-failure";
import { openDatabase } from "../../../lib/storage/database";
import { describeStorageFailure } from "../../../lib/storage/failures";

/** The one connection of this surface. */
export const database = openDatabase();

export type Stored<T> =
  | { state: "loading" }
  | { state: "ready"; value: T }
  | { state: "failed"; reason: StorageTrouble; retry: () => void };

/** Asks the database and follows it; a failure is a state with a way to ask again, never an exception in a render. */
export function useStored<T>(ask: () => Promise<T>, dependencies: readonly unknown[]): Stored<T> {
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const answer = useLiveQuery(
    () =>
      ask().then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => ({ ok: false as const, reason: describeStorageFailure(error) }),
      ),
    [...dependencies, attempt],
  );
  if (!answer) return { state: "loading" };
  return answer.ok
    ? { state: "ready", value: answer.value }
    : { state: "failed", reason: answer.reason, retry };
}
