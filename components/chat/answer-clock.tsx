import { Timer, TimerOff } from "lucide-react";
import { splitDuration } from "../format/time";
import { useWords } from "../surface/locale";

export interface AnswerClockProps {
  /** Unix ms. */
  deadline: number;
  now: number;
  state: "running" | "due" | "breached";
}

/** How long the platform still gives for an answer, or for how long it is overdue. */
export function AnswerClock({ deadline, now, state }: AnswerClockProps) {
  const t = useWords();
  const { days, hours, minutes } = splitDuration(deadline - now);
  const span =
    days > 0
      ? t("daysHours", { days, hours })
      : hours > 0
        ? t("hoursMinutes", { hours, minutes })
        : t("minutes", { minutes });
  const Icon = state === "breached" ? TimerOff : Timer;
  const colour =
    state === "breached"
      ? "text-critical font-semibold"
      : state === "due"
        ? "text-high font-semibold"
        : "text-ink-2";
  return (
    <p data-testid="answer-clock" className={`flex items-center gap-1 text-xs tabular-nums ${colour}`}>
      <Icon aria-hidden="true" className="size-3.5" />
      {state === "breached" ? t("overdueBy", { span }) : t("answerWithin", { span })}
    </p>
  );
}
