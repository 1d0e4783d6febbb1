import * as v from "valibot";
import { fragmentSchema, renameCalls, type TemplateFragment } from "../domain/fragment";
import type { Template, TemplateVariant } from "../domain/template";
import { stampVariants } from "../domain/variant";
import type { SellersideDatabase } from "./database";
import { saveTemplates } from "./edit-templates";
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

/** What a fragment was, and the templates and fragments that called it by another name, before they were saved. */
export interface BeforeRename {
  fragments: TemplateFragment[];
  templates: Template[];
}

/**
 * As saveFragment; when the name is another one, all that call it in its library call it by the new name, in the same
 * transaction. `before` is for putFragmentsBack.
 */
export async function saveRenamedFragment(
  db: SellersideDatabase,
  fragment: unknown,
  now: number,
): Promise<Exclude<FragmentResult, { ok: true }> | { ok: true; before: BeforeRename }> {
  const tables = [db.libraries, db.folders, db.fragments, db.templates, db.revisions];
  return db.transaction("rw", tables, async () => {
    const saved = await saveFragment(db, fragment, now);
    if (!saved.ok) return saved;
    const before: BeforeRename = { fragments: saved.before ? [saved.before] : [], templates: [] };
    const [from, to] = [saved.before?.name ?? "", saved.fragment.name];
    if (from === "" || from === to) return { ok: true, before };
    const { libraryId } = saved.fragment;
    const rename = (variants: readonly TemplateVariant[]) =>
      variants.map((one) => ({ ...one, text: renameCalls(one.text, from, to) }));
    const calls = ({ variants }: { variants: readonly TemplateVariant[] }) =>
      variants.some(({ text }) => renameCalls(text, from, to) !== text);
    const templates = (await db.templates.where("libraryId").equals(libraryId).toArray()).filter(calls);
    const result = await saveTemplates(
      db,
      templates.map((row) => ({ ...row, variants: rename(row.variants) })),
      now,
      "bulk",
    );
    // Thrown, so that the transaction takes the new name back as well.
    if (!result.ok) throw new RangeError(`a text would be too long: ${result.ids.join(", ")}`);
    before.templates = result.before;
    for (const other of await db.fragments.where("libraryId").equals(libraryId).toArray()) {
      if (!calls(other)) continue;
      before.fragments.push(other.id === saved.fragment.id && saved.before ? saved.before : other);
      await db.fragments.put({ ...other, variants: rename(other.variants), updatedAt: now });
    }
    return { ok: true, before };
  });
}

/** Undoes the save of fragments: they are again as they were. */
export async function putFragmentsBack(
  db: SellersideDatabase,
  fragments: readonly TemplateFragment[],
): Promise<void> {
  await db.fragments.bulkPut([...fragments]);
}

/** Deletes fragments and returns them for restoreRemoved. Templates that use them ask for their text instead. */
export async function deleteFragments(db: SellersideDatabase, ids: readonly string[]): Promise<Removed> {
  return db.transaction("rw", db.fragments, async () => {
    const fragments = await db.fragments.where("id").anyOf(ids).toArray();
    await db.fragments.bulkDelete(fragments.map((row) => row.id));
    return { libraries: [], templates: [], folders: [], fragments };
  });
}
