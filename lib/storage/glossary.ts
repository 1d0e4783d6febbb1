import * as v from "valibot";
import { type GlossaryEntry, type GlossaryFile, glossaryFileSchema, MAX_GLOSSARY } from "../domain/glossary";
import type { SellersideDatabase } from "./database";
import { checkFile, type FileRefusal } from "./taught-file";

/** All entries, by term. */
export async function listGlossary(db: SellersideDatabase): Promise<GlossaryEntry[]> {
  return db.glossary.orderBy("term").toArray();
}

/** Adds or replaces an entry. Answers false, and stores nothing, when there are 2,000 already. */
export async function putGlossaryEntry(db: SellersideDatabase, entry: GlossaryEntry): Promise<boolean> {
  return db.transaction("rw", db.glossary, async () => {
    const known = await db.glossary.get(entry.id);
    if (!known && (await db.glossary.count()) >= MAX_GLOSSARY) return false;
    await db.glossary.put(entry);
    return true;
  });
}

/**
 * Adds or replaces the entries that `derive` makes of those that are there, in one transaction; null changes nothing.
 * Keeping to the most that are kept is for `derive`.
 */
export async function changeGlossary<T extends { entries: readonly GlossaryEntry[] }>(
  db: SellersideDatabase,
  derive: (known: readonly GlossaryEntry[]) => T | null,
): Promise<T | null> {
  return db.transaction("rw", db.glossary, async () => {
    const change = derive(await listGlossary(db));
    if (change) await db.glossary.bulkPut([...change.entries]);
    return change;
  });
}

/** Puts deleted entries back. */
export async function restoreGlossary(
  db: SellersideDatabase,
  entries: readonly GlossaryEntry[],
): Promise<void> {
  await db.glossary.bulkPut([...entries]);
}

/** Deletes entries and returns them for an undo. */
export async function deleteGlossary(
  db: SellersideDatabase,
  ids: readonly string[],
): Promise<GlossaryEntry[]> {
  return db.transaction("rw", db.glossary, async () => {
    const rows = await db.glossary.where("id").anyOf(ids).toArray();
    await db.glossary.bulkDelete(rows.map((row) => row.id));
    return rows;
  });
}

/** All entries as a file. */
export async function exportGlossary(db: SellersideDatabase): Promise<GlossaryFile> {
  return { format: "sellerside-glossary", version: 1, entries: await listGlossary(db) };
}

export type GlossaryImport = { ok: true; added: number; replaced: number } | FileRefusal;

/** Adds the entries of a file, or replaces those with the same id; all or nothing. */
export async function importGlossary(db: SellersideDatabase, value: unknown): Promise<GlossaryImport> {
  const checked = checkFile(value, "sellerside-glossary", (file) => v.safeParse(glossaryFileSchema, file));
  if (!checked.ok) return checked;
  const { entries } = checked.file;
  return db.transaction("rw", db.glossary, async () => {
    const found = await db.glossary.bulkGet(entries.map((entry) => entry.id));
    const replaced = found.filter(Boolean).length;
    const added = new Set(entries.map((entry) => entry.id)).size - replaced;
    if ((await db.glossary.count()) + added > MAX_GLOSSARY)
      return { ok: false, reason: "invalid", issues: [`more than ${MAX_GLOSSARY} entries`] };
    await db.glossary.bulkPut(entries);
    return { ok: true, added, replaced };
  });
}
