import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Section } from "../../components/controls/section";
import { WindowList } from "../../components/controls/window-list";
import { FileButtons } from "../../components/learned/file-buttons";
import { RefusedRows } from "../../components/learned/refused-rows";
import { TermDialog } from "../../components/learned/term-dialog";
import { TermRow } from "../../components/learned/term-row";
import { meaningNames, useLearnedWords } from "../../components/learned/words";
import type { GlossaryEntry } from "../../lib/domain/glossary";
import { foldName } from "../../lib/interchange/columns";
import {
  downloadGlossary,
  downloadGlossaryTable,
  importGlossaryFile,
  putBackTerms,
  removeTerm,
  saveTerm,
  type TermsTaken,
} from "./learned-actions";
import type { LearnedTeller } from "./learned-section";

/** The shop's own words. */
export function GlossaryPart({
  glossary,
  tell,
}: {
  glossary: readonly GlossaryEntry[];
  tell: LearnedTeller;
}) {
  const l = useLearnedWords();
  const [editing, setEditing] = useState<GlossaryEntry | "new" | null>(null);
  const [leftOut, setLeftOut] = useState<TermsTaken["refused"]>([]);
  const save = async (entry: GlossaryEntry) => {
    setEditing(null);
    const saved = await saveTerm(entry);
    if (!saved.ok) tell.trouble(saved.reason);
    else tell.done(l(saved.value ? "termSaved" : "termsFull"));
  };
  const remove = async ({ id, term }: GlossaryEntry) => {
    const removed = await removeTerm(id);
    if (!removed.ok) return tell.trouble(removed.reason);
    tell.done(l("termDeleted", { term }), () => putBackTerms(removed.value));
  };
  const take = async (file: File) => {
    const names = meaningNames(foldName);
    for (const { means } of glossary) if ("concept" in means) names.concepts.add(means.concept);
    const acted = await importGlossaryFile(file, names);
    if (!acted.ok) return tell.trouble(acted.reason);
    const result = acted.value;
    setLeftOut(result.ok ? result.refused : []);
    if (!result.ok) return tell.refused(result);
    tell.done(l("termsImported", { added: result.added, replaced: result.replaced }));
  };
  return (
    <Section
      title={l("glossary", { count: glossary.length })}
      action={
        <span className="flex gap-1.5">
          <FileButtons
            name="glossary"
            onExport={async () => {
              const done = await downloadGlossary();
              if (!done.ok) tell.trouble(done.reason);
            }}
            onExportTable={async () => {
              const done = await downloadGlossaryTable();
              if (!done.ok) tell.trouble(done.reason);
            }}
            onImport={take}
          />
        </span>
      }
    >
      <div className="mb-1 flex flex-wrap items-center justify-between gap-2 px-1">
        <p className="text-xs text-ink-2">
          {l("glossaryLead")} {glossary.length === 0 ? l("noTerms") : ""}
        </p>
        <Button size="sm" look="primary" data-testid="term-new" onClick={() => setEditing("new")}>
          <Plus aria-hidden="true" className="size-3.5" />
          {l("addTerm")}
        </Button>
      </div>
      {leftOut.length > 0 ? <RefusedRows rows={leftOut} onClose={() => setLeftOut([])} /> : null}
      <WindowList
        items={glossary}
        keyOf={(entry) => entry.id}
        label={l("glossary", { count: glossary.length })}
        estimate={56}
        row={(entry) => (
          <TermRow
            entry={entry}
            onEnable={async (enabled) => {
              const done = await saveTerm({ ...entry, enabled });
              if (!done.ok) tell.trouble(done.reason);
            }}
            onEdit={() => setEditing(entry)}
            onDelete={() => remove(entry)}
          />
        )}
      />
      {editing ? (
        <TermDialog
          key={editing === "new" ? "new" : editing.id}
          entry={editing}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </Section>
  );
}
