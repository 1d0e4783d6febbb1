import { sentimentRank } from "../domain/sentiment";
import type { Template } from "../domain/template";
import type { Moves } from "./moves";
import type { BuyerRequest } from "./read-request";

/** `late`: only after others, and not alone to somebody furious; `never`: it would be an insult. */
export type ToneFit = "fits" | "neutral" | "late" | "never";

/** True when a cheerful opening would be an insult. */
export function isUpset({ sentiment }: Pick<BuyerRequest, "sentiment">): boolean {
  return sentimentRank(sentiment) <= sentimentRank("negative");
}

/**
 * How a tone suits the buyer's mood. Somebody upset never gets a cheerful opening; a warm text that is sorry suits them as
 * well as a plain one, any other warm text comes after those. A firm text suits who insults, accuses or wants what must be
 * refused, and comes late to anybody who is not upset.
 */
export function fitTone(tone: Template["tone"], moves: Moves, request: BuyerRequest): ToneFit {
  const upset = isUpset(request);
  if (upset && moves.opensCheerfully) return "never";
  if (request.callsForFirm) return tone === "firm" ? "fits" : tone === "warm" ? "late" : "neutral";
  if (upset) return tone !== "warm" || moves.apologises ? "fits" : "late";
  if (tone === "firm") return "late";
  return sentimentRank(request.sentiment) >= sentimentRank("positive") && tone === "warm"
    ? "fits"
    : "neutral";
}
