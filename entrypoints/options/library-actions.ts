import type { StorageTrouble } from "../../components/failure/storage-failure";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { formatJsonText, type JsonFailure, readJsonFile } from "../../lib/interchange/json-file";
import { surfaceToBackground } from "../../lib/messaging/send";
import { describeStorageFailure } from "../../lib/storage/failures";
import {
  copyTemplate,
  deleteLibrary,
  deleteTemplates,
  exportLibraryFile,
  importLibraryFile,
  moveTemplates,
  putLibrary,
  type Removed,
  restoreRemoved,
  saveTemplate as storeTemplate,
} from "../../lib/storage/templates";
import { database } from "../sidepanel/surface/use-stored";

/** An action's result, or why the database refused it; nothing was changed then. */
export type Acted<T> = { ok: true; value: T } | { ok: false; reason: StorageTrouble };

/** What became of an import. */
export type ImportReport =
  | { ok: true; libraries: number; templates: number; replaced: number }
  | { ok: false; reason: JsonFailure | "wrong_format" | "wrong_version" | "invalid"; issues: string[] };

/** Does one change and has the open threads ranked again. */
async function act<T>(work: () => Promise<T>): Promise<Acted<T>> {
  try {
    const value = await work();
    // The change is stored whether or not a console hears of it now.
    surfaceToBackground.templatesChanged().catch(() => undefined);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: describeStorageFailure(error) };
  }
}

/** Saves what the agent wrote and keeps what it was in its history. */
export const saveTemplate = (template: Template) => act(() => storeTemplate(database, template, Date.now()));
export const saveLibrary = (library: TemplateLibrary) => act(() => putLibrary(database, library));
export const removeTemplates = (ids: string[]) => act(() => deleteTemplates(database, ids));
export const removeLibrary = (id: string) => act(() => deleteLibrary(database, id));
export const putBack = (removed: Removed) => act(() => restoreRemoved(database, removed));
export const moveInto = (ids: string[], libraryId: string) =>
  act(() => moveTemplates(database, ids, libraryId));

/** Copies templates within their libraries; answers how many there were. */
export const copyAll = (ids: string[]) =>
  act(async () => {
    const copies = await Promise.all(ids.map((id) => copyTemplate(database, id)));
    return copies.filter(Boolean).length;
  });

/** Reads a chosen file into the database; all of it or nothing. */
export const importFile = (file: File) =>
  act(async (): Promise<ImportReport> => {
    const parsed = await readJsonFile(file);
    if (!parsed.ok) return { ok: false, reason: parsed.reason, issues: [] };
    const result = await importLibraryFile(database, parsed.value, Date.now());
    if (!result.ok) return result;
    const { addedLibraries: libraries, addedTemplates: templates, replacedTemplates: replaced } = result;
    return { ok: true, libraries, templates, replaced };
  });

/** Saves libraries (null: all) as a JSON file of the browser's downloads. */
export const exportFile = (libraryIds: string[] | null, name: string) =>
  act(async () => {
    const text = formatJsonText(await exportLibraryFile(database, libraryIds));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "templates"}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
