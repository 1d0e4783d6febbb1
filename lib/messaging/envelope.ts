export const DIRECTIONS = ["content-background", "surface-background", "to-content", "to-host"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One call on its way between two contexts of the extension. */
export interface Envelope {
  sellerside: 1;
  direction: Direction;
  /** Name of the function that is called. */
  type: string;
  /** Not looked at here: the handler parses it with its schema. */
  input: unknown;
}

export type Answer = { ok: true; value: unknown } | { ok: false; error: string; refused?: boolean };

/** Wraps one call. Everything inside must be JSON-shaped. */
export function envelope(direction: Direction, type: string, input: unknown): Envelope {
  return { sellerside: 1, direction, type, input: input ?? null };
}

const LONGEST_TYPE = 60;

/**
 * The envelope in an unknown message, or null when it is somebody else's. Four fields are looked at by hand: a schema
 * library here would be the only reason to load one into every console page.
 */
export function parseEnvelope(message: unknown): Envelope | null {
  if (typeof message !== "object" || message === null) return null;
  const { sellerside, direction, type, input } = message as Partial<Envelope>;
  if (sellerside !== 1 || typeof type !== "string" || type.length > LONGEST_TYPE) return null;
  const known = DIRECTIONS.find((one) => one === direction);
  return known ? { sellerside, direction: known, type, input } : null;
}
