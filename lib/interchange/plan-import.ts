import { folderPath, type TemplateFolder } from "../domain/folder";
import type { Template } from "../domain/template";
import { defaultChoice, type MergeChoice, type MergeRow, mergeInto } from "./merge";

/** What an import writes, all of it or nothing. */
export interface PlannedImport {
  folders: TemplateFolder[];
  templates: Template[];
  counts: { added: number; changed: number; kept: number };
}

export interface PlanOptions {
  libraryId: string;
  /** The library's folders as stored. */
  folders: readonly TemplateFolder[];
  /** Ids that stand for templates anywhere: a new row never takes one over. */
  takenIds: ReadonlySet<string>;
  /** By the candidate's line; rows that are not named take their default. */
  choices: ReadonlyMap<number, MergeChoice>;
  now: number;
  newId?: () => string;
}

/** Lays down what an import of compared rows will write. Pure: nothing is stored. */
export function planImport(rows: readonly MergeRow[], options: PlanOptions): PlannedImport {
  const { libraryId, now, takenIds, newId = () => crypto.randomUUID() } = options;
  const folders = new FolderMaker(options.folders, libraryId, newId);
  const puts = new Map<string, Template>();
  const counts = { added: 0, changed: 0, kept: 0 };
  for (const row of rows) {
    const { candidate, existing } = row;
    const choice = options.choices.get(candidate.line) ?? defaultChoice(row);
    if (existing && choice === "keep") {
      counts.kept++;
      continue;
    }
    if (!existing && choice === "keep") continue;
    const folderId = folders.find(candidate.folder);
    if (existing && choice === "take") {
      // A second row for one template builds on what the first made of it.
      const merged = mergeInto(puts.get(existing.id) ?? existing, candidate, now);
      puts.set(existing.id, candidate.fields.includes("folderId") ? { ...merged, folderId } : merged);
      counts.changed++;
      continue;
    }
    const { template } = candidate;
    const id = takenIds.has(template.id) || puts.has(template.id) ? newId() : template.id;
    puts.set(id, {
      ...template,
      id,
      libraryId,
      folderId,
      variants: template.variants.map((variant) => ({ updatedAt: template.updatedAt || now, ...variant })),
      createdAt: template.createdAt || now,
      updatedAt: template.updatedAt || now,
    });
    counts.added++;
  }
  return { folders: folders.added, templates: [...puts.values()], counts };
}

/** Finds folders by their names and makes those that are missing. */
class FolderMaker {
  readonly added: TemplateFolder[] = [];
  private readonly ids = new Map<string, string>();

  constructor(
    stored: readonly TemplateFolder[],
    private readonly libraryId: string,
    private readonly newId: () => string,
  ) {
    for (const folder of stored)
      if (folder.libraryId === libraryId)
        this.ids.set(keyOf(folderPath(stored, folder.id).map(({ name }) => name)), folder.id);
  }

  find(path: readonly string[]): string {
    let parentId = "";
    path.forEach((name, at) => {
      const key = keyOf(path.slice(0, at + 1));
      let id = this.ids.get(key);
      if (id === undefined) {
        id = this.newId();
        this.ids.set(key, id);
        this.added.push({ id, libraryId: this.libraryId, parentId, name, order: 0 });
      }
      parentId = id;
    });
    return parentId;
  }
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path.map((name) => name.trim().toLowerCase()));
}
