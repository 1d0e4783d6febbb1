import { useState } from "react";
import { ToggleChip } from "../../components/controls/choice";
import { SelectField } from "../../components/controls/field";
import { WindowList } from "../../components/controls/window-list";
import { useImportWords } from "../../components/import/import-words";
import { PLAIN_FIELDS } from "../../lib/interchange/columns";
import {
  defaultChoice,
  MERGE_STATES,
  type MergeChoice,
  type MergeRow,
  type MergeState,
} from "../../lib/interchange/merge";

export interface CompareStepProps {
  rows: readonly MergeRow[];
  choices: ReadonlyMap<number, MergeChoice>;
  onChoices: (choices: ReadonlyMap<number, MergeChoice>) => void;
}

const LOOKS: Record<MergeState, string> = {
  new: "bg-accent-soft text-accent-deep",
  changed: "bg-sunken text-ink",
  same: "bg-sunken text-ink-2",
  conflict: "bg-critical-soft text-critical",
};

/** What the import will change, row by row, with a choice for each or for all that are shown. */
export function CompareStep({ rows, choices, onChoices }: CompareStepProps) {
  const w = useImportWords();
  const [state, setState] = useState<MergeState | null>(null);
  const shown = rows.filter((row) => state === null || row.state === state);
  const choose = (which: readonly MergeRow[], choice: MergeChoice) => {
    const next = new Map(choices);
    for (const row of which) next.set(row.candidate.line, choice);
    onChoices(next);
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="flex flex-wrap gap-1.5">
          {MERGE_STATES.map((one) => {
            const count = rows.filter((row) => row.state === one).length;
            return (
              <ToggleChip
                key={one}
                on={state === one}
                testId={`import-state-${one}`}
                onToggle={(on) => setState(on ? one : null)}
              >
                {w(`state_${one}`)} {count}
              </ToggleChip>
            );
          })}
        </div>
        <div className="w-44">
          <SelectField
            bare
            label={w("choiceAll")}
            value=""
            testId="import-choose-all"
            options={[
              { value: "", label: w("choiceAll") },
              { value: "take", label: w("choice_take") },
              { value: "keep", label: w("choice_keep") },
              { value: "both", label: w("choice_both") },
            ]}
            onChange={(choice) => choice && choose(shown, choice as MergeChoice)}
          />
        </div>
      </div>
      <WindowList
        items={shown}
        keyOf={({ candidate }) => String(candidate.line)}
        label={w("stepCompare")}
        estimate={64}
        row={(row) => (
          <CompareRow
            row={row}
            choice={choices.get(row.candidate.line) ?? defaultChoice(row)}
            onChoose={(choice) => choose([row], choice)}
          />
        )}
      />
    </div>
  );
}

interface CompareRowProps {
  row: MergeRow;
  choice: MergeChoice;
  onChoose: (choice: MergeChoice) => void;
}

function CompareRow({ row, choice, onChoose }: CompareRowProps) {
  const w = useImportWords();
  const { candidate, state, conflict, diffs, existing } = row;
  const { template } = candidate;
  return (
    <div
      data-testid="import-compare-row"
      className="flex flex-wrap gap-x-3 gap-y-2 rounded-lg border border-line p-2.5"
    >
      <div className="flex min-w-0 flex-[1_1_16rem] flex-col gap-1">
        <p className="flex items-baseline gap-2">
          <span className={`shrink-0 rounded px-1.5 text-xs ${LOOKS[state]}`}>{w(`state_${state}`)}</span>
          <span className="min-w-0 truncate font-medium">{template.title}</span>
          {conflict ? <span className="text-xs text-critical">{w(`conflict_${conflict}`)}</span> : null}
        </p>
        {diffs.length === 0 ? (
          <p className="truncate text-xs text-ink-2">{template.variants[0]?.text}</p>
        ) : (
          <ul className="flex flex-col gap-1 text-xs">
            {diffs.slice(0, 5).map(({ field, before, after }) => (
              <li key={field} className="grid gap-x-3 sm:grid-cols-[5.5rem_1fr_1fr]">
                <span className="text-ink-2">{fieldName(field, w)}</span>
                <del className="line-clamp-3 break-words text-ink-2 decoration-critical/60">
                  {before || "–"}
                </del>
                <ins className="line-clamp-3 break-words no-underline">{after || "–"}</ins>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="w-40 shrink-0">
        <SelectField
          bare
          label={w("choiceFor", { title: template.title })}
          value={!existing && choice === "both" ? "take" : choice}
          options={
            existing
              ? [
                  { value: "take", label: w("choice_take") },
                  { value: "keep", label: w("choice_keep") },
                  { value: "both", label: w("choice_both") },
                ]
              : [
                  { value: "take", label: w("choiceImport") },
                  { value: "keep", label: w("choiceNot") },
                ]
          }
          onChange={(value) => onChoose(value as MergeChoice)}
        />
      </div>
    </div>
  );
}

function fieldName(field: string, w: ReturnType<typeof useImportWords>): string {
  const known = PLAIN_FIELDS.find((name) => name === field);
  if (known) return w(`role_${known}`);
  if (field === "variants" || field === "folderId") return w(`field_${field}`);
  return w("field_other");
}
