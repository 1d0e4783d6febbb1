import { Dexie } from "dexie";
import { MAX_REVISIONS, type RevisionCause, type TemplateRevision } from "../domain/revision";
import type { Template } from "../domain/template";
import type { SellersideDatabase } from "./database";

/** What a template was before its changes, newest first. */
export async function listRevisions(db: SellersideDatabase, templateId: string): Promise<TemplateRevision[]> {
  return revisionsOf(db, templateId).reverse().toArray();
}

/**
 * Brings a template back to an earlier state, also one that was deleted; what it is now becomes a revision itself, and its
 * counts of use stay. Undefined when the revision is gone, or the template's library with it.
 *
 * @param now ms
 */
export async function restoreRevision(
  db: SellersideDatabase,
  revisionId: string,
  now: number,
): Promise<Template | undefined> {
  return db.transaction("rw", db.libraries, db.folders, db.templates, db.revisions, async () => {
    const revision = await db.revisions.get(revisionId);
    if (!revision) return undefined;
    const current = await db.templates.get(revision.templateId);
    const old = revision.template;
    // It stays where it lies now: the folder of then may be gone.
    const libraryId = current?.libraryId ?? old.libraryId;
    if (!(await db.libraries.get(libraryId))) return undefined;
    const folderId = current?.folderId ?? old.folderId;
    const folder = folderId === "" ? undefined : await db.folders.get(folderId);
    const restored: Template = {
      ...old,
      libraryId,
      folderId: folder?.libraryId === libraryId ? folderId : "",
      usedCount: current?.usedCount ?? old.usedCount,
      lastUsedAt: current?.lastUsedAt ?? old.lastUsedAt,
      updatedAt: now,
    };
    if (current) await keepRevisions(db, [current], "restored", now);
    await db.templates.put(restored);
    return restored;
  });
}

/** Keeps what templates are before they change; call it inside the transaction that changes them. */
export async function keepRevisions(
  db: SellersideDatabase,
  before: readonly Template[],
  cause: RevisionCause,
  now: number,
): Promise<void> {
  await db.revisions.bulkAdd(
    before.map((template) => ({
      id: crypto.randomUUID(),
      templateId: template.id,
      at: now,
      cause,
      template,
    })),
  );
  for (const [id, over] of await listOverfull(
    db,
    before.map((template) => template.id),
  ))
    await db.revisions.bulkDelete(await revisionsOf(db, id).limit(over).primaryKeys());
}

/** From so many templates on, one walk through all keys is quicker than a question for each. */
const WALK_FROM = 100;

/** Which of the templates have more revisions than are kept, and by how many. */
async function listOverfull(db: SellersideDatabase, ids: readonly string[]): Promise<[string, number][]> {
  const counts = new Map<string, number>();
  if (ids.length < WALK_FROM) for (const id of ids) counts.set(id, await revisionsOf(db, id).count());
  else {
    const asked = new Set(ids);
    for (const key of await db.revisions.orderBy("[templateId+at]").keys()) {
      const [id] = key as unknown as [string, number];
      if (asked.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([id, count]) => (count > MAX_REVISIONS ? [[id, count - MAX_REVISIONS]] : []));
}

function revisionsOf(db: SellersideDatabase, templateId: string) {
  return db.revisions
    .where("[templateId+at]")
    .between([templateId, Dexie.minKey], [templateId, Dexie.maxKey]);
}
