import type { StoredMessage } from "../../../domain/conversation";
import type { Author, MessageKind } from "../../../domain/message";
import { estimateTokens, fence, nonceOf } from "./fence-text";
import type { TaskFacts } from "./task";

/** What of a thread fits into a prompt. */
export interface RenderedThread {
  text: string;
  /** The same, a line a message; before them, where older ones were left out, a line that says so. */
  lines: readonly string[];
  /** The same in every prompt of this thread. */
  nonce: string;
  /** What was written, oldest first; its place in `facts.messages` is the number before it less one. */
  messages: readonly StoredMessage[];
  /** How many older messages were left out. */
  left: number;
}

/** Older messages go in blocks of so many, so that most new messages leave the beginning of the prompt as it was. */
const BLOCK = 8;
/** UTF-16 units of one message; the newest is kept whole, for no console takes a longer one. */
const MESSAGE_LIMIT = 1_200;
const NEWEST_LIMIT = 4_000;

const SPEAKERS: Record<Author, string> = {
  buyer: "BUYER",
  seller: "SELLER",
  automatic: "SELLER, AUTOMATIC",
  system: "PLATFORM",
};
const LABELS: Record<Author, string> = {
  buyer: "buyer",
  seller: "seller",
  automatic: "automatic",
  system: "platform",
};
const KINDS: Partial<Record<MessageKind, string>> = {
  image: "a picture",
  video: "a video",
  sticker: "a sticker",
  product_card: "a product card",
  order_card: "an order card",
  file: "a file",
  unsupported: "something that cannot be read here",
};

/**
 * The thread as numbered lines, oldest first, each text in its own fence: a longer thread begins like a shorter one.
 * Times are said from one message to the next for the same reason. Translations and what was not delivered are left out;
 * above `maxTokens` (an estimate) the oldest go in blocks, and the newest message is always there.
 */
export function renderThread(facts: TaskFacts, maxTokens: number): RenderedThread {
  const nonce = nonceOf(facts.conversation.threadKey);
  const shown = facts.messages.filter(({ delivery }) => delivery !== "failed");
  const lines = shown.map((message, at) =>
    renderLine(message, shown[at - 1], at, at === shown.length - 1, nonce),
  );
  const costs = lines.map(estimateTokens);
  let from = 0;
  let total = costs.reduce((sum, cost) => sum + cost, 0);
  while (total > maxTokens && from < lines.length - 1) {
    const until = Math.min(from + BLOCK, lines.length - 1);
    for (; from < until; from++) total -= costs[from] ?? 0;
  }
  const head = from > 0 ? [`(${from} older messages are left out)`] : [];
  const written = [...head, ...lines.slice(from)];
  return {
    text: written.join("\n"),
    lines: written,
    nonce,
    messages: shown.slice(from),
    left: from,
  };
}

function renderLine(
  message: StoredMessage,
  before: StoredMessage | undefined,
  at: number,
  newest: boolean,
  nonce: string,
): string {
  const { author, kind, text } = message;
  const later = sayLater(before?.at ?? null, message.at);
  const what = KINDS[kind];
  const words =
    text.trim() === ""
      ? ""
      : fence(text, LABELS[author], nonce, { limit: newest ? NEWEST_LIMIT : MESSAGE_LIMIT, oneLine: true });
  return [`${at + 1}. ${SPEAKERS[author]}${later}:`, what && `(${what})`, words].filter(Boolean).join(" ");
}

const HOUR = 3_600_000;

/** ", 3 h later" where an hour or more lies between; "" else. */
function sayLater(before: number | null, now: number | null): string {
  if (before === null || now === null || now - before < HOUR) return "";
  const hours = Math.round((now - before) / HOUR);
  return hours < 48 ? `, ${hours} h later` : `, ${Math.round(hours / 24)} days later`;
}

/** "5 minutes", "1 hour", "2 days": for a span in ms. */
export function sayAge(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 60) return count(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? count(hours, "hour") : count(Math.round(hours / 24), "day");
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
