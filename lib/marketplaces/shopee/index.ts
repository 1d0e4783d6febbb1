import type { MarketplaceAdapter } from "../adapter";
import { HOST_REGIONS, MATCHES } from "./hosts";
import { readThread } from "./read-thread";

/** Shopee: the full chat page and the mini chat, which can open on any page of the seller portal. */
export const shopeeAdapter: MarketplaceAdapter = {
  id: "shopee",
  matches: MATCHES,
  consent: "from_start",
  servesLocation: (url) => Object.hasOwn(HOST_REGIONS, url.hostname),
  readThread,
};
