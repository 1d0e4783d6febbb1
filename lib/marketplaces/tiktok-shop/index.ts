import type { MarketplaceAdapter } from "../adapter";
import { MATCHES, SELLER_HOSTS } from "./hosts";
import { isInboxPath } from "./page-state";
import { readThread } from "./read-thread";

/** TikTok Shop and Tokopedia customer-service chat. The affiliate and partner message pages are not served. */
export const tiktokShopAdapter: MarketplaceAdapter = {
  id: "tiktok_shop",
  matches: MATCHES,
  consent: "from_start",
  servesLocation: (url) =>
    isInboxPath(url.pathname) && SELLER_HOSTS.some(({ host }) => host === url.hostname),
  readThread,
};
