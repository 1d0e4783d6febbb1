/**
 * Where things are. In every list the best hook is first and the oldest or loosest last. "documented": used in public
 * code of the date given (docs/console-notes.md 3.1). "guess": no source describes the inbox's inside; these follow the
 * naming of its documented neighbours and the roles that such a page is likely to carry. Last checked 2026-11.
 */

/** Inbox: the messages of a case. */
export const MESSAGE_LIST = [
  "#case-messages", // documented, page-translation rules, one lineage
  '[data-testid="case-messages"]', // guess
  ".case-messages", // guess
] as const;

/** Inbox: one message, below the list; without a hit the list's children are taken. Guess. */
export const MESSAGE = [
  '[data-testid="case-message"]',
  "[data-message-id]",
  ".case-message",
  '[class*="message-item"]',
  '[role="listitem"]',
  "article",
] as const;

/** Inbox, in a message: who wrote it. Guess. */
export const SENDER = [
  '[data-testid="message-sender"]',
  ".message-sender",
  '[class*="sender"]',
  '[class*="author"]',
  "header strong",
  "header b",
] as const;

/** Inbox, in a message: when. Guess. */
export const DATE = [
  "time",
  '[data-testid="message-date"]',
  ".message-date",
  '[class*="message-time"]',
  '[class*="timestamp"]',
  '[class*="date"]',
] as const;

/** Inbox, in a message: its words. Guess. */
export const BODY = [
  '[data-testid="message-body"]',
  ".message-body",
  '[class*="message-content"]',
  '[class*="message-text"]',
  '[class*="body"]',
] as const;

/** In a message: one attachment. The `file-attachment` classes are documented on the contact page (Nov 2025). */
export const ATTACHMENT = [
  ".file-attachment-list li", // documented on the contact page
  ".attachment-list li", // guess
  ".attachment-chip", // guess
  '[class*="attachment"] a', // guess
  "a[download]", // guess
] as const;

/** In a message: earlier mails below the new words, as mail programs mark them. */
export const QUOTE = [
  "blockquote",
  ".gmail_quote",
  ".yahoo_quoted",
  "#divRplyFwdMsg",
  '[class*="quoted"]',
  '[class*="moz-cite"]',
] as const;

/** Inbox: the pane of the open case. Guess. */
export const CASE_PANE = ['[class*="case-pane"]', '[class*="case-detail"]', "main", "section"] as const;

/** Inbox: the state of the case, a localised word. Documented, one source (2026). */
export const CASE_STATUS = [".case-status-label", '[class*="case-status"]'] as const;

/** Inbox: subject and buyer's name in the pane. Guess. */
export const CASE_SUBJECT = [".case-subject", '[class*="case-subject"]'] as const;
export const CASE_BUYER = [
  '[data-testid="buyer-name"]',
  ".case-buyer-name",
  '[class*="buyer-name"]',
] as const;

/** Inbox: one row of the case list. That a case's address carries `cc=` is documented; the row is a guess. */
export const CASE_ROW = ['a[href*="cc="]', "[data-case-id]", ".case-row"] as const;
export const ROW_BUYER = [".case-row-buyer", '[class*="buyer"]'] as const;
export const ROW_SUBJECT = [".case-row-subject", '[class*="subject"]'] as const;

/** Inbox: proof that this is the inbox although no case is open. The `fi=` form is documented, the rest a guess. */
export const INBOX_MARK = [...CASE_ROW, 'a[href*="fi="]', "search", '[role="search"]', ".case-list"] as const;

/** Inbox: the block to answer in. Guess. */
export const REPLY_BOX = [
  '[data-testid="reply-box"]',
  ".case-reply",
  '[class*="reply-box"]',
  '[class*="reply"]:not(button):not(kat-button)',
] as const;

/** Fields that are never the composer: search, notes, dialogs, our own. */
export const NOT_COMPOSER =
  'search, [role="search"], [role="dialog"], [class*="note-"], [class*="internal"], sellerside-overlay';

/** Inbox and contact page: order facts. Guess. */
export const ORDER_SUMMARY = [
  '[data-testid="order-summary"]',
  ".order-summary",
  '[class*="order-summary"]',
  '[class*="order-detail"]',
] as const;
export const ORDER_LINK = 'a[href*="/orders"], a[href*="orderId="], a[href*="orderID="]';

/** Header: the account's name and the marketplace. `.select-header` in a kat-dropdown is documented (2026). */
export const STORE_NAME = [".store-name", '[class*="merchant-name"]', '[class*="account-name"]'] as const;
export const SWITCHER = [
  "kat-dropdown.marketplace-switcher",
  '[class*="marketplace-switcher"]',
  '[class*="marketplace"] kat-dropdown',
] as const;
export const SWITCHER_CHOICE = ".select-header";

/** The kit's text control; its inner control is in an open shadow root. Documented, seen in four projects. */
export const KAT_TEXTAREA = "kat-textarea";
/** Kit elements whose shadow root holds a label or a box and nothing to read. */
export const LEAF_CONTROL =
  /^kat-(?:button|icon|badge|label|link|checkbox|radiobutton|alert|spinner|tooltip)$/;

/** Contact page; documented, an extension of Nov 2025 and a script for Japan. */
export const CONTACT_HEADER = [".ayb-contact-buyer-header h2", '[class*="contact-buyer-header"]'] as const;
export const CONTACT_REASON = "kat-radiobutton[value]";
export const CONTACT_AREA = [".contact-buyer-text-area", '[class*="contact-buyer-text"]'] as const;
export const CONTACT_SEND = "kat-button.ayb-contact-form-send-button";
export const CONTACT_SENT = 'kat-alert[variant="success"], div.kat-alert-success-content';

/** Signed out: the sign-in form (its path `/ap/signin` is documented; the form's names are old and public). */
export const SIGN_IN = ['form[name="signIn"]', "#ap_email", 'form[action*="/ap/signin"]'] as const;
/** Something is being fetched. */
export const BUSY = '[aria-busy="true"], kat-spinner, [role="progressbar"]';
