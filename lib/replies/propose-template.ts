import type { Intent } from "../domain/intent";
import type { DetectedLanguage } from "../domain/language";
import type { MarketplaceId } from "../domain/marketplace";
import type { ReplyProposal } from "../domain/suggestion";
import { foldText } from "../text/entities/folded-text";
import { findOrderIds } from "../text/entities/order-ids";
import { findTrackingNumbers } from "../text/entities/tracking-numbers";
import { fillSlots, type PageFacts, pageSlotValues } from "./fill-slots";

export interface ProposalContext {
  facts: PageFacts;
  marketplace: MarketplaceId;
  /** Upper-case ISO code; null when unknown. */
  region: string | null;
  /** Of the text; "other" where it could not be told: the buyer's then. */
  language: DetectedLanguage;
  buyerLanguage: DetectedLanguage;
  /** What the buyer asked for last; empty when that is not clear. */
  intents: readonly Intent[];
}

/** Where no language can be told. */
const FALLBACK = "en";
/** Letters of a title; longer ones are cut at a word. */
const TITLE = 60;
/** A shorter first name is also a word ("An", "Jo"), except in scripts where one sign is a name's part. */
const SHORTEST_NAME = 3;

/**
 * The template that a reply would make: the names and numbers of this chat become slots, order and tracking numbers of
 * any other, too, since nobody wants to send them again. Its title is the first sentence that is no greeting.
 */
export function proposeTemplate(reply: string, context: ProposalContext): ReplyProposal {
  const text = putSlots(reply.trim(), context);
  const { language, buyerLanguage, intents } = context;
  const known = [language, buyerLanguage].find((one) => one !== "other");
  return {
    title: proposeTitle(text),
    language: known ?? FALLBACK,
    intents: [...intents],
    text,
    parts: fillSlots(text, {}),
  };
}

interface Stretch {
  start: number;
  end: number;
  slot: string;
}

function putSlots(text: string, { facts, marketplace, region }: ProposalContext): string {
  const values = pageSlotValues(facts);
  const found: Stretch[] = [];
  const take = (stretch: Stretch) => {
    if (!found.some((other) => stretch.start < other.end && stretch.end > other.start)) found.push(stretch);
  };
  // Longest first: an item's title may hold the shop's name.
  const known = Object.entries(values).flatMap(([slot, value]) =>
    value && slot !== "order_status" ? [{ slot, value }] : [],
  );
  const [first = ""] = (values.buyer_name ?? "").split(/\s+/);
  if (first !== values.buyer_name && first.length >= SHORTEST_NAME)
    known.push({ slot: "buyer_name", value: first });
  known.sort((a, b) => b.value.length - a.value.length);
  for (const { slot, value } of known) for (const place of findWords(text, value)) take({ ...place, slot });
  const folded = foldText(text);
  const hints = { marketplace, country: region };
  const numbers = [
    ...findTrackingNumbers(folded, hints).map((one) => ({ ...one, slot: "tracking_number" })),
    ...findOrderIds(folded, hints).map((one) => ({ ...one, slot: "order_id" })),
  ];
  for (const { from, to, slot } of numbers) {
    const [start, end] = [folded.starts[from], folded.ends[to - 1]];
    if (start !== undefined && end !== undefined) take({ start, end, slot });
  }
  return found
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, slot }) => `${rest.slice(0, start)}{{${slot}}}${rest.slice(end)}`, text);
}

/** Places where these words stand by themselves, in any case; in scripts without spaces anywhere. */
function findWords(text: string, value: string): { start: number; end: number }[] {
  const letter = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]";
  const literal = value.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const pattern = new RegExp(`(?<!${letter})${literal}(?!${letter})`, "giu");
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Openings that say nothing of what a reply is about. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|buen[oa]s|estimad[oa]|ol[áa]|oi|bom dia|boa (?:tarde|noite)|bonjour|salut|hallo|guten|liebe|ciao|buongiorno|salve|gentile|halo|hai|selamat|kumusta|magandang|xin chào|chào|dạ|您好|你好|亲|亲爱的|您好呀|こんにちは|お世話|안녕|สวัสดี|thank|gracias|obrigad|merci|danke|grazie|terima kasih|makasih|salamat|cảm ơn|谢谢|感谢|ありがとう|감사|ขอบคุณ)/iu;

function proposeTitle(text: string): string {
  const sentences = text
    .replace(/\{\{\s*\w+\s*\}\}/g, " ")
    .split(/(?<=[.!?…。！？])\s*|\n+|(?<=[,，、])\s*/u)
    .map((sentence) => sentence.replace(/\s+/g, " ").replace(/^[\s\p{P}]+|[\s.,;:，。、；：!！]+$/gu, ""))
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
  const first =
    sentences.find((sentence) => !GREETING.test(sentence) && sentence.length > 8) ?? sentences[0] ?? "";
  const named = first === "" ? text.replace(/\s+/g, " ") : first;
  const letters = [...(named.charAt(0).toUpperCase() + named.slice(1))];
  if (letters.length <= TITLE) return letters.join("");
  const cut = letters.slice(0, TITLE).join("");
  const atWord = cut.lastIndexOf(" ");
  return `${atWord > TITLE / 2 ? cut.slice(0, atWord) : cut}…`;
}
