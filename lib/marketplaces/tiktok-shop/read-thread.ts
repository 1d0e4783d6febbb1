import type { ReadMessage } from "../../domain/message";
import { emptyReading, type ReadingState } from "../../domain/reading";
import type { PageView, ThreadRead } from "../adapter";
import { findAll, findFirst, findShown } from "./find-parts";
import { isInboxPath } from "./inbox-path";
import { readOrderFacts } from "./order-facts";
import { findComposerBox, isSignedOut, stateWithoutChat, stateWithoutComposer } from "./page-state";
import { readItems } from "./read-items";
import type { ReadItem } from "./read-message";
import { CHAT_ROOT, COMPOSER, CONVERSATION_LIST, CONVERSATION_ROW, ITEM_LIST, SCROLLER } from "./selectors";
import { identifyThread, readShop, type Shop } from "./thread-identity";
import { parseShownTime } from "./time";

/** The console's own limit where the control names none (T1, A4). */
const PLATFORM_LIMIT = 2000;
/** A spacer taller than this above or below the rows means that rows are left out of the document, CSS pixels. */
const SPACER_PX = 64;
/** Regions that write the month before the day. */
const MONTH_FIRST_REGIONS = ["US", "PH"];

/** Reads the open chat. Any surprise in the markup gives `layout_not_recognised`, never an exception. */
export function readThread(page: PageView): ThreadRead {
  try {
    return read(page);
  } catch {
    return blind("layout_not_recognised");
  }
}

function read(page: PageView): ThreadRead {
  const { document, url } = page;
  if (isSignedOut(document, url.pathname)) return blind("signed_out");
  if (!isInboxPath(url.pathname)) return blind("not_a_chat_page");
  const shop = readShop(page);
  const chatRoot = findShown(document, CHAT_ROOT) ?? findFirst(document, ITEM_LIST);
  if (!chatRoot) return blind(stateWithoutChat(document), shop);
  const list = findFirst(chatRoot, ITEM_LIST);
  const rows = list ? [...list.children] : [];
  const items = readItems(rows);
  if (items.length === 0) {
    // An empty pane is one that is being filled; rows without anything known in them are a new layout.
    const filled = list ? rows.some((row) => row.textContent?.trim()) : chatRoot.textContent?.trim();
    return blind(filled ? "layout_not_recognised" : "loading", shop);
  }
  const composer = findComposer(document, chatRoot);
  const senders = items.filter((item) => item.message.author === "buyer" && item.sender);
  const lastItem = items.findLast((item) => item.message.author !== "system");
  const identity = identifyThread(page, {
    rows: findAll(findFirst(document, CONVERSATION_LIST) ?? document, CONVERSATION_ROW),
    chatRoot,
    composer,
    senders: senders.map((item) => item.sender ?? ""),
    lastText: lastItem?.message.kind === "text" ? lastItem.message.text : null,
  });
  if (identity.state !== "settled")
    return blind(identity.state === "switching" ? "loading" : "layout_not_recognised", shop);
  const scroller = findFirst(chatRoot, SCROLLER) ?? list?.parentElement ?? null;
  return {
    reading: {
      marketplace: "tiktok_shop",
      region: shop.region,
      // No hook for the shop's name is known; the agent's own setting fills it.
      shopName: null,
      state: composer ? "reading" : stateWithoutComposer(chatRoot),
      threadKey: ["tiktok_shop", shop.region ?? "-", shop.seller ?? "-", identity.id].join(":"),
      buyerName: identity.name,
      order: readOrderFacts(chatRoot, identity.name),
      messages: addTimes(items, page.now, shop),
      ...readEnds(list, items),
      composerLimit: composer ? readLimit(composer) : null,
    },
    bubbles: items.map((item) => item.bubble),
    composer,
    composerBox: composer ? findComposerBox(composer, chatRoot) : null,
    scroller,
    roots: [],
  };
}

function blind(state: ReadingState, shop?: Shop): ThreadRead {
  return {
    reading: { ...emptyReading("tiktok_shop", state), region: shop?.region ?? null },
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: [],
  };
}

/** The visible composer outside of the list and the messages; search boxes and hidden twins are passed by. */
function findComposer(document: Document, chatRoot: Element): HTMLElement | null {
  let scope: Element | null = chatRoot.parentElement;
  // The nearest level that holds one is the pane's own; wider levels hold search and note boxes.
  for (let i = 0; scope && i < 4; i++, scope = scope.parentElement) {
    if (findFirst(scope, CONVERSATION_LIST) && scope.tagName !== "BODY") break;
    const found = findShown(scope, COMPOSER);
    if (found && !chatRoot.contains(found)) return found as HTMLElement;
  }
  return findShown(document, COMPOSER.slice(0, 2)) as HTMLElement | null;
}

function readLimit(composer: HTMLElement): number {
  const limit = Number(composer.getAttribute("maxlength") ?? Number.NaN);
  return limit > 0 ? limit : PLATFORM_LIMIT;
}

/** Rows without a time belong to the last one that was shown (T2, T3); one that is not understood ends the line. */
function addTimes(items: readonly ReadItem[], now: number, shop: Shop): ReadMessage[] {
  const monthFirst = shop.region ? MONTH_FIRST_REGIONS.includes(shop.region) : /^en(?:-us)?$/.test(shop.lang);
  const known = new Map<string, number | null>();
  let last: number | null = null;
  return items.map(({ message, shownTime }) => {
    if (shownTime) {
      if (!known.has(shownTime)) known.set(shownTime, parseShownTime(shownTime, { now, monthFirst }));
      last = known.get(shownTime) ?? null;
      return { ...message, at: last, atSource: last === null ? "unknown" : "shown" };
    }
    return { ...message, at: last, atSource: last === null ? "unknown" : "inherited" };
  });
}

/**
 * Whether the rows in the document reach the ends of the scroll range. Rows may be left out there (virtualisation is not
 * proven); then a spacer stands in for them.
 */
function readEnds(list: Element | null, items: readonly ReadItem[]): { atStart: boolean; atEnd: boolean } {
  const first = items[0]?.bubble;
  const last = items.at(-1)?.bubble;
  if (!list || !first || !last) return { atStart: true, atEnd: true };
  const range = list.getBoundingClientRect();
  return {
    atStart: itemOf(first, list).getBoundingClientRect().top - range.top <= SPACER_PX,
    atEnd: range.bottom - itemOf(last, list).getBoundingClientRect().bottom <= SPACER_PX,
  };
}

function itemOf(bubble: Element, list: Element): Element {
  let item = bubble;
  while (item.parentElement && item.parentElement !== list) item = item.parentElement;
  return item;
}
