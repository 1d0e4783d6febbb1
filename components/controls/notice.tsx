import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

const LOOKS = {
  info: { box: "bg-sunken text-ink", icon: Info },
  good: { box: "bg-accent-soft text-accent-deep", icon: CircleCheck },
  bad: { box: "bg-critical-soft text-critical", icon: CircleAlert },
} as const;

export interface NoticeProps {
  look: keyof typeof LOOKS;
  children: ReactNode;
  /** Button beside the words. */
  action?: ReactNode;
  testId?: string | undefined;
}

/** One short line about what happened; announced by screen readers. */
export function Notice({ look, children, action, testId }: NoticeProps) {
  const { box, icon: Icon } = LOOKS[look];
  return (
    <div
      role={look === "bad" ? "alert" : "status"}
      data-testid={testId}
      className={`rise flex items-start gap-2 rounded-lg px-3 py-2 text-xs ${box}`}
    >
      <Icon aria-hidden="true" className="mt-px size-4 shrink-0" />
      <div className="min-w-0 flex-1 self-center">{children}</div>
      {action}
    </div>
  );
}

export interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  text?: string;
  action?: ReactNode;
  testId?: string;
}

/** What a list or screen shows when there is nothing: what it is for and what to do. */
export function EmptyState({ icon, title, text, action, testId }: EmptyStateProps) {
  return (
    <div
      data-testid={testId}
      className="mx-auto flex max-w-72 flex-col items-center gap-2 px-4 py-12 text-center"
    >
      <div className="mb-1 grid size-12 place-items-center rounded-2xl bg-accent-soft text-accent">
        {icon}
      </div>
      <h2 className="text-base font-semibold">{title}</h2>
      {text ? <p className="text-ink-2">{text}</p> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
