import type { MarketplaceAdapter, PageView, ThreadRead } from "../adapter";
import { readContact } from "./contact";
import { HOSTS } from "./hosts";
import { readInbox } from "./inbox";
import { emptyRead, isSignedOut, surveyPage } from "./page";

/** `/messaging/inbox`, `/messaging/inbox-v3` (both seen in two projects) and below. */
const INBOX = /^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/;
/** The contact page alone: its sub-pages (`/returns`) write other forms. */
const CONTACT = /^\/messaging\/contact\/?$/;

/**
 * Amazon Seller Central, Buyer-Seller Messaging. Off until the agent accepted the notice: Amazon's policy for automated
 * software came into force in March 2026 (docs/platform-rules.md).
 */
export const amazonAdapter: MarketplaceAdapter = {
  id: "amazon",
  matches: Object.keys(HOSTS).map((host) => `https://${host}/messaging/*`),
  consent: "after_notice",
  servesLocation: (url) =>
    Object.hasOwn(HOSTS, url.hostname) && (INBOX.test(url.pathname) || CONTACT.test(url.pathname)),
  readThread,
};

function readThread(page: PageView): ThreadRead {
  try {
    const around = surveyPage(page);
    if (isSignedOut(page, around.trees)) return emptyRead("signed_out", around);
    if (CONTACT.test(page.url.pathname)) return readContact(page, around);
    if (INBOX.test(page.url.pathname)) return readInbox(page, around);
    return emptyRead("not_a_chat_page", around);
  } catch {
    // Markup that breaks a rule of the DOM which we rely on: say that we are blind rather than stop.
    return emptyRead("layout_not_recognised", null);
  }
}
