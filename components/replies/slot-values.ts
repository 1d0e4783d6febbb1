import type { FilledReply, TextPart } from "../../lib/domain/suggestion";

/** What the agent typed for the open slots, by slot name. */
export type SlotValues = Partial<Record<string, string>>;

/** Joins the parts of a reply, or says which values are missing or wrong. Given by the surface: the rule is not ours. */
export type JoinReply = (parts: readonly TextPart[], values: SlotValues) => FilledReply;
