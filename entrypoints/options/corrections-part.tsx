import { GraduationCap } from "lucide-react";
import { useMemo, useState } from "react";
import { SearchField } from "../../components/controls/field";
import { EmptyState } from "../../components/controls/notice";
import { Section } from "../../components/controls/section";
import { WindowList } from "../../components/controls/window-list";
import { CorrectionRow } from "../../components/learned/correction-row";
import { FileButtons } from "../../components/learned/file-buttons";
import { useLearnedWords } from "../../components/learned/words";
import { useWords } from "../../components/surface/locale";
import type { Correction } from "../../lib/domain/correction";
import { useNow } from "../sidepanel/surface/use-now";
import {
  downloadCorrections,
  goBackBefore,
  importCorrectionFile,
  putBackCorrections,
  removeCorrection,
  switchCorrection,
  switchOnAgain,
} from "./learned-actions";
import type { LearnedTeller } from "./learned-section";

/** The corrections, newest first. */
export function CorrectionsPart({
  corrections,
  tell,
}: {
  corrections: readonly Correction[];
  tell: LearnedTeller;
}) {
  const t = useWords();
  const l = useLearnedWords();
  const now = useNow();
  const [query, setQuery] = useState("");
  const shown = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return corrections.filter(({ text, was, right }) =>
      [text, t(`intent_${was.intent}`), t(`intent_${right.intent}`)].some((part) =>
        part.toLowerCase().includes(wanted),
      ),
    );
  }, [corrections, query, t]);
  const remove = async (row: Correction) => {
    const removed = await removeCorrection(row.id);
    if (!removed.ok) return tell.trouble(removed.reason);
    tell.done(l("deletedCorrection"), () => putBackCorrections(removed.value));
  };
  const rollBack = async (row: Correction) => {
    const switched = await goBackBefore(row);
    if (!switched.ok) return tell.trouble(switched.reason);
    const ids = switched.value;
    tell.done(l("rolledBack", { count: ids.length }), () => switchOnAgain(ids));
  };
  const take = async (file: File) => {
    const acted = await importCorrectionFile(file);
    if (!acted.ok) return tell.trouble(acted.reason);
    const result = acted.value;
    if (!result.ok) return tell.refused(result);
    const { added, known, amazon } = result;
    tell.done(l(amazon > 0 ? "importedAmazon" : "imported", { added, known, amazon }));
  };
  return (
    <Section
      title={l("corrections", { count: corrections.length })}
      action={
        <span className="flex gap-1.5">
          <FileButtons
            name="corrections"
            onExport={async () => {
              const done = await downloadCorrections();
              if (!done.ok) tell.trouble(done.reason);
            }}
            onImport={take}
          />
        </span>
      }
    >
      {corrections.length === 0 ? (
        <div className="rounded-xl border border-line bg-surface">
          <EmptyState
            icon={<GraduationCap aria-hidden="true" className="size-6" />}
            title={l("noCorrections")}
            text={l("noCorrectionsText")}
          />
        </div>
      ) : (
        <>
          <div className="mb-1 flex">
            <SearchField
              label={l("findCorrection")}
              clearLabel={l("clearSearch")}
              value={query}
              onChange={setQuery}
            />
          </div>
          {shown.length === 0 ? <p className="px-1 py-3 text-ink-2">{l("noneFound")}</p> : null}
          <WindowList
            items={shown}
            keyOf={(row) => row.id}
            label={l("corrections", { count: corrections.length })}
            estimate={64}
            row={(row) => (
              <CorrectionRow
                correction={row}
                now={now}
                onEnable={async (enabled) => {
                  const done = await switchCorrection(row, enabled);
                  if (!done.ok) tell.trouble(done.reason);
                }}
                onDelete={() => remove(row)}
                onRollBack={() => rollBack(row)}
              />
            )}
          />
        </>
      )}
    </Section>
  );
}
