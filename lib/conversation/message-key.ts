import type { ReadMessage } from "../domain/message";

/** FNV-1a over UTF-16 units, 53 bits as base 36; enough for keys within one thread. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36);
}

/**
 * What makes a message itself, whatever node shows it: the console's id where there is one, else author, kind and text.
 * The time is left out, because a bare or inherited time changes its meaning with the day and with what is loaded above.
 */
export function fingerprint(message: Pick<ReadMessage, "author" | "kind" | "text" | "nativeId">): string {
  return message.nativeId
    ? `id:${message.nativeId}`
    : `${message.author[0]}${message.kind}:${hashText(message.text)}`;
}

/** Key of the `ordinal`-th message (from 0) with this fingerprint in its thread. */
export function messageKey(threadKey: string, print: string, ordinal: number): string {
  return `${hashText(threadKey)}/${print}${ordinal > 0 ? `/${ordinal}` : ""}`;
}
