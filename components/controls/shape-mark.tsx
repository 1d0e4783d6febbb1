import type { LucideIcon } from "lucide-react";

export interface ShapeMarkProps {
  look: { icon: LucideIcon; text: string; box: string };
  word: string;
  /** Without the coloured ground. */
  compact: boolean;
}

/** A grade as shape and word, so that it is told without colour. */
export function ShapeMark({ look: { icon: Icon, text, box }, word, compact }: ShapeMarkProps) {
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded px-1.5 text-2xs font-semibold ${text} ${compact ? "" : box}`}
    >
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={2.2} />
      {word}
    </span>
  );
}
