import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Settings } from "../../lib/domain/settings";
import { type ConsoleSite, matchesPattern, SITES } from "../../lib/marketplaces";

/** True for an address under one of the consoles' match patterns: only these are heard. */
export function isConsole(url: URL): boolean {
  return SITES.some((site) => matchesPattern(site, url));
}

/** The site that an address belongs to, or null. */
export function consoleOf(url: URL | null): ConsoleSite | null {
  return url ? (SITES.find((site) => matchesPattern(site, url)) ?? null) : null;
}

/** True when the agent lets this console be read: switched on, not paused, and its notice accepted where it has one. */
export function isAccepted(site: ConsoleSite, settings: Settings): boolean {
  if (settings.paused || !settings.consoles.includes(site.id)) return false;
  return site.consent === "from_start" || settings.amazonNoticeAt !== null;
}

/**
 * The console that a message came from. Throws when it may not be read, or when the message claims to come from another
 * console than its address: nothing of it is looked at then.
 */
export function requireConsole(url: URL | null, settings: Settings, claimed?: MarketplaceId): ConsoleSite {
  const site = consoleOf(url);
  if (!site) throw new Error("not a console");
  if (claimed !== undefined && claimed !== site.id) throw new Error(`${claimed} cannot come from ${site.id}`);
  if (!isAccepted(site, settings))
    throw new Error(`${site.id} is not read: paused, switched off or not accepted`);
  return site;
}
