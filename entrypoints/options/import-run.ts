import { folderPath } from "../../lib/domain/folder";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { TemplateLibrary } from "../../lib/domain/template";
import { mapRows } from "../../lib/interchange/map-rows";
import { compareWithStored, type MergeChoice, type MergeRow } from "../../lib/interchange/merge";
import type { Progress } from "../../lib/interchange/pace";
import { planImport } from "../../lib/interchange/plan-import";
import { surfaceToBackground } from "../../lib/messaging/send";
import { listFolders } from "../../lib/storage/folders";
import { applyImport, type UndoImportResult, undoImport } from "../../lib/storage/imports";
import { listTemplates } from "../../lib/storage/templates";
import { database } from "../sidepanel/surface/use-stored";
import { type CheckOne, checkCandidates, loadCheck } from "./import-check";
import type { Source } from "./import-source";
import { type Checked, keptCandidates, type Mapping, mapOptions } from "./import-state";

export type WorkName = "reading" | "mapping" | "checking" | "storing" | "writing";
export type Report = (work: WorkName, done: number, total: number) => void;

/** Makes templates of the whole table and has the guard look at each. */
export async function mapAndCheck(
  source: Source,
  mapping: Mapping,
  marketplaces: readonly MarketplaceId[],
  report: Report,
  signal: AbortSignal,
): Promise<{ checked: Checked; check: CheckOne }> {
  const onProgress =
    (work: WorkName): Progress =>
    (done, total) =>
      report(work, done, total);
  const rows = source.sheets[source.sheet]?.rows ?? [];
  const mapped = await mapRows(rows, {
    ...mapOptions(source, mapping),
    signal,
    onProgress: onProgress("mapping"),
  });
  report("checking", 0, mapped.candidates.length);
  const check = await loadCheck(marketplaces);
  const findings = await checkCandidates(mapped.candidates, check, onProgress("checking"), signal);
  return { checked: { ...mapped, findings, marks: new Map() }, check };
}

/** Compares what goes on with what the library holds. */
export async function compareChecked(checked: Checked, mapping: Mapping): Promise<MergeRow[]> {
  const candidates = keptCandidates(checked);
  if (mapping.libraryId === "") return compareWithStored(candidates, [], () => []);
  const [stored, folders] = await Promise.all([
    listTemplates(database, mapping.libraryId),
    listFolders(database, mapping.libraryId),
  ]);
  return compareWithStored(candidates, stored, ({ folderId }) =>
    folderPath(folders, folderId).map(({ name }) => name),
  );
}

export interface Imported {
  importId: string;
  libraryId: string;
  counts: { added: number; changed: number; kept: number };
}

/** Stores an import, all of it or nothing. */
export async function storeImport(
  rows: readonly MergeRow[],
  choices: ReadonlyMap<number, MergeChoice>,
  mapping: Mapping,
  name: string,
): Promise<Imported> {
  const now = Date.now();
  const fresh: TemplateLibrary | null = mapping.libraryId
    ? null
    : { id: crypto.randomUUID(), name: mapping.newLibrary, createdAt: now, updatedAt: now, enabled: true };
  const libraryId = fresh?.id ?? mapping.libraryId;
  const [templates, folders] = await Promise.all([listTemplates(database), listFolders(database, libraryId)]);
  const takenIds = new Set(templates.map(({ id }) => id));
  const plan = planImport(rows, { libraryId, folders, takenIds, choices, now });
  const { importId } = await applyImport(
    database,
    {
      name,
      libraries: fresh ? [fresh] : [],
      folders: plan.folders,
      fragments: [],
      templates: plan.templates,
      attachments: [],
    },
    now,
  );
  tellConsoles();
  return { importId, libraryId, counts: plan.counts };
}

/** Takes an import back. */
export async function takeBack(importId: string): Promise<UndoImportResult> {
  const result = await undoImport(database, importId);
  tellConsoles();
  return result;
}

/** The change is stored whether or not a console hears of it now. */
function tellConsoles(): void {
  surfaceToBackground.templatesChanged().catch(() => undefined);
}
