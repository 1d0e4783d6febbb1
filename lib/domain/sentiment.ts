import * as v from "valibot";

/** Five ordered levels, worst first. */
export const SENTIMENTS = ["very_negative", "negative", "neutral", "positive", "very_positive"] as const;
export type Sentiment = (typeof SENTIMENTS)[number];
export const sentimentSchema = /* @__PURE__ */ (() => v.picklist(SENTIMENTS))();

/** Position on the scale, 0 (very negative) to 4 (very positive). */
export function sentimentRank(sentiment: Sentiment): number {
  return SENTIMENTS.indexOf(sentiment);
}
