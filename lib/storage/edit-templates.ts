import * as v from "valibot";
import type { RevisionCause } from "../domain/revision";
import { type Template, templateSchema } from "../domain/template";
import { stampVariants } from "../domain/variant";
import { applyBulkEdit, type BulkEdit } from "./bulk-edit";
import type { SellersideDatabase } from "./database";
import { sameContents } from "./fingerprint";
import { keepRevisions } from "./history";

export type SaveResult =
  /** `before`: what was replaced, to be given to putBackTemplates for an undo; without the new ones. */
  | { ok: true; saved: Template[]; before: Template[] }
  /** Nothing was written. `ids` name the templates that would no longer be valid, or that lie in no library. */
  | { ok: false; reason: "invalid" | "no_library"; ids: string[] };

/**
 * Adds or replaces a template and keeps what it was in its history. Texts that changed get the time of the change. Saving
 * what is already there changes nothing. A folder that is not in the template's library is left for the top.
 *
 * @param template as the agent left it; parsed here
 * @param now ms
 */
export async function saveTemplate(
  db: SellersideDatabase,
  template: unknown,
  now: number,
): Promise<SaveResult> {
  return saveTemplates(db, [template], now);
}

/** As saveTemplate, for several in one transaction: all or none. */
export async function saveTemplates(
  db: SellersideDatabase,
  templates: readonly unknown[],
  now: number,
  cause: RevisionCause = "saved",
): Promise<SaveResult> {
  const parsed = templates.map((template) => v.safeParse(templateSchema, template));
  const invalid = parsed.flatMap(({ success }, i) => (success ? [] : [idOf(templates[i])]));
  if (invalid.length > 0) return { ok: false, reason: "invalid", ids: invalid };
  const rows = parsed.map(({ output }) => output as Template);
  return db.transaction("rw", db.libraries, db.folders, db.templates, db.revisions, async () => {
    const [known, libraries, folders] = await Promise.all([
      findTemplates(
        db,
        rows.map((row) => row.id),
      ),
      db.libraries.toCollection().primaryKeys(),
      db.folders.toArray(),
    ]);
    const byId = new Map(known.map((row) => [row.id, row]));
    const homeless = rows.filter((row) => !libraries.includes(row.libraryId));
    if (homeless.length > 0) return { ok: false, reason: "no_library", ids: homeless.map(({ id }) => id) };
    const homes = new Map(folders.map((folder) => [folder.id, folder.libraryId]));
    const isHome = ({ folderId, libraryId }: Template) => homes.get(folderId) === libraryId;
    const saved: Template[] = [];
    const before: Template[] = [];
    const fresh: Template[] = [];
    for (const row of rows) {
      const old = byId.get(row.id);
      const next = { ...row, folderId: isHome(row) ? row.folderId : "" };
      const since = old?.updatedAt || old?.createdAt || 0;
      const variants = stampVariants(next.variants, old?.variants ?? [], now, since);
      const stamped: Template = {
        ...next,
        variants,
        createdAt: old?.createdAt ?? (row.createdAt || now),
        updatedAt: now,
        usedCount: old?.usedCount ?? row.usedCount,
        lastUsedAt: old?.lastUsedAt ?? row.lastUsedAt,
      };
      if (old && sameContents(stamped, stampedAsIs(old, now, since))) {
        saved.push(old);
        continue;
      }
      if (old) before.push(old);
      saved.push(stamped);
      fresh.push(stamped);
    }
    await keepRevisions(db, before, cause, now);
    await db.templates.bulkPut(fresh);
    return { ok: true, saved, before };
  });
}

/**
 * The same change on many templates in one transaction: all or none, each with its history. Ids that are gone are passed
 * over; `before` holds only what really changed.
 */
export async function bulkEditTemplates(
  db: SellersideDatabase,
  ids: readonly string[],
  edit: BulkEdit,
  now: number,
): Promise<SaveResult> {
  return db.transaction("rw", db.libraries, db.folders, db.templates, db.revisions, async () => {
    const rows = await findTemplates(db, ids);
    return saveTemplates(
      db,
      rows.map((row) => applyBulkEdit(row, edit)),
      now,
      "bulk",
    );
  });
}

