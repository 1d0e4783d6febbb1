import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/controls/button";
import { Segmented } from "../../components/controls/choice";
import { Modal } from "../../components/controls/dialog";
import { SelectField } from "../../components/controls/field";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { useImportWords } from "../../components/import/import-words";
import { ProgressLine } from "../../components/import/progress-line";
import { useWords } from "../../components/surface/locale";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { describeStorageFailure } from "../../lib/storage/failures";
import { FORMATS, type Format, saveExport } from "./import-save-file";

export interface ExportDialogProps {
  libraries: readonly TemplateLibrary[];
  templates: readonly Template[];
  /** The library that is shown, or null. */
  libraryId: string | null;
  selectedIds: readonly string[];
  onClose: () => void;
}

/** Saves all libraries, one, or the selection as JSON, CSV or Excel. */
export function ExportDialog({ libraries, templates, libraryId, selectedIds, onClose }: ExportDialogProps) {
  const w = useImportWords();
  const t = useWords();
  const [format, setFormat] = useState<Format>("xlsx");
  const [what, setWhat] = useState(selectedIds.length > 0 ? "selection" : (libraryId ?? "all"));
  const [work, setWork] = useState<{ done: number; total: number } | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const library = libraries.find(({ id }) => id === what);
  const save = async () => {
    const ended = new AbortController();
    running.current = ended;
    setWork({ done: 0, total: 0 });
    try {
      await saveExport(
        {
          format,
          libraryIds: library ? [library.id] : null,
          templateIds: what === "selection" ? new Set(selectedIds) : null,
          name: library?.name ?? "sellerside-templates",
        },
        (_, done, total) => setWork({ done, total }),
        ended.signal,
      );
      onClose();
    } catch (error) {
      if (!ended.signal.aborted) setTrouble(describeStorageFailure(error));
    } finally {
      setWork(null);
    }
  };
  return (
    <Modal
      open
      onClose={onClose}
      title={w("exportTitle")}
      testId="export-dialog"
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" disabled={work !== null} onClick={save} data-testid="export-save">
            {w("exportSave")}
          </Button>
        </>
      }
    >
      {trouble ? (
        <StorageFailure reason={trouble} onRetry={() => setTrouble(null)} />
      ) : work ? (
        <ProgressLine label={w("writing")} {...work} onStop={() => running.current?.abort()} />
      ) : (
        <div className="flex flex-col gap-4">
          <SelectField
            label={w("exportWhat")}
            value={what}
            testId="export-what"
            options={[
              ...(selectedIds.length > 0
                ? [{ value: "selection", label: w("exportSelection", { count: selectedIds.length }) }]
                : []),
              { value: "all", label: w("exportAll", { count: templates.length }) },
              ...libraries.map(({ id, name }) => ({
                value: id,
                label: w("exportLibrary", {
                  name,
                  count: templates.filter((template) => template.libraryId === id).length,
                }),
              })),
            ]}
            onChange={setWhat}
          />
          <div className="flex flex-col gap-2">
            <Segmented
              label={w("exportAs")}
              value={format}
              testId="export-format"
              options={FORMATS.map((value) => ({
                value,
                label: value === "xlsx" ? "Excel" : value.toUpperCase(),
              }))}
              onChange={setFormat}
            />
            <p className="text-xs text-ink-2">{w(`format_${format}`)}</p>
          </div>
        </div>
      )}
    </Modal>
  );
}
