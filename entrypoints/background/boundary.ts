import * as v from "valibot";
import type { InsertionRecord } from "../../lib/domain/insertion";
import { marketplaceSchema } from "../../lib/domain/marketplace";
import { keyedMessageSchema } from "../../lib/domain/message";
import { READING_STATES, readingSchema } from "../../lib/domain/reading";

/** Longer keys are no keys of ours. */
const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** More than any console loads into one page life; a page that claims more is broken. */
const MAX_MESSAGES = 20_000;

/** An update of a thread; an update without a thread key is refused. */
export const threadUpdateSchema = v.object({
  reading: v.object({ ...v.omit(readingSchema, ["messages"]).entries, threadKey: keySchema }),
  newMessages: v.pipe(
    v.array(v.object({ ...keyedMessageSchema.entries, key: keySchema })),
    v.maxLength(MAX_MESSAGES),
  ),
});
export type ParsedUpdate = v.InferOutput<typeof threadUpdateSchema>;

export const openThreadSchema = v.object({ threadKey: keySchema });

export const reportStateSchema = v.object({
  marketplace: marketplaceSchema,
  state: v.picklist(READING_STATES),
  threadKey: v.nullable(keySchema),
});

const OUTCOMES = [
  "inserted",
  "undone",
  "reverted",
  "sent_as_is",
  "sent_edited",
] as const satisfies readonly InsertionRecord["outcome"][];

export const insertionRecordSchema = v.object({
  id: keySchema,
  threadKey: keySchema,
  templateId: v.nullable(v.string()),
  text: v.string(),
  at: v.number(),
  outcome: v.picklist(OUTCOMES),
  closedAt: v.nullable(v.number()),
  keptShare: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

export const closeInsertionSchema = v.pick(insertionRecordSchema, ["id", "outcome", "closedAt", "keptShare"]);
