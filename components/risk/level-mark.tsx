import { CircleCheck, Eye, OctagonAlert, TriangleAlert } from "lucide-react";
import type { RiskLevel } from "../../lib/domain/risk";
import { ShapeMark } from "../controls/shape-mark";
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
  return <ShapeMark look={LEVEL_LOOKS[level]} word={t(`level_${level}`)} compact={compact} />;
}
