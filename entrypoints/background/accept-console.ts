import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Settings } from "../../lib/domain/settings";
import { ADAPTERS, matchesPattern } from "../../lib/marketplaces";
import type { MarketplaceAdapter } from "../../lib/marketplaces/adapter";

/** True for an address under one of the consoles' match patterns: only these are heard. */
export function isConsole(url: URL): boolean {
  return ADAPTERS.some((adapter) => matchesPattern(adapter, url));
}

/** The adapter that an address belongs to, or null. */
export function consoleOf(url: URL | null): MarketplaceAdapter | null {
  return url ? (ADAPTERS.find((adapter) => matchesPattern(adapter, url)) ?? null) : null;
}

/** True when the agent lets this console be read: switched on, not paused, and its notice accepted where it has one. */
export function isAccepted(adapter: MarketplaceAdapter, settings: Settings): boolean {
  if (settings.paused || !settings.consoles.includes(adapter.id)) return false;
  return adapter.consent === "from_start" || settings.amazonNoticeAt !== null;
}

/**
 * The console that a message came from. Throws when it may not be read, or when the message claims to come from another
 * console than its address: nothing of it is looked at then.
 */
export function requireConsole(
  url: URL | null,
  settings: Settings,
  claimed?: MarketplaceId,
): MarketplaceAdapter {
  const adapter = consoleOf(url);
  if (!adapter) throw new Error("not a console");
  if (claimed !== undefined && claimed !== adapter.id)
    throw new Error(`${claimed} cannot come from ${adapter.id}`);
  if (!isAccepted(adapter, settings))
    throw new Error(`${adapter.id} is not read: paused, switched off or not accepted`);
  return adapter;
}
