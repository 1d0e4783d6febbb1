import { Clock, Flag } from "lucide-react";
import { type ConversationFlag, type RiskFlag, riskLevelOf, riskRank } from "../../lib/domain/risk";
import { useWords } from "../surface/locale";
import { LEVEL_LOOKS } from "./level-mark";

/** One flag by its name; its explanation is the tooltip. */
export function RiskChip({ flag }: { flag: RiskFlag | ConversationFlag }) {
  const t = useWords();
  const clock = flag === "sla_due" || flag === "sla_breached";
  const look = LEVEL_LOOKS[clock ? "watch" : riskLevelOf([flag], null)];
  const Icon = clock ? Clock : Flag;
  return (
    <span
      data-testid="risk-chip"
      title={t(`riskWhy_${flag}`)}
      className={`inline-flex h-5 items-center gap-1 rounded px-1.5 text-2xs font-medium ${look.text} ${look.box}`}
    >
      <Icon aria-hidden="true" className="size-3" />
      {t(`risk_${flag}`)}
    </span>
  );
}

/** The worst flags first; equal ones as they were. */
export function sortFlags(flags: readonly (RiskFlag | ConversationFlag)[]): (RiskFlag | ConversationFlag)[] {
  return [...flags].sort((a, b) => riskRank(riskLevelOf([b], null)) - riskRank(riskLevelOf([a], null)));
}
