import { ShieldCheck } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { ToggleChip } from "../../components/controls/choice";
import { Notice } from "../../components/controls/notice";
import { WindowList } from "../../components/controls/window-list";
import { useImportWords } from "../../components/import/import-words";
import type { TemplateFinding } from "../../lib/domain/guard-report";
import type { PolicyClass } from "../../lib/domain/policy";
import type { Candidate } from "../../lib/interchange/map-rows";
import { applyRewrites, type CheckOne } from "./import-check";
import { RefusedRows } from "./import-refused";
import type { Checked, RowMark } from "./import-state";

export interface CheckStepProps {
  checked: Checked;
  check: CheckOne;
  onChange: (checked: Checked) => void;
}

/** What the guard objects to, by class, with what can be done for many rows at once; and the rows that were refused. */
export function CheckStep({ checked, check, onChange }: CheckStepProps) {
  const w = useImportWords();
  const { candidates, findings, marks, refused, blank } = checked;
  const [shownClass, setShownClass] = useState<PolicyClass | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState<string | null>(null);
  const counts = useMemo(() => countClasses(findings), [findings]);
  const objected = candidates.filter(
    ({ line }) =>
      findings.has(line) &&
      (shownClass === null || findings.get(line)?.some(({ finding }) => finding.class === shownClass)),
  );
  const chosen = objected.filter(({ line }) => picked.has(line));
  const mark = (what: RowMark | null) => {
    const next = new Map(marks);
    for (const { line } of chosen) {
      if (what) next.set(line, what);
      else next.delete(line);
    }
    onChange({ ...checked, marks: next });
    setPicked(new Set());
  };
  const fix = () => {
    const nextMarks = new Map(marks);
    const nextFindings = new Map(findings);
    const changed = new Map<number, Candidate>();
    let left = 0;
    let cut = 0;
    for (const candidate of chosen) {
      const fixed = applyRewrites(candidate.template, check);
      if (fixed.changed) {
        changed.set(candidate.line, { ...candidate, template: fixed.template });
        nextMarks.set(candidate.line, fixed.cut ? "draft" : "fixed");
        if (fixed.cut) cut++;
      }
      if (fixed.findings.length > 0) {
        nextFindings.set(candidate.line, fixed.findings);
        left++;
      } else nextFindings.delete(candidate.line);
    }
    onChange({
      ...checked,
      candidates: candidates.map((one) => changed.get(one.line) ?? one),
      findings: nextFindings,
      marks: nextMarks,
    });
    const parts = [w("fixed", { count: changed.size })];
    if (cut > 0) parts.push(w("fixedCut", { count: cut }));
    if (left > 0) parts.push(w("fixedLeft", { count: left }));
    setSaid(parts.join(" "));
    setPicked(new Set());
  };
  return (
    <div className="flex flex-col gap-4">
      <p
        role="status"
        className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2"
        data-testid="import-counts"
      >
        <span className="font-semibold text-ink">{w("rowsGood", { count: candidates.length })}</span>
        {refused.length > 0 ? <span>{w("rowsRefused", { count: refused.length })}</span> : null}
        {blank > 0 ? <span>{w("rowsBlank", { count: blank })}</span> : null}
      </p>
      {candidates.length === 0 ? <Notice look="bad">{w("nothingGood")}</Notice> : null}
      {said ? (
        <Notice look="good" testId="import-fixed">
          {said}
        </Notice>
      ) : null}
      {findings.size === 0 && candidates.length > 0 ? (
        <p className="flex items-center gap-2 rounded-lg bg-accent-soft px-3 py-2.5 text-accent-deep">
          <ShieldCheck aria-hidden="true" className="size-4" />
          {w("checkClean")}
        </p>
      ) : null}
      {findings.size > 0 ? (
        <section aria-label={w("checkFound", { count: findings.size })} className="flex flex-col gap-3">
          <h3 className="font-semibold" data-testid="import-objected">
            {w("checkFound", { count: findings.size })}
          </h3>
          <div className="flex flex-wrap gap-1.5">
            <ToggleChip on={shownClass === null} onToggle={() => setShownClass(null)}>
              {w("checkAll", { count: findings.size })}
            </ToggleChip>
            {counts.map(([name, count]) => (
              <ToggleChip
                key={name}
                on={shownClass === name}
                testId={`import-class-${name}`}
                onToggle={(on) => setShownClass(on ? name : null)}
              >
                {w(`class_${name}`)} {count}
              </ToggleChip>
            ))}
          </div>
          <div className="sticky -top-4 z-10 -mx-1 flex flex-wrap items-center gap-1.5 rounded-lg border border-line bg-surface p-1.5 shadow-sm">
            <Button
              size="sm"
              look="plain"
              data-testid="import-pick-all"
              onClick={() =>
                setPicked(chosen.length > 0 ? new Set() : new Set(objected.map(({ line }) => line)))
              }
            >
              {chosen.length > 0 ? w("pickNone") : w("pickAll", { count: objected.length })}
            </Button>
            <span role="status" className="mr-auto text-xs text-ink-2">
              {chosen.length > 0 ? w("picked", { count: chosen.length }) : null}
            </span>
            <Button
              size="sm"
              look="primary"
              disabled={chosen.length === 0}
              onClick={fix}
              data-testid="import-fix"
            >
              {w("fix")}
            </Button>
            <Button
              size="sm"
              disabled={chosen.length === 0}
              onClick={() => mark("draft")}
              data-testid="import-draft"
            >
              {w("asDraft")}
            </Button>
            <Button
              size="sm"
              disabled={chosen.length === 0}
              onClick={() => mark("skip")}
              data-testid="import-skip"
            >
              {w("skipRows")}
            </Button>
            {chosen.some(({ line }) => marks.has(line)) ? (
              <Button size="sm" look="plain" onClick={() => mark(null)}>
                {w("unskip")}
              </Button>
            ) : null}
          </div>
          <WindowList
            items={objected}
            keyOf={({ line }) => String(line)}
            label={w("checkFound", { count: findings.size })}
            estimate={72}
            row={(candidate) => (
              <ObjectedRow
                candidate={candidate}
                findings={findings.get(candidate.line) ?? []}
                mark={marks.get(candidate.line) ?? null}
                picked={picked.has(candidate.line)}
                onPick={(on) =>
                  setPicked((old) => {
                    const next = new Set(old);
                    if (on) next.add(candidate.line);
                    else next.delete(candidate.line);
                    return next;
                  })
                }
              />
            )}
          />
        </section>
      ) : null}
      <RefusedRows refused={refused} />
    </div>
  );
}

