import type { EntityTable, IDType } from "dexie";
import type { ImportedRows, SellersideDatabase, StoredAttachment, StoredImport } from "./database";
import { fingerprint } from "./fingerprint";
import { keepRevisions } from "./history";

/** Rows that an import writes, all decided: what the agent skipped is not among them. */
export interface ImportPlan extends ImportedRows {
  /** The name of the file, shown with the undo. */
  name: string;
  attachments: StoredAttachment[];
}

export interface ImportApplied {
  importId: string;
  added: Record<keyof ImportedRows, number>;
  replaced: Record<keyof ImportedRows, number>;
}

const KINDS = ["libraries", "folders", "fragments", "templates"] as const;

/** So many imports can still be undone; older ones are forgotten. */
const KEPT_IMPORTS = 5;

/**
 * Writes the rows of an import in one transaction, all or nothing, and keeps what they replace. A template that is replaced
 * keeps its counts of use and gets a line in its history.
 *
 * @param plan rows that were parsed
 * @param now ms
 */
export async function applyImport(
  db: SellersideDatabase,
  plan: ImportPlan,
  now: number,
): Promise<ImportApplied> {
  const tables = [db.libraries, db.folders, db.fragments, db.templates];
  return db.transaction("rw", [...tables, db.revisions, db.attachments, db.imports], async () => {
    const replaced: ImportedRows = { libraries: [], folders: [], fragments: [], templates: [] };
    const written: StoredImport["written"] = { libraries: [], folders: [], fragments: [], templates: [] };
    replaced.libraries = await writeRows(db.libraries, plan.libraries, written.libraries);
    replaced.folders = await writeRows(db.folders, plan.folders, written.folders);
    replaced.fragments = await writeRows(db.fragments, plan.fragments, written.fragments);
    const known = await db.templates.bulkGet(plan.templates.map((row) => row.id));
    const templates = plan.templates.map((row, i) => ({
      ...row,
      usedCount: Math.max(row.usedCount, known[i]?.usedCount ?? 0),
      lastUsedAt: known[i]?.lastUsedAt ?? row.lastUsedAt,
    }));
    replaced.templates = await writeRows(db.templates, templates, written.templates);
    await keepRevisions(db, replaced.templates, "imported", now);
    const there = await db.attachments.bulkGet(plan.attachments.map((row) => row.id));
    const pictures = plan.attachments.filter((_, i) => !there[i]);
    await db.attachments.bulkPut(pictures);
    const importId = crypto.randomUUID();
    await db.imports.add({
      id: importId,
      at: now,
      name: plan.name.slice(0, 200),
      replaced,
      written,
      attachments: pictures.map((row) => row.id),
    });
    await forgetOldImports(db);
    const count = (kind: keyof ImportedRows) => replaced[kind].length;
    return {
      importId,
      added: perKind((kind) => written[kind].length - count(kind)),
      replaced: perKind(count),
    };
  });
}

/** Imports that can still be undone, newest first; without their rows. */
export async function listImports(
  db: SellersideDatabase,
): Promise<(Pick<StoredImport, "id" | "at" | "name"> & { templates: number })[]> {
  const rows = await db.imports.orderBy("at").reverse().toArray();
  return rows.map(({ id, at, name, written }) => ({ id, at, name, templates: written.templates.length }));
}

export type UndoImportResult =
  /** `kept`: ids of rows that were changed since and stay as they are now. */
  { ok: true; kept: string[] } | { ok: false; reason: "gone" };

/**
 * Takes an import back: what it added goes, what it replaced is again as it was. What was edited since is kept and named,
 * unless `evenChanged`; a library or folder stays while something lies in it.
 */
export async function undoImport(
  db: SellersideDatabase,
  importId: string,
  evenChanged = false,
): Promise<UndoImportResult> {
  const tables = [db.libraries, db.folders, db.fragments, db.templates];
  return db.transaction("rw", [...tables, db.revisions, db.attachments, db.imports], async () => {
    const done = await db.imports.get(importId);
    if (!done) return { ok: false, reason: "gone" };
    const kept: string[] = [];
    const takeBack = async <T extends { id: string }>(
      table: EntityTable<T, "id">,
      kind: keyof ImportedRows,
      isNeeded: (id: string) => Promise<boolean> = async () => false,
    ) => {
      const before = new Map((done.replaced[kind] as unknown as T[]).map((row) => [row.id, row]));
      for (const [id, print] of done.written[kind]) {
        const key = id as IDType<T, "id">;
        const now = await table.get(key);
        const old = before.get(id);
        if (!now) {
          // Deleted since: a row that the import only replaced comes back as it was before both.
          if (old && evenChanged) await table.put(old);
          continue;
        }
        if ((!evenChanged && fingerprint(now) !== print) || (!old && (await isNeeded(id)))) {
          kept.push(id);
          continue;
        }
        if (!old) await table.delete(key);
        else await table.put(keepUse(old, now));
      }
    };
    await takeBack(db.templates, "templates");
    await takeBack(db.fragments, "fragments");
    await takeBack(db.folders, "folders", async (id) =>
      Boolean(await db.templates.where("folderId").equals(id).count()),
    );
    await takeBack(db.libraries, "libraries", async (id) => {
      const inside = [db.templates, db.folders, db.fragments].map((table) =>
        table.where("libraryId").equals(id).count(),
      );
      return (await Promise.all(inside)).some((count) => count > 0);
    });
    await deleteUnused(db, done.attachments);
    await db.imports.delete(importId);
    return { ok: true, kept };
  });
}

/** Counts of use are no part of what an import changed. */
function keepUse<T extends object>(old: T, now: T): T {
  if (!("usedCount" in now && "lastUsedAt" in now)) return old;
  return { ...old, usedCount: now.usedCount, lastUsedAt: now.lastUsedAt };
}

async function deleteUnused(db: SellersideDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const used = new Set<string>();
  await db.templates.each((row) => {
    for (const { id } of row.attachments) used.add(id);
  });
  await db.attachments.bulkDelete(ids.filter((id) => !used.has(id)));
}

async function writeRows<T extends { id: string }>(
  table: EntityTable<T, "id">,
  rows: readonly T[],
  written: [string, string][],
): Promise<T[]> {
  const known = await table.bulkGet(rows.map((row) => row.id as IDType<T, "id">));
  await table.bulkPut([...rows]);
  for (const row of rows) written.push([row.id, fingerprint(row)]);
  return known.flatMap((row) => row ?? []);
}

async function forgetOldImports(db: SellersideDatabase): Promise<void> {
  const over = (await db.imports.count()) - KEPT_IMPORTS;
  if (over > 0) await db.imports.bulkDelete(await db.imports.orderBy("at").limit(over).primaryKeys());
}

function perKind(count: (kind: keyof ImportedRows) => number): Record<keyof ImportedRows, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<keyof ImportedRows, number>;
}
