import type { OrderFacts } from "../../domain/reading";
import { pickDateTexts } from "../date-texts";
import { holds, leafTexts } from "./find-parts";
import { ORDER_LABELS, stageOfStatus } from "./order-words";
import { COMPOSER, CONVERSATION_LIST, MESSAGE } from "./selectors";

/** Texts of the panel that are looked at; a long product list below the first order is left out. */
const MAX_TEXTS = 160;
/** Levels between the message area and the page's columns. */
const MAX_LEVELS = 8;
/** Order numbers seen in public code are 18 digits; others are allowed for. */
const ORDER_NUMBER = /(?<!\d)\d{16,20}(?!\d)/;

/**
 * Reads the first order of the panel right of the chat. The panel's class names are hashed and it fills late (T4), so it
 * is found by place and read by its words. Null when there is none yet, or when it names another buyer.
 */
export function readOrderFacts(chatRoot: Element, buyerName: string | null): OrderFacts | null {
  for (const panel of findPanels(chatRoot)) {
    const texts = leafTexts(panel, MAX_TEXTS);
    const orderId = labelled(texts, "orderId")?.match(/[\w-]{6,}/)?.[0] ?? findNumber(texts);
    if (!orderId) continue;
    const owner = labelled(texts, "buyer");
    if (owner && buyerName && owner !== buyerName) return null;
    const status = readStatus(texts);
    return {
      orderId,
      status,
      stage: status ? stageOfStatus(status) : null,
      itemTitle: titleBesideImage(panel, owner ?? buyerName) ?? labelled(texts, "item"),
      trackingNumber: labelled(texts, "tracking"),
      total: labelled(texts, "total"),
      ...pickDateTexts(ownTexts(texts).map((text) => (stageOfStatus(text) ? "" : text))),
    };
  }
  return null;
}

/** What comes after the message area on each level up to the page's columns, without list, messages and composer. */
function findPanels(chatRoot: Element): Element[] {
  const panels: Element[] = [];
  let level: Element | null = chatRoot;
  for (let i = 0; level && level.tagName !== "BODY" && i < MAX_LEVELS; i++, level = level.parentElement)
    for (let next = level.nextElementSibling; next; next = next.nextElementSibling)
      if (!holds(next, CONVERSATION_LIST) && !holds(next, COMPOSER) && !holds(next, MESSAGE))
        panels.push(next);
  return panels;
}

/** The texts of the first order: with several, those up to its number, since nothing tells whose a later one is. */
function ownTexts(texts: readonly string[]): readonly string[] {
  const numbers = texts.flatMap((text, i) => (ORDER_NUMBER.test(text) ? i : []));
  return numbers.length > 1 ? texts.slice(0, numbers[0]) : texts;
}

type Label = keyof typeof ORDER_LABELS;

/** The value of a label: behind its colon, or the text after it unless that is a label itself. */
function labelled(texts: readonly string[], label: Label): string | null {
  for (const [index, text] of texts.entries()) {
    const match = ORDER_LABELS[label].exec(text);
    if (!match) continue;
    const behind = text.slice(match[0].length).replace(/^\s*[:：#]\s*/, "");
    if (behind !== text.slice(match[0].length) && behind) return behind.trim();
    const inline = text.slice(match[0].length).trim();
    if (label === "orderId" && /^\d/.test(inline)) return inline;
    if (inline && !/^[:：]$/.test(inline)) continue;
    let next = texts[index + 1];
    if (next && /^[:：]$/.test(next)) next = texts[index + 2];
    if (next && !isLabel(next)) return next;
  }
  return null;
}

function isLabel(text: string): boolean {
  return (
    text.length <= 24 &&
    /[:：]$|^[^\d]+$/.test(text) &&
    Object.values(ORDER_LABELS).some((l) => l.test(text)) &&
    stageOfStatus(text) === null
  );
}

function findNumber(texts: readonly string[]): string | null {
  for (const text of texts) {
    const number = ORDER_NUMBER.exec(text)?.[0];
    if (number) return number;
  }
  return null;
}

function readStatus(texts: readonly string[]): string | null {
  const named = labelled(texts, "status");
  if (named) return named;
  return texts.find((text, i) => stageOfStatus(text) && !ORDER_LABELS.note.test(texts[i - 1] ?? "")) ?? null;
}

/** The words next to the item's picture; the buyer's own picture stands beside a label or a name. */
function titleBesideImage(panel: Element, buyer: string | null): string | null {
  const isTitle = (text: string | null | undefined): text is string =>
    !!text && text.length > 4 && text !== buyer && /\p{L}{2}/u.test(text) && !isLabel(text);
  for (const image of panel.querySelectorAll("img")) {
    const beside = image.nextElementSibling ?? image.parentElement?.nextElementSibling;
    const text = beside ? leafTexts(beside, 1)[0] : undefined;
    if (isTitle(text)) return text;
    const alt = image.getAttribute("alt")?.trim();
    if (isTitle(alt)) return alt;
  }
  return null;
}
