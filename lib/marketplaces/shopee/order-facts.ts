import type { OrderFacts } from "../../domain/reading";
import { pickDateTexts } from "../date-texts";
import { leafTexts } from "./find-shown";
import { stageOf } from "./order-stage";
import { ORDER_LABEL, TRACKING_LABEL } from "./phrases";

/** Six digits of a date and eight more signs; not digits only (docs/console-notes.md 1.1: ids are alphanumeric, 6 to 20 long). */
const BARE_ID = /(?<![\w-])(\d{6}(?=[0-9A-Z]*[A-Z])[0-9A-Z]{8})(?![\w-])/u;
const LABELLED_ID = new RegExp(`${ORDER_LABEL.source}\\s*[:：#]?\\s*#?([0-9A-Z]{6,20})(?![\\w-])`, "iu");
const PRICE =
  /^(?:[A-Z]{3}|S\$|US\$|NT\$|R\$|RM|Rp\.?|\$|฿|₱|₫|đ)\s?\d[\d.,\s]*$|^\d[\d.,\s]*(?:₫|đ|฿|VND|THB|บาท|元)$/iu;
const PARCEL = /^[0-9A-Z][0-9A-Z-]{7,29}$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}/u;
/** Characters of a product title that are kept. */
const MAX_TITLE = 300;

const NONE: OrderFacts = {
  orderId: null,
  status: null,
  stage: null,
  itemTitle: null,
  trackingNumber: null,
  total: null,
};

/** True for a text that is an amount of money and nothing else. */
export function isPrice(text: string): boolean {
  return PRICE.test(text.trim());
}

/** Order id within a text, labelled or by its shape; null when there is none. */
export function findOrderId(text: string): string | null {
  return BARE_ID.exec(text)?.[1] ?? LABELLED_ID.exec(text)?.[1] ?? null;
}

/**
 * Facts of one order box (pinned banner, card, panel card), read by what the texts look like, because the markup of these
 * boxes is not documented. Null when it shows neither an order nor a product.
 */
export function readOrderBox(roots: readonly Element[]): OrderFacts | null {
  const facts = { ...NONE };
  for (const root of roots) readInto(facts, root);
  const shown = roots.flatMap(leafTexts).filter(({ element }) => !isControl(element));
  Object.assign(facts, pickDateTexts(shown.map(({ text }) => text)));
  return facts.orderId || facts.itemTitle ? facts : null;
}

function readInto(facts: OrderFacts, root: Element): void {
  for (const element of [root, ...root.querySelectorAll("[title]")]) {
    const title = element.getAttribute("title")?.trim();
    if (!title || title.length < 3 || CLOCK.test(title) || findOrderId(title)) continue;
    if (isPrice(title)) facts.total ??= title;
    else if (!isControl(element)) facts.itemTitle ??= title.slice(0, MAX_TITLE);
  }
  let label: "order" | "tracking" | null = null;
  for (const { element, text } of leafTexts(root)) {
    if (isControl(element)) continue;
    if (TRACKING_LABEL.test(text)) {
      const own = text.replace(TRACKING_LABEL, "").match(/[0-9A-Z][0-9A-Z-]{7,29}/u)?.[0];
      if (own && /\d/u.test(own)) facts.trackingNumber ??= own;
      label = own ? null : "tracking";
      continue;
    }
    if (label === "tracking" && PARCEL.test(text)) facts.trackingNumber ??= text;
    else if (label === "order" && /^#?[0-9A-Z]{6,20}$/u.test(text)) facts.orderId ??= text.replace("#", "");
    else if (!element.hasAttribute("title")) {
      facts.orderId ??= findOrderId(text);
      if (isPrice(text)) facts.total ??= text;
      const stage = stageOf(text);
      if (stage && !facts.status) Object.assign(facts, { status: text, stage });
    }
    label = ORDER_LABEL.test(text) && !findOrderId(text) ? "order" : null;
  }
}

const isControl = (element: Element) => element.closest("button, a, input, [role=button], i") !== null;

/**
 * Facts of the panel's box for one order, or null. The panel follows the pane by its own request and may still show the
 * buyer before, so it is only read where it shows the very order that the thread names.
 */
export function readStationOrder(station: Element, orderId: string): OrderFacts | null {
  const found = leafTexts(station).find(({ text }) => findOrderId(text) === orderId || text === orderId);
  if (!found) return null;
  let box = found.element;
  for (let up = box.parentElement; up && up !== station; up = up.parentElement) {
    const ids = new Set(
      leafTexts(up)
        .map(({ text }) => findOrderId(text))
        .filter(Boolean),
    );
    if (ids.size > 1) break;
    box = up;
  }
  const facts = readOrderBox([box]);
  return facts && facts.orderId === orderId ? facts : null;
}

/** `first`, with what it lacks taken from `second`. Status and stage go together. */
export function mergeFacts(first: OrderFacts, second: OrderFacts | null): OrderFacts {
  if (!second) return first;
  const status = first.status ? first : second;
  return {
    orderId: first.orderId ?? second.orderId,
    status: status.status,
    stage: status.stage,
    itemTitle: first.itemTitle ?? second.itemTitle,
    trackingNumber: first.trackingNumber ?? second.trackingNumber,
    total: first.total ?? second.total,
    dates: [...(first.dates ?? []), ...(second.dates ?? [])],
  };
}
