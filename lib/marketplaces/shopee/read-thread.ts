import { emptyReading, type OrderFacts, type Reading, type ReadingState } from "../../domain/reading";
import type { PageView, ThreadRead } from "../adapter";
import { elementsBefore, findFirst, findShown } from "./find-shown";
import { findIdentity } from "./identity";
import { findOrderId, mergeFacts, readOrderBox, readStationOrder } from "./order-facts";
import { listMessageElements, type MessageWindow, readWindow } from "./read-messages";
import {
  CHAT,
  COMPOSER,
  COMPOSER_BOX,
  DETAIL,
  LIST,
  MESSAGE_AREA,
  MESSAGE_GRID,
  ROW,
  ROW_PREVIEW,
  SELECTED_ROW,
  STATION,
} from "./selectors";
import { findSurface } from "./surface";

/** Reads the page now; whatever the markup does to us, the answer is a state and not an exception. */
export function readThread(page: PageView): ThreadRead {
  try {
    return readSurface(page);
  } catch {
    return withState("layout_not_recognised");
  }
}

function readSurface(page: PageView): ThreadRead {
  const surface = findSurface(page);
  if (surface.kind === "none") return withState(surface.state);
  const { root, region } = surface;
  const selected = findShown(root, SELECTED_ROW);
  const area = findShown(root, MESSAGE_AREA);
  if (!area) {
    if (selected) return withState("loading", region);
    const known = findShown(root, [...LIST, ...ROW, ...DETAIL]);
    return withState(known ? "no_open_thread" : "layout_not_recognised", region);
  }
  const grid = findFirst(area, MESSAGE_GRID);
  if (!grid) return withState("loading", region);

  const chat = area.closest(CHAT.join(",")) ?? area.parentElement ?? root;
  const detail = area.closest(DETAIL.join(",")) ?? chat.parentElement ?? root;
  const title = chat === detail ? [] : elementsBefore(chat, detail);
  const avatar = selected?.querySelector("img")?.getAttribute("src") ?? null;
  const window = readWindow(grid, avatar, page.now);
  if (window.unknownRows) return withState("layout_not_recognised", region);
  const newest = window.atEnd ? window.messages.at(-1) : undefined;
  const identity = findIdentity(page, root, {
    title,
    messages: listMessageElements(grid),
    lastText: newest?.kind === "text" || newest?.kind === "notice" ? newest.text : null,
  });
  // An empty pane next to a row with a preview has not loaded yet.
  const waiting = window.messages.length === 0 && selected !== null && hasPreview(selected);
  if (!identity || waiting) return withState("loading", region);

  const { composer, composerBox, state } = findComposer(detail, chat, area);
  const reading: Reading = {
    ...emptyReading("shopee", state),
    region,
    threadKey: `shopee:${region ?? ""}:${identity.id}`,
    buyerName: identity.buyerName,
    order: readOrder(elementsBefore(area, chat), window, findShown(root, STATION)),
    messages: window.messages,
    atStart: window.atStart,
    atEnd: window.atEnd,
    composerLimit: composer && composer.maxLength > 0 ? composer.maxLength : null,
  };
  return { reading, bubbles: window.bubbles, composer, composerBox, scroller: grid, roots: [] };
}

function hasPreview(row: Element): boolean {
  return Boolean(findFirst(row, ROW_PREVIEW)?.textContent?.trim());
}

function findComposer(
  detail: Element,
  chat: Element,
  area: Element,
): { composer: HTMLTextAreaElement | null; composerBox: Element | null; state: ReadingState } {
  const boxes = COMPOSER_BOX.flatMap((selector) => [...detail.querySelectorAll(selector)]);
  for (const box of boxes) {
    const composer = findShown(box, COMPOSER);
    if (composer) return { composer: composer as HTMLTextAreaElement, composerBox: box, state: "reading" };
  }
  // A closed conversation has only a control to chat again below the messages (docs/console-notes.md 1.1, single source).
  const below = [...chat.querySelectorAll("button, [role=button]")].some(
    (button) => !area.contains(button) && Boolean(area.compareDocumentPosition(button) & 4),
  );
  const toolbar = boxes.some((box) => box.querySelector("i > svg"));
  return { composer: null, composerBox: null, state: below && !toolbar ? "chat_closed" : "composer_missing" };
}

/** The pinned banner, else the newest order card of the thread; the panel only adds to an order that these name. */
function readOrder(banner: Element[], window: MessageWindow, station: Element | null): OrderFacts | null {
  const pinned = banner.length > 0 ? readOrderBox(banner) : null;
  const card = pinned ? -1 : window.messages.findLastIndex((message) => message.kind === "order_card");
  const bubble = window.bubbles[card];
  const base = pinned ?? (bubble ? readOrderBox([bubble]) : null);
  const id = base?.orderId ?? findOrderId(window.messages[card]?.text ?? "");
  if (!base) return null;
  return id && station ? mergeFacts(base, readStationOrder(station, id)) : base;
}

function withState(state: ReadingState, region: string | null = null): ThreadRead {
  return {
    reading: { ...emptyReading("shopee", state), region },
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: [],
  };
}
