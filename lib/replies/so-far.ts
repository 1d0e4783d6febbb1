import type { KeyedMessage } from "../domain/message";
import { type AskedThing, readMoves } from "./moves";

export type SoFarMessage = Pick<KeyedMessage, "key" | "author" | "text"> &
  Partial<Pick<KeyedMessage, "kind" | "at">>;

/** What was said and given in a conversation already. */
export interface SoFar {
  /** Asked for by the shop, or given by the buyer: not to be asked for again. */
  settled: ReadonlySet<AskedThing>;
  apologised: boolean;
  /** Templates that went into this chat. */
  used: ReadonlySet<string>;
}

/** What was asked longer ago than this belonged to something else, ms: a week. */
const CURRENT = 7 * 86_400_000;
/** Messages that are looked back on where the page shows no times. */
const LOOK_BACK = 30;

/**
 * Reads what must not be done again from the newest messages (oldest first): the shop's own words, automatic ones too, and
 * the buyer's pictures. An order that the page shows needs no number from the buyer.
 *
 * @param now ms
 */
export function readSoFar(
  messages: readonly SoFarMessage[],
  { used, hasOrder, now }: { used: ReadonlySet<string>; hasOrder: boolean; now: number },
): SoFar {
  const settled = new Set<AskedThing>(hasOrder ? ["order_number"] : []);
  let apologised = false;
  for (const { author, text, kind, at } of messages.slice(-LOOK_BACK)) {
    if (at !== undefined && at !== null && now - at > CURRENT) continue;
    if (author === "buyer" && (kind === "image" || kind === "video")) settled.add("photo");
    if (author !== "seller" && author !== "automatic") continue;
    const moves = readMoves(text);
    for (const thing of moves.asks) settled.add(thing);
    apologised ||= author === "seller" && moves.apologises;
  }
  return { settled, apologised, used };
}
