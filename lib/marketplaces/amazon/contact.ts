import type { PageView, ThreadRead } from "../adapter";
import { findControl, readLimit } from "./composer";
import { findOrderId, readOrderFacts } from "./order-facts";
import { emptyRead, isLoading, type Surroundings } from "./page";
import * as selectors from "./selectors";
import { findFirst, findScroller } from "./shadow";
import { readLine } from "./text";

/** Headings of the page around the buyer's name, in the consoles' languages. */
const HEADINGS = [
  /^(?:contact|message|write to) (?:buyer |customer )?(.+?)$/i,
  /^(?:kontaktieren sie|nachricht an) (?:käufer(?:in)? )?(.+?)$/i,
  /^(.+?) kontaktieren$/i,
  /^(?:contactez|contacter) (?:l.acheteur |le client )?(.+?)$/i,
  /^(?:contactar|contacta|ponte en contacto) (?:a|con) (?:el comprador |la compradora )?(.+?)$/i,
  /^(?:contatta) (?:l.acquirente )?(.+?)$/i,
  /^(?:entrar em contato com|contatar|contactar) (?:o comprador |a compradora )?(.+?)$/i,
  /^(?:neem contact op met) (.+?)$/i,
  /^(?:kontakta) (.+?)$/i,
  /^(.+?)(?:さん|様)?(?:に|へ)(?:連絡|問い合わせ|メッセージ).*$/,
];

/**
 * Reads the page that writes to the buyer of one order. There are no messages on it; a reason is chosen before the
 * text area appears, and after sending the area is gone.
 */
export function readContact(page: PageView, around: Surroundings): ThreadRead {
  const header = findFirst(around.trees, selectors.CONTACT_HEADER);
  const known = header ?? findFirst(around.trees, [selectors.CONTACT_REASON, ...selectors.CONTACT_AREA]);
  if (!known)
    return emptyRead(isLoading(page.document, around.trees) ? "loading" : "layout_not_recognised", around);
  const asked = findOrderId(page.url.searchParams.get("orderID") ?? page.url.searchParams.get("orderId"));
  const block = header?.closest('[class*="header"]:not(h2)') ?? header;
  const shown = findOrderId(block?.textContent);
  // The address is new and the form is still the old order's.
  if (asked && shown && asked !== shown) return emptyRead("loading", around);
  const orderId = asked ?? shown;
  if (!orderId) return emptyRead("layout_not_recognised", around);
  const area = findFirst(around.trees, selectors.CONTACT_AREA);
  const control = area ? findControl([area], around.roots, null) : null;
  const sent = findFirst(around.trees, [selectors.CONTACT_SENT]) !== null && !control;
  const read = emptyRead(control ? "reading" : sent ? "chat_closed" : "composer_missing", around);
  const order = readOrderFacts(around.trees, null);
  const noFacts = { status: null, stage: null, itemTitle: null, trackingNumber: null, total: null };
  return {
    ...read,
    reading: {
      ...read.reading,
      threadKey: `${around.keyBase}:${orderId}`,
      buyerName: readBuyer(header),
      order: { ...noFacts, ...order, orderId },
      composerLimit: control ? readLimit(control) : null,
    },
    composer: control?.control ?? null,
    composerBox: area && control ? findBox(area) : null,
    scroller: area ? findScroller(area) : null,
  };
}

/** The name in the heading's sentence: marked up on its own, or what a known sentence leaves. */
function readBuyer(header: Element | null): string | null {
  const marked = readLine(header?.querySelector("b, strong, em, span, a"));
  const sentence = readLine(header);
  if (!sentence) return null;
  if (marked && marked !== sentence) return marked;
  for (const pattern of HEADINGS) {
    const name = pattern
      .exec(sentence)?.[1]
      ?.replace(/\s*[([]?\d{3}-\d{7}-\d{7}.*$/, "")
      .trim();
    if (name) return name;
  }
  return null;
}

/** The form part with text, files and Send; only the text area where a form holds the reasons too. */
function findBox(area: Element): Element {
  const part = area.parentElement;
  return part?.querySelector(selectors.CONTACT_SEND) && !part.querySelector(selectors.CONTACT_REASON)
    ? part
    : area;
}
