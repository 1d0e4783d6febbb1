import { ChevronRight, RotateCcw } from "lucide-react";
import { useState } from "react";
import type { TemplateRevision } from "../../lib/domain/revision";
import type { Template } from "../../lib/domain/template";
import type { TemplateUsage } from "../../lib/domain/usage";
import { Button } from "../controls/button";
import { Section } from "../controls/section";
import { formatMoment, formatShare } from "../format/time";
import { useLocale } from "../surface/locale";
import { useLibraryWords } from "./library-words";
import { formatDay } from "./report-words";
import { RevisionDiff } from "./revision-diff";

export interface HistoryTabProps {
  /** As it is stored now; null: not saved yet. */
  current: Template | null;
  usage: TemplateUsage;
  revisions: readonly TemplateRevision[];
  /** ms */
  now: number;
  onRestore: (revision: TemplateRevision) => void;
}

/** What became of a template: how it is used, and what it was before. */
export function HistoryTab({ current, usage, revisions, now, onRestore }: HistoryTabProps) {
  const l = useLibraryWords();
  const locale = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  if (!current) return <p className="text-ink-2">{l("historyNew")}</p>;
  const uses = Math.max(current.usedCount, usage.uses);
  const last = Math.max(current.lastUsedAt ?? 0, usage.lastUsedAt ?? 0);
  const share = (rate: number | null) => (rate === null ? l("usageUnknown") : formatShare(rate));
  const figures: [string, string][] = [
    [l("usageUses"), String(uses)],
    [l("usageLast"), last === 0 ? l("usageNever") : formatDay(last, locale)],
    [l("usageEdited"), share(usage.editRate)],
    [l("usageUndone"), share(usage.undoneRate)],
  ];
  return (
    <div className="flex flex-col gap-5">
      <Section title={l("usageTitle")}>
        <dl
          className="grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line"
          data-testid="usage"
        >
          {figures.map(([name, value]) => (
            <div key={name} className="bg-surface px-3 py-2">
              <dt className="text-2xs text-ink-2">{name}</dt>
              <dd className="text-base font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={l("historyTitle")}>
        {revisions.length === 0 ? (
          <p className="rounded-xl bg-sunken px-3 py-2.5 text-xs text-ink-2">{l("historyNone")}</p>
        ) : (
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line">
            {revisions.map((revision) => {
              const on = open === revision.id;
              const { updatedAt, createdAt } = revision.template;
              return (
                <li key={revision.id} data-testid="revision">
                  <button
                    type="button"
                    aria-expanded={on}
                    onClick={() => setOpen(on ? null : revision.id)}
                    className="flex w-full items-center gap-2 px-3 py-2 text-start -outline-offset-2 hover:bg-sunken"
                  >
                    <ChevronRight
                      aria-hidden="true"
                      className={`size-4 shrink-0 text-ink-2 transition-transform ${on ? "rotate-90" : ""}`}
                    />
                    <span className="min-w-0 flex-1">
                      <span className="block font-medium tabular-nums">
                        {formatMoment(updatedAt || createdAt || revision.at, now, locale)}
                      </span>
                      <span className="block truncate text-xs text-ink-2">
                        {l(`cause_${revision.cause}`)} · {formatMoment(revision.at, now, locale)}
                      </span>
                    </span>
                  </button>
                  {on ? (
                    <div className="flex flex-col gap-3 px-3 pb-3 pl-9">
                      <RevisionDiff before={revision.template} after={current} />
                      <Button
                        size="sm"
                        data-testid="revision-restore"
                        className="self-start"
                        onClick={() => onRestore(revision)}
                      >
                        <RotateCcw aria-hidden="true" className="size-3.5" />
                        {l("restore")}
                      </Button>
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </div>
  );
}
