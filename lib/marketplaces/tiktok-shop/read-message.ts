import type { Author, MessageKind, ReadMessage } from "../../domain/message";
import { findFirst, holds, leafTexts } from "./find-parts";
import { AUTOMATIC_TAG, FAILED_TAG, ORDER_CARD, SENDING_TAG, TRANSLATION_LABEL } from "./page-words";
import {
  BODY,
  BUBBLE,
  FILE_BODY,
  IMAGE_BODY,
  MESSAGE,
  MESSAGE_SENDER,
  MESSAGE_TIME,
  STICKER_BODY,
  SYSTEM_ROW,
  SYSTEM_TEXT,
  TRANSLATION,
  VIDEO_BODY,
} from "./selectors";

const ANY_MESSAGE = MESSAGE.join();
const ANY_SYSTEM_ROW = SYSTEM_ROW.join();
const ANY_TIME = MESSAGE_TIME.join();

/** A tag is a word or two; longer texts are what was written, in characters. */
const MAX_TAG_LENGTH = 40;

/** A message without its time; the caller knows the rows above. */
export interface ReadItem {
  message: Omit<ReadMessage, "at" | "atSource">;
  bubble: Element;
  /** Words of the time shown with it, or null. */
  shownTime: string | null;
  /** Sender's name as the row holds it, shown or hidden; null where there is none. */
  sender: string | null;
}

/** Reads one item of the thread; null when it is neither a message nor a system row. */
export function readItem(item: Element): ReadItem | null {
  const message = item.matches(ANY_MESSAGE) ? item : findFirst(item, MESSAGE);
  if (!message) return readSystemRow(item);
  const bubble = findFirst(message, BUBBLE);
  // A system row can sit inside the message element: it has words, but no direction.
  const side = readSide(item, message, bubble);
  if (!side) return readSystemRow(item);
  const body = findFirst(message, BODY) ?? message;
  const content = readContent(body);
  const tags = side === "seller" ? readTags(item, body) : { beside: [], inside: [] };
  return {
    message: {
      author: [...tags.beside, ...tags.inside].some((tag) => AUTOMATIC_TAG.test(tag)) ? "automatic" : side,
      ...content,
      // Only the seller side can fail to send.
      delivery: side === "seller" ? readDelivery(item, body, tags.beside) : "shown",
      nativeId: readNativeId(item, message),
    },
    bubble: bubble ?? message,
    shownTime: readShownTime(item),
    sender: findFirst(item, MESSAGE_SENDER)?.textContent?.trim() || null,
  };
}

function readSystemRow(item: Element): ReadItem | null {
  const row = item.matches(ANY_SYSTEM_ROW) ? item : findFirst(item, SYSTEM_ROW);
  if (!row) return null;
  const words = findFirst(row, SYSTEM_TEXT) ?? row;
  return {
    message: {
      author: "system",
      kind: "notice",
      text: leafTexts(words, 20).join(" "),
      translation: null,
      delivery: "shown",
      nativeId: null,
    },
    bubble: words,
    shownTime: readShownTime(item),
    sender: null,
  };
}

/** Seller = `--right` or `--self`; buyer = `--left` or `--other` (T1, T2, T3). `--left` on a bubble is its tail. */
function readSide(
  item: Element,
  message: Element,
  bubble: Element | null,
): Extract<Author, "buyer" | "seller"> | null {
  const classes = [item, message, message.querySelector(".chatd-message"), bubble, bubble?.parentElement];
  for (const element of classes) {
    const name = element?.getAttribute("class") ?? "";
    if (/--(?:right|self)(?![\w])/.test(name)) return "seller";
    if (/--other(?![\w])/.test(name)) return "buyer";
    if (element !== bubble && /--left(?![\w])/.test(name)) return "buyer";
  }
  return null;
}

function readShownTime(item: Element): string | null {
  if (!item.querySelector(ANY_TIME)) return null;
  for (const selector of MESSAGE_TIME) {
    const text = item.querySelector(selector)?.textContent?.trim();
    if (text) return text;
  }
  return null;
}

type Content = Pick<ReadMessage, "kind" | "text" | "translation">;

