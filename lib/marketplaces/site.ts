import type { MarketplaceId } from "../domain/marketplace";

/** Where one marketplace's console lies, and on what terms it is read; light enough for every surface. */
export interface ConsoleSite {
  id: MarketplaceId;
  /** Match patterns of the manifest, the fewest that serve. */
  matches: readonly string[];
  /** `after_notice`: stays off until the agent accepted the marketplace's notice. */
  consent: "from_start" | "after_notice";
  /** Cheap test: could this location show a buyer chat? False means: do not touch the page. */
  servesLocation(url: URL): boolean;
}

/** True when the URL lies under one of the site's match patterns. */
export function matchesPattern(site: ConsoleSite, url: URL): boolean {
  return site.matches.some((pattern) => {
    const [scheme, rest] = pattern.split("://");
    const slash = rest?.indexOf("/") ?? -1;
    if (!scheme || !rest || slash < 0) return false;
    const path = rest.slice(slash).replace(/\*$/, "");
    return (
      url.protocol === `${scheme}:` && url.hostname === rest.slice(0, slash) && url.pathname.startsWith(path)
    );
  });
}

/** True when the console is at this location and it could show a buyer chat. */
export function servesUrl(site: ConsoleSite, url: URL): boolean {
  return matchesPattern(site, url) && site.servesLocation(url);
}
