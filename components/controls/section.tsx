import { type ReactNode, useId } from "react";

/** A titled part of a screen. */
export function Section({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1.5">
      <div className="flex min-h-5 flex-wrap items-center justify-between gap-x-2 gap-y-1.5 px-1">
        <h2 id={id} className="text-xs font-semibold text-ink-2">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
