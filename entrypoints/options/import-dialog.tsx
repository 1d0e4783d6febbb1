import { Button } from "../../components/controls/button";
import { Modal } from "../../components/controls/dialog";
import { Notice } from "../../components/controls/notice";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import type { ImportReport } from "./library-actions";

/** What an import brought, or exactly why it was refused. */
export function ImportDialog({ report, onClose }: { report: ImportReport | null; onClose: () => void }) {
  const t = useWords();
  const o = useOptionWords();
  if (!report) return null;
  return (
    <Modal
      open
      onClose={onClose}
      title={report.ok ? o("importDone") : o("importRefused")}
      testId="options-import-report"
      footer={
        <Button look="primary" onClick={onClose}>
          {t("close")}
        </Button>
      }
    >
      {report.ok ? (
        <Notice look="good">
          {o("importCounts", {
            libraries: report.libraries,
            templates: report.templates,
            replaced: report.replaced,
          })}
        </Notice>
      ) : (
        <div className="flex flex-col gap-3">
          <Notice look="bad">{o(`import_${report.reason}`)}</Notice>
          {report.issues.length > 0 ? (
            <ul className="max-h-60 list-disc overflow-y-auto pl-5 text-xs text-ink-2">
              {report.issues.map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
            </ul>
          ) : null}
          <p className="text-xs text-ink-2">{o("importUntouched")}</p>
        </div>
      )}
    </Modal>
  );
}
