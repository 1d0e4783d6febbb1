import type { MarketplaceAdapter } from "./adapter";
import { amazonAdapter } from "./amazon";
import { shopeeAdapter } from "./shopee";
import { tiktokShopAdapter } from "./tiktok-shop";

/** The only list of adapters; the manifest's matches and the sender check are made from it. */
export const ADAPTERS: readonly MarketplaceAdapter[] = [shopeeAdapter, tiktokShopAdapter, amazonAdapter];

/** The adapter that serves a location, or null. */
export function findAdapter(url: URL): MarketplaceAdapter | null {
  return ADAPTERS.find((adapter) => matchesPattern(adapter, url) && adapter.servesLocation(url)) ?? null;
}

/** True when the URL lies under one of the adapter's match patterns. */
export function matchesPattern(adapter: MarketplaceAdapter, url: URL): boolean {
  return adapter.matches.some((pattern) => {
    const [scheme, rest] = pattern.split("://");
    const slash = rest?.indexOf("/") ?? -1;
    if (!scheme || !rest || slash < 0) return false;
    const path = rest.slice(slash).replace(/\*$/, "");
    return (
      url.protocol === `${scheme}:` && url.hostname === rest.slice(0, slash) && url.pathname.startsWith(path)
    );
  });
}

/** All match patterns, for the manifest. */
export const ALL_MATCHES: string[] = ADAPTERS.flatMap((adapter) => [...adapter.matches]);
