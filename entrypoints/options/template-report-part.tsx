import { useState } from "react";
import { StorageFailure } from "../../components/failure/storage-failure";
import { ReportView } from "../../components/templates/report-view";
import { EMPTY_TEMPLATE, type Template, type TemplateLibrary } from "../../lib/domain/template";
import type { Uncovered } from "../../lib/domain/template-report";
import { readTemplateReport } from "../../lib/storage/reports";
import { listOfferedTemplates } from "../../lib/storage/templates";
import { database, useStored } from "../sidepanel/surface/use-stored";
import type { Acted } from "./library-actions";
import { TemplateEditor } from "./template-editor";

export interface TemplateReportPartProps {
  libraries: readonly TemplateLibrary[];
  shopName: string;
  tell: <T>(acted: Acted<T>) => T | undefined;
  onNoLibrary: () => void;
}

/** What the templates of the libraries that are switched on do for the shop; each line opens what it speaks of. */
export function TemplateReportPart({ libraries, shopName, tell, onNoLibrary }: TemplateReportPartProps) {
  const [editing, setEditing] = useState<Template | null>(null);
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
  const write = (missing: Uncovered) => {
    const home = libraries.find(({ enabled }) => enabled) ?? libraries[0];
    if (home) setEditing(blankAnswer(home.id, missing));
    else onNoLibrary();
  };
  return (
    <>
      <ReportView {...report} templates={templates} onOpen={setEditing} onWrite={write} />
      {editing ? (
        <TemplateEditor
          key={editing.id}
          template={editing}
          libraries={libraries}
          shopName={shopName}
          tell={tell}
          onClose={() => setEditing(null)}
        />
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
