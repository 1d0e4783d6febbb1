import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { Segmented } from "../../components/controls/choice";
import { Notice } from "../../components/controls/notice";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { useLocale, useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { useLibraryWords } from "../../components/templates/library-words";
import { useReportWords } from "../../components/templates/report-words";
import { EMPTY_TEMPLATE, type Template, type TemplateLibrary } from "../../lib/domain/template";
import type { Locale } from "../../lib/i18n";
import { readShelf } from "../../lib/storage/library-shelf";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { ImportBar } from "./import-bar";
import { type Acted, saveLibrary } from "./library-actions";
import { LibraryDamage } from "./library-damage";
import { DeskProvider, type LibraryDesk } from "./library-desk";
import { LibraryFragments } from "./library-fragments";
import { LibraryNameDialog } from "./library-name-dialog";
import { LibraryScreen } from "./library-screen";
import { beginTemplate, setLibrary, useLibrary } from "./library-store";
import { TemplateReportPart } from "./template-report-part";
import { UndoToast, useUndo } from "./undo-toast";

/** The libraries with their templates; their shared texts; what the templates are worth. */
export function TemplatesSection({ settings }: SurfaceProps) {
  const t = useWords();
  const locale = useLocale();
  const o = useOptionWords();
  const l = useLibraryWords();
  const r = useReportWords();
  const view = useLibrary((state) => state.view);
  const place = useLibrary((state) => state.place);
  const selected = useLibrary((state) => state.selection.selected);
  const [naming, setNaming] = useState<TemplateLibrary | "new" | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const undo = useUndo(setTrouble);
  const stored = useStored(() => readShelf(database), []);
  const shelf = stored.state === "ready" ? stored.value : null;
  const { offer } = undo;
  const { shopName, consoles } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered for an undo is the same function in effect
  const desk = useMemo((): LibraryDesk | null => {
    if (!shelf) return null;
    return {
      shelf,
      shopName,
      marketplaces: consoles,
      tell: <T,>(acted: Acted<T>): T | undefined => {
        setRefusal(null);
        setTrouble(acted.ok ? null : acted.reason);
        return acted.ok ? acted.value : undefined;
      },
      offerUndo: offer,
      refuse: setRefusal,
      onNoLibrary: () => setNaming("new"),
    };
  }, [shelf, shopName, consoles]);
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (!shelf || !desk) return null;

  const { libraries, templates } = shelf;
  const library = libraries.find(({ id }) => id === place.libraryId) ?? null;
  const write = () => {
    const home = library ?? libraries[0];
    if (!home) return setNaming("new");
    const folderId = library ? place.folderId : "";
    setLibrary({ view: "templates" });
    beginTemplate({ ...blankTemplate(home.id, locale), folderId });
  };
  return (
    <DeskProvider desk={desk}>
      <div className="flex min-h-0 flex-1 flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Segmented
            label={r("viewLabel")}
            value={view}
            onChange={(next) => setLibrary({ view: next })}
            testId="options-templates-view"
            options={[
              { value: "templates", label: r("viewTemplates") },
              { value: "fragments", label: l("viewFragments") },
              { value: "report", label: r("viewReport") },
            ]}
          />
          <div className="ml-auto flex flex-wrap gap-2">
            <ImportBar
              libraries={libraries}
              templates={templates}
              library={library}
              selectedIds={[...selected]}
              marketplaces={consoles}
              tell={desk.tell}
            />
            <Button look="primary" data-testid="options-template-new" onClick={write}>
              <Plus aria-hidden="true" className="size-4" />
              {o("templateNew")}
            </Button>
          </div>
        </div>
        {trouble ? (
          <Notice
            look="bad"
            testId="library-trouble"
            action={
              <Button size="sm" onClick={() => setTrouble(null)}>
                {t("close")}
              </Button>
            }
          >
            {t(`storage_${trouble}`)} {t(`storageDo_${trouble}`)} {l("notDone")}
          </Notice>
        ) : null}
        {refusal ? (
          <Notice
            look="bad"
            testId="library-refused"
            action={
              <Button size="sm" onClick={() => setRefusal(null)}>
                {t("close")}
              </Button>
            }
          >
            {refusal}
          </Notice>
        ) : null}
        <LibraryDamage />
        {view === "templates" ? <LibraryScreen /> : null}
        {view === "fragments" ? <LibraryFragments /> : null}
        {view === "report" ? (
          <div className="min-h-0 flex-1 overflow-y-auto">
            <TemplateReportPart />
          </div>
        ) : null}
      </div>
      <LibraryNameDialog
        library={naming}
        onClose={() => setNaming(null)}
        onSave={async (named) => {
          setNaming(null);
          desk.tell(await saveLibrary(named));
          setLibrary({ place: { libraryId: named.id, folderId: "" } });
        }}
      />
      <UndoToast undo={undo} />
    </DeskProvider>
  );
}

function blankTemplate(libraryId: string, locale: Locale): Template {
  const variants = [{ language: locale === "zh_CN" ? "zh" : "en", region: "", text: "" }];
  return { ...EMPTY_TEMPLATE, id: crypto.randomUUID(), libraryId, title: "", variants };
}
