import { Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { Severity } from "../../lib/domain/policy";
import { ShapeMark } from "../controls/shape-mark";
import { useGuardWords } from "./words";

/** Each severity has its own shape, so that it is told without colour. */
const LOOKS = {
  stop: { icon: OctagonAlert, text: "text-critical", box: "bg-critical-soft" },
  warn: { icon: TriangleAlert, text: "text-high", box: "bg-high-soft" },
  note: { icon: Info, text: "text-watch", box: "bg-watch-soft" },
} as const;

/** A severity as shape and word. */
export function SeverityMark({ severity, compact = false }: { severity: Severity; compact?: boolean }) {
  const g = useGuardWords();
  return <ShapeMark look={LOOKS[severity]} word={g(`severity_${severity}`)} compact={compact} />;
}
