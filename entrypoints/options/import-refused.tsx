import { useImportWords } from "../../components/import/import-words";
import type { RefusedRow, RowFailure } from "../../lib/interchange/map-rows";

/** As many rows of one reason as a person would read; their number is always told. */
const SHOWN = 50;

/** The rows that were refused, by reason, folded up. */
export function RefusedRows({ refused }: { refused: readonly RefusedRow[] }) {
  const w = useImportWords();
  if (refused.length === 0) return null;
  const reasons = new Map<RowFailure, RefusedRow[]>();
  for (const row of refused) {
    const list = reasons.get(row.reason);
    if (list) list.push(row);
    else reasons.set(row.reason, [row]);
  }
  return (
    <section aria-label={w("refusedHeading")} className="flex flex-col gap-2" data-testid="import-refused">
      <h3 className="font-semibold">{w("refusedHeading")}</h3>
      {[...reasons].map(([reason, rows]) => (
        <details key={reason} className="rounded-lg border border-line px-3 py-2">
          <summary className="cursor-pointer text-xs font-medium">
            {w(`row_${reason}`)} <span className="text-ink-2">{rows.length}</span>
          </summary>
          <ul className="mt-2 flex flex-col gap-1 text-xs text-ink-2">
            {rows.slice(0, SHOWN).map(({ line, sample }) => (
              <li key={line} className="flex gap-3">
                <span className="w-20 shrink-0">{w("rowAt", { line })}</span>
                <span className="min-w-0 truncate">{sample}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
