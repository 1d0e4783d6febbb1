import { CircleDashed, CirclePause, Radio, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { ReadingState } from "../../lib/domain/reading";
import { useWords } from "../surface/locale";

const QUIET: readonly ReadingState[] = ["loading", "no_open_thread", "not_a_chat_page"];

export interface StateLineProps {
  state: ReadingState | "paused";
  action?: ReactNode;
}

/** What Sellerside sees in the tab and, when it cannot read, what the agent can do. */
export function StateLine({ state, action }: StateLineProps) {
  const t = useWords();
  if (state === "reading")
    return (
      <p
        role="status"
        data-testid="status"
        data-state={state}
        className="flex items-center gap-1.5 px-1 text-2xs text-ink-2"
      >
        <Radio aria-hidden="true" className="size-3.5 text-good" />
        {t("state_reading")}
      </p>
    );
  const quiet = state === "paused" || QUIET.includes(state);
  const Icon = state === "paused" ? CirclePause : quiet ? CircleDashed : TriangleAlert;
  return (
    <div
      role="status"
      data-testid="status"
      data-state={state}
      className={`flex items-start gap-2 rounded-xl px-3 py-2 ${quiet ? "bg-sunken text-ink" : "bg-watch-soft text-ink"}`}
    >
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${quiet ? "text-ink-2" : "text-watch"}`} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{state === "paused" ? t("paused") : t(`state_${state}`)}</p>
        <p className="text-xs text-ink-2">{state === "paused" ? t("pausedDo") : t(`stateDo_${state}`)}</p>
      </div>
      {action}
    </div>
  );
}
