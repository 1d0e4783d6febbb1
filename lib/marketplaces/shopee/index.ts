import type { MarketplaceAdapter } from "../adapter";
import { readThread } from "./read-thread";
import { shopeeSite } from "./site";

/** Shopee's chat. */
export const shopeeAdapter: MarketplaceAdapter = { ...shopeeSite, readThread };
