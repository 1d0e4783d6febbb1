import type { MarketplaceAdapter } from "../adapter";
import { readThread } from "./read-thread";
import { HOST_REGIONS } from "./surface";

/** Shopee: the full chat page and the mini chat, which can open on any page of the seller portal. */
export const shopeeAdapter: MarketplaceAdapter = {
  id: "shopee",
  matches: Object.keys(HOST_REGIONS).map((host) => `https://${host}/*`),
  consent: "from_start",
  servesLocation: (url) => Object.hasOwn(HOST_REGIONS, url.hostname),
  readThread,
};
