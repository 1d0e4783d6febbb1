import { StorageFailure } from "../../components/failure/storage-failure";
import { useLocale } from "../../components/surface/locale";
import { HistoryTab } from "../../components/templates/history-tab";
import { useLibraryWords } from "../../components/templates/library-words";
import { formatDay } from "../../components/templates/report-words";
import { type Template, titleFor } from "../../lib/domain/template";
import { NO_USAGE } from "../../lib/domain/usage";
import { listRevisions } from "../../lib/storage/templates";
import { readTemplateUsage } from "../../lib/storage/usage";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { putTemplatesBack, restoreTemplate } from "./library-actions";
import { useDesk } from "./library-desk";

/** How a template is used and what it was; brings an earlier state back. */
export function TemplateHistory({ stored, onRestored }: { stored: Template | null; onRestored: () => void }) {
  const l = useLibraryWords();
  const locale = useLocale();
  const { tell, offerUndo, refuse } = useDesk();
  const id = stored?.id ?? "";
  const asked = useStored(
    async () => ({
      usage: await readTemplateUsage(database, id),
      revisions: await listRevisions(database, id),
    }),
    [id],
  );
  if (asked.state === "failed") return <StorageFailure reason={asked.reason} onRetry={asked.retry} />;
  const { usage, revisions } = asked.state === "ready" ? asked.value : { usage: NO_USAGE, revisions: [] };
  return (
    <HistoryTab
      current={stored}
      usage={usage}
      revisions={revisions}
      now={Date.now()}
      onRestore={async (revision) => {
        const acted = await restoreTemplate(revision.id);
        if (!acted.ok) {
          tell(acted);
          return;
        }
        if (!acted.value) return refuse(l("restoreGone"));
        onRestored();
        const date = formatDay(revision.template.updatedAt || revision.at, locale);
        const text = l("restored", { title: titleFor(acted.value, locale), date });
        offerUndo(text, stored ? () => putTemplatesBack([stored]) : null);
      }}
    />
  );
}
