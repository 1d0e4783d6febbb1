import { CircleAlert, CircleCheck, CircleSlash, Hourglass, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import type { LlmFailureReason } from "../../lib/domain/llm-failure";
import { Button } from "../controls/button";
import { formatShare } from "../format/time";
import { isWorking, type ShownWork } from "./shown-work";
import { type AssistantWords, useAssistantWords } from "./words";

export interface WorkStateProps {
  work: ShownWork;
  /** Words of a finished work, such as who wrote it. */
  done?: ReactNode;
  onStop?: () => void;
  onAgain?: () => void;
  /** Opens the models' settings; offered where asking again alone would fail again. */
  onModels?: () => void;
  testIds?: { state: string; stop: string; again: string };
}

/** What is mended among the models, not by asking again. */
const AT_THE_MODELS: ReadonlySet<LlmFailureReason> = new Set<LlmFailureReason>([
  "no_webgpu",
  "no_adapter",
  "no_f16",
  "gpu_too_small",
  "no_model",
  "model_damaged",
  "library_missing",
  "library_mismatch",
  "config_missing",
  "config_mismatch",
  "out_of_memory",
  "deadline",
]);

const TEST_IDS = { state: "work-state", stop: "work-stop", again: "work-retry" };

/**
 * Where a piece of work stands, for every state, with the button that fits. Only the sentence is announced: it changes with
 * the state and not with every word that is written.
 */
export function WorkState({ work, done, onStop, onAgain, onModels, testIds = TEST_IDS }: WorkStateProps) {
  const a = useAssistantWords();
  const { state } = work;
  const busy = isWorking(state);
  const bad = state === "failed" || state === "no_host";
  const next = sayNext(work, a);
  const models = state === "failed" && onModels && AT_THE_MODELS.has(work.failure ?? "engine_failed");
  return (
    // What went wrong takes more than a line: it has the whole width, and its buttons stand below.
    <div
      className={`flex min-h-7 gap-x-2 ${bad ? "flex-col gap-y-2" : "flex-wrap items-center gap-y-1"}`}
      aria-busy={busy}
    >
      <div className={`flex min-w-0 items-start gap-1.5 text-xs ${bad ? "" : "flex-1 basis-40"}`}>
        <StateIcon state={state} />
        <div className="min-w-0 flex-1">
          <p
            role="status"
            data-testid={testIds.state}
            data-state={state}
            data-failure={work.failure ?? undefined}
          >
            <span className={bad ? "font-medium text-ink" : "text-ink-2"}>
              {state === "done" && done ? done : sayState(work, a)}
            </span>
            {next ? <span className="block text-ink-2">{next}</span> : null}
          </p>
          {state === "loading" && work.share !== null ? (
            <progress
              aria-label={a("loadingShare", { share: formatShare(work.share) })}
              value={work.share}
              max={1}
              className="mt-1 block h-1 w-full max-w-60 appearance-none overflow-hidden rounded-full bg-hover [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-accent"
            />
          ) : null}
        </div>
      </div>
      {busy && onStop ? (
        <Button size="sm" data-testid={testIds.stop} disabled={state === "asked"} onClick={onStop}>
          {a("stop")}
        </Button>
      ) : !busy && state !== "done" && onAgain ? (
        <div className={`flex flex-wrap gap-1.5 ${bad ? "ps-5" : ""}`}>
          {models ? (
            <Button size="sm" data-testid="work-models" onClick={onModels}>
              {a("manage")}
            </Button>
          ) : null}
          <Button size="sm" data-testid={testIds.again} onClick={onAgain}>
            {a("again")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function StateIcon({ state }: Pick<ShownWork, "state">) {
  const shape = "mt-0.5 size-3.5 shrink-0";
  if (state === "queued") return <Hourglass aria-hidden="true" className={`${shape} text-ink-2`} />;
  if (isWorking(state))
    return <LoaderCircle aria-hidden="true" className={`${shape} text-accent motion-safe:animate-spin`} />;
  if (state === "done") return <CircleCheck aria-hidden="true" className={`${shape} text-good`} />;
  if (state === "cancelled") return <CircleSlash aria-hidden="true" className={`${shape} text-ink-2`} />;
  return <CircleAlert aria-hidden="true" className={`${shape} text-watch`} />;
}

/** The sentence for a state. */
export function sayState({ kind, state, failure, texts, behind }: ShownWork, a: AssistantWords): string {
  switch (state) {
    case "queued":
      return behind ? a("state_queuedBehind", { count: behind }) : a("state_queued");
    case "running":
      return kind === "draft" && texts.length > 1 ? a("state_reading_back") : a(`state_running_${kind}`);
    case "failed":
      return a(`failure_${failure ?? "engine_failed"}`);
    case "interrupted":
      return texts.some((text) => text !== "") ? a("state_interrupted") : a("state_interruptedBare");
    case "no_host":
      return a("noHost");
    default:
      return a(`state_${state}`);
  }
}

function sayNext({ state, failure }: ShownWork, a: AssistantWords): string | null {
  if (state === "failed") return a(`failure_${failure ?? "engine_failed"}_next`);
  return state === "no_host" ? a("noHostNext") : null;
}
