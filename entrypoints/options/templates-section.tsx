import { useMemo, useState } from "react";
import { Segmented } from "../../components/controls/choice";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { useOptionWords } from "../../components/surface/option-words";
import { LibraryList } from "../../components/templates/library-list";
import { useReportWords } from "../../components/templates/report-words";
import type { TemplateLibrary } from "../../lib/domain/template";
import { listLibraries, listTemplates } from "../../lib/storage/templates";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { exportFile, removeLibrary, saveLibrary } from "./library-actions";
import { LibraryNameDialog } from "./library-name-dialog";
import { TemplateManager } from "./template-manager";
import { TemplateReportPart } from "./template-report-part";
import { UndoToast, useUndo } from "./undo-toast";

/** The libraries on one side, their templates on the other; or what the templates are worth. */
export function TemplatesSection({ settings }: SurfaceProps) {
  const o = useOptionWords();
  const r = useReportWords();
  const [view, setView] = useState<"templates" | "report">("templates");
  const [shown, setShown] = useState<string | null>(null);
  const [naming, setNaming] = useState<TemplateLibrary | "new" | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const undo = useUndo(setTrouble);
  const stored = useStored(
    async () => ({ libraries: await listLibraries(database), templates: await listTemplates(database) }),
    [],
  );
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    if (stored.state === "ready")
      for (const { libraryId } of stored.value.templates)
        found.set(libraryId, (found.get(libraryId) ?? 0) + 1);
    return found;
  }, [stored]);
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (trouble) return <StorageFailure reason={trouble} onRetry={() => setTrouble(null)} />;
  if (stored.state === "loading") return null;

  const { libraries, templates } = stored.value;
  const library = libraries.find(({ id }) => id === shown) ?? null;
  const tell = <T,>(acted: { ok: true; value: T } | { ok: false; reason: StorageTrouble }): T | undefined => {
    if (acted.ok) return acted.value;
    setTrouble(acted.reason);
    return undefined;
  };
  return (
    <div className="flex flex-col gap-5 [&>fieldset]:self-start">
      <Segmented
        label={r("viewLabel")}
        value={view}
        onChange={setView}
        testId="options-templates-view"
        options={[
          { value: "templates", label: r("viewTemplates") },
          { value: "report", label: r("viewReport") },
        ]}
      />
      {view === "report" ? (
        <TemplateReportPart
          libraries={libraries}
          shopName={settings.shopName}
          tell={tell}
          onNoLibrary={() => setNaming("new")}
        />
      ) : (
        <div className="grid gap-5 lg:grid-cols-[250px_minmax(0,1fr)] lg:gap-8">
          <LibraryList
            libraries={libraries}
            counts={counts}
            shown={library?.id ?? null}
            onShow={setShown}
            onNew={() => setNaming("new")}
            onRename={setNaming}
            onEnable={async (one, enabled) =>
              tell(await saveLibrary({ ...one, enabled, updatedAt: Date.now() }))
            }
            onExport={async (one) => tell(await exportFile([one.id], one.name))}
            onDelete={async (one) => {
              const removed = tell(await removeLibrary(one.id));
              if (removed)
                undo.offer(o("libraryDeleted", { name: one.name, count: removed.templates.length }), removed);
            }}
          />
          <TemplateManager
            key={library?.id ?? ""}
            libraries={libraries}
            templates={library ? templates.filter(({ libraryId }) => libraryId === library.id) : templates}
            library={library}
            shopName={settings.shopName}
            marketplaces={settings.consoles}
            offerUndo={undo.offer}
            tell={tell}
            onNoLibrary={() => setNaming("new")}
          />
        </div>
      )}
      <LibraryNameDialog
        library={naming}
        onClose={() => setNaming(null)}
        onSave={async (named) => {
          setNaming(null);
          tell(await saveLibrary(named));
          setShown(named.id);
        }}
      />
      <UndoToast undo={undo} />
    </div>
  );
}
