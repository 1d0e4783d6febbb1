import { INTENTS } from "../../domain/intent";
import { type DetectedLanguage, LANGUAGES } from "../../domain/language";
import { RISK_FLAGS } from "../../domain/risk";
import { SENTIMENTS } from "../../domain/sentiment";

/** Output order of the language head. */
export const HEAD_LANGUAGES: readonly DetectedLanguage[] = [...LANGUAGES, "other"];

/** Where each head's outputs lie in the vector of scores: [first, after the last). */
export const HEADS = layOut({
  intent: INTENTS.length,
  secondary: INTENTS.length,
  sentiment: SENTIMENTS.length,
  risk: RISK_FLAGS.length,
  language: HEAD_LANGUAGES.length,
});
/** Length of the vector of scores. */
export const OUTPUT_COUNT = HEADS.language.to;

/** The heads of the network, in the order of its outputs. */
export const HEAD_NAMES = ["intent", "secondary", "sentiment", "risk", "language"] as const;
export type HeadName = (typeof HEAD_NAMES)[number];

function layOut(sizes: Record<HeadName, number>): Record<HeadName, { from: number; to: number }> {
  let at = 0;
  const place = (size: number) => {
    const from = at;
    at += size;
    return { from, to: at };
  };
  return {
    intent: place(sizes.intent),
    secondary: place(sizes.secondary),
    sentiment: place(sizes.sentiment),
    risk: place(sizes.risk),
    language: place(sizes.language),
  };
}
