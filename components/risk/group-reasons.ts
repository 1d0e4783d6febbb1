import type { Span } from "../../lib/domain/assessment";
import { type ConversationFlag, type RiskFlag, riskLevelOf, riskRank } from "../../lib/domain/risk";

/** A flag and, for flags of a message, the words that raised it. */
export interface RiskReason {
  flag: RiskFlag | ConversationFlag;
  quote: { text: string; spans: Span[] } | null;
}

/** Flags with one quote for all of them. */
export interface ReasonGroup {
  flags: (RiskFlag | ConversationFlag)[];
  quote: RiskReason["quote"];
}

/** Puts flags that the same message raised together, so that its words stand once; the worst group first. */
export function groupReasons(reasons: readonly RiskReason[]): ReasonGroup[] {
  const groups: ReasonGroup[] = [];
  for (const { flag, quote } of reasons) {
    const same = groups.find((group) => group.quote !== null && group.quote.text === quote?.text);
    if (quote && same?.quote) {
      same.flags.push(flag);
      same.quote.spans.push(...quote.spans);
    } else groups.push({ flags: [flag], quote: quote && { text: quote.text, spans: [...quote.spans] } });
  }
  const rank = (group: ReasonGroup) => riskRank(riskLevelOf(group.flags, null));
  return groups.sort((a, b) => rank(b) - rank(a) || Number(b.quote !== null) - Number(a.quote !== null));
}
