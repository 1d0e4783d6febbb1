import type { Conversation } from "../../lib/domain/conversation";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { ConversationFlag, RiskFlag, RiskLevel } from "../../lib/domain/risk";

/** What the Flagged list is narrowed to. Dates are local days as the date fields give them ("2026-03-01"), or empty. */
export interface FlaggedFilter {
  flags: readonly (RiskFlag | ConversationFlag)[];
  level: RiskLevel | "all";
  marketplace: MarketplaceId | "all";
  from: string;
  to: string;
  handled: "open" | "handled" | "all";
}

export const NO_FILTER: FlaggedFilter = {
  flags: [],
  level: "all",
  marketplace: "all",
  from: "",
  to: "",
  handled: "all",
};

/** How many of the filter's parts are in use. */
export function countFilters(filter: FlaggedFilter): number {
  const { flags, level, marketplace, from, to, handled } = filter;
  return [
    flags.length > 0,
    level !== "all",
    marketplace !== "all",
    from !== "" || to !== "",
    handled !== "all",
  ].filter(Boolean).length;
}

/**
 * Keeps the conversations that pass; the order stays. Several flags mean any of them. `found` (thread keys of a
 * full-text search, null without one) narrows further. `to` includes its whole day.
 */
export function filterFlagged(
  rows: readonly Conversation[],
  filter: FlaggedFilter,
  found: ReadonlySet<string> | null,
): Conversation[] {
  const from = dayStart(filter.from, 0);
  const before = dayStart(filter.to, 1);
  return rows.filter((row) => {
    const at = row.lastBuyerAt ?? row.updatedAt;
    return (
      (filter.flags.length === 0 || filter.flags.some((flag) => row.flags.includes(flag))) &&
      (filter.level === "all" || row.level === filter.level) &&
      (filter.marketplace === "all" || row.marketplace === filter.marketplace) &&
      (from === null || at >= from) &&
      (before === null || at < before) &&
      (filter.handled === "all" || (filter.handled === "handled") === (row.handledAt !== null)) &&
      (found === null || found.has(row.threadKey))
    );
  });
}

/** Local midnight of a day, `add` days later, in ms; null for an empty or broken day. */
function dayStart(day: string, add: number): number | null {
  const parts = /^(\d{4,6})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const [, year, month, date] = parts.map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + add).getTime();
}
