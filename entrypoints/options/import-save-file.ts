import { folderPath } from "../../lib/domain/folder";
import type { Template } from "../../lib/domain/template";
import { formatJsonText } from "../../lib/interchange/json-file";
import { listFolders } from "../../lib/storage/folders";
import { exportLibraryFile, listTemplates } from "../../lib/storage/templates";
import { database } from "../sidepanel/surface/use-stored";
import type { Report } from "./import-run";

export const FORMATS = ["json", "csv", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportWish {
  format: Format;
  /** Null: all. */
  libraryIds: string[] | null;
  /** Only these templates; null: all of the libraries. */
  templateIds: ReadonlySet<string> | null;
  name: string;
}

/**
 * Saves templates as a file of the browser's downloads.
 *
 * @throws the signal's reason when aborted; what the database rejects with
 */
export async function saveExport(wish: ExportWish, report: Report, signal: AbortSignal): Promise<void> {
  const { format, libraryIds, templateIds } = wish;
  const wanted = ({ id }: Template) => templateIds === null || templateIds.has(id);
  let blob: Blob;
  if (format === "json") {
    const file = await exportLibraryFile(database, libraryIds, templateIds === null);
    const templates = file.templates.filter(wanted);
    const used = new Set(templates.map(({ libraryId }) => libraryId));
    const libraries = templateIds ? file.libraries.filter(({ id }) => used.has(id)) : file.libraries;
    // A part that belongs to a library that stays behind would make the file refuse itself.
    const stays = ({ libraryId }: { libraryId: string }) => templateIds === null || used.has(libraryId);
    const text = formatJsonText({
      ...file,
      libraries,
      templates,
      folders: file.folders.filter(stays),
      fragments: file.fragments.filter(stays),
    });
    blob = new Blob([text], { type: "application/json" });
  } else {
    const [all, folders] = await Promise.all([listTemplates(database), listFolders(database)]);
    const templates = all.filter(
      (template) => wanted(template) && (libraryIds === null || libraryIds.includes(template.libraryId)),
    );
    const options = {
      folderPath: ({ folderId }: Template) => folderPath(folders, folderId).map(({ name }) => name),
      signal,
      onProgress: (done: number, total: number) => report("writing", done, total),
    };
    const { writeCsv, writeWorkbook } = await import("../../lib/interchange/write-table");
    blob =
      format === "csv"
        ? await writeCsv(templates, options)
        : await writeWorkbook(templates, { ...options, sheetName: wish.name });
  }
  signal.throwIfAborted();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${wish.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "templates"}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
