import { Check, CircleDashed, Copy, Pause, ShieldCheck, X } from "lucide-react";
import type { LedgerEntry } from "../../lib/domain/language-model";
import { Button } from "../controls/button";
import { EmptyState } from "../controls/notice";
import { WindowList } from "../controls/window-list";
import { formatMoment } from "../format/time";
import { useLocale } from "../surface/locale";
import { formatBytes } from "./amounts";
import { useModelWords } from "./words";

/** From here on only the rows near the view exist. */
const LONG = 60;
const ICONS = { running: CircleDashed, done: Check, paused: Pause, failed: X } as const;

export interface LedgerListProps {
  /** Newest first. */
  entries: readonly LedgerEntry[];
  /** Of all that there are. */
  count: number;
  now: number;
  copied: "no" | "yes" | "failed";
  onCopy: () => void;
}

/** Every request that the extension ever made. */
export function LedgerList({ entries, count, now, copied, onCopy }: LedgerListProps) {
  const m = useModelWords();
  if (entries.length === 0)
    return (
      <div className="rounded-xl border border-line bg-surface">
        <EmptyState
          testId="ledger-empty"
          icon={<ShieldCheck aria-hidden="true" className="size-6" />}
          title={m("ledgerEmpty")}
          text={m("ledgerEmptyText")}
        />
      </div>
    );
  const received = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const row = (entry: LedgerEntry) => <LedgerRow entry={entry} now={now} />;
  return (
    <div className="flex flex-col gap-2">
      <p className="px-1 text-xs text-ink-2">{m("ledgerLead")}</p>
      <div className="flex flex-wrap items-center gap-2 px-1">
        <p className="min-w-0 flex-1 basis-40 text-xs tabular-nums" data-testid="ledger-count">
          {m("ledgerCount", { count, size: formatBytes(received) })}
          {count > entries.length ? ` ${m("ledgerNewest", { count: entries.length })}` : ""}
        </p>
        <Button size="sm" onClick={onCopy} data-testid="ledger-copy">
          <Copy aria-hidden="true" className="size-3.5" />
          {m("ledgerCopy")}
        </Button>
        <span role="status" className={copied === "no" ? "sr-only" : "text-xs text-ink-2"}>
          {copied === "no" ? "" : m(copied === "yes" ? "ledgerCopied" : "ledgerCopyFailed")}
        </span>
      </div>
      {entries.length > LONG ? (
        <WindowList items={entries} keyOf={keyOf} row={row} label={m("ledger")} estimate={58} />
      ) : (
        <ul aria-label={m("ledger")} className="flex flex-col gap-1.5">
          {entries.map((entry) => (
            <li key={keyOf(entry)}>{row(entry)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const keyOf = ({ id, at, url }: LedgerEntry) => String(id ?? `${at} ${url}`);

function LedgerRow({ entry, now }: { entry: LedgerEntry; now: number }) {
  const m = useModelWords();
  const locale = useLocale();
  const Icon = ICONS[entry.outcome];
  return (
    <div
      data-testid="ledger-row"
      data-outcome={entry.outcome}
      className="flex flex-col gap-0.5 rounded-lg border border-line bg-surface px-3 py-2 text-xs"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-ink-2 tabular-nums">
        <span>{formatMoment(entry.at, now, locale)}</span>
        <span className={`inline-flex items-center gap-1 ${entry.outcome === "failed" ? "text-high" : ""}`}>
          <Icon aria-hidden="true" className="size-3.5" />
          {m(`ledger_${entry.outcome}`)}
          {entry.status === null ? "" : ` (${entry.status})`}
        </span>
        <span>{formatBytes(entry.bytes)}</span>
        <span className="page-name min-w-0">{entry.modelId}</span>
      </p>
      <p className="page-text font-mono text-2xs">{entry.url}</p>
      {entry.ledTo ? <p className="page-text font-mono text-2xs text-ink-2">→ {entry.ledTo}</p> : null}
    </div>
  );
}

/** The ledger as lines of text, for a mail or an auditor. Times in ISO form. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  const lines = entries.map(({ at, outcome, status, bytes, modelId, url, ledTo }) =>
    [new Date(at).toISOString(), outcome, status ?? "-", bytes, modelId, url, ledTo ?? "-"].join("\t"),
  );
  return [["time", "outcome", "status", "bytes", "model", "url", "led to"].join("\t"), ...lines].join("\n");
}
