import type { Correction, RightLabel } from "../../../../../lib/domain/correction";
import type { GlossaryEntry } from "../../../../../lib/domain/glossary";
import type { Intent } from "../../../../../lib/domain/intent";

let count = 0;

/** A correction with made-up contents; every field that a test does not name is harmless. */
export function correction(
  text: string,
  intent: Intent,
  fields: Omit<Partial<Correction>, "right"> & { right?: Partial<RightLabel> } = {},
): Correction {
  count++;
  const { right, ...rest } = fields;
  return {
    id: `c${count}`,
    text,
    language: "en",
    was: { intent: "other" },
    marketplace: "shopee",
    threadKey: null,
    messageKey: null,
    at: count,
    enabled: true,
    ...rest,
    right: { sentiment: null, risksAdded: [], risksRemoved: [], ...right, intent },
  };
}

export function entry(term: string, fields: Partial<GlossaryEntry> = {}): GlossaryEntry {
  count++;
  return {
    id: `g${count}`,
    term,
    means: { product: true },
    region: "",
    category: "",
    language: "",
    note: "",
    at: count,
    enabled: true,
    ...fields,
  };
}
