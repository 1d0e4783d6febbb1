import * as v from "valibot";
import { compareFolders, folderSchema, type TemplateFolder } from "../domain/folder";
import { fragmentSchema, type TemplateFragment } from "../domain/fragment";
import { librarySchema, type Template, type TemplateLibrary, templateSchema } from "../domain/template";
import type { SellersideDatabase } from "./database";

const KINDS = ["libraries", "folders", "fragments", "templates"] as const;
export type ShelfKind = (typeof KINDS)[number];

/** A row that cannot be shown: a field is missing or holds something that does not belong there. It is kept as it is. */
export interface DamagedRow {
  kind: ShelfKind;
  id: string;
  /** What is left of its title or name; empty: nothing. */
  title: string;
  row: unknown;
}

/** All that a manager of the libraries sees. */
export interface Shelf {
  libraries: TemplateLibrary[];
  folders: TemplateFolder[];
  fragments: TemplateFragment[];
  templates: Template[];
  damaged: DamagedRow[];
}

/**
 * Everything in the libraries as of one moment, sorted as it is shown. Rows that are damaged are set aside, so that one bad
 * row does not hide ten thousand good ones.
 */
export async function readShelf(db: SellersideDatabase): Promise<Shelf> {
  const [libraries, folders, fragments, templates] = await db.transaction("r", tablesOf(db), () =>
    Promise.all([
      db.libraries.toArray(),
      db.folders.toArray(),
      db.fragments.toArray(),
      db.templates.toArray(),
    ]),
  );
  const damaged: DamagedRow[] = [];
  const sort = <T>(kind: ShelfKind, schema: v.GenericSchema<unknown, T>, rows: readonly unknown[]): T[] =>
    rows.flatMap((row) => {
      const parsed = v.safeParse(schema, row, { abortEarly: true });
      if (parsed.success) return [parsed.output];
      damaged.push(describeDamage(kind, row));
      return [];
    });
  const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name);
  return {
    libraries: sort("libraries", librarySchema, libraries).sort(byName),
    folders: sort("folders", folderSchema, folders).sort(compareFolders),
    fragments: sort("fragments", fragmentSchema, fragments).sort(byName),
    templates: sort("templates", templateSchema, templates).sort((a, b) =>
      collator.compare(a.title, b.title),
    ),
    damaged,
  };
}

/** Deletes rows that readShelf set aside. */
export async function deleteDamaged(db: SellersideDatabase, rows: readonly DamagedRow[]): Promise<void> {
  await db.transaction("rw", tablesOf(db), async () => {
    for (const kind of KINDS)
      await db.table(kind).bulkDelete(rows.filter((row) => row.kind === kind).map(({ id }) => id));
  });
}

/** Undoes deleteDamaged: the rows are again there as they were, damaged or not. */
export async function putDamagedBack(db: SellersideDatabase, rows: readonly DamagedRow[]): Promise<void> {
  await db.transaction("rw", tablesOf(db), async () => {
    for (const kind of KINDS)
      await db.table(kind).bulkPut(rows.filter((row) => row.kind === kind).map(({ row }) => row));
  });
}

/** One collator for all comparisons: making one costs more than ten thousand of them. */
const collator = new Intl.Collator();

const rawSchema = v.object({
  id: v.fallback(v.string(), ""),
  title: v.fallback(v.string(), ""),
  name: v.fallback(v.string(), ""),
});

function describeDamage(kind: ShelfKind, row: unknown): DamagedRow {
  const raw = v.safeParse(rawSchema, row);
  const { id, title, name } = raw.success ? raw.output : { id: "", title: "", name: "" };
  return { kind, id, title: (title || name).slice(0, 200), row };
}

function tablesOf(db: SellersideDatabase) {
  return [db.libraries, db.folders, db.fragments, db.templates];
}
