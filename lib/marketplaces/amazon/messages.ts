import type { MessageKind, ReadMessage } from "../../domain/message";
import { labelPieces, readAuthor, readName, type Sides } from "./labels";
import { cutQuotes } from "./quotes";
import { ATTACHMENT, BODY, DATE, MESSAGE, QUOTE, SENDER } from "./selectors";
import { findAll, findFirst } from "./shadow";
import { readLine, readText } from "./text";
import { parseTime } from "./time";

export interface MessagesRead {
  messages: ReadMessage[];
  /** Parallel to `messages`. */
  bubbles: Element[];
  /** Name in the label of the first buyer message, for pages whose pane shows none. */
  buyerName: string | null;
  /** True when at least one message told who wrote it. */
  recognised: boolean;
}

export interface MessageContext extends Sides {
  now: number;
  /** Order of dates in numbers; see `writesMonthFirst`. */
  monthFirst: boolean;
}

const QUOTES = QUOTE.join(",");
const IMAGE = /\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)\b/i;
const VIDEO = /\.(?:mp4|mov|avi|webm|mkv|3gp)\b/i;

/**
 * Reads the messages of a case, oldest first whichever way the page orders them. A mail gives one message for its words
 * and one for each attachment. Earlier mails quoted below are left out; a mail that is nothing but a quote is
 * `unsupported`, so that it is looked at by hand.
 */
export function readMessages(list: Element, context: MessageContext): MessagesRead {
  const mails: Mail[] = [];
  const hooks = pickHooks(list);
  for (const item of findItems(list)) {
    const mail = readMail(item, hooks, context);
    if (mail) mails.push(mail);
  }
  const first = mails.find((m) => m.at !== null);
  const last = mails.findLast((m) => m.at !== null);
  if (first && last && (first.at as number) > (last.at as number)) mails.reverse();
  const result: MessagesRead = { messages: [], bubbles: [], buyerName: null, recognised: false };
  let above: number | null = null;
  for (const mail of mails) {
    const author = mail.author ?? "buyer";
    if (mail.author) result.recognised = true;
    if (author === "buyer") result.buyerName ??= mail.name;
    const at: number | null = mail.at ?? above;
    const atSource = mail.at !== null ? "shown" : at !== null ? "inherited" : "unknown";
    above = at;
    for (const part of mail.parts) {
      const kind = author === "system" && part.kind === "text" ? "notice" : part.kind;
      const { text, nativeId } = part;
      result.messages.push({
        author,
        kind,
        text,
        translation: null,
        at,
        atSource,
        delivery: "shown",
        nativeId,
      });
      result.bubbles.push(part.bubble);
    }
  }
  return result;
}

/** The selectors that hit anything in this list: a case of thousands of mails is asked with these alone. */
type Hooks = Record<"sender" | "date" | "body" | "attachment", string[]>;

function pickHooks(list: Element): Hooks {
  const living = (all: readonly string[]) => all.filter((selector) => list.querySelector(selector) !== null);
  return { sender: living(SENDER), date: living(DATE), body: living(BODY), attachment: living(ATTACHMENT) };
}

interface Mail {
  author: ReadMessage["author"] | null;
  name: string | null;
  at: number | null;
  parts: { kind: MessageKind; text: string; bubble: Element; nativeId: string | null }[];
}

/** The message elements: named ones, or the list's own children. Nested hits are parts of their outer one. */
function findItems(list: Element): Element[] {
  const named = findAll([list], MESSAGE);
  if (named.length === 0) return [...list.children];
  let outer: Element | null = null;
  return named.filter((item) => {
    if (outer?.contains(item)) return false;
    outer = item;
    return true;
  });
}

function readMail(item: Element, hooks: Hooks, context: MessageContext): Mail | null {
  const label = findFirst([item], hooks.sender);
  const date = findFirst([item], hooks.date);
  const body = findFirst([item], hooks.body);
  const attachments = findAll([item], hooks.attachment);
  const pieces = label ? labelPieces(label) : [];
  const shown = date?.getAttribute("datetime") || readLine(date);
  const at = shown ? parseTime(shown, context.now, context.monthFirst) : null;
  let quoted = false;
  const whole = readText(body ?? item, (inner) => {
    if (inner === label || inner === date || attachments.includes(inner)) return true;
    // The part above a quote may name its writer: "On …, X wrote:" stays in the text and is cut below.
    const isQuote = inner.matches(QUOTES);
    quoted ||= isQuote;
    return isQuote;
  });
  const cut = cutQuotes(whole);
  const author = readAuthor(pieces, item, context);
  if (!author && !body && attachments.length === 0 && isSeparator(cut.text, context)) return null;
  const nativeId = item.getAttribute("data-message-id");
  const bubble = findBubble(item, body);
  const parts: Mail["parts"] = [];
  if (cut.text) parts.push({ kind: "text", text: cut.text, bubble, nativeId });
  for (const [i, chip] of attachments.entries()) {
    const name = readLine(chip) ?? "";
    const kind = IMAGE.test(name) ? "image" : VIDEO.test(name) ? "video" : "file";
    parts.push({ kind, text: name, bubble: chip, nativeId: nativeId && `${nativeId}/${i}` });
  }
  if (parts.length === 0) {
    const kind = body?.querySelector("img") && !quoted && !cut.quoted ? "image" : "unsupported";
    parts.push({ kind, text: "", bubble, nativeId });
  }
  return { author, name: readName(pieces), at, parts };
}

/** A row between messages: nothing, or only a date. */
function isSeparator(text: string, context: MessageContext): boolean {
  return !text || (text.length < 40 && parseTime(text, context.now, context.monthFirst) !== null);
}

/** The card inside the row: down through only children, as long as the whole message is in it. */
function findBubble(item: Element, body: Element | null): Element {
  let bubble = item;
  while (bubble.childElementCount === 1) {
    const only = bubble.firstElementChild as Element;
    if (only === body || (body && !only.contains(body)) || only.childElementCount === 0) break;
    bubble = only;
  }
  return bubble;
}
