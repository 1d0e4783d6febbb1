import { Pause, Play, RotateCcw, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { ModelInstall } from "../../lib/domain/language-model";
import { Button } from "../controls/button";
import { formatShare } from "../format/time";
import { formatBytes, shareOf, tellRemaining } from "./amounts";
import { AskAgain } from "./ask-again";
import { FailureNote } from "./failure-note";
import { type ModelWords, useModelWords } from "./words";

/** The native bar has the browser's own green in some themes. */
const BAR =
  "h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent " +
  "[&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent";

export interface InstallProgressProps {
  install: ModelInstall;
  /** Seconds that are left; null where nothing moves. */
  remaining: number | null;
  onPause: () => void;
  /** Goes on, or tries again after a failure. */
  onResume: () => void;
  onCancel: () => void;
}

/** A model on its way: how far, how fast, how long, and the buttons that hold, go on or give up. */
export function InstallProgress({ install, remaining, onPause, onResume, onCancel }: InstallProgressProps) {
  const m = useModelWords();
  const [asking, setAsking] = useState(false);
  const { card, state } = install;
  const share = shareOf(install);
  const moving = state === "downloading" || state === "importing" || state === "verifying";
  const local = install.source.kind === "local";
  return (
    <div className="flex flex-col gap-2" data-testid="download" data-state={state}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium">{m(`install_${state}`)}</span>
        {share === null ? null : <span className="tabular-nums">{formatShare(share)}</span>}
      </div>
      <progress
        aria-label={m("progress", { name: card.name })}
        data-testid="download-progress"
        data-done={install.bytesDone}
        className={BAR}
        {...(share === null ? {} : { value: share, max: 1 })}
      />
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-2 tabular-nums">
        <span>{tellAmount(m, install)}</span>
        {moving && install.speed ? <span>{m("speed", { size: formatBytes(install.speed) })}</span> : null}
        {moving && remaining !== null ? <span>{tellRemaining(m, remaining)}</span> : null}
      </p>
      <Announcer install={install} />
      {state === "failed" && install.failure ? (
        <FailureNote reason={install.failure} detail={install.failureDetail} />
      ) : null}
      {asking ? (
        <AskAgain
          question={m("stopAsk", { size: formatBytes(install.bytesDone) })}
          yes={m("stopYes")}
          no={m("stopNo")}
          testId="download-cancel"
          onYes={() => {
            setAsking(false);
            onCancel();
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {(state === "downloading" || state === "queued") && !local ? (
            <Button onClick={onPause} data-testid="download-pause">
              <Pause aria-hidden="true" className="size-4" />
              {m("pause")}
            </Button>
          ) : null}
          {state === "paused" ? (
            <Button look="primary" onClick={onResume} data-testid="download-resume">
              <Play aria-hidden="true" className="size-4" />
              {m("resume")}
            </Button>
          ) : null}
          {state === "failed" && !local ? (
            <Button look="primary" onClick={onResume} data-testid="download-resume">
              <RotateCcw aria-hidden="true" className="size-4" />
              {m("retry")}
            </Button>
          ) : null}
          {state !== "ready" && state !== "deleting" ? (
            <Button look="plain" onClick={() => setAsking(true)} data-testid="download-cancel">
              <X aria-hidden="true" className="size-4" />
              {m(local ? "stopImport" : "stop")}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

function tellAmount(m: ModelWords, { bytesDone, bytesTotal }: ModelInstall): string {
  const done = formatBytes(bytesDone);
  return bytesTotal === null
    ? m("progressOnly", { done })
    : m("progressOf", { done, total: formatBytes(bytesTotal) });
}

/** Tells a screen reader of every quarter and every change of state, and of nothing in between. */
function Announcer({ install }: { install: ModelInstall }) {
  const m = useModelWords();
  const quarter = Math.floor((shareOf(install) ?? 0) * 4);
  const [said, setSaid] = useState("");
  const { name } = install.card;
  const { state } = install;
  useEffect(() => {
    const share =
      quarter > 0 && state === "downloading" ? m("announce", { name, share: `${quarter * 25}%` }) : "";
    setSaid(share || `${name}: ${m(`install_${state}`)}`);
  }, [quarter, state, name, m]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
