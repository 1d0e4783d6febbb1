import type { MarketplaceId } from "../../../domain/marketplace";

/** Where a shop on the marketplace named is another platform: everywhere but there. */
export const NOT: Readonly<Record<"shopee" | "lazada" | "tiktok" | "amazon", readonly MarketplaceId[]>> = {
  shopee: ["tiktok_shop", "amazon", "lazada", "shopify", "other"],
  lazada: ["tiktok_shop", "amazon", "shopee", "shopify", "other"],
  tiktok: ["shopee", "amazon", "lazada", "shopify", "other"],
  amazon: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
};