/** From so many on, reading all and picking is quicker than going to each. */
const READ_ALL_FROM = 500;

async function findTemplates(db: SellersideDatabase, ids: readonly string[]): Promise<Template[]> {
  if (ids.length < READ_ALL_FROM) return db.templates.where("id").anyOf(ids).toArray();
  const asked = new Set(ids);
  return (await db.templates.toArray()).filter((row) => asked.has(row.id));
}

/** Undoes a save or a bulk edit: the templates are again what they were, counts of use aside. */
export async function putBackTemplates(
  db: SellersideDatabase,
  before: readonly Template[],
  now: number,
): Promise<void> {
  await db.transaction("rw", db.templates, db.revisions, async () => {
    const current = await findTemplates(
      db,
      before.map((row) => row.id),
    );
    const byId = new Map(current.map((row) => [row.id, row]));
    await keepRevisions(db, current, "restored", now);
    await db.templates.bulkPut(
      before.map((row) => ({
        ...row,
        usedCount: byId.get(row.id)?.usedCount ?? row.usedCount,
        lastUsedAt: byId.get(row.id)?.lastUsedAt ?? row.lastUsedAt,
      })),
    );
  });
}

/** Puts templates into a folder (empty: the top) of a library; a folder of another library is refused by `false`. */
export async function moveToFolder(
  db: SellersideDatabase,
  ids: readonly string[],
  { libraryId, folderId }: Pick<Template, "libraryId" | "folderId">,
): Promise<boolean> {
  return db.transaction("rw", db.libraries, db.folders, db.templates, async () => {
    const folder = folderId === "" ? undefined : await db.folders.get(folderId);
    if (folderId !== "" && folder?.libraryId !== libraryId) return false;
    if (!(await db.libraries.get(libraryId))) return false;
    await db.templates
      .where("id")
      .anyOf(ids)
      .modify((row) => {
        row.libraryId = libraryId;
        row.folderId = folderId;
        delete row.order;
      });
    return true;
  });
}

/** Where a template lies: its library, its folder, its place there. */
export type TemplatePlace = Pick<Template, "id" | "libraryId" | "folderId"> & { order?: number | undefined };

/** Undoes a move: puts templates where they were. One whose folder is gone by now goes to the top of its library. */
export async function putPlaces(db: SellersideDatabase, places: readonly TemplatePlace[]): Promise<void> {
  await db.transaction("rw", db.libraries, db.folders, db.templates, async () => {
    const [libraries, folders] = await Promise.all([
      db.libraries.toCollection().primaryKeys(),
      db.folders.toArray(),
    ]);
    const homes = new Map(folders.map((folder) => [folder.id, folder.libraryId]));
    const byId = new Map(places.map((place) => [place.id, place]));
    await db.templates
      .where("id")
      .anyOf([...byId.keys()])
      .modify((row) => {
        const place = byId.get(row.id);
        if (!place || !libraries.includes(place.libraryId)) return;
        row.libraryId = place.libraryId;
        row.folderId = homes.get(place.folderId) === place.libraryId ? place.folderId : "";
        if (place.order === undefined) delete row.order;
        else row.order = place.order;
      });
  });
}

/** Gives templates the places in which they are named; give all of a folder. Ids that are gone are passed over. */
export async function reorderTemplates(db: SellersideDatabase, ids: readonly string[]): Promise<void> {
  const places = new Map(ids.map((id, place) => [id, place]));
  await db.templates
    .where("id")
    .anyOf(ids)
    .modify((row) => {
      row.order = places.get(row.id);
    });
}

/** The old row as it would be after a save that changes nothing. */
function stampedAsIs(old: Template, now: number, since: number): Template {
  return { ...old, updatedAt: now, variants: stampVariants(old.variants, old.variants, now, since) };
}

function idOf(value: unknown): string {
  const parsed = v.safeParse(v.object({ id: v.string() }), value);
  return parsed.success ? parsed.output.id : "";
}
