import { findFirst, isShown, leafTexts } from "./find-parts";
import { CHAT_CLOSED, SESSION_OVER } from "./page-words";
import { BUSY, CONVERSATION_LIST, MODAL, SEND_CONTROL } from "./selectors";

/** A page with fewer elements than this has not drawn its chat yet; the drawn page has many hundreds. Our estimate. */
const EMPTY_APP_ELEMENTS = 60;

/**
 * True on the login page, with a login form in place of the chat, or under the dialog that an expired session lays over
 * an intact, stale page (T2). Old dialogs that stay in the document without a size do not count (A3).
 */
export function isSignedOut(document: Document, pathname: string): boolean {
  if (/^\/account\/(?:login|register)/.test(pathname)) return true;
  for (const modal of document.querySelectorAll(MODAL.join()))
    if (SESSION_OVER.test(leafTexts(modal, 40).join(" ")) && isDialogShown(modal)) return true;
  if (findFirst(document, CONVERSATION_LIST)) return false;
  const password = document.querySelector('input[type="password"]');
  return password !== null && isShown(password);
}

/** A dialog's outer element can have no size of its own while the part inside it is fixed to the window. */
function isDialogShown(modal: Element): boolean {
  if (isShown(modal)) return true;
  const style = modal.ownerDocument.defaultView?.getComputedStyle(modal);
  if (style?.overflow === "hidden" || style?.overflowX === "hidden") return false;
  return [...modal.children].some(isShown);
}

/** No message area: is the page still drawing, is nothing open, or do we not know this page? */
export function stateWithoutChat(document: Document): "loading" | "no_open_thread" | "layout_not_recognised" {
  if (document.readyState === "loading" || isBusy(document)) return "loading";
  if (findFirst(document, CONVERSATION_LIST)) return "no_open_thread";
  const elements = document.body?.getElementsByTagName("*").length ?? 0;
  return elements < EMPTY_APP_ELEMENTS ? "loading" : "layout_not_recognised";
}

function isBusy(document: Document): boolean {
  const busy = findFirst(document, BUSY);
  return busy !== null && isShown(busy);
}

/**
 * Why there is no composer below the messages: the words of a closed chat stand near it, or it is missing for a reason
 * that the page does not give. What the buyer wrote is never asked.
 */
export function stateWithoutComposer(chatRoot: Element): "chat_closed" | "composer_missing" {
  let level: Element | null = chatRoot;
  for (let i = 0; level && level.tagName !== "BODY" && i < 4; i++, level = level.parentElement) {
    for (let next = level.nextElementSibling; next; next = next.nextElementSibling)
      if (CHAT_CLOSED.test(leafTexts(next, 40).join(" "))) return "chat_closed";
    if (level.parentElement && findFirst(level.parentElement, CONVERSATION_LIST)) break;
  }
  return "composer_missing";
}

/** The composer's whole box: the nearest element around input and send control that does not hold the messages. */
export function findComposerBox(composer: Element, chatRoot: Element): Element {
  let box: Element = composer;
  for (let level = composer.parentElement; level && !level.contains(chatRoot); level = level.parentElement) {
    box = level;
    if (level.tagName === "BODY") break;
  }
  // Where the composer is its own column the climb stops at once; without a send control it stays as found.
  return findFirst(box, SEND_CONTROL) ? box : (composer.parentElement ?? box);
}
