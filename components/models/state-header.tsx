import { CircleCheck, CircleDashed, Download, HeartHandshake, Power, Wrench } from "lucide-react";
import type { ReactNode } from "react";
import { SwitchRow } from "../controls/choice";
import type { LlmState } from "./offer";
import { type ModelWords, tellFailure, useModelWords } from "./words";

const ICONS = {
  off: Power,
  none: CircleDashed,
  no_gpu: HeartHandshake,
  built_in: CircleCheck,
  ready: CircleCheck,
  getting: Download,
  checking: Download,
  paused: Download,
  damaged: Wrench,
  stopped: Wrench,
} as const;

export interface StateHeaderProps {
  state: LlmState;
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
  /** What can be done about it. */
  action?: ReactNode;
  /** The guide below says the rest: only the sentence and the switch. */
  brief?: boolean;
}

/** Where on-device AI stands in one sentence, never in the tone of an error, and the switch for all of it. */
export function StateHeader({ state, enabled, onEnable, action, brief = false }: StateHeaderProps) {
  const m = useModelWords();
  const Icon = ICONS[state.kind];
  const { title, text } = tellStateWords(m, state);
  return (
    <div className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
      <div className="flex flex-wrap items-start gap-3 py-3">
        <span className="grid size-10 shrink-0 place-items-center rounded-xl bg-accent-soft text-accent">
          <Icon aria-hidden="true" className="size-5" />
        </span>
        <div
          role="status"
          data-testid="llm-state"
          data-state={state.kind}
          className="min-w-0 flex-1 basis-40 self-center"
        >
          <p className="text-base font-semibold">{title}</p>
          {text && !brief ? <p className="text-ink-2">{text}</p> : null}
        </div>
        {action}
      </div>
      <SwitchRow
        testId="llm-enabled"
        label={m("enable")}
        hint={brief ? undefined : m("enableHint")}
        on={enabled}
        onChange={onEnable}
      />
    </div>
  );
}

function tellStateWords(m: ModelWords, state: LlmState): { title: string; text: string | null } {
  switch (state.kind) {
    case "off":
    case "built_in":
      return { title: m(`state_${state.kind}`), text: null };
    case "none":
      return { title: m("state_none"), text: m("state_none_text") };
    case "no_gpu":
      return {
        title: m("state_no_gpu"),
        text: state.slow ? `${m("state_no_gpu_text")} ${m("state_no_gpu_slow")}` : m("state_no_gpu_text"),
      };
    case "damaged":
    case "stopped": {
      // What to do about it stands below, where it can be done.
      const { what } = tellFailure(m, state.reason);
      return { title: m(`state_${state.kind}`, { name: state.install.card.name }), text: what };
    }
    default:
      return { title: m(`state_${state.kind}`, { name: state.install.card.name }), text: null };
  }
}
