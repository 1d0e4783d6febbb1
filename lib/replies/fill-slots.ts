import type { OrderFacts } from "../domain/reading";
import type { PageSlot, TextPart } from "../domain/suggestion";
import type { TemplateSlot } from "../domain/template";
import { findSlot, formatSlotValue, type SlotFormat } from "./typed-slots";

/** What the page says, by slot; a slot that it does not say is missing. */
export type SlotValues = Partial<Record<string, string>>;

/** Facts of the open chat that slots are filled from. */
export interface PageFacts {
  buyerName: string | null;
  shopName: string | null;
  order: OrderFacts | null;
}

/** Longer page texts are not names or ids but a layout that was misread. */
const MAX_VALUE = 300;

/**
 * `{{slot}}` in any spelling that a hurried person types: spaces, capitals, a third brace; then an opening that was
 * never closed (takes the word behind it); then a stray closing.
 */
const SLOT = /\{{2,}([^{}]*)\}{2,}|\{{2,}\s*([\p{L}\p{N}_]*)|\}{2,}/gu;

/** The slot values of a page: whitespace collapsed, invisible control characters taken out, empty ones left out. */
export function pageSlotValues({ buyerName, shopName, order }: PageFacts): SlotValues {
  const raw: Record<PageSlot, string | null | undefined> = {
    buyer_name: buyerName,
    shop_name: shopName,
    order_id: order?.orderId,
    item_title: order?.itemTitle,
    tracking_number: order?.trackingNumber,
    order_status: order?.status,
  };
  const values: SlotValues = {};
  for (const [slot, value] of Object.entries(raw)) {
    const clean = cleanValue(value ?? "");
    if (clean !== "" && clean.length <= MAX_VALUE) values[slot] = clean;
  }
  return values;
}

/**
 * Cuts a template's text at its slots. A slot with a value becomes `filled`, any other stays `open`; a value is never
 * looked into, so that braces or dollar signs in a buyer's name stay plain text. Joined in order, the parts are the text.
 */
export function fillSlots(text: string, values: SlotValues): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    pushText(parts, text.slice(end, match.index));
    end = match.index + match[0].length;
    const name = match[1] ?? match[2];
    if (name === undefined) continue;
    const slot = normaliseSlot(name);
    const value = readValue(values, slot);
    parts.push(value === null ? { type: "open", slot } : { type: "filled", slot, text: value });
  }
  pushText(parts, text.slice(end));
  return parts;
}

/**
 * As fillSlots, for a template that declares its slots: a slot without a value takes its default, and one that need not be
 * filled vanishes, with the space before it. A default that is not valid for its slot leaves it open.
 */
export function fillTypedSlots(
  text: string,
  values: SlotValues,
  slots: readonly TemplateSlot[],
  format: SlotFormat,
): TextPart[] {
  const parts = fillSlots(text, values).map((part): TextPart => {
    if (part.type !== "open") return part;
    const value = formatSlotValue(findSlot(slots, part.slot), "", format);
    return value.ok ? { type: "filled", slot: part.slot, text: value.text } : part;
  });
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (part.type === "filled" && part.text === "" && before?.type === "text")
      before.text = before.text.replace(/[ \u00a0]$/, "");
  }
  return parts;
}

/** What the agent is asked for: the open slots as they are declared, in order of appearance. */
export function listAskedSlots(parts: readonly TextPart[], slots: readonly TemplateSlot[]): TemplateSlot[] {
  return listOpenSlots(parts).map((name) => ({ ...findSlot(slots, name), name }));
}

/** Names of the open slots, each once, in order of appearance. */
export function listOpenSlots(parts: readonly TextPart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.type === "open" ? [part.slot] : [])))];
}

/** Lower case, words joined by underscores; a slot without a name is called `text`. */
function normaliseSlot(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words ? words.join("_") : "text";
}

function readValue(values: SlotValues, slot: string): string | null {
  // hasOwn: a slot that somebody named "constructor" is still open.
  const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
  return value !== undefined && value.trim() !== "" ? value : null;
}

function pushText(parts: TextPart[], text: string): void {
  if (text === "") return;
  const last = parts.at(-1);
  if (last?.type === "text") last.text += text;
  else parts.push({ type: "text", text });
}

/** Line breaks would break a salutation; direction marks (Cf) could turn the rest of the reply around. */
function cleanValue(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
