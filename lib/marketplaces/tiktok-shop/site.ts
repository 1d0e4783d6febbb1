import type { ConsoleSite } from "../site";
import { MATCHES, SELLER_HOSTS } from "./hosts";
import { isInboxPath } from "./inbox-path";

/** TikTok Shop and Tokopedia customer-service chat. The affiliate and partner message pages are not served. */
export const tiktokShopSite: ConsoleSite = {
  id: "tiktok_shop",
  matches: MATCHES,
  consent: "from_start",
  servesLocation: (url) =>
    isInboxPath(url.pathname) && SELLER_HOSTS.some(({ host }) => host === url.hostname),
};
