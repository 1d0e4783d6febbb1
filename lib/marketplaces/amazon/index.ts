import type { MarketplaceAdapter, PageView, ThreadRead } from "../adapter";
import { readContact } from "./contact";
import { readInbox } from "./inbox";
import { emptyRead, isSignedOut, surveyPage } from "./page";
import { amazonSite, CONTACT, INBOX } from "./site";

/** Amazon Seller Central, Buyer-Seller Messaging. */
export const amazonAdapter: MarketplaceAdapter = { ...amazonSite, readThread };

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
