import { browser } from "wxt/browser";
import { riskRank } from "../../lib/domain/risk";
import { countUnhandled } from "../../lib/storage/conversations";
import type { SellersideDatabase } from "../../lib/storage/database";

/** Dark enough for white figures (contrast 5.9). */
const BADGE_COLOUR = "#b42318";

/** More does not fit on the button. */
const MOST_SHOWN = 99;

/** Shows on the toolbar button how many conversations of high or critical risk nobody has handled. Never rejects. */
export async function refreshBadge(db: SellersideDatabase): Promise<void> {
  // Firefox with manifest 2 has the same functions under their old name.
  const action =
    browser.action ?? (browser as unknown as { browserAction?: typeof browser.action }).browserAction;
  if (!action) return;
  try {
    const count = await countUnhandled(db, riskRank("high"));
    const text = count === 0 ? "" : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
    await action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await action.setBadgeText({ text });
  } catch (error) {
    // A count that cannot be taken must not look like "nothing to do".
    await action.setBadgeText({ text: "?" }).catch(() => {});
    console.error("The risks could not be counted.", error);
  }
}
