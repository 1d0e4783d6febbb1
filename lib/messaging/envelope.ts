import * as v from "valibot";

export const DIRECTIONS = ["content-background", "surface-background", "to-content"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const envelopeSchema = v.object({
  sellerside: v.literal(1),
  direction: v.picklist(DIRECTIONS),
  type: v.pipe(v.string(), v.maxLength(60)),
  input: v.unknown(),
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

export type Answer = { ok: true; value: unknown } | { ok: false; error: string; refused?: boolean };

/** Wraps one call. Everything inside must be JSON-shaped. */
export function envelope(direction: Direction, type: string, input: unknown): Envelope {
  return { sellerside: 1, direction, type, input: input ?? null };
}

/** The envelope in an unknown message, or null when it is somebody else's. */
export function parseEnvelope(message: unknown): Envelope | null {
  const parsed = v.safeParse(envelopeSchema, message);
  return parsed.success ? parsed.output : null;
}
