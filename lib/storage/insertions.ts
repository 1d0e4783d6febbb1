import { Dexie } from "dexie";
import type { InsertionRecord } from "../domain/insertion";
import { describeChoice } from "../domain/offer-choice";
import type { SellersideDatabase } from "./database";
import { countUse } from "./templates";

/**
 * Writes one line of the insert log, with what else was offered then, and counts the template's use, in one transaction. Idempotent by id: a repeated
 * record neither counts again nor reopens a closed line.
 */
export async function recordInsertion(db: SellersideDatabase, record: InsertionRecord): Promise<void> {
  await db.transaction("rw", db.insertions, db.templates, db.suggestions, async () => {
    if (await db.insertions.get(record.id)) return;
    const offer = describeChoice(await db.suggestions.get(record.threadKey), record.templateId);
    await db.insertions.add(offer ? { ...record, offer } : record);
    if (record.templateId !== null) await countUse(db, record.templateId, record.at);
  });
}

/**
 * Says what became of an inserted text. An unknown id is ignored: its record may have failed on a full disk. A text that
 * was sent stays sent: another tab on the same thread, whose composer never held it, cannot say otherwise later.
 */
export async function closeInsertion(
  db: SellersideDatabase,
  { id, outcome, closedAt, keptShare }: Pick<InsertionRecord, "id" | "outcome" | "closedAt" | "keptShare">,
): Promise<void> {
  await db.transaction("rw", db.insertions, async () => {
    const known = await db.insertions.get(id);
    if (!known || known.outcome === "sent_as_is" || known.outcome === "sent_edited") return;
    await db.insertions.update(id, { outcome, closedAt, keptShare });
  });
}

/** The insert log of one thread, newest first. */
export async function listInsertions(db: SellersideDatabase, threadKey: string): Promise<InsertionRecord[]> {
  return db.insertions
    .where("[threadKey+at]")
    .between([threadKey, Dexie.minKey], [threadKey, Dexie.maxKey])
    .reverse()
    .toArray();
}

/** An inserted text that was neither sent nor undone for so long was left behind, ms: one day. */
const LEFT_BEHIND = 86_400_000;

/** More open texts than a composer ever holds; an answer to a content script stays small. */
const MOST_OPEN = 20;

/** The insertions of one thread that are neither sent nor undone and not older than a day, newest first. `now` in ms. */
export async function listOpenInsertions(
  db: SellersideDatabase,
  threadKey: string,
  now: number,
): Promise<InsertionRecord[]> {
  return db.insertions
    .where("[threadKey+at]")
    .between([threadKey, now - LEFT_BEHIND], [threadKey, Dexie.maxKey])
    .reverse()
    .filter((record) => record.outcome === "inserted")
    .limit(MOST_OPEN)
    .toArray();
}

/** The newest lines of the insert log since `since` (ms), newest first, at most `limit`. */
export async function listRecentInsertions(
  db: SellersideDatabase,
  since: number,
  limit: number,
): Promise<InsertionRecord[]> {
  return db.insertions.where("at").above(since).reverse().limit(limit).toArray();
}
