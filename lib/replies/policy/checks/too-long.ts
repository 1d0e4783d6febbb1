import type { MarketplaceId } from "../../../domain/marketplace";
import type { ReplyCheck } from "../reply-view";

/** Characters that a chat takes, as reported; the composer's own limit always goes first. Sources: describeClass("too_long"). */
const LIMITS: Partial<Record<MarketplaceId, number>> = { amazon: 4000, tiktok_shop: 2000, shopee: 600 };

/** Longer than the composer or the chat takes; the words beyond the limit are the place. */
export const checkTooLong: ReplyCheck = ({ source }, { limit, marketplace }) => {
  // The limit of a composer counts UTF-16 units, as its `maxlength` does.
  if (limit !== null && limit > 0 && source.length > limit)
    return [
      {
        class: "too_long",
        rule: "any/too_long/limit of this composer",
        severity: "stop",
        spans: [{ start: limit, end: source.length }],
        rewrite: null,
      },
    ];
  const reported = LIMITS[marketplace];
  if (limit !== null || reported === undefined || source.length <= reported) return [];
  return [
    {
      class: "too_long",
      rule: "any/too_long/reported limit of this marketplace",
      spans: [{ start: reported, end: source.length }],
      rewrite: null,
    },
  ];
};