interface ObjectedRowProps {
  candidate: Candidate;
  findings: readonly TemplateFinding[];
  mark: RowMark | null;
  picked: boolean;
  onPick: (on: boolean) => void;
}

const MARKS = { skip: "markSkip", draft: "markDraft", fixed: "markFixed" } as const;

function ObjectedRow({ candidate, findings, mark, picked, onPick }: ObjectedRowProps) {
  const w = useImportWords();
  const { line, template } = candidate;
  const [first] = findings;
  const text = template.variants[first?.variant ?? 0]?.text ?? "";
  const span = first?.finding.spans[0];
  const from = span ? Math.max(0, span.start - 24) : 0;
  const names = [...new Set(findings.map(({ finding }) => finding.class))];
  return (
    <div
      data-testid="import-objected-row"
      className={`flex gap-3 rounded-lg border border-line p-2.5 ${mark === "skip" ? "opacity-60" : ""}`}
    >
      <input
        type="checkbox"
        checked={picked}
        aria-label={w("pick", { title: template.title })}
        onChange={({ target }) => onPick(target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
          <span className="min-w-0 truncate font-medium">{template.title}</span>
          {names.map((name) => (
            <span
              key={name}
              className={`rounded px-1.5 text-xs ${
                findings.some(({ finding }) => finding.class === name && finding.severity === "stop")
                  ? "bg-critical-soft text-critical"
                  : "bg-sunken text-ink-2"
              }`}
            >
              {w(`class_${name}`)}
            </span>
          ))}
          {mark ? (
            <span className="rounded bg-accent-soft px-1.5 text-xs text-accent-deep">{w(MARKS[mark])}</span>
          ) : null}
          <span className="ml-auto text-xs text-ink-2">{w("rowAt", { line })}</span>
        </p>
        <p className="line-clamp-2 text-xs break-words text-ink-2">
          {from > 0 ? "…" : ""}
          {span ? (
            <>
              {text.slice(from, span.start)}
              <mark className="rounded bg-critical-soft px-0.5 text-critical">
                {text.slice(span.start, span.end)}
              </mark>
              {text.slice(span.end, span.end + 120)}
            </>
          ) : (
            text.slice(0, 160)
          )}
        </p>
        {first && first.finding.rewrite !== null && span ? (
          <p className="text-xs text-accent-deep">
            {first.finding.rewrite === "" ? w("takeOut") : `→ ${first.finding.rewrite}`}
          </p>
        ) : null}
      </div>
    </div>
  );
}

function countClasses(findings: ReadonlyMap<number, readonly TemplateFinding[]>): [PolicyClass, number][] {
  const counts = new Map<PolicyClass, number>();
  for (const list of findings.values())
    for (const name of new Set(list.map(({ finding }) => finding.class)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
