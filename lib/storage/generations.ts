import { Dexie } from "dexie";
import { type Generation, isEnded } from "../domain/generation";
import type { SellersideDatabase } from "./database";

/** So many are kept; the oldest ended ones go first. */
const KEPT = 2_000;

/** Stores a new request; false when its id is there already, which leaves that one as it is. */
export async function addGeneration(db: SellersideDatabase, row: Generation): Promise<boolean> {
  return db.transaction("rw", db.generations, async () => {
    if (await db.generations.get(row.id)) return false;
    await db.generations.add(row);
    const surplus = (await db.generations.count()) - KEPT;
    if (surplus > 0) {
      const old = await db.generations.orderBy("createdAt").limit(surplus).toArray();
      await db.generations.bulkDelete(old.filter(({ state }) => isEnded(state)).map(({ id }) => id));
    }
    return true;
  });
}

/** Changes a generation that has not ended; false when it is gone or ended (an end is never overwritten). */
export async function changeGeneration(
  db: SellersideDatabase,
  id: string,
  change: Partial<Generation>,
): Promise<boolean> {
  return db.transaction("rw", db.generations, async () => {
    const row = await db.generations.get(id);
    if (!row || isEnded(row.state)) return false;
    await db.generations.put({ ...row, ...change });
    return true;
  });
}

export function getGeneration(db: SellersideDatabase, id: string): Promise<Generation | undefined> {
  return db.generations.get(id);
}

/** The newest generations of a thread, newest first. */
export function listGenerations(
  db: SellersideDatabase,
  threadKey: string,
  most: number,
): Promise<Generation[]> {
  return db.generations
    .where("[threadKey+createdAt]")
    .between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray();
}

/** Ends as `interrupted` whatever another life of the host left unfinished; answers how many that were. */
export async function interruptOthers(db: SellersideDatabase, life: string, now: number): Promise<number> {
  return db.generations
    .where("state")
    .anyOf("queued", "loading", "running", "checking")
    .filter((row) => row.hostLife !== life)
    .modify({ state: "interrupted", failure: "interrupted", endedAt: now });
}

/** Forgets everything that was written for a thread, or all. */
export async function deleteGenerations(db: SellersideDatabase, threadKey?: string): Promise<void> {
  if (threadKey === undefined) await db.generations.clear();
  else
    await db.generations
      .where("[threadKey+createdAt]")
      .between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey])
      .delete();
}
