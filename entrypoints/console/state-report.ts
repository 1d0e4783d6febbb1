import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { ThreadRead } from "../../lib/marketplaces/adapter";
import { toBackground } from "../../lib/messaging/send";
import { isGone } from "./gone";

/** Tells the background what this tab shows, once for each change. */
export class StateReport {
  private reported = "";

  constructor(private readonly onGone: () => void) {}

  send(marketplace: MarketplaceId, state: ThreadRead["reading"]["state"], threadKey: string | null): void {
    const report = `${state} ${threadKey}`;
    if (report === this.reported) return;
    this.reported = report;
    toBackground.reportState({ marketplace, state, threadKey }).catch((error) => {
      // Told again with the next read.
      this.reported = "";
      if (isGone(error)) this.onGone();
    });
  }
}
