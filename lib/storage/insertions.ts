import { Dexie } from "dexie";
import type { InsertionRecord } from "../domain/insertion";
import type { SellersideDatabase } from "./database";
import { countUse } from "./templates";

/**
 * Writes one line of the insert log and counts the template's use, in one transaction. Idempotent by id: a repeated
 * record neither counts again nor reopens a closed line.
 */
export async function recordInsertion(db: SellersideDatabase, record: InsertionRecord): Promise<void> {
  await db.transaction("rw", db.insertions, db.templates, async () => {
    if (await db.insertions.get(record.id)) return;
    await db.insertions.add(record);
    if (record.templateId !== null) await countUse(db, record.templateId, record.at);
  });
}

/** Says what became of an inserted text. An unknown id is ignored: its record may have failed on a full disk. */
export async function closeInsertion(
  db: SellersideDatabase,
  { id, outcome, closedAt, keptShare }: Pick<InsertionRecord, "id" | "outcome" | "closedAt" | "keptShare">,
): Promise<void> {
  await db.insertions.update(id, { outcome, closedAt, keptShare });
}

/** The insert log of one thread, newest first. */
export async function listInsertions(db: SellersideDatabase, threadKey: string): Promise<InsertionRecord[]> {
  return db.insertions
    .where("[threadKey+at]")
    .between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey])
    .reverse()
    .toArray();
}
