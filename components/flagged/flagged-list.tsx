import { useVirtualizer } from "@tanstack/react-virtual";
import { CircleCheck, StickyNote } from "lucide-react";
import { useRef } from "react";
import type { Conversation } from "../../lib/domain/conversation";
import { formatMoment } from "../format/time";
import { LEVEL_LOOKS, LevelMark } from "../risk/level-mark";
import { RiskChip, sortFlags } from "../risk/risk-chip";
import { useLocale, useWords } from "../surface/locale";

export interface FlaggedListProps {
  rows: readonly Conversation[];
  now: number;
  onOpen: (threadKey: string) => void;
}

/** The risky chats in the given order; only the rows in view exist. */
export function FlaggedList({ rows, now, onOpen }: FlaggedListProps) {
  const t = useWords();
  const scroller = useRef<HTMLElement>(null);
  const items = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 92,
    getItemKey: (index) => rows[index]?.threadKey ?? index,
    overscan: 8,
    gap: 6,
  });
  return (
    <section
      ref={scroller}
      aria-label={t("flaggedHeading")}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-3 py-2"
    >
      <div className="relative" style={{ height: items.getTotalSize() }}>
        {items.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={item.key}
              ref={items.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <FlaggedRow row={row} now={now} onOpen={onOpen} />
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}

/** One risky chat: level, buyer, place, time, flags, note. */
export function FlaggedRow({
  row,
  now,
  onOpen,
}: {
  row: Conversation;
  now: number;
  onOpen: (threadKey: string) => void;
}) {
  const t = useWords();
  const locale = useLocale();
  const handled = row.handledAt !== null;
  return (
    <button
      type="button"
      data-testid="flagged-row"
      data-level={row.level}
      onClick={() => onOpen(row.threadKey)}
      className="flex w-full flex-col gap-1.5 rounded-xl border border-line bg-surface px-3 py-2.5 text-start transition-colors hover:border-line-strong"
    >
      <span className="flex w-full items-center gap-2">
        <LevelMark level={row.level} />
        <span
          dir="auto"
          className={`page-name min-w-0 flex-1 text-start text-sm font-semibold ${handled ? "text-ink-2" : ""}`}
        >
          {row.buyerName ?? t("buyerUnknown")}
        </span>
        <span className="shrink-0 text-2xs text-ink-2 tabular-nums">
          {formatMoment(row.lastBuyerAt ?? row.updatedAt, now, locale)}
        </span>
      </span>
      <span className="flex w-full flex-wrap items-center gap-1">
        {sortFlags(row.flags).map((flag) => (
          <RiskChip key={flag} flag={flag} />
        ))}
      </span>
      <span className="flex w-full items-center gap-1.5 text-2xs text-ink-2">
        <span className="shrink-0">{t(`marketplace_${row.marketplace}`)}</span>
        {row.shopName ? (
          <span dir="auto" className="page-name">
            · {row.shopName}
          </span>
        ) : null}
        {handled ? (
          <span className={`ml-auto flex shrink-0 items-center gap-1 font-semibold ${LEVEL_LOOKS.none.text}`}>
            <CircleCheck aria-hidden="true" className="size-3.5" />
            {t("handled")}
          </span>
        ) : null}
      </span>
      {row.note ? (
        <span dir="auto" className="flex w-full gap-1 text-xs text-ink-2">
          <StickyNote aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          <span className="line-clamp-2">{row.note}</span>
        </span>
      ) : null}
    </button>
  );
}
