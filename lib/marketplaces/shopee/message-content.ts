import type { Author, MessageKind, ReadMessage } from "../../domain/message";
import { leafTexts } from "./find-shown";
import { findOrderId, isPrice, readOrderBox } from "./order-facts";
import { AUTO_REPLY, FAILED, SENDING } from "./phrases";
import { parseStamp, type Stamp } from "./time";

export interface MessageContent extends Pick<ReadMessage, "author" | "kind" | "text" | "delivery"> {
  bubble: Element;
  stamp: Stamp | null;
}

/** Inline elements whose words belong to the message; anything else nested in the body is time, mark or translation. */
const INLINE = new Set(["A", "B", "STRONG", "EM", "MARK", "CODE", "U", "S", "FONT", "WBR"]);
/** Characters of an unknown body that are kept. */
const MAX_UNKNOWN = 300;

/** Reads one message element (`data-cy` of a message). `avatar` is the buyer's picture, which is no content. */
export function readContent(message: Element, avatar: string | null, now: number): MessageContent {
  const side = message.getAttribute("data-cy") ?? "";
  const body = findBody(message, now);
  const leaves = leafTexts(message).filter(({ element }) => element !== body);
  const time = leaves.findLast(({ text }) => parseStamp(text, now) !== null);
  const stamp = time ? parseStamp(time.text, now) : null;
  const outside = leaves.filter(({ element }) => !body?.contains(element));
  const author = readAuthor(side, outside);
  const content = body
    ? { kind: author === "system" ? ("notice" as const) : ("text" as const), text: ownText(body) }
    : readMedia(message, avatar, author, outside, now);
  return {
    author,
    ...content,
    delivery: author === "buyer" || author === "system" ? "shown" : readDelivery(message, outside),
    bubble: findBubble(message, body, time?.element ?? null),
    stamp,
  };
}

function readAuthor(side: string, outside: readonly { text: string; element: Element }[]): Author {
  if (side.includes("-message-receive")) return "buyer";
  if (!side.includes("-message-send")) return "system";
  return outside.some(({ text }) => AUTO_REPLY.test(text)) ? "automatic" : "seller";
}

/** The element whose own text nodes are the message: a div in a pre, or the pre itself (seen x3: VN, BR, ID 2026). */
function findBody(message: Element, now: number): Element | null {
  for (const pre of message.querySelectorAll("pre"))
    for (const candidate of [pre, ...pre.children]) {
      const text = ownText(candidate);
      if (!text) continue;
      // A bare "10:30" next to other text is the bubble's time; alone it is what somebody wrote.
      const alone = candidate.previousSibling === null && candidate.parentElement === pre;
      if (candidate !== pre && !alone && parseStamp(text, now)) continue;
      return candidate;
    }
  return null;
}

/** Text nodes, line breaks, emoji pictures and links of an element; nested boxes are left out. */
function ownText(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.textContent ?? "";
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.tagName === "BR") text += "\n";
      else if (child.tagName === "IMG") text += child.getAttribute("alt") ?? "";
      else if (INLINE.has(child.tagName)) text += child.textContent ?? "";
    }
  }
  return text.trim();
}

function readMedia(
  message: Element,
  avatar: string | null,
  author: Author,
  leaves: readonly { text: string; element: Element }[],
  now: number,
): { kind: MessageKind; text: string } {
  const words = leaves
    .map(({ text }) => text)
    .filter(
      (text) => !parseStamp(text, now) && !AUTO_REPLY.test(text) && !FAILED.test(text) && !SENDING.test(text),
    );
  if (author === "system") return { kind: "notice", text: words.join(" ").slice(0, MAX_UNKNOWN) };
  const images = [...message.querySelectorAll("img")].filter(
    (image) => image.getAttribute("src") !== avatar && !image.closest('[class*="avatar" i]'),
  );
  const source = (image: Element) => image.getAttribute("src") ?? "";
  const sticker = images.find((image) => source(image).includes("/packs/"));
  if (sticker) return { kind: "sticker", text: sticker.getAttribute("alt")?.trim() ?? "" };
  if (message.querySelector("video")) return { kind: "video", text: "" };
  const box = readOrderBox([message]);
  const orderId = box?.orderId ?? words.map(findOrderId).find(Boolean) ?? null;
  if (orderId) return { kind: "order_card", text: [box?.itemTitle, orderId].filter(Boolean).join(" · ") };
  if (box?.itemTitle && (box.total || words.some(isPrice)))
    return { kind: "product_card", text: box.itemTitle };
  if (images.length > 0 && words.length === 0)
    return { kind: "image", text: images[0]?.getAttribute("alt")?.trim() ?? "" };
  return { kind: "unsupported", text: words.join(" ").slice(0, MAX_UNKNOWN) };
}

/** Marks beside the seller's bubble; their markup is not documented, so words and telling hooks both count. */
function readDelivery(message: Element, outside: readonly { text: string }[]): ReadMessage["delivery"] {
  if (
    outside.some(({ text }) => FAILED.test(text)) ||
    message.querySelector('[data-cy*="fail"], [data-cy*="resend"]')
  )
    return "failed";
  if (
    outside.some(({ text }) => SENDING.test(text)) ||
    message.querySelector('[data-cy*="sending"], [aria-busy="true"]')
  )
    return "sending";
  return "shown";
}

/** The box that a person sees as the bubble: around the text, or around the time of a card or picture. */
function findBubble(message: Element, body: Element | null, time: Element | null): Element {
  const around = body?.closest("pre")?.parentElement ?? time?.parentElement;
  return around && around !== message && message.contains(around)
    ? around
    : (message.lastElementChild ?? message);
}
