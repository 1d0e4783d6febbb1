import { useState } from "react";
import { StorageFailure } from "../../components/failure/storage-failure";
import { useOptionWords } from "../../components/surface/option-words";
import { ReportView } from "../../components/templates/report-view";
import { EMPTY_TEMPLATE, type Template } from "../../lib/domain/template";
import type { Uncovered } from "../../lib/domain/template-report";
import { readTemplateReport } from "../../lib/storage/reports";
import { listOfferedTemplates } from "../../lib/storage/templates";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { useDesk } from "./library-desk";
import { LibrarySheet } from "./library-sheet";
import { setDraft, setLibrary } from "./library-store";
import { TemplateEditor } from "./template-editor";

/** What the templates of the libraries that are switched on do for the shop; each line opens what it speaks of. */
export function TemplateReportPart() {
  const o = useOptionWords();
  const { shelf, onNoLibrary } = useDesk();
  const [editing, setEditing] = useState<string | null>(null);
  const stored = useStored(
    async () => ({
      templates: await listOfferedTemplates(database),
      report: await readTemplateReport(database, Date.now()),
    }),
    [],
  );
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (stored.state === "loading") return null;
  const { templates, report } = stored.value;
  const open = (id: string) => {
    setLibrary({ tab: "reply" });
    setEditing(id);
  };
  const write = (missing: Uncovered) => {
    const home = shelf.libraries.find(({ enabled }) => enabled) ?? shelf.libraries[0];
    if (!home) return onNoLibrary();
    const template = blankAnswer(home.id, missing);
    setDraft(template.id, { template, base: null });
    open(template.id);
  };
  return (
    <>
      <ReportView {...report} templates={templates} onOpen={({ id }) => open(id)} onWrite={write} />
      {editing ? (
        <LibrarySheet title={o("editorEdit")} onClose={() => setEditing(null)}>
          <TemplateEditor
            key={editing}
            id={editing}
            onClose={() => setEditing(null)}
            onSaved={() => setEditing(null)}
          />
        </LibrarySheet>
      ) : null}
    </>
  );
}

/** A new template for an intent, with a text to write for each language in which it is missing. */
function blankAnswer(libraryId: string, { intent, languages }: Uncovered): Template {
  const missing = languages.length > 0 ? languages : ["en"];
  const variants = missing.map((language) => ({ language, region: "", text: "" }));
  return { ...EMPTY_TEMPLATE, id: crypto.randomUUID(), libraryId, title: "", intents: [intent], variants };
}
