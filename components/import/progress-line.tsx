import { Button } from "../controls/button";
import { useImportWords } from "./import-words";

export interface ProgressLineProps {
  label: string;
  done: number;
  /** 0: unknown. */
  total: number;
  /** Absent where it cannot be stopped any more. */
  onStop?: (() => void) | undefined;
}

/** How far a long piece of work is, with a button that stops it. */
export function ProgressLine({ label, done, total, onStop }: ProgressLineProps) {
  const w = useImportWords();
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 py-20" data-testid="import-progress">
      <p className="font-medium">{label}</p>
      <progress
        aria-label={label}
        className="h-2 w-full overflow-hidden rounded-full bg-sunken accent-accent"
        {...(total > 0 ? { value: done, max: total } : {})}
      />
      {total > 0 ? (
        <p className="text-xs text-ink-2 tabular-nums">{Math.floor((100 * done) / total)} %</p>
      ) : null}
      {onStop ? (
        <Button onClick={onStop} data-testid="import-stop">
          {w("stop")}
        </Button>
      ) : null}
    </div>
  );
}
