import { CircleCheck, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { StorageFailure, type StorageTrouble } from "../../components/failure/storage-failure";
import { DropZone } from "../../components/import/drop-zone";
import { useImportWords } from "../../components/import/import-words";
import { ProgressLine } from "../../components/import/progress-line";
import { WizardFrame } from "../../components/import/wizard-frame";
import { useWords } from "../../components/surface/locale";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { TemplateLibrary } from "../../lib/domain/template";
import { defaultChoice, type MergeChoice, type MergeRow } from "../../lib/interchange/merge";
import type { Delimiter, TableEncoding } from "../../lib/interchange/read-table";
import { describeStorageFailure } from "../../lib/storage/failures";
import type { CheckOne } from "./import-check";
import { CheckStep } from "./import-check-step";
import { ColumnsStep } from "./import-columns-step";
import { CompareStep } from "./import-compare-step";
import { looksLikeJson } from "./import-json";
import {
  compareChecked,
  type Imported,
  mapAndCheck,
  storeImport,
  takeBack,
  type WorkName,
} from "./import-run";
import { openSource, type Source, type SourceFailure } from "./import-source";
import { type Checked, keptCandidates, type Mapping, STEPS, type Step, startMapping } from "./import-state";

export interface ImportWizardProps {
  libraries: readonly TemplateLibrary[];
  /** The library that is shown, or null. */
  libraryId: string | null;
  /** Consoles that are in use: templates without a marketplace are checked for these. */
  marketplaces: readonly MarketplaceId[];
  /** A file that was already chosen. */
  file?: File | null;
  /** JSON files go the old way, all or nothing. */
  onJson: (file: File) => void;
  onClose: () => void;
}

const STEP_NAMES = ["stepFile", "stepColumns", "stepCheck", "stepCompare", "stepDone"] as const;

/** Brings templates in from a table, step by step; nothing is stored before the last. */
export function ImportWizard(props: ImportWizardProps) {
  const { libraries, libraryId, marketplaces, file = null, onJson, onClose } = props;
  const w = useImportWords();
  const t = useWords();
  const [step, setStep] = useState<Step>("file");
  const [work, setWork] = useState<{ name: WorkName; done: number; total: number } | null>(null);
  const [said, setSaid] = useState<SourceFailure | "stopped" | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [check, setCheck] = useState<CheckOne | null>(null);
  const [rows, setRows] = useState<MergeRow[]>([]);
  const [choices, setChoices] = useState<ReadonlyMap<number, MergeChoice>>(new Map());
  const [imported, setImported] = useState<Imported | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** One long piece of work at a time; it can be stopped, and its failure is said. */
  const run = async (name: WorkName, job: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const ended = new AbortController();
    running.current = ended;
    setSaid(null);
    setWork({ name, done: 0, total: 0 });
    try {
      await job(ended.signal);
    } catch (error) {
      if (running.current !== ended) return;
      if (ended.signal.aborted) setSaid("stopped");
      else setTrouble(describeStorageFailure(error));
    } finally {
      if (running.current === ended) setWork(null);
    }
  };
  const report = (name: WorkName, done: number, total: number) => setWork({ name, done, total });
  const open = async (chosen: File, how?: { encoding: TableEncoding; delimiter: Delimiter }) => {
    if (!how && (await looksLikeJson(chosen))) {
      onJson(chosen);
      return;
    }
    run("reading", async (signal) => {
      const onProgress = (done: number, total: number) => report("reading", done, total);
      const outcome = await openSource(chosen, { ...how, signal, onProgress });
      signal.throwIfAborted();
      if (!outcome.ok) {
        setSaid(outcome.reason);
        return;
      }
      setSource(outcome.source);
      setMapping((old) => ({
        ...startMapping(outcome.source, libraryId ?? ""),
        ...(old && how ? { libraryId: old.libraryId, language: old.language } : {}),
      }));
      setStep("columns");
    });
  };
  const first = useRef(file);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the given file is opened once
  useEffect(() => {
    const given = first.current;
    first.current = null;
    if (given) open(given);
  }, []);
  const toCheck = () =>
    run("mapping", async (signal) => {
      if (!source || !mapping) return;
      const result = await mapAndCheck(source, mapping, marketplaces, report, signal);
      setChecked(result.checked);
      setCheck(() => result.check);
      setStep("check");
    });
  const toCompare = () =>
    run("reading", async () => {
      if (!checked || !mapping) return;
      setRows(await compareChecked(checked, mapping));
      setChoices(new Map());
      setStep("compare");
    });
  const store = () =>
    run("storing", async () => {
      if (!mapping || !source) return;
      setImported(await storeImport(rows, choices, mapping, source.file.name));
      setStep("done");
    });
  const undo = async () => {
    if (!imported) return;
    try {
      const result = await takeBack(imported.importId);
      if (!result.ok) setUndone(w("undoGone"));
      else setUndone(result.kept.length > 0 ? w("undoneKept", { count: result.kept.length }) : w("undone"));
    } catch (error) {
      setTrouble(describeStorageFailure(error));
    }
  };
  const coming = rows.filter(
    (row) => (choices.get(row.candidate.line) ?? defaultChoice(row)) !== "keep",
  ).length;
  const hasText = mapping?.roles.some((role) => role === "text" || role.startsWith("text:")) ?? false;
  const back: Partial<Record<Step, Step>> = { columns: "file", check: "columns", compare: "check" };
  const next: Partial<Record<Step, { label: string; run: () => void; off: boolean }>> = {
    columns: { label: w("next"), run: toCheck, off: !hasText },
    check: { label: w("next"), run: toCompare, off: !checked || keptCandidates(checked).length === 0 },
    compare: { label: w("importNow", { count: coming }), run: store, off: coming === 0 },
    done: { label: t("close"), run: onClose, off: false },
  };
  const before = back[step];
  const after = next[step];
  return (
    <WizardFrame
      title={w("title")}
      steps={STEP_NAMES.map((name) => w(name))}
      at={STEPS.indexOf(step)}
      onClose={onClose}
      testId="import-wizard"
      footer={
        work || step === "file" ? null : (
          <>
            {before ? (
              <Button onClick={() => setStep(before)} data-testid="import-back">
                {w("back")}
              </Button>
            ) : null}
            {after ? (
              <Button look="primary" disabled={after.off} onClick={after.run} data-testid="import-next">
                {after.label}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {trouble ? <StorageFailure reason={trouble} onRetry={() => setTrouble(null)} /> : null}
      {said && !work ? (
        <div className="mb-4">
          <Notice look={said === "stopped" ? "info" : "bad"} testId="import-said">
            {said === "stopped" ? w("stopped") : w(`file_${said}`)}
          </Notice>
        </div>
      ) : null}
      {work ? (
        <ProgressLine
          label={w(work.name, { name: source?.file.name ?? "" })}
          done={work.done}
          total={work.total}
          onStop={work.name === "storing" ? undefined : () => running.current?.abort()}
        />
      ) : null}
      {!work && !trouble && step === "file" ? <DropZone onFile={(chosen) => open(chosen)} /> : null}
      {!work && !trouble && step === "columns" && source && mapping ? (
        <ColumnsStep
          source={source}
          mapping={mapping}
          libraries={libraries}
          onMapping={setMapping}
          onSheet={(sheet) => {
            const other = { ...source, sheet };
            setSource(other);
            setMapping({ ...startMapping(other, mapping.libraryId), language: mapping.language });
          }}
          onReread={(how) => open(source.file, how)}
        />
      ) : null}
      {!work && !trouble && step === "check" && checked && check ? (
        <CheckStep checked={checked} check={check} onChange={setChecked} />
      ) : null}
      {!work && !trouble && step === "compare" ? (
        <CompareStep rows={rows} choices={choices} onChoices={setChoices} />
      ) : null}
      {!work && !trouble && step === "done" && imported ? (
        <div
          className="mx-auto flex max-w-md flex-col items-center gap-3 py-14 text-center"
          data-testid="import-done"
        >
          <span className="grid size-14 place-items-center rounded-2xl bg-accent-soft text-accent">
            <CircleCheck aria-hidden="true" className="size-7" />
          </span>
          <h3 className="text-lg font-semibold">{w("done")}</h3>
          <p>{w("doneCounts", imported.counts)}</p>
          {checked && checked.refused.length > 0 ? (
            <p className="text-ink-2">{w("doneSkipped", { count: checked.refused.length })}</p>
          ) : null}
          {undone ? (
            <Notice look="info" testId="import-undone">
              {undone}
            </Notice>
          ) : (
            <Button onClick={undo} data-testid="import-undo">
              <Undo2 aria-hidden="true" className="size-4" />
              {w("undo")}
            </Button>
          )}
        </div>
      ) : null}
    </WizardFrame>
  );
}
