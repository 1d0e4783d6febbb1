import type { ReactNode } from "react";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { OrderFacts } from "../../lib/domain/reading";
import { useWords } from "../surface/locale";

export interface BuyerCardProps {
  buyerName: string | null;
  shopName: string | null;
  marketplace: MarketplaceId;
  region: string | null;
  order: OrderFacts | null;
  /** The mood and the answer clock. */
  children?: ReactNode;
}

/** Who writes, where, and about which order. */
export function BuyerCard({ buyerName, shopName, marketplace, region, order, children }: BuyerCardProps) {
  const t = useWords();
  const place = [t(`marketplace_${marketplace}`), region].filter(Boolean).join(" · ");
  return (
    <section aria-label={t("buyerHeading")} className="rounded-xl border border-line bg-surface">
      <div className="flex items-start gap-2.5 p-3">
        <span
          aria-hidden="true"
          className="grid size-9 shrink-0 place-items-center overflow-hidden rounded-full bg-accent-soft text-base font-semibold text-accent-deep"
        >
          {firstLetter(buyerName)}
        </span>
        <div className="min-w-0 flex-1">
          <h1
            data-testid="buyer-name"
            dir="auto"
            title={buyerName ?? undefined}
            className="page-name text-base font-semibold"
          >
            {buyerName ?? t("buyerUnknown")}
          </h1>
          <p className="flex min-w-0 gap-1 text-xs text-ink-2">
            <span className="shrink-0">{place}</span>
            {shopName ? (
              <>
                <span aria-hidden="true">·</span>
                <span dir="auto" className="page-name" title={shopName}>
                  {shopName}
                </span>
              </>
            ) : null}
          </p>
        </div>
      </div>
      {children ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line px-3 py-2">
          {children}
        </div>
      ) : null}
      {order ? <OrderList order={order} /> : null}
    </section>
  );
}

function firstLetter(name: string | null): string {
  const [first = "?"] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    (name ?? "").trim(),
  );
  return typeof first === "string" ? first : first.segment.slice(0, 4).toUpperCase();
}

function OrderList({ order }: { order: OrderFacts }) {
  const t = useWords();
  const status = order.status ?? (order.stage ? t(`stage_${order.stage}`) : null);
  const rows = [
    [t("slot_item_title"), order.itemTitle],
    [t("orderNumber"), order.orderId],
    [t("orderStatus"), status],
    [t("tracking"), order.trackingNumber],
    [t("orderTotal"), order.total],
  ] as const;
  if (rows.every(([, value]) => !value)) return null;
  return (
    <dl
      data-testid="order-facts"
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 border-t border-line px-3 py-2 text-xs"
    >
      {rows.map(([name, value]) =>
        value ? (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd dir="auto" title={value} className="page-name text-end font-medium tabular-nums">
              {value}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
