import type { TextPart } from "../../lib/domain/suggestion";

/** What the agent typed for the open slots, by slot name. */
export type SlotValues = Readonly<Record<string, string>>;

/** The finished text, or the open slots that still have no value, in order of appearance. */
export type ComposedReply = { ok: true; text: string } | { ok: false; missing: string[] };

/** Puts the parts of a reply together. A slot whose value is blank counts as missing; raw braces never leave here. */
export function composeReply(parts: readonly TextPart[], values: SlotValues): ComposedReply {
  const missing = new Set<string>();
  let text = "";
  for (const part of parts) {
    if (part.type !== "open") text += part.text;
    else {
      const value = values[part.slot]?.trim();
      if (value) text += value;
      else missing.add(part.slot);
    }
  }
  return missing.size > 0 ? { ok: false, missing: [...missing] } : { ok: true, text };
}

/** The names of the open slots, each once, in order of appearance. */
export function listOpenSlots(parts: readonly TextPart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.type === "open" ? [part.slot] : [])))];
}
