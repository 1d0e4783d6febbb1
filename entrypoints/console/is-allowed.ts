import type { Settings } from "../../lib/domain/settings";
import type { MarketplaceAdapter } from "../../lib/marketplaces/adapter";

/** True when the agent lets this console be read now. */
export function isAllowed(adapter: MarketplaceAdapter, settings: Settings): boolean {
  if (settings.paused || !settings.consoles.includes(adapter.id)) return false;
  return adapter.consent === "from_start" || settings.amazonNoticeAt !== null;
}
