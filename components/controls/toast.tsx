import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useWords } from "../surface/locale";
import { IconButton } from "./button";

export interface ToastProps {
  /** A new key shows a new toast. */
  id: number;
  text: string;
  action?: { label: string; run: () => void };
  onClose: () => void;
  /** How long it stays, ms; it waits while the pointer or the focus is on it. */
  staysFor?: number;
}

/** A message at the bottom with one action, such as the undo of a deletion. */
export function Toast({ id, text, action, onClose, staysFor = 10_000 }: ToastProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new id starts the time anew
  useEffect(() => {
    const timer = setInterval(() => {
      const busy = box.current?.matches(":hover, :focus-within");
      if (!busy) onClose();
    }, staysFor);
    return () => clearInterval(timer);
  }, [id, staysFor]);
  return (
    <div
      ref={box}
      role="status"
      data-testid="toast"
      className="rise fixed inset-x-3 bottom-3 max-sm:bottom-16 z-50 mx-auto flex w-fit max-w-[calc(100vw-24px)] items-center gap-3 rounded-xl bg-ink py-2 pr-2 pl-4 text-surface shadow-float"
    >
      <span className="min-w-0 flex-1">{text}</span>
      {action ? (
        <button
          type="button"
          data-testid="toast-undo"
          onClick={action.run}
          className="h-7 shrink-0 rounded-md bg-surface px-3 text-xs font-semibold text-ink focus-visible:outline-surface"
        >
          {action.label}
        </button>
      ) : null}
      <IconButton
        label={t("close")}
        icon={<X aria-hidden="true" className="size-4" />}
        onClick={onClose}
        className="size-7 text-surface! hover:bg-transparent! focus-visible:outline-surface"
      />
    </div>
  );
}
