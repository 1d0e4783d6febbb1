import * as v from "valibot";
import { fragmentSchema, type TemplateFragment } from "../domain/fragment";
import { stampVariants } from "../domain/variant";
import type { SellersideDatabase } from "./database";
import type { Removed } from "./templates";

/** The fragments of one library, or of all, by name. */
export async function listFragments(db: SellersideDatabase, libraryId?: string): Promise<TemplateFragment[]> {
  const rows =
    libraryId === undefined
      ? await db.fragments.toArray()
      : await db.fragments.where("libraryId").equals(libraryId).toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

export type FragmentResult =
  | { ok: true; fragment: TemplateFragment; before: TemplateFragment | null }
  | { ok: false; reason: "invalid" | "no_library" | "name_taken" };

/** Adds or replaces a fragment; texts that changed get the time of the change. `now` in ms. */
export async function saveFragment(
  db: SellersideDatabase,
  fragment: unknown,
  now: number,
): Promise<FragmentResult> {
  const parsed = v.safeParse(fragmentSchema, fragment);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  const row = parsed.output;
  return db.transaction("rw", db.libraries, db.fragments, async () => {
    if (!(await db.libraries.get(row.libraryId))) return { ok: false, reason: "no_library" };
    const beside = await listFragments(db, row.libraryId);
    const name = row.name.toLowerCase();
    if (beside.some((other) => other.id !== row.id && other.name.toLowerCase() === name))
      return { ok: false, reason: "name_taken" };
    const before = (await db.fragments.get(row.id)) ?? null;
    const since = before?.updatedAt || before?.createdAt || 0;
    const saved: TemplateFragment = {
      ...row,
      variants: stampVariants(row.variants, before?.variants ?? [], now, since),
      createdAt: before?.createdAt ?? (row.createdAt || now),
      updatedAt: now,
    };
    await db.fragments.put(saved);
    return { ok: true, fragment: saved, before };
  });
}

/** Deletes fragments and returns them for restoreRemoved. Templates that use them ask for their text instead. */
export async function deleteFragments(db: SellersideDatabase, ids: readonly string[]): Promise<Removed> {
  return db.transaction("rw", db.fragments, async () => {
    const fragments = await db.fragments.where("id").anyOf(ids).toArray();
    await db.fragments.bulkDelete(fragments.map((row) => row.id));
    return { libraries: [], templates: [], folders: [], fragments };
  });
}
