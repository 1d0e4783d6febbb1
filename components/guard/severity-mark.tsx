import { Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { Severity } from "../../lib/domain/policy";
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
  const { icon: Icon, text, box } = LOOKS[severity];
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded px-1.5 text-2xs font-semibold ${text} ${compact ? "" : box}`}
    >
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={2.2} />
      {g(`severity_${severity}`)}
    </span>
  );
}
