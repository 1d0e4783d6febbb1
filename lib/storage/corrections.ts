import { Dexie } from "dexie";
import * as v from "valibot";
import {
  type Correction,
  type CorrectionFile,
  type CorrectionResult,
  type CorrectMessage,
  correctionFileSchema,
  MAX_CORRECTION_TEXT,
  MAX_CORRECTIONS,
} from "../domain/correction";
import type { SellersideDatabase } from "./database";
import { checkFile, type FileRefusal } from "./taught-file";

/** Newest first. */
export async function listCorrections(db: SellersideDatabase): Promise<Correction[]> {
  return db.corrections.orderBy("at").reverse().toArray();
}

/** One correction, or undefined. */
export async function getCorrection(db: SellersideDatabase, id: string): Promise<Correction | undefined> {
  return db.corrections.get(id);
}

/**
 * Stores what a message really means, from the message as it is stored. A second correction of the same message takes
 * the place of the first, which is answered as `replaced`. Nothing of an Amazon chat is ever stored: refused by name. Of
 * more than 2,000 the oldest go.
 *
 * @param now ms
 */
export async function addCorrection(
  db: SellersideDatabase,
  { threadKey, messageKey, right }: CorrectMessage,
  now: number,
): Promise<CorrectionResult> {
  const tables = [db.conversations, db.messages, db.assessments, db.corrections];
  return db.transaction("rw", tables, async () => {
    const [conversation, message, assessment] = await Promise.all([
      db.conversations.get(threadKey),
      db.messages.get(messageKey),
      db.assessments.get(messageKey),
    ]);
    if (!conversation || !assessment || message?.threadKey !== threadKey || message.author !== "buyer")
      return { ok: false, reason: "gone" };
    if (conversation.marketplace === "amazon") return { ok: false, reason: "amazon" };
    if (message.text.length > MAX_CORRECTION_TEXT) return { ok: false, reason: "too_long" };
    const replaced = (await db.corrections.filter((row) => row.messageKey === messageKey).first()) ?? null;
    const was = replaced?.was.intent ?? assessment.learned?.before ?? assessment.intent;
    const correction: Correction = {
      id: crypto.randomUUID(),
      text: message.text,
      language: assessment.language,
      was: { intent: was },
      right,
      marketplace: conversation.marketplace,
      threadKey,
      messageKey,
      at: now,
      enabled: true,
    };
    if (replaced) await db.corrections.delete(replaced.id);
    await db.corrections.add(correction);
    await dropOldest(db);
    return { ok: true, correction, replaced };
  });
}

/** Deletes corrections and returns them for an undo. */
export async function deleteCorrections(
  db: SellersideDatabase,
  ids: readonly string[],
): Promise<Correction[]> {
  return db.transaction("rw", db.corrections, async () => {
    const rows = await db.corrections.where("id").anyOf(ids).toArray();
    await db.corrections.bulkDelete(rows.map((row) => row.id));
    return rows;
  });
}

/** Puts deleted or replaced corrections back. */
export async function restoreCorrections(db: SellersideDatabase, rows: readonly Correction[]): Promise<void> {
  await db.corrections.bulkPut(rows.filter((row) => row.marketplace !== "amazon"));
}

/** Switches one correction on or off. */
export async function enableCorrection(db: SellersideDatabase, id: string, enabled: boolean): Promise<void> {
  await db.corrections.update(id, { enabled });
}

/**
 * Goes back to what had been learnt by `until` (ms, inclusive): later corrections are switched off, not deleted. Answers
 * the ids of those that were on, for an undo.
 */
export async function rollBackCorrections(db: SellersideDatabase, until: number): Promise<string[]> {
  return db.transaction("rw", db.corrections, async () => {
    const later = await db.corrections
      .where("at")
      .above(until)
      .and((row) => row.enabled)
      .toArray();
    await db.corrections.bulkPut(later.map((row) => ({ ...row, enabled: false })));
    return later.map((row) => row.id);
  });
}

/** Switches corrections on again; unknown ids are ignored. */
export async function enableCorrections(db: SellersideDatabase, ids: readonly string[]): Promise<void> {
  await db.corrections.where("id").anyOf(ids).modify({ enabled: true });
}

/** All corrections as a file, without the chats that they came from. */
export async function exportCorrections(db: SellersideDatabase): Promise<CorrectionFile> {
  const rows = await listCorrections(db);
  const corrections = rows.map((row) => ({ ...row, threadKey: null, messageKey: null }));
  return { format: "sellerside-corrections", version: 1, corrections };
}

export type CorrectionImport = { ok: true; added: number; known: number; amazon: number } | FileRefusal;

/**
 * Adds the corrections of a file; all or nothing. Known ids stay as they are, and what claims to come from an Amazon chat
 * is left out; both are counted.
 */
export async function importCorrections(db: SellersideDatabase, value: unknown): Promise<CorrectionImport> {
  const checked = checkFile(value, "sellerside-corrections", (file) =>
    v.safeParse(correctionFileSchema, file),
  );
  if (!checked.ok) return checked;
  const { corrections } = checked.file;
  const allowed = corrections.filter((row) => row.marketplace !== "amazon");
  return db.transaction("rw", db.corrections, async () => {
    const found = await db.corrections.bulkGet(allowed.map((row) => row.id));
    const fresh = allowed.filter((_, i) => !found[i]);
    // The agent's own corrections must not make room for a file's.
    if ((await db.corrections.count()) + fresh.length > MAX_CORRECTIONS)
      return { ok: false, reason: "invalid", issues: [`more than ${MAX_CORRECTIONS} corrections`] };
    await db.corrections.bulkPut(fresh.map((row) => ({ ...row, threadKey: null, messageKey: null })));
    return {
      ok: true,
      added: fresh.length,
      known: allowed.length - fresh.length,
      amazon: corrections.length - allowed.length,
    };
  });
}

/** One long chat must not stand for the whole shop. */
const MOST_OF_A_THREAD = 20;

/**
 * The newest buyer texts that nobody corrected, each once, never of an Amazon chat; what corrections are checked against.
 */
export async function listUncorrected(db: SellersideDatabase, most: number): Promise<string[]> {
  const [corrections, amazon] = await Promise.all([
    db.corrections.toArray(),
    db.conversations.filter((row) => row.marketplace === "amazon").primaryKeys(),
  ]);
  const corrected = new Set(corrections.map((row) => row.messageKey));
  const texts = new Set(corrections.map((row) => row.text));
  const closed = new Set(amazon);
  const counts = new Map<string, number>();
  const rows = await db.messages
    .where("[author+firstSeenAt]")
    .between(["buyer", Dexie.minKey], ["buyer", Dexie.maxKey])
    .reverse()
    .filter(({ key, threadKey, kind, text }) => {
      const count = counts.get(threadKey) ?? 0;
      const left = kind !== "text" || text.trim() === "" || corrected.has(key) || closed.has(threadKey);
      if (left || texts.has(text) || count >= MOST_OF_A_THREAD) return false;
      texts.add(text);
      counts.set(threadKey, count + 1);
      return true;
    })
    .limit(most)
    .toArray();
  return rows.map((row) => row.text);
}

async function dropOldest(db: SellersideDatabase): Promise<void> {
  const over = (await db.corrections.count()) - MAX_CORRECTIONS;
  if (over <= 0) return;
  await db.corrections.bulkDelete(await db.corrections.orderBy("at").limit(over).primaryKeys());
}
