import * as v from "valibot";
import { intentSchema } from "./intent";
import { marketplaceSchema } from "./marketplace";
import { riskFlagSchema } from "./risk";
import { sentimentSchema } from "./sentiment";

/** As many corrections as are kept and compared with; the oldest go first. */
export const MAX_CORRECTIONS = 2_000;

/** Longer texts are no single message; a correction of one is refused. */
export const MAX_CORRECTION_TEXT = 4_000;

const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** What the agent says that a message means. */
export const rightLabelSchema = /* @__PURE__ */ (() =>
  v.object({
    intent: intentSchema,
    /** Null leaves the model's. */
    sentiment: v.optional(v.nullable(sentimentSchema), null),
    /** Flags that nobody raised and the agent adds. */
    risksAdded: v.optional(v.array(riskFlagSchema), []),
    /** Flags of the model that the agent takes away; of a rule's flag none is ever taken away. */
    risksRemoved: v.optional(v.array(riskFlagSchema), []),
  }))();
export type RightLabel = v.InferOutput<typeof rightLabelSchema>;

/** One message that was understood wrongly, with what the agent said instead. */
export const correctionSchema = /* @__PURE__ */ (() =>
  v.object({
    id: idSchema,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_CORRECTION_TEXT)),
    /** As detected when it was corrected. */
    language: v.pipe(v.string(), v.maxLength(12)),
    was: v.object({ intent: intentSchema }),
    right: rightLabelSchema,
    marketplace: marketplaceSchema,
    /** Where it was said; null in imported ones. */
    threadKey: v.optional(v.nullable(idSchema), null),
    messageKey: v.optional(v.nullable(idSchema), null),
    /** Unix ms. */
    at: v.number(),
    /** One that is switched off is kept but teaches nothing. */
    enabled: v.optional(v.boolean(), true),
  }))();
export type Correction = v.InferOutput<typeof correctionSchema>;

/** What the panel sends; the rest is read from the stored message. */
export const correctMessageSchema = /* @__PURE__ */ (() =>
  v.object({ threadKey: idSchema, messageKey: idSchema, right: rightLabelSchema }))();
export type CorrectMessage = v.InferOutput<typeof correctMessageSchema>;

/** Why a message could not be corrected. */
export const CORRECTION_REFUSALS = [
  /** Amazon's terms forbid to train on its buyers' messages. */
  "amazon",
  /** The message or its assessment is not stored (any more). */
  "gone",
  "too_long",
] as const;
export type CorrectionRefusal = (typeof CORRECTION_REFUSALS)[number];

export type CorrectionResult =
  | { ok: true; correction: Correction; replaced: Correction | null }
  | { ok: false; reason: CorrectionRefusal };

/** The file of an export. Thread and message are left out: a file names no chat. */
export const correctionFileSchema = /* @__PURE__ */ (() =>
  v.object({
    format: v.literal("sellerside-corrections"),
    version: v.literal(1),
    corrections: v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS)),
  }))();
export type CorrectionFile = v.InferOutput<typeof correctionFileSchema>;

/** What the corrections do, counted over themselves and over stored messages that nobody corrected. */
export interface LearnedReview {
  corrections: number;
  /** Corrections whose message would now be understood rightly without them, thanks to the others. */
  taught: number;
  /** Stored buyer messages that were looked at, without corrected ones. */
  checked: number;
  /** Of these, how many get another intent because of the corrections and the glossary. */
  changed: number;
  /** The added weights: not enough corrections yet, found to hurt, or in use. */
  weights: "too_few" | "refused" | "used";
}
