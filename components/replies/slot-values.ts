import type { TextPart } from "../../lib/domain/suggestion";

/** What the agent typed for the open slots, by slot name. */
export type SlotValues = Partial<Record<string, string>>;

/** Joins the parts of a reply, or names the slots that still have no value. Given by the surface: the rule is not ours. */
export type JoinReply = (
  parts: readonly TextPart[],
  values: SlotValues,
) => { ok: true; text: string } | { ok: false; missing: string[] };
