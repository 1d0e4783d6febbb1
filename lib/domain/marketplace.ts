import * as v from "valibot";

export const MARKETPLACES = ["shopee", "tiktok_shop", "amazon", "lazada", "shopify", "other"] as const;
export type MarketplaceId = (typeof MARKETPLACES)[number];
export const marketplaceSchema = /* @__PURE__ */ (() => v.picklist(MARKETPLACES))();
