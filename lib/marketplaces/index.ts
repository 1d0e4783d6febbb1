import { amazonSite } from "./amazon/site";
import { shopeeSite } from "./shopee/site";
import { type ConsoleSite, servesUrl } from "./site";
import { tiktokShopSite } from "./tiktok-shop/site";

export { type ConsoleSite, matchesPattern } from "./site";

/** The only list of consoles; the sender check and the surfaces are made from it. */
export const SITES: readonly ConsoleSite[] = [shopeeSite, tiktokShopSite, amazonSite];

/** The console that serves a location, or null. */
export function findSite(url: URL): ConsoleSite | null {
  return SITES.find((site) => servesUrl(site, url)) ?? null;
}

/** All match patterns, for the manifest. */
export const ALL_MATCHES: string[] = SITES.flatMap((site) => [...site.matches]);
