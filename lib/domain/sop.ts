import * as v from "valibot";
import { INTENTS, type Intent } from "./intent";
import { RISK_FLAGS, type RiskFlag } from "./risk";

/** Who may decide: the agent alone, her team lead, or the manager. */
export const SOP_PERMISSIONS = ["agent", "lead", "manager"] as const;
export type SopPermission = (typeof SOP_PERMISSIONS)[number];

/** What there can be a note for. No intent is called as a risk flag is. */
export type SopId = Exclude<Intent, "other"> | RiskFlag;
export const SOP_IDS: readonly SopId[] = [
  ...INTENTS.filter((intent) => intent !== "other"),
  ...RISK_FLAGS,
] as SopId[];

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));
const inBoth = <T extends v.GenericSchema>(schema: T) => v.object({ en: schema, zh_CN: schema });
const lines = v.pipe(v.array(line), v.minLength(1), v.maxLength(12));

/** The working instruction for one intent or one risk flag: for the agent, never part of a reply. */
export const sopNoteSchema = v.object({
  id: v.picklist(SOP_IDS as readonly [SopId, ...SopId[]]),
  permission: v.picklist(SOP_PERMISSIONS),
  /** Hours within which it should be settled; null: no limit of its own. */
  limitHours: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(2160))),
  /** What to find out before answering. */
  facts: inBoth(lines),
  steps: inBoth(lines),
  /** When to hand over to a person above, and to whom. */
  handOver: inBoth(line),
});
export type SopNote = v.InferOutput<typeof sopNoteSchema>;

/** The packaged file of all notes (assets/public/starter/sop.json). */
export const sopFileSchema = v.object({
  format: v.literal("sellerside-sop"),
  version: v.literal(1),
  notes: v.pipe(v.array(sopNoteSchema), v.maxLength(200)),
});
export type SopFile = v.InferOutput<typeof sopFileSchema>;

/** A note in one locale. */
export interface SopText {
  facts: string[];
  steps: string[];
  handOver: string;
}

/** The note for an intent or a risk flag, or undefined. */
export function findSopNote(notes: readonly SopNote[], id: string): SopNote | undefined {
  return notes.find((note) => note.id === id);
}

/** The words of a note in the agent's locale ("en", "zh_CN"). */
export function sopText({ facts, steps, handOver }: SopNote, locale: string): SopText {
  const key = locale.startsWith("zh") ? "zh_CN" : "en";
  return { facts: facts[key], steps: steps[key], handOver: handOver[key] };
}