function readContent(body: Element): Content {
  const lone = body.firstElementChild;
  // Most bubbles hold one text and nothing else; long threads are read often.
  if (lone?.tagName === "PRE" && body.childElementCount === 1)
    return { kind: "text", text: ownText(lone), translation: null };
  const translated = findFirst(body, TRANSLATION);
  const texts = [...body.querySelectorAll("pre")].filter((pre) => !translated?.contains(pre));
  const own = texts[0];
  if (own) {
    const translation = translated ? readTranslation(translated) : texts[1] ? ownText(texts[1]) : null;
    return { kind: "text", text: ownText(own), translation: translation || null };
  }
  const of = (kind: MessageKind, text: string): Content => ({ kind, text, translation: null });
  if (holds(body, STICKER_BODY)) return of("sticker", describeImage(body));
  if (holds(body, VIDEO_BODY)) return of("video", "");
  const words = leafTexts(body, 30);
  const longId = words.join(" ").match(/(?<!\d)\d{12,20}(?!\d)/)?.[0] ?? null;
  if (holds(body, FILE_BODY)) return of("file", words[0] ?? "");
  if (words.length > 0 && longId && ORDER_CARD.test(words.join(" ")))
    return of("order_card", describeCard(words, longId));
  if (holds(body, IMAGE_BODY) || (words.length === 0 && body.querySelector("img")))
    return of("image", describeImage(body));
  // A card is a picture with words beside it (T2, A4); a bubble with words alone is something that we do not know.
  if (words.length > 1 && body.querySelector("img, picture, [style*='background-image']"))
    return of("product_card", describeCard(words, longId));
  return of("unsupported", words.join(" "));
}

function describeImage(body: Element): string {
  return body.querySelector("img[alt]")?.getAttribute("alt")?.trim() ?? "";
}

/** Title and id of a card: its longest words that are neither id nor price, then the id. */
function describeCard(words: readonly string[], id: string | null): string {
  const isTitle = (word: string) => /\p{L}{2}/u.test(word) && !(id && word.includes(id));
  const title = words.filter(isTitle).reduce((best, word) => (word.length > best.length ? word : best), "");
  return [title, id].filter(Boolean).join(" ");
}

function readTranslation(element: Element): string | null {
  const pre = element.querySelector("pre");
  if (pre) return ownText(pre);
  const words = leafTexts(element, 20);
  if (words.length > 1 && words[0] && TRANSLATION_LABEL.test(words[0])) words.shift();
  return words.join(" ") || null;
}

/** A node's words with line breaks kept, emoji pictures by their alt text, nested times left out. */
function ownText(node: Element): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? "";
    else if (child.nodeType === 1) {
      const element = child as Element;
      const name = element.getAttribute("class") ?? "";
      if (element.tagName === "BR") text += "\n";
      else if (element.tagName === "IMG") text += element.getAttribute("alt") ?? "";
      else if (!/chatd-time|chatd-message-time|translat/i.test(name)) text += ownText(element);
    }
  }
  return node.tagName === "PRE" ? text.trim() : text;
}

/**
 * Short words and labels of an own row: status icons and tags. Those inside the body can be words of a card or of a
 * translation and only count as a tag where they are nothing else. Buyer rows are not asked.
 */
function readTags(item: Element, body: Element): { beside: string[]; inside: string[] } {
  const tags = { beside: [] as string[], inside: [] as string[] };
  for (const element of item.getElementsByTagName("*")) {
    if (element.tagName === "PRE") continue;
    const isInside = element !== body && body.contains(element);
    if (isInside && element.closest("pre, img")) continue;
    const found = isInside ? tags.inside : tags.beside;
    for (const name of ["title", "aria-label"]) {
      const label = element.getAttribute(name);
      if (label) found.push(label.trim());
    }
    if (element.childElementCount > 0) continue;
    const text = element.textContent?.trim();
    if (text && text.length <= MAX_TAG_LENGTH) found.push(text);
  }
  return tags;
}

/** How a failed or pending message is marked is not known; labels and class names are both tried, own rows only. */
function readDelivery(item: Element, body: Element, tags: readonly string[]): ReadMessage["delivery"] {
  const marked = (pattern: string) => {
    const found = item.querySelector(pattern);
    return found !== null && !body.contains(found);
  };
  if (tags.some((tag) => FAILED_TAG.test(tag)) || marked('[class*="-fail"], [class*="-Fail"]'))
    return "failed";
  if (tags.some((tag) => SENDING_TAG.test(tag)) || marked('[class*="-sending"], [class*="-Sending"]'))
    return "sending";
  return "shown";
}

const ID_ATTRIBUTES = [
  "data-message-id",
  "data-msg-id",
  "data-server-id",
  "data-id",
  "data-key",
  "id",
] as const;

/** The console's id where an attribute shows one; short numbers are positions in the list and no identity. */
function readNativeId(item: Element, message: Element): string | null {
  for (const element of message === item ? [item] : [item, message])
    for (const name of ID_ATTRIBUTES) {
      const id = element.getAttribute(name)?.match(/(?<!\d)\d{10,24}(?!\d)/)?.[0];
      if (id) return id;
    }
  return null;
}
