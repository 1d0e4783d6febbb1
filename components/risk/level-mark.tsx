import { CircleCheck, Eye, OctagonAlert, TriangleAlert } from "lucide-react";
import type { RiskLevel } from "../../lib/domain/risk";
import { useWords } from "../surface/locale";

/** Each level has its own shape, so that it is told without colour. */
export const LEVEL_LOOKS = {
  none: { icon: CircleCheck, text: "text-good", box: "bg-sunken", edge: "border-line" },
  watch: { icon: Eye, text: "text-watch", box: "bg-watch-soft", edge: "border-watch/40" },
  high: { icon: TriangleAlert, text: "text-high", box: "bg-high-soft", edge: "border-high/40" },
  critical: {
    icon: OctagonAlert,
    text: "text-critical",
    box: "bg-critical-soft",
    edge: "border-critical/40",
  },
} as const;

/** A risk level as shape and word. */
export function LevelMark({ level, compact = false }: { level: RiskLevel; compact?: boolean }) {
  const t = useWords();
  const { icon: Icon, text, box } = LEVEL_LOOKS[level];
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded px-1.5 text-2xs font-semibold ${text} ${compact ? "" : box}`}
    >
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={2.2} />
      {t(`level_${level}`)}
    </span>
  );
}
