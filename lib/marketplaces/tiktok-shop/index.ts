import type { MarketplaceAdapter } from "../adapter";
import { readThread } from "./read-thread";
import { tiktokShopSite } from "./site";

/** TikTok Shop's chat. */
export const tiktokShopAdapter: MarketplaceAdapter = { ...tiktokShopSite, readThread };
