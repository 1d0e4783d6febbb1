import { Button } from "../controls/button";
import { Notice } from "../controls/notice";
import { type LearnedKey, useLearnedWords } from "./words";

export interface RefusedRow {
  /** As a spreadsheet shows it, from 1. */
  line: number;
  reason: string;
  /** The words that were wrong; empty where none were. */
  cell: string;
}

/** As many as a person would read. */
const SHOWN = 20;

/** Rows of a file that were not taken, each with its reason. */
export function RefusedRows({ rows, onClose }: { rows: readonly RefusedRow[]; onClose: () => void }) {
  const l = useLearnedWords();
  return (
    <Notice
      look="info"
      testId="rows-left-out"
      action={
        <Button size="sm" look="plain" data-testid="rows-left-out-close" onClick={onClose}>
          {l("rowsClose")}
        </Button>
      }
    >
      <p className="font-medium">{l("rowsLeftOut", { count: rows.length })}</p>
      <ul className="my-1 max-h-40 overflow-y-auto">
        {rows.slice(0, SHOWN).map(({ line, reason, cell }) => (
          <li key={line} className="break-words">
            {l("row", { line, reason: l(`row_${reason}` as LearnedKey) })}
            {cell ? (
              <q dir="auto" className="page-text ml-1">
                {cell}
              </q>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? <p>{l("rowsMore", { count: rows.length - SHOWN })}</p> : null}
    </Notice>
  );
}
