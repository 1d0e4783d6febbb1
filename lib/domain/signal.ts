import * as v from "valibot";

/** What a whole conversation hints at, beside its risks: good to know before answering, raises no risk level. */
export const CONVERSATION_SIGNALS = ["price_objection_after_purchase", "likely_return"] as const;
export type ConversationSignal = (typeof CONVERSATION_SIGNALS)[number];

/** How often the return policy must be asked about before it counts by itself. */
export const POLICY_QUESTIONS = 2;

const basisSchema = /* @__PURE__ */ (() =>
  v.object({
    priceObjection: v.nullable(v.string()),
    returnPolicy: v.pipe(v.array(v.string()), v.maxLength(POLICY_QUESTIONS)),
    unhappyWithItem: v.nullable(v.string()),
  }))();

/**
 * The messages that signals rest on, by key: no more than it takes to raise them, so that the row stays small however
 * long the thread grows, and seeing a message twice changes nothing.
 */
export type SignalBasis = v.InferOutput<typeof basisSchema>;

/** Of a thread without any signal. */
export const NO_SIGNALS: SignalBasis = { priceObjection: null, returnPolicy: [], unhappyWithItem: null };

/** What a stored row holds; rows from before signals, and damaged ones, have none. */
export const signalBasisSchema = /* @__PURE__ */ (() => v.fallback(basisSchema, NO_SIGNALS))();

/** The signals of a stored basis, whatever the row holds. */
export function readSignals(stored: unknown): ConversationSignal[] {
  const basis = v.parse(signalBasisSchema, stored);
  const signals: ConversationSignal[] = [];
  if (basis.priceObjection !== null) signals.push("price_objection_after_purchase");
  const asked = basis.returnPolicy.length;
  if (asked >= POLICY_QUESTIONS || (asked > 0 && basis.unhappyWithItem !== null))
    signals.push("likely_return");
  return signals;
}
