import { ChevronDown, Download, Upload } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Button, IconButton } from "../../components/controls/button";
import { useImportWords } from "../../components/import/import-words";
import { useOptionWords } from "../../components/surface/option-words";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { ImportDialog } from "./import-dialog";
import { looksLikeJson } from "./import-json";
import { type Acted, exportFile, type ImportReport, importFile } from "./library-actions";

// The wizard brings readers of tables with it: they are loaded when it is opened.
const ImportWizard = lazy(async () => ({ default: (await import("./import-wizard")).ImportWizard }));
const ExportDialog = lazy(async () => ({ default: (await import("./import-export-dialog")).ExportDialog }));

export interface ImportBarProps {
  libraries: readonly TemplateLibrary[];
  /** All templates, for the counts of the export. */
  templates: readonly Template[];
  /** The library that is shown, or null for all. */
  library: TemplateLibrary | null;
  selectedIds: readonly string[];
  /** Consoles that are in use. */
  marketplaces: readonly MarketplaceId[];
  tell: <T>(acted: Acted<T>) => T | undefined;
}

/** The buttons for import and export, with their dialogs. */
export function ImportBar({
  libraries,
  templates,
  library,
  selectedIds,
  marketplaces,
  tell,
}: ImportBarProps) {
  const o = useOptionWords();
  const w = useImportWords();
  const [importing, setImporting] = useState<{ file: File | null } | null>(null);
  const [exporting, setExporting] = useState(false);
  const [report, setReport] = useState<ImportReport | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const readJson = async (file: File) => {
    setImporting(null);
    setReport(tell(await importFile(file)) ?? null);
  };
  return (
    <>
      <Button onClick={() => setImporting({ file: null })} data-testid="options-import">
        <Upload aria-hidden="true" className="size-4" />
        <span className="max-[359px]:sr-only">{o("importFile")}</span>
      </Button>
      <span className="flex gap-px">
        <Button
          data-testid="options-export"
          disabled={libraries.length === 0}
          className="rounded-r-none"
          onClick={async () =>
            tell(await exportFile(library ? [library.id] : null, library?.name ?? "sellerside-templates"))
          }
        >
          <Download aria-hidden="true" className="size-4" />
          <span className="max-[359px]:sr-only">{library ? o("libraryExport") : o("exportAll")}</span>
        </Button>
        <IconButton
          look="quiet"
          label={w("exportMore")}
          disabled={libraries.length === 0}
          icon={<ChevronDown aria-hidden="true" className="size-4" />}
          className="rounded-l-none"
          data-testid="options-export-more"
          onClick={() => setExporting(true)}
        />
      </span>
      <input
        ref={chooser}
        type="file"
        accept=".json,.csv,.tsv,.txt,.xlsx"
        hidden
        data-testid="options-import-file"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (file && (await looksLikeJson(file))) readJson(file);
          else if (file) setImporting({ file });
          // The same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      <Suspense>
        {importing ? (
          <ImportWizard
            libraries={libraries}
            libraryId={library?.id ?? null}
            marketplaces={marketplaces}
            file={importing.file}
            onJson={readJson}
            onClose={() => setImporting(null)}
          />
        ) : null}
        {exporting ? (
          <ExportDialog
            libraries={libraries}
            templates={templates}
            libraryId={library?.id ?? null}
            selectedIds={selectedIds}
            onClose={() => setExporting(false)}
          />
        ) : null}
      </Suspense>
      <ImportDialog report={report} onClose={() => setReport(null)} />
    </>
  );
}
